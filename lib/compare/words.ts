import { commonPlaces } from './common.ts';

/** Some words of a sentence: in both readings, only in the later, or only in the earlier. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const PARTS = /\s+|[\p{L}\p{N}£%]+(?:[.,:/'’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}£%]/gu;

/** What was changed between two wordings, word by word. A change is shown whole, without the odd "the" between. */
export function comparedWords(before: string, after: string): Piece[] {
  const [was, now] = [before.match(PARTS) ?? [], after.match(PARTS) ?? []];
  const common = withoutLoneWords(
    commonPlaces(
      was.map((part) => part.toLowerCase()),
      now.map((part) => part.toLowerCase()),
    ),
    was,
  );
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  let [at, there] = [0, 0];
  for (const [next, nextThere] of [...common, [was.length, now.length] as const]) {
    add('removed', was.slice(at, next).join(''));
    add('added', now.slice(there, nextThere).join(''));
    add('same', now[nextThere] ?? '');
    [at, there] = [next + 1, nextThere + 1];
  }
  return pieces;
}

/** Spaces that stand alone between two changes join them, so that a phrase is not shown in shreds. */
function withoutLoneWords(
  pairs: readonly (readonly [number, number])[],
  was: readonly string[],
): (readonly [number, number])[] {
  return pairs.filter(([at, there], index) => {
    if (/\S/.test(was[at] ?? '')) return true;
    const [before, after] = [pairs[index - 1], pairs[index + 1]];
    const joined = (other: readonly [number, number] | undefined, step: number): boolean =>
      other !== undefined && other[0] === at + step && other[1] === there + step;
    return joined(before, -1) || joined(after, 1);
  });
}

/** How much two wordings share: 1 for the same words, 0 for none. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + word.length);
  let shared = 0;
  let all = 0;
  for (const word of one) all += word.length;
  for (const word of other) {
    all += word.length;
    const rest = left.get(word) ?? 0;
    if (rest <= 0) continue;
    shared += 2 * word.length;
    left.set(word, rest - word.length);
  }
  return shared / all;
}
