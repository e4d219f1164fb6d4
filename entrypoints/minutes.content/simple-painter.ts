import type { PassageKind, Range as TextRange } from '../../lib/model/index.ts';
import type { TextIndex } from '../../lib/text/text-index.ts';

/** One passage to paint. */
export interface Mark {
  readonly id: string;
  readonly range: TextRange;
  readonly kind: PassageKind;
  readonly state: 'found' | 'kept' | 'changed';
  readonly owners: readonly TextRange[];
  readonly deadline: TextRange | null;
}

export interface Painter {
  paint(index: TextIndex, marks: readonly Mark[]): void;
  focus(id: string | null): void;
  at(x: number, y: number): string | null;
  stop(): void;
}

/** A painter until lib/highlight is there. */
export function makePainter(_page: Document): Painter {
  let live: { readonly id: string; readonly range: Range }[] = [];
  const set = (name: string, ranges: readonly (Range | null)[]) =>
    CSS.highlights.set(`minutemark-${name}`, new Highlight(...ranges.filter((range) => range !== null)));
  return {
    paint(index, marks) {
      const rangeOf = ({ start, end }: TextRange) => index.rangeOf(start, end);
      live = marks.flatMap(({ id, range }) => {
        const here = rangeOf(range);
        return here ? [{ id, range: here }] : [];
      });
      for (const kind of ['action', 'decision', 'recommendation', 'progress']) {
        set(
          kind,
          marks.filter((mark) => mark.kind === kind).map(({ range }) => rangeOf(range)),
        );
      }
      set(
        'kept',
        marks.filter(({ state }) => state === 'kept').map(({ range }) => rangeOf(range)),
      );
      set('owner', marks.flatMap(({ owners }) => owners).map(rangeOf));
      set('deadline', marks.flatMap(({ deadline }) => deadline ?? []).map(rangeOf));
    },
    focus(id) {
      set(
        'focus',
        live.filter((mark) => mark.id === id).map(({ range }) => range),
      );
    },
    at(x, y) {
      const covers = ({ left, right, top, bottom }: DOMRect) =>
        x >= left && x <= right && y >= top && y <= bottom;
      return live.find(({ range }) => [...range.getClientRects()].some(covers))?.id ?? null;
    },
    stop() {
      for (const name of [
        'action',
        'decision',
        'recommendation',
        'progress',
        'kept',
        'owner',
        'deadline',
        'focus',
      ])
        CSS.highlights.delete(`minutemark-${name}`);
    },
  };
}
