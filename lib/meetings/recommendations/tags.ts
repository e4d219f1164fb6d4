import type { MinutesDocument, RecommendationKey, RecommendationSet } from '../../model/index.ts';
import { prepareSuggestions } from '../../recommendations/suggest/suggest.ts';
import type { Thread } from '../links/thread.ts';
import type { Statement, Tag } from '../model.ts';
import { rarityOf } from '../terms/rarity.ts';
import { termsOf } from '../terms/terms.ts';
import { prepareAlike } from './alike.ts';
import { readPlanNumbers } from './plan.ts';

/** A sentence speaks of a recommendation from this confidence on: the recommendation is not silent at that meeting. */
export const SPOKEN_OF_FROM = 0.5;
const MOST = 5;
const LEAST = 0.1;
/** What a passage adds to a commitment concerns what the commitment concerns, if a little less surely. */
const PASSED_ON = 0.8;

const keyOf = ({ set, ref }: RecommendationKey): string => `${set}\n${ref}`;

/**
 * The tags of each statement, the likeliest first: what it names or speaks of itself, and what the commitment it is joined to
 * concerns. `threads` are those that were followed.
 */
export function tagStatements(
  statements: readonly Statement[],
  threads: readonly Thread[],
  sets: readonly RecommendationSet[],
  documents: readonly MinutesDocument[],
): ReadonlyMap<string, readonly Tag[]> {
  const suggest = prepareSuggestions(sets, readPlanNumbers(documents));
  const alike = prepareAlike(sets, rarityOf(statements.map(({ quote }) => termsOf(quote))));
  const tags = new Map<string, Map<string, Tag>>();
  const put = (passage: string, recommendation: RecommendationKey, confidence: number, why: string): void => {
    const own = tags.get(passage) ?? new Map<string, Tag>();
    tags.set(passage, own);
    const key = keyOf(recommendation);
    if ((own.get(key)?.confidence ?? 0) < confidence)
      own.set(key, { passage, recommendation, confidence: Math.round(confidence * 100) / 100, why });
  };
  for (const { id, quote, heading, label, before, itemTitle, cells } of statements) {
    const around = [heading, before].filter(Boolean).join('. ');
    const labelled = [label, quote].filter(Boolean).join(': ');
    for (const { key, confidence, reason } of suggest({ quote: labelled, before: around, item: itemTitle }))
      put(id, key, confidence, reason);
    const row = cells?.map(({ text }) => text).join(' ') ?? '';
    const nearest = before.split(/(?<=[.!?;])\s+/).at(-1) ?? '';
    const near = [
      [quote, 1],
      [row, 0.9],
      [label, 0.8],
      [nearest, 0.45],
      [heading, 0.4],
      [itemTitle ?? '', 0.4],
    ] as const;
    for (const { key, confidence, words } of alike(near))
      put(id, key, confidence, `shares: ${words.slice(0, 4).join(', ')}`);
  }
  // A sentence that closes several matters speaks of each of them only a little.
  const counts = new Map<string, number>();
  for (const { links } of threads)
    for (const { passage } of links) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  for (const { statement, links } of threads) {
    const own = links.map(({ passage }) => passage).filter((passage) => counts.get(passage) === 1);
    passOn([statement.id, ...own], tags, put);
  }
  return new Map(
    [...tags].map(([id, own]) => [
      id,
      [...own.values()]
        .filter(({ confidence }) => confidence >= LEAST)
        .sort(
          (a, b) =>
            b.confidence - a.confidence || (keyOf(a.recommendation) < keyOf(b.recommendation) ? -1 : 1),
        )
        .slice(0, MOST),
    ]),
  );
}

/** The best recommendation of a commitment's passages goes to those that speak of none clearly. */
function passOn(
  passages: readonly string[],
  tags: ReadonlyMap<string, ReadonlyMap<string, Tag>>,
  put: (passage: string, recommendation: RecommendationKey, confidence: number, why: string) => void,
): void {
  const best = passages
    .flatMap((passage) => [...(tags.get(passage)?.values() ?? [])])
    .reduce<Tag | null>((top, tag) => (top === null || tag.confidence > top.confidence ? tag : top), null);
  if (best === null || best.confidence < SPOKEN_OF_FROM) return;
  for (const passage of passages) {
    const clear = [...(tags.get(passage)?.values() ?? [])].some(
      ({ confidence }) => confidence >= SPOKEN_OF_FROM,
    );
    if (!clear)
      put(
        passage,
        best.recommendation,
        Math.max(SPOKEN_OF_FROM, best.confidence * PASSED_ON),
        'the commitment concerns it',
      );
  }
}

/** Recommendations of live sets that no passage of any meeting speaks of. */
export function silentRecommendations(
  sets: readonly RecommendationSet[],
  tags: ReadonlyMap<string, readonly Tag[]>,
): RecommendationKey[] {
  const spoken = new Set<string>();
  for (const list of tags.values())
    for (const { recommendation, confidence } of list)
      if (confidence >= SPOKEN_OF_FROM) spoken.add(keyOf(recommendation));
  return sets
    .filter((set) => !set.archived && set.deletedAt === null)
    .flatMap((set) => set.recommendations.map(({ ref }) => ({ set: set.id, ref })))
    .filter((key) => !spoken.has(keyOf(key)));
}
