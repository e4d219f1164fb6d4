import type { RecommendationKey, RecommendationSet } from '../../model/index.ts';
import { CONCEPTS, type Concept } from './concepts/index.ts';
import { findReferences } from './references.ts';
import { telling } from './terms.ts';

/** What is known of a passage when a recommendation is looked for. */
export interface PassageWords {
  readonly quote: string;
  /** Title of its item, or null. */
  readonly item: string | null;
  /** The text just before it in the same item; the nearer, the more it counts. */
  readonly before: string;
}

/** Numbers of a council's own plan and the recommendations they answer: `2.3` → `['5']`. */
export type PlanNumbers = ReadonlyMap<string, readonly string[]>;

/** Words that a person tagged: what comes after often speaks of the same thing in the same words. */
export interface TaggedWords {
  readonly quote: string;
  readonly recommendations: readonly RecommendationKey[];
}

/** A recommendation that a passage may serve. Offered, never tagged by itself. */
export interface Suggestion {
  readonly key: RecommendationKey;
  /** 0–1; above 0.9 the passage names the recommendation itself. */
  readonly confidence: number;
  /** In words: "names recommendation 4", "theme: missing children", "shares: 72 hours". */
  readonly reason: string;
}

/** How much words count by where they stand: in the passage, in the sentences before it, in the item's title. */
const WEIGHT = { quote: 1, nearest: 0.55, before: 0.3, item: 0.25 };
/** Confidence of what is not shown beside a passage, only in the palette. */
const GUESS = 0.3;
/** Below this a shared word or two is chance. */
const LEAST = 0.05;

/** A passage that speaks this clearly of one thing and gives the number of another may mean another list's number. */
const CLEAR = 0.8;
const DOUBTED = 0.6;

interface Prepared {
  readonly key: RecommendationKey;
  /** Its ref, and the council's own number for it. */
  readonly numbers: readonly string[];
  /** Actions of the council's plan that stand beside it. */
  readonly planActions: readonly string[];
  readonly concepts: ReadonlyMap<Concept, number>;
  readonly terms: ReadonlyMap<string, string>;
  /** Terms of passages that were tagged with it, beyond its own, and how few other recommendations share each. */
  readonly learned: ReadonlyMap<string, number>;
}

/**
 * Prepares live sets once for many passages; archived sets are not suggested. `plan` are numbers that documents explain;
 * those that a council put beside its recommendations count as well. `tagged` is what a person tagged before.
 */
export function prepareSuggestions(
  sets: readonly RecommendationSet[],
  plan: PlanNumbers = new Map(),
  tagged: readonly TaggedWords[] = [],
): (passage: PassageWords) => Suggestion[] {
  const live = sets.filter((set) => !set.archived && set.deletedAt === null);
  const learned = learnFrom(tagged);
  const prepared = live.flatMap((set) =>
    set.recommendations.map(({ ref, text, theme, beside }): Prepared => {
      const words = `${text} ${theme ?? ''}`;
      const own = beside?.number.toUpperCase() ?? '';
      return {
        key: { set: set.id, ref },
        numbers: own === '' ? [ref] : [ref, own],
        planActions: beside?.planActions.map((action) => action.toUpperCase()) ?? [],
        concepts: conceptsOf(words),
        terms: telling(words),
        learned: learned.get(keyOf({ set: set.id, ref })) ?? new Map<string, number>(),
      };
    }),
  );
  const rarity = countRarity(prepared);
  return (passage) => {
    const named = suggestNamed(passage, prepared, plan);
    const alike = suggestAlike(passage, prepared, rarity);
    const keys = new Set(named.map(({ key }) => keyOf(key)));
    const others = alike.filter(({ key }) => !keys.has(keyOf(key)));
    const spokenOf = others.some(({ confidence }) => confidence >= CLEAR);
    const trusted = named.map((suggestion) => {
      const agrees = alike.some(({ key }) => keyOf(key) === keyOf(suggestion.key));
      return spokenOf && !agrees ? { ...suggestion, confidence: DOUBTED } : suggestion;
    });
    return [...trusted, ...others].sort((a, b) => b.confidence - a.confidence);
  };
}

const keyOf = ({ set, ref }: RecommendationKey): string => `${set}\n${ref}`;

/** A number that two live sets have names both: the person chooses. */
function suggestNamed(passage: PassageWords, prepared: readonly Prepared[], plan: PlanNumbers): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { ref, kind, words } of findReferences(passage.quote)) {
    const answered = plan.get(kind === 'plan priority' ? `Priority ${ref}` : ref) ?? [];
    const matching = prepared.filter(({ key, numbers, planActions }) => {
      if (kind === 'recommendation') return numbers.includes(ref);
      // In a list that is the plan itself the action has its own ref: "1.2".
      const isAction = kind === 'plan action' && (planActions.includes(ref) || isPlanRef(key.ref, ref));
      return isAction || answered.includes(key.ref);
    });
    const several = new Set(matching.map(({ key }) => key.set)).size > 1;
    for (const { key } of matching) {
      const reason = kind === 'recommendation' ? `names ${words}` : `names ${words} of the plan`;
      found.set(keyOf(key), { key, confidence: several ? 0.7 : 0.95, reason });
    }
  }
  return [...found.values()];
}

const isPlanRef = (ref: string, named: string): boolean => ref === named && /^\d+\.\d+$/.test(ref);

