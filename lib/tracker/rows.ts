import type {
  Commitment,
  IsoDate,
  IsoInstant,
  Passage,
  PassageRole,
  RecommendationSet,
} from '../model/index.ts';
import { byMeetingAndPosition } from './leaving.ts';
import { isKept } from './commitment.ts';
import { withoutBullet } from './quote.ts';
import { sourceLink } from './source-link.ts';
import { isOverdue } from './status.ts';
import { itemText, ownerText, recommendationRefText } from './texts.ts';

export { itemText, ownerText, recommendationRefText };

/** A recommendation that a commitment serves, with the words of its set. `text` is null where the set is gone. */
export interface ServedRecommendation {
  readonly set: string;
  readonly setTitle: string | null;
  readonly inspection: string | null;
  readonly published: IsoDate | null;
  readonly ref: string;
  readonly text: string | null;
  readonly theme: string | null;
}

/** One row of the tracker: a commitment with its evidence, and what the table, the exports and the search show. */
export interface TrackerRow {
  readonly commitment: Commitment;
  /** Its passages by meeting date, then position. */
  readonly passages: readonly Passage[];
  /** The passage that raised it, or the first there is. */
  readonly origin: Passage | null;
  readonly recommendations: readonly ServedRecommendation[];
  readonly overdue: boolean;
  /** "Head of Service; Jo Bloggs (JB)", or empty. */
  readonly owner: string;
  /** "Item 61", "Minute 39/20", or empty. */
  readonly item: string;
  /** "R4; R7", safe in Excel, or empty. */
  readonly recommendationRefs: string;
  /** Newest first: the person's own words, then `[2026-03-11 Item 9] …` of each later passage. */
  readonly progress: string;
  /** Page with the words of `origin`, or null where it has no address. */
  readonly link: string | null;
  readonly updatedAt: IsoInstant;
  /** Folded text of the whole row, for searching. */
  readonly searchable: string;
}

/** What a passage tells of a commitment's course; a mention tells nothing new. */
const TELLS_PROGRESS: ReadonlySet<PassageRole> = new Set<PassageRole>(['update', 'evidence', 'closed']);

/**
 * The rows of the tracker, one a commitment, in the order of `commitments`. `passages` and `sets` may hold others
 * too; dismissed and deleted ones do not show. `today` is the day in the user's calendar.
 */
export function trackerRows(
  commitments: readonly Commitment[],
  passages: readonly Passage[],
  sets: readonly RecommendationSet[],
  today: IsoDate,
): TrackerRow[] {
  const under = passagesByCommitment(passages);
  const served = recommendationFinder(sets);
  return commitments
    .filter(({ deletedAt }) => deletedAt === null)
    .map((commitment) => {
      const own = [...(under.get(commitment.id) ?? [])].sort(byMeetingAndPosition);
      const origin = own.find(({ role }) => role === 'raised') ?? own[0] ?? null;
      const recommendations = commitment.recommendations.map(served);
      const row = {
        commitment,
        passages: own,
        origin,
        recommendations,
        overdue: isOverdue(commitment, today),
        owner: commitment.owners.map(ownerText).join('; '),
        item: itemText(commitment.itemNumber),
        recommendationRefs: recommendations.map(({ ref }) => recommendationRefText(ref)).join('; '),
        progress: progressText(commitment, own),
        link: origin && sourceLink(origin),
        updatedAt: newestEdit([commitment, ...own]),
      };
      return { ...row, searchable: searchableText(row) };
    });
}

function passagesByCommitment(passages: readonly Passage[]): Map<string, Passage[]> {
  const under = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.commitment === null || !isKept(passage)) continue;
    const group = under.get(passage.commitment);
    if (group) group.push(passage);
    else under.set(passage.commitment, [passage]);
  }
  return under;
}

function recommendationFinder(sets: readonly RecommendationSet[]) {
  const bySet = new Map(
    sets.map((set) => [set.id, { set, byRef: new Map(set.recommendations.map((each) => [each.ref, each])) }]),
  );
  return ({ set: id, ref }: { set: string; ref: string }): ServedRecommendation => {
    const found = bySet.get(id);
    const recommendation = found?.byRef.get(ref);
    return {
      set: id,
      setTitle: found?.set.title ?? null,
      inspection: found?.set.inspection ?? null,
      published: found?.set.published ?? null,
      ref,
      text: recommendation?.text ?? null,
      theme: recommendation?.theme ?? null,
    };
  };
}

function progressText(commitment: Commitment, passages: readonly Passage[]): string {
  const told = passages
    .filter(({ role }) => TELLS_PROGRESS.has(role))
    .toReversed()
    .map(({ source, selector }) => {
      const where = [source.meetingDate, itemText(source.item?.number ?? null)].filter(Boolean).join(' ');
      return `${where ? `[${where}] ` : ''}${withoutBullet(selector.exact)}`;
    });
  return [commitment.progress.trim(), ...told].filter((line) => line !== '').join('\n');
}

function newestEdit(records: readonly Pick<Passage, 'createdAt' | 'edited'>[]): IsoInstant {
  let newest = '';
  for (const { createdAt, edited } of records) {
    for (const time of [createdAt, ...Object.values(edited)]) if (time > newest) newest = time;
  }
  return newest;
}

function searchableText(row: Omit<TrackerRow, 'searchable'>): string {
  const { commitment } = row;
  return foldForSearch(
    [
      commitment.ref,
      commitment.type,
      commitment.status,
      row.overdue ? 'overdue' : '',
      commitment.action,
      row.owner,
      commitment.body,
      commitment.itemTitle,
      row.item,
      commitment.dueAsMinuted,
      row.recommendationRefs,
      ...row.recommendations.flatMap(({ text, theme, setTitle }) => [text, theme, setTitle]),
      row.progress,
      commitment.closedAt,
      commitment.notes,
      ...row.passages.map(({ selector, note }) => `${selector.exact} ${note}`),
    ]
      .filter((part) => part)
      .join('\n'),
  );
}

/** Text as searching compares it: lower case, without accents, plain quotes and dashes. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‐‑‒–—]/g, '-')
    .toLowerCase();
}
