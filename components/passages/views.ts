import type { FoundInPage, Placed, Report } from '../../lib/messages.ts';
import {
  MAYBE_BELOW,
  type Commitment,
  type IsoDate,
  type Item,
  type Meeting,
  type Passage,
  type RecommendationKey,
  type RecommendationSet,
} from '../../lib/model/index.ts';
import { inOrder } from '../../lib/anchor/in-order.ts';
import { isOverdue } from '../../lib/tracker/status.ts';
import { shortDate } from '../controls/dates.ts';
import { recommendationRefText } from '../../lib/tracker/rows.ts';
import type { PassageGroup, PassageView, TagView } from './types.ts';

/** What a view of a page is made of: what the page says, what is stored, and the day it is looked at. */
export interface PageFacts {
  readonly report: Report;
  /** `foundViews` of the report. */
  readonly fresh: ReadonlyMap<string, PlacedView>;
  readonly stored: readonly Passage[];
  readonly commitments: readonly Commitment[];
  readonly sets: readonly RecommendationSet[];
  readonly today: IsoDate;
}

/** A passage with where it belongs in the list. */
export interface PlacedView {
  readonly view: PassageView;
  /** Offset in the page, or null where the words are no longer there. */
  readonly at: number | null;
  readonly item: Item | null;
  readonly meeting: { readonly body: string | null; readonly date: IsoDate | null };
}

/**
 * Found and stored passages of a page as one list in page order, the lost ones last, as they
 * stood. A found passage that is
 * stored too is one entry; one that repeats an earlier passage, or stands inside words kept otherwise, is none.
 */
export function passageViews(facts: PageFacts): readonly PlacedView[] {
  const stored = new Map(facts.stored.map((passage) => [passage.id, passage]));
  const placed = new Map(facts.report.placed.map((place) => [place.id, place]));
  const keptRanges = facts.stored
    .filter((passage) => passage.state === 'kept')
    .flatMap((passage) => placed.get(passage.id)?.range ?? []);
  const found = facts.report.found.filter(
    (passage) =>
      passage.repeats === null &&
      (stored.has(passage.id) || !keptRanges.some((range) => covers(range, passage))),
  );
  const foundIds = new Map(found.map((passage) => [passage.id, passage]));
  const inPlace = inTheirPlace(facts.stored, placed);
  const placeOf = (id: string): Placed | null => {
    const place = placed.get(id) ?? null;
    return place?.verdict === 'moved' && inPlace.has(id) ? { ...place, verdict: 'exact' } : place;
  };
  const views = [
    ...found.filter(({ id }) => !stored.has(id)).flatMap(({ id }) => facts.fresh.get(id) ?? []),
    ...facts.stored.map((passage) =>
      storedView(passage, foundIds.get(passage.id) ?? null, placeOf(passage.id), facts),
    ),
  ];
  const wasAt = new Map(facts.stored.map(({ id, selector }) => [id, selector.start]));
  return views.sort((one, other) => {
    if (one.at !== null && other.at !== null) return one.at - other.at;
    if (one.at !== null || other.at !== null) return one.at === null ? 1 : -1;
    return (wasAt.get(one.view.id) ?? 0) - (wasAt.get(other.view.id) ?? 0);
  });
}

/**
 * Ids of the kept passages that stand in the order in which they stood. Where the page has only grown or shrunk above
 * them there is nothing to tell: said of every row, "moved" would hide the one that did.
 */
function inTheirPlace(stored: readonly Passage[], placed: ReadonlyMap<string, Placed>): ReadonlySet<string> {
  const known = stored
    .flatMap(({ id, selector }) => {
      const found = placed.get(id)?.range?.start;
      return found === undefined ? [] : [{ id, stored: selector.start, found }];
    })
    .sort((one, other) => one.stored - other.stored);
  return new Set(inOrder(known).map(({ id }) => id));
}

/** Whether most of the second range lies in the first. */
function covers(
  range: { readonly start: number; readonly end: number },
  inner: { readonly start: number; readonly end: number },
): boolean {
  const shared = Math.min(range.end, inner.end) - Math.max(range.start, inner.start);
  return shared > (inner.end - inner.start) / 2;
}

/**
 * Views of what was found, by id. Made apart from the rest because they change only with the page: a list in which
 * one row was kept is then drawn anew by that row alone.
 */
export function foundViews(
  found: readonly FoundInPage[],
  meetings: readonly Meeting[],
): ReadonlyMap<string, PlacedView> {
  return new Map(
    found.map((passage) => [
      passage.id,
      foundView(passage, passage.meeting === null ? null : meetings[passage.meeting]),
    ]),
  );
}