function suggestAlike(passage: PassageWords, prepared: readonly Prepared[], rarity: Rarity): Suggestion[] {
  const places = weighPlaces(passage);
  const scored = prepared.map((recommendation) => {
    let score = 0;
    let own = 0;
    const themes: string[] = [];
    const shared: string[] = [];
    for (const [concept, strength] of recommendation.concepts) {
      const weight = bestWeight(places, (place) => place.concepts.has(concept));
      if (weight === 0) continue;
      const part = weight * strength * rarity.concept(concept) * 1.6;
      score += part;
      if (weight === WEIGHT.quote) own += part;
      themes.push(concept.name);
    }
    for (const term of recommendation.terms.keys()) {
      const weight = bestWeight(places, (place) => place.terms.has(term));
      if (weight === 0) continue;
      const part = weight * rarity.term(term) * 0.5;
      score += part;
      if (weight === WEIGHT.quote) own += part;
      if (weight >= WEIGHT.nearest) shared.push(wordOf(places, term));
    }
    const like: string[] = [];
    for (const [term, share] of recommendation.learned) {
      if (recommendation.terms.has(term)) continue;
      const weight = bestWeight(places, (place) => place.terms.has(term));
      if (weight === 0) continue;
      const part = weight * share * LEARNED;
      score += part;
      if (weight === WEIGHT.quote) {
        own += part;
        like.push(wordOf(places, term));
      }
    }
    return { key: recommendation.key, score, own, themes, shared, like };
  });
  const best = Math.max(...scored.map(({ score }) => score), 1);
  return scored
    .map(({ key, score, own, themes, shared, like }) => ({
      key,
      // What only the sentences around it speak of is a guess, however clearly they do.
      // One word that it has in common with earlier tagged words alone may be chance.
      confidence: Math.min(
        own > 0.3 ? 0.85 : 0.45,
        themes.length === 0 && shared.length === 0 && like.length < 2 ? GUESS : 1,
        (score / best) * Math.min(1, score / 2.2),
      ),
      reason:
        themes.length > 0
          ? `theme: ${themes.slice(0, 2).join(', ')}`
          : shared.length > 0
            ? `shares: ${shared.slice(0, 4).join(', ')}`
            : `like what you tagged with it: ${like.slice(0, 4).join(', ')}`,
    }))
    .filter(({ confidence }) => confidence >= LEAST);
}

/** How much a term of earlier tagged words counts beside one of the recommendation's own. */
const LEARNED = 0.7;

/** Who says or does a thing says little of what it is about. */
const PERSON =
  /\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?)\.? (?:\p{Lu}[\p{L}’'-]*\s?){1,3}/gu;

/**
 * The terms of tagged words by recommendation. A term that passages of several recommendations share tells them apart
 * little: its share falls with the square of how many do.
 */
function learnFrom(tagged: readonly TaggedWords[]): Map<string, Map<string, number>> {
  const terms = new Map<string, Set<string>>();
  for (const { quote, recommendations } of tagged) {
    const own = telling(quote.replaceAll(PERSON, ' '));
    for (const key of recommendations) {
      const known = terms.get(keyOf(key)) ?? new Set<string>();
      terms.set(keyOf(key), known);
      for (const term of own.keys()) known.add(term);
    }
  }
  const counts = new Map<string, number>();
  for (const own of terms.values()) for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map(
    [...terms].map(([key, own]) => [
      key,
      new Map([...own].map((term) => [term, 1 / (counts.get(term) ?? 1) ** 2])),
    ]),
  );
}

interface Place {
  readonly weight: number;
  readonly concepts: ReadonlyMap<Concept, number>;
  readonly terms: ReadonlyMap<string, string>;
}

function weighPlaces({ quote, item, before }: PassageWords): Place[] {
  const sentences = before.split(/(?<=[.!?:;])\s+/);
  const nearest = sentences.slice(-2).join(' ');
  const earlier = sentences.slice(-6, -2).join(' ');
  const place = (weight: number, text: string): Place => ({
    weight,
    concepts: conceptsOf(text),
    terms: telling(text),
  });
  return [
    place(WEIGHT.quote, quote),
    place(WEIGHT.nearest, nearest),
    place(WEIGHT.before, earlier),
    place(WEIGHT.item, item ?? ''),
  ];
}

/** A term as the passage itself writes it. */
const wordOf = (places: readonly Place[], term: string): string =>
  places.find((place) => place.terms.has(term))?.terms.get(term) ?? term;

function bestWeight(places: readonly Place[], has: (place: Place) => boolean): number {
  return places.find(has)?.weight ?? 0;
}

/** Concepts a text speaks of, each with how clearly: one word of a concept is a hint, two are certain. */
function conceptsOf(text: string): Map<Concept, number> {
  const plain = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}’'/-]+/gu, ' ')} `;
  const found = new Map<Concept, number>();
  for (const concept of CONCEPTS) {
    const hits = concept.words.filter((word) =>
      word.split('+').every((part) => plain.includes(` ${part}`)),
    ).length;
    if (hits > 0) found.set(concept, hits > 1 ? 1 : 0.8);
  }
  return found;
}

interface Rarity {
  concept(concept: Concept): number;
  term(term: string): number;
}

/** What many recommendations share tells them apart little. */
function countRarity(prepared: readonly Prepared[]): Rarity {
  const concepts = new Map<Concept, number>();
  const terms = new Map<string, number>();
  for (const recommendation of prepared) {
    for (const concept of recommendation.concepts.keys())
      concepts.set(concept, (concepts.get(concept) ?? 0) + 1);
    for (const term of recommendation.terms.keys()) terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  const rare = (count: number | undefined): number => 1 / Math.sqrt(count ?? 1);
  return { concept: (concept) => rare(concepts.get(concept)), term: (term) => rare(terms.get(term)) };
}
