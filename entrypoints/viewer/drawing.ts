import { signal, type ReadonlySignal } from '@preact/signals';
import { INDEX_VERSION } from '../../lib/text/text-index.ts';
import { areaOf, type Share } from '../../lib/text/pdf/sheet.ts';
import { drawnSelection } from '../reading/reading.ts';
import type { Paper } from './paper/paper.ts';
import type { Session } from './reading/session.ts';

/** An area of a page on the screen, in parts of the page as it is shown now. */
export interface Draft {
  readonly page: number;
  readonly share: Share;
  /** Drawn to the end: its words are asked for. */
  readonly done: boolean;
}

/** The drawing of an area whose words are to be kept. */
export interface Drawing {
  /** Null while nobody draws. */
  readonly draft: ReadonlySignal<Draft | null>;
  begin(): void;
  change(draft: Draft): void;
  leave(): void;
  /** Keeps the area under these words. */
  keep(words: string): Promise<void>;
}

/** Where the box stands that the keyboard moves: a paragraph in the upper middle of the page. */
const FIRST: Share = { left: 0.1, top: 0.3, width: 0.8, height: 0.1 };

export function makeDrawing(
  session: ReadonlySignal<Session | null>,
  paper: ReadonlySignal<Paper | null>,
): Drawing {
  const draft = signal<Draft | null>(null);
  return {
    draft,
    begin: () => {
      const laid = paper.peek();
      if (laid) draft.value = { page: laid.page.peek(), share: FIRST, done: false };
    },
    change: (next) => (draft.value = next),
    leave: () => {
      draft.value = null;
      paper.peek()?.focus();
    },
    keep: async (words) => {
      const now = session.peek();
      const drawn = draft.peek();
      const turn = paper.peek()?.rotation.peek() ?? 0;
      if (!now || !drawn) return;
      const { reading } = await now.reader.look();
      const sheet = now.file.pages.sheets.get(drawn.page);
      if (!sheet) return;
      const [left, bottom, right, top] = areaOf(sheet, drawn.share, turn).map(
        (value) => Math.round(value * 100) / 100,
      );
      const after = reading.pdf.pages.find(({ number }) => number >= drawn.page);
      const start = after?.start ?? reading.pdf.text.length;
      const selector = {
        exact: words,
        prefix: '',
        suffix: '',
        start,
        end: start,
        heading: null,
        indexVersion: INDEX_VERSION,
        segments: [
          {
            page: drawn.page,
            areas: [[left ?? 0, bottom ?? 0, right ?? 0, top ?? 0] as [number, number, number, number]],
          },
        ],
        drawn: true,
      };
      draft.value = null;
      paper.peek()?.focus();
      await now.reader.keep(drawnSelection(reading, crypto.randomUUID(), selector, drawn.page));
    },
  };
}
