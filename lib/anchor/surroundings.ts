import { flips, without } from './meaning.ts';

/** Words beside the passage that can turn its meaning: "agreed not to" stands close to what was not agreed. */
const NEAR = 8;
/** An edit may have pushed a word this much further away. */
const SLACK = 3;

/**
 * The words beside a passage, in its own sentence, that now turn its meaning, as they were and as they are;
 * null where none do. The passage's own words being equal, "agreed to" before it may have become "refused to".
 *
 * @param was stored words before (or after) the passage
 * @param now the text's words there now, at least as long
 * @param side which side of the passage they are on
 */
export function turned(
  was: string,
  now: string,
  side: 'before' | 'after',
): { readonly was: string; readonly now: string } | null {
  if (was === '') return null;
  const [old, oldComplete] = sentencePart(was, side);
  const [current] = sentencePart(now, side);
  // A word at the far end of what was stored may be cut.
  const oldWords = oldComplete ? old : old.slice(0, -1);
  const near = Math.min(NEAR, oldWords.length);
  const gone = without(oldWords.slice(0, near), current.slice(0, near + SLACK));
  const come = without(current.slice(0, oldComplete ? NEAR : near), oldWords);
  if (!flips(gone, come)) return null;
  const read = (words: readonly string[]) =>
    (side === 'before' ? words.toReversed() : words).join(' ').trim();
  return { was: read(gone), now: read(come) };
}

/** Words of the sentence from the passage outwards, and whether its end on that side is in sight. */
function sentencePart(text: string, side: 'before' | 'after'): [words: string[], complete: boolean] {
  // A line that ends in a colon is the stem of the next: "RESOLVED that:".
  const ends = [...text.matchAll(/[.;!?](?=\s)|(?<!:\s*)[\n\t]/g)];
  const edge = side === 'before' ? ends.at(-1) : ends[0];
  let part = text;
  if (edge) part = side === 'before' ? text.slice(edge.index + 1) : text.slice(0, edge.index);
  const words = part.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
  return [side === 'before' ? words.toReversed() : [...words], edge !== undefined];
}
