import type { FollowedYear } from '../../lib/meetings/index.ts';
import type { FollowedCommitment, MeetingPassage } from '../../lib/meetings/model.ts';
import type { Gold, GoldCommitment, GoldPassage } from './gold.ts';

/** Which of ours is which of gold's: passages by meeting and overlap of the quotes, commitments by the passage that raised them. */
export interface Matching {
  /** Gold passages that a passage of ours is, the best overlap first. */
  readonly goldOf: (passage: string) => readonly GoldPassage[];
  readonly ourOf: (gold: string) => readonly MeetingPassage[];
  readonly commitmentOf: (commitment: FollowedCommitment) => GoldCommitment | null;
  readonly ourCommitment: (gold: string) => FollowedCommitment | null;
}

const wordsOf = (quote: string): string[] =>
  quote
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'that');

/** Share of the shorter quote's words that the other one has too, in order of length. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const word of long) rest.set(word, (rest.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const left = rest.get(word) ?? 0;
    if (left > 0) {
      shared++;
      rest.set(word, left - 1);
    }
  }
  return shared / short.length;
}

const SAME = 0.75;
/** A quote this much shorter than the other is a piece of it only if all of it is there. */
const PIECE = 0.4;

export function matchGold(gold: Gold, year: FollowedYear): Matching {
  const goldOf = new Map<string, GoldPassage[]>();
  const ourOf = new Map<string, MeetingPassage[]>();
  for (const meeting of gold.meetings) {
    const ours = year.passages
      .filter(
        ({ meeting: at }) =>
          year.meetings[at]?.date === meeting.date &&
          year.meetings[at]?.pages.some((page) => meeting.pages.includes(page)),
      )
      .map((passage) => ({ passage, words: wordsOf(passage.quote) }));
    const pairs = gold.passages
      .filter((passage) => passage.meeting === meeting.id)
      .flatMap((passage) => {
        const words = wordsOf(passage.quote);
        return ours.map((our) => {
          const ratio =
            Math.min(words.length, our.words.length) / Math.max(words.length, our.words.length, 1);
          const share = overlap(words, our.words);
          return { gold: passage, our: our.passage, share, score: share * ratio, ratio };
        });
      })
      .filter(({ share, ratio }) => share >= (ratio < PIECE ? 1 : SAME))
      .sort((a, b) => b.score - a.score);
    for (const { gold: passage, our } of pairs) {
      goldOf.set(our.id, [...(goldOf.get(our.id) ?? []), passage]);
      ourOf.set(passage.id, [...(ourOf.get(passage.id) ?? []), our]);
    }
  }
  const first = (id: string): GoldPassage | undefined => goldOf.get(id)?.[0];
  const byGold = new Map<string, FollowedCommitment>();
  const byOur = new Map<FollowedCommitment, GoldCommitment>();
  const pair = (commitment: FollowedCommitment, found: GoldCommitment | undefined): void => {
    if (!found || byGold.has(found.id) || byOur.has(commitment)) return;
    byGold.set(found.id, commitment);
    byOur.set(commitment, found);
  };
  for (const commitment of year.commitments) {
    const raised = goldOf.get(commitment.raisedBy)?.map(({ id }) => id) ?? [];
    pair(
      commitment,
      gold.commitments.find(({ raisedBy }) => raised[0] === raisedBy) ??
        gold.commitments.find(({ raisedBy }) => raised.includes(raisedBy)),
    );
  }
  // The same thing may be said twice at one meeting: either passage may count as the one that raised it.
  for (const commitment of year.commitments) {
    const raised = first(commitment.raisedBy);
    if (!raised || byOur.has(commitment)) continue;
    pair(
      commitment,
      gold.commitments.find(
        ({ raisedBy, links }) =>
          gold.passages.find(({ id }) => id === raisedBy)?.meeting === raised.meeting &&
          links.some(({ passage }) => passage === raised.id),
      ),
    );
  }
  return {
    goldOf: (passage) => goldOf.get(passage) ?? [],
    ourOf: (passage) => ourOf.get(passage) ?? [],
    commitmentOf: (commitment) => byOur.get(commitment) ?? null,
    ourCommitment: (id) => byGold.get(id) ?? null,
  };
}
