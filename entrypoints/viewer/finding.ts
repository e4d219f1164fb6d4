import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Range } from '../../lib/model/index.ts';
import { segmentsOf } from '../../lib/text/pdf/areas.ts';
import { findWords } from '../../lib/text/find-words.ts';
import type { Paper } from './paper/paper.ts';
import type { PaperMark } from './paper/paper-marks.ts';
import type { Session } from './reading/session.ts';

/** Words looked for in the open file. */
export interface Finding {
  readonly open: ReadonlySignal<boolean>;
  /** How often it was asked for: asked for again, the field is in focus again. */
  readonly asked: ReadonlySignal<number>;
  readonly words: Signal<string>;
  readonly places: ReadonlySignal<readonly Range[]>;
  /** Place that is shown, from 0; -1 where there is none. */
  readonly current: ReadonlySignal<number>;
  ask(): void;
  go(step: 1 | -1): void;
  close(): void;
}

const NONE: readonly Range[] = [];
const LAYER = 'finding';
/** Pages before and after the one in view on which places are marked: more than are ever drawn at once. */
const NEAR = 15;

/** Looks for words in the text of the file, not of the pages that happen to be drawn, and marks every place of them. */
export function makeFinding(
  session: ReadonlySignal<Session | null>,
  paper: ReadonlySignal<Paper | null>,
): Finding {
  const open = signal(false);
  const asked = signal(0);
  const words = signal('');
  const current = signal(-1);
  const reading = computed(() => session.value?.reading.value ?? null);
  const places = computed(() => {
    if (!open.value || !reading.value) return NONE;
    return findWords(reading.value.pdf.text, words.value);
  });

  const show = () => {
    const at = places.peek()[current.peek()];
    const file = session.peek()?.file;
    const pdf = reading.peek()?.pdf;
    if (at && file && pdf) file.show(segmentsOf(pdf, at, file.pages.sheets));
  };

  // The first place from the page in view on, as the browser's own finding does.
  effect(() => {
    const found = places.value;
    const page = paper.peek()?.page.peek() ?? 1;
    const from = reading.peek()?.pdf.pages.find(({ number }) => number >= page)?.start ?? 0;
    const next = found.findIndex(({ start }) => start >= from);
    current.value = found.length === 0 ? -1 : Math.max(0, next);
    show();
  });
  effect(() => {
    const file = session.value?.file;
    const pdf = reading.value?.pdf;
    if (!file || !pdf) return;
    const page = paper.value?.page.value ?? 1;
    const from = pdf.pages.find(({ number }) => number >= page - NEAR)?.start ?? 0;
    const to = pdf.pages.findLast(({ number }) => number <= page + NEAR)?.end ?? 0;
    // A short word stands in a long pack a hundred thousand times.
    const marks = places.value.flatMap((range, at): PaperMark[] => {
      if (range.end <= from || range.start >= to) return [];
      return [
        {
          id: `place ${at}`,
          style: at === current.value ? 'match-current' : 'match',
          segments: segmentsOf(pdf, range, file.pages.sheets),
          length: range.end - range.start,
        },
      ];
    });
    file.marks.set(LAYER, marks);
  });

  return {
    open,
    asked,
    words,
    places,
    current,
    ask: () => {
      open.value = true;
      asked.value = asked.peek() + 1;
    },
    go: (step) => {
      const { length } = places.peek();
      if (length === 0) return;
      current.value = (current.peek() + step + length) % length;
      show();
    },
    close: () => {
      open.value = false;
      paper.peek()?.focus();
    },
  };
}
