import { commonPlaces } from './common.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { comparedWords, likeness, type Piece } from './words.ts';

/** A sentence of two readings of the same minutes, set against each other. */
export type ComparedSentence =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'removed'; readonly text: string }
  /** The same words in another place: where they stood, and where they stand. */
  | { readonly kind: 'moved from'; readonly text: string }
  | { readonly kind: 'moved to'; readonly text: string }
  | {
      readonly kind: 'reworded';
      readonly before: string;
      readonly after: string;
      readonly pieces: readonly Piece[];
    };

/** Two sentences that share so much of their letters are one, reworded. */
const REWORDED_FROM = 0.5;
/** A stretch of this many pairs is compared in full; in a larger one only neighbours are. */
const MOST_PAIRS = 60_000;
/** Two stretches that are longer are other texts: nothing in them is set against anything. */
const LARGEST_TABLE = 4_000_000;

/**
 * What was added, removed, reworded and moved from one reading of minutes to the next, in the order of the later one.
 * Sentences that differ in nothing but capitals, dashes and quotes are the same.
 */
export function compareTexts(before: string, after: string): ComparedSentence[] {
  const [was, now] = [sentencesOf(before), sentencesOf(after)];
  const pairs = commonPlaces(
    was.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const compared: ComparedSentence[] = [];
  let [at, there] = [0, 0];
  for (const [next, nextThere] of [...pairs, [was.length, now.length] as const]) {
    compared.push(...changedStretch(was.slice(at, next), now.slice(there, nextThere)));
    const same = now[nextThere];
    if (same) compared.push({ kind: 'same', text: same.text });
    [at, there] = [next + 1, nextThere + 1];
  }
  return withMoves(compared);
}

/** How many sentences of each kind there are. A move is counted once. */
export function countChanges(compared: readonly ComparedSentence[]) {
  const count = (kind: ComparedSentence['kind']): number =>
    compared.filter((sentence) => sentence.kind === kind).length;
  return {
    added: count('added'),
    removed: count('removed'),
    reworded: count('reworded'),
    moved: count('moved to'),
    same: count('same'),
  };
}

/** Sentences between two that stayed: in their order, the most alike are set against each other. */
function changedStretch(was: readonly Sentence[], now: readonly Sentence[]): ComparedSentence[] {
  const partners = paired(was, now);
  const compared: ComparedSentence[] = [];
  let at = 0;
  for (const [index, { text }] of now.entries()) {
    const partner = partners.get(index);
    if (partner === undefined) {
      compared.push({ kind: 'added', text });
      continue;
    }
    for (; at < partner; at += 1) compared.push({ kind: 'removed', text: was[at]?.text ?? '' });
    const before = was[at]?.text ?? '';
    compared.push({ kind: 'reworded', before, after: text, pieces: comparedWords(before, text) });
    at += 1;
  }
  for (; at < was.length; at += 1) compared.push({ kind: 'removed', text: was[at]?.text ?? '' });
  return compared;
}

/** For a place in `now` the place in `was` that it rewords: the pairing in order that shares most. */
function paired(was: readonly Sentence[], now: readonly Sentence[]): Map<number, number> {
  const partners = new Map<number, number>();
  if (was.length === 0 || now.length === 0 || was.length * now.length > LARGEST_TABLE) return partners;
  const [words, others] = [was, now].map((list) => list.map(({ key }) => key.split(' ')));
  const far =
    was.length * now.length > MOST_PAIRS
      ? Math.ceil(MOST_PAIRS / Math.max(was.length, now.length))
      : Infinity;
  const width = now.length + 1;
  const best = new Float64Array((was.length + 1) * width);
  const alike = new Float64Array((was.length + 1) * width);
  for (let row = was.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      const expected = (row * now.length) / was.length;
      const share =
        Math.abs(column - expected) <= far ? likeness(words?.[row] ?? [], others?.[column] ?? []) : 0;
      alike[at] = share >= REWORDED_FROM ? share : 0;
      best[at] = Math.max(
        best[at + width] ?? 0,
        best[at + 1] ?? 0,
        (alike[at] ?? 0) > 0 ? (alike[at] ?? 0) + (best[at + width + 1] ?? 0) : 0,
      );
    }
  }
  let [row, column] = [0, 0];
  while (row < was.length && column < now.length) {
    const at = row * width + column;
    const share = alike[at] ?? 0;
    if (share > 0 && best[at] === share + (best[at + width + 1] ?? 0)) partners.set(column++, row++);
    else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return partners;
}

/** A removed and an added sentence with the same words are one that moved. */
function withMoves(compared: readonly ComparedSentence[]): ComparedSentence[] {
  const added = new Map<string, number>();
  for (const sentence of compared)
    if (sentence.kind === 'added')
      added.set(wordsIn(sentence.text), (added.get(wordsIn(sentence.text)) ?? 0) + 1);
  const moved = new Map<string, number>();
  const marked = compared.map((sentence): ComparedSentence => {
    if (sentence.kind !== 'removed') return sentence;
    const key = wordsIn(sentence.text);
    const left = added.get(key) ?? 0;
    // "It was noted." may well be gone here and new there.
    if (left === 0 || key.split(' ').length < FEW_WORDS) return sentence;
    added.set(key, left - 1);
    moved.set(key, (moved.get(key) ?? 0) + 1);
    return { kind: 'moved from', text: sentence.text };
  });
  return marked.map((sentence) => {
    if (sentence.kind !== 'added') return sentence;
    const key = wordsIn(sentence.text);
    const left = moved.get(key) ?? 0;
    if (left === 0) return sentence;
    moved.set(key, left - 1);
    return { kind: 'moved to', text: sentence.text };
  });
}

const FEW_WORDS = 6;
const wordsIn = (text: string): string =>
  sentencesOf(text)
    .map(({ key }) => key)
    .join(' ');