function foundView(passage: FoundInPage, meeting: Meeting | null | undefined): PlacedView {
  return {
    at: passage.start,
    item: passage.item,
    meeting: { body: meeting?.body ?? null, date: meeting?.date ?? null },
    view: {
      id: passage.id,
      kind: passage.kind,
      state: 'found',
      words: passage.quote,
      maybe: passage.confidence < MAYBE_BELOW,
      byHand: false,
      page: passage.page ?? null,
      owners: passage.owners,
      deadline: passage.deadline,
      rating: passage.rating,
      tags: [],
      why: passage.why,
      verdict: null,
      wordsNow: null,
      overdue: false,
      commitment: null,
    },
  };
}

function storedView(
  passage: Passage,
  found: FoundInPage | null,
  place: Placed | null,
  facts: PageFacts,
): PlacedView {
  const commitment = facts.commitments.find((one) => one.id === passage.commitment) ?? null;
  return {
    // Until the page has looked for it, it is taken to be where it was.
    at: place ? (place.range?.start ?? null) : (found?.start ?? passage.selector.start),
    item: passage.source.item,
    meeting: { body: passage.source.body, date: passage.source.meetingDate },
    view: {
      id: passage.id,
      kind: passage.kind,
      state: passage.state,
      words: passage.selector.exact,
      maybe: found !== null && found.confidence < MAYBE_BELOW,
      byHand: passage.byHand,
      page: found?.page ?? passage.source.page,
      owners: passage.owners,
      deadline: passage.deadline,
      rating: found?.rating ?? null,
      tags: tagViews(passage.recommendations, facts.sets),
      why: found?.why ?? null,
      verdict: place?.verdict ?? null,
      wordsNow: place?.quote ?? null,
      overdue: passage.state === 'kept' && commitment !== null && isOverdue(commitment, facts.today),
      commitment: commitment && { id: commitment.id, ref: commitment.ref, status: commitment.status },
    },
  };
}

/** Chips for a passage's recommendations. One whose set was removed still shows its ref. */
export function tagViews(
  keys: readonly RecommendationKey[],
  sets: readonly RecommendationSet[],
): readonly TagView[] {
  return keys.map((key) => {
    const set = sets.find((one) => one.id === key.set);
    const recommendation = set?.recommendations.find((one) => one.ref === key.ref);
    return {
      key,
      label: recommendationRefText(key.ref),
      text: recommendation?.text ?? 'This recommendation is in none of your lists any more',
      setTitle: set?.title ?? 'list removed',
    };
  });
}

export type PassageFilter = 'found' | 'kept' | 'decisions' | 'maybe' | 'dismissed';

const TESTS: Readonly<Record<PassageFilter, (view: PassageView) => boolean>> = {
  found: (view) =>
    view.state === 'kept' || (view.state === 'found' && !view.maybe && view.kind !== 'decision'),
  kept: (view) => view.state === 'kept',
  decisions: (view) => view.state === 'found' && !view.maybe && view.kind === 'decision',
  maybe: (view) => view.state === 'found' && view.maybe,
  dismissed: (view) => view.state === 'dismissed',
};

/** Passages that a filter lets through. "Found" holds the kept ones too: it is the page as a whole. */
export function filtered(views: readonly PlacedView[], filter: PassageFilter): readonly PlacedView[] {
  return views.filter(({ view }) => TESTS[filter](view));
}

/** The list cut into items, in page order; a last group holds what is no longer on the page. */
export function grouped(views: readonly PlacedView[]): readonly PassageGroup[] {
  const meetings = new Set(views.map(({ meeting }) => `${meeting.body} ${meeting.date}`));
  const groups: { key: string; group: PassageGroup; rows: PassageView[] }[] = [];
  for (const placed of views) {
    const lost = placed.at === null && placed.view.state === 'kept';
    const key = lost ? 'lost' : JSON.stringify([placed.meeting, placed.item]);
    const last = groups.at(-1);
    if (last?.key === key) {
      last.rows.push(placed.view);
      continue;
    }
    const rows = [placed.view];
    const group: PassageGroup = {
      key: `${key} ${groups.length}`,
      number: lost ? null : (placed.item?.number ?? null),
      title: lost ? 'No longer on the page' : (placed.item?.title ?? null),
      meeting: meetings.size > 1 && placed.meeting.date ? shortDate(placed.meeting.date) : null,
      rows,
    };
    groups.push({ key, group, rows });
  }
  return groups.map(({ group }) => group);
}
