import type {
  Commitment,
  IsoDate,
  IsoInstant,
  Passage,
  PassageRole,
  RecommendationKey,
  RecommendationSet,
} from '../model/index.ts';
import { foldForSearch } from './folding.ts';
import { byMeetingAndPosition } from './leaving.ts';
import { isKept } from './commitment.ts';
import { withoutBullet } from './quote.ts';
import { sourceLink } from './source-link.ts';
import { isOverdue } from './status.ts';
import { itemText, ownerText, recommendationRefText } from './texts.ts';

export { foldForSearch, itemText, ownerText, recommendationRefText };

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

/** The records that rows are made of. `passages` and `sets` may hold others too; dismissed and deleted ones do not show. */
export interface RowRecords {
  readonly commitments: readonly Commitment[];
  readonly passages: readonly Passage[];
  readonly sets: readonly RecommendationSet[];
  /** The day in the user's calendar. */
  readonly today: IsoDate;
}

/** The rows of the tracker, one a commitment, in the order of `commitments`. */
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
    .map((commitment) => rowOf(commitment, inOrder(under.get(commitment.id)), served, today));
}

/** Work done between two pauses, little enough that the page answers its user in between. A row is made of about ten. */
const WORK_A_SLICE = 3000;
const WORK_OF_A_ROW = 10;
const ROWS_A_SLICE = WORK_A_SLICE / WORK_OF_A_ROW;

/** Makes the rows of a large tracker without holding up the page, and again after a change. */
export interface RowBuilder {
  /**
   * The same as `trackerRows`, with `pause` awaited after every slice. A row whose records are the very same objects
   * as last time is the same object too. Answers null where `abandoned` says that a newer build took its place.
   */
  build(
    records: RowRecords,
    pause: () => Promise<void>,
    abandoned?: () => boolean,
  ): Promise<readonly TrackerRow[] | null>;
}

/** A builder that remembers the rows it made. */
export function makeRowBuilder(): RowBuilder {
  interface Made {
    readonly passages: readonly Passage[];
    readonly sets: readonly RecommendationSet[];
    readonly today: IsoDate;
    readonly row: TrackerRow;
  }
  const made = new WeakMap<Commitment, Made>();
  let grouped: { readonly from: readonly Passage[]; readonly under: ReadonlyMap<string, Passage[]> } | null =
    null;
  return {
    async build({ commitments, passages, sets, today }, pause, abandoned = () => false) {
      let work = 0;
      const isAbandoned = async (done: number): Promise<boolean> => {
        work += done;
        if (work < WORK_A_SLICE) return false;
        work = 0;
        await pause();
        return abandoned();
      };
      if (grouped?.from !== passages) {
        const under = new Map<string, Passage[]>();
        for (const passage of passages) {
          addUnder(under, passage);
          if (await isAbandoned(1)) return null;
        }
        grouped = { from: passages, under };
      }
      const { under } = grouped;
      const served = recommendationFinder(sets);
      const rows: TrackerRow[] = [];
      for (const commitment of commitments) {
        if (commitment.deletedAt !== null) continue;
        const own = inOrder(under.get(commitment.id));
        const earlier = made.get(commitment);
        if (earlier && earlier.sets === sets && earlier.today === today && sameItems(earlier.passages, own)) {
          rows.push(earlier.row);
          if (await isAbandoned(1)) return null;
          continue;
        }
        const row = rowOf(commitment, own, served, today);
        made.set(commitment, { passages: own, sets, today, row });
        rows.push(row);
        if (await isAbandoned(WORK_OF_A_ROW)) return null;
      }
      return rows;
    },
  };
}

/** Makes ready what searching compares, in slices: call it once the rows are shown, before a person types. */
export async function readySearch(
  rows: readonly TrackerRow[],
  pause: () => Promise<void>,
  abandoned: () => boolean = () => false,
): Promise<void> {
  for (let start = 0; start < rows.length && !abandoned(); start += ROWS_A_SLICE) {
    // Reading the text makes and keeps it.
    for (const row of rows.slice(start, start + ROWS_A_SLICE)) void row.searchable;
    await pause();
  }
}

function rowOf(
  commitment: Commitment,
  passages: readonly Passage[],
  served: (key: RecommendationKey) => ServedRecommendation,
  today: IsoDate,
): TrackerRow {
  const origin = passages.find(({ role }) => role === 'raised') ?? passages[0] ?? null;
  const recommendations = commitment.recommendations.map(served);
  const link = once(() => origin && sourceLink(origin));
  const searchable = once((): string => searchableText(row));
  const row: TrackerRow = {
    commitment,
    passages,
    origin,
    recommendations,
    overdue: isOverdue(commitment, today),
    owner: commitment.owners.map(ownerText).join('; '),
    item: itemText(commitment.itemNumber),
    recommendationRefs: recommendations.map(({ ref }) => recommendationRefText(ref)).join('; '),
    progress: progressText(commitment, passages),
    updatedAt: newestEdit([commitment, ...passages]),
    // Made when first read: of many thousand rows a screen shows a few dozen.
    get link() {
      return link();
    },
    get searchable() {
      return searchable();
    },
  };
  return row;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const inOrder = (passages: readonly Passage[] = []): readonly Passage[] =>
  passages.length > 1 ? [...passages].sort(byMeetingAndPosition) : passages;

const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

function passagesByCommitment(passages: readonly Passage[]): Map<string, Passage[]> {
  const under = new Map<string, Passage[]>();
  for (const passage of passages) addUnder(under, passage);
  return under;
}

function addUnder(under: Map<string, Passage[]>, passage: Passage): void {
  if (passage.commitment === null || !isKept(passage)) return;
  const group = under.get(passage.commitment);
  if (group) group.push(passage);
  else under.set(passage.commitment, [passage]);
}

function recommendationFinder(sets: readonly RecommendationSet[]) {
  const bySet = new Map(
    sets.map((set) => [set.id, { set, byRef: new Map(set.recommendations.map((each) => [each.ref, each])) }]),
  );
  return ({ set: id, ref }: RecommendationKey): ServedRecommendation => {
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

/** What later passages tell of a commitment's course, newest first: `[2026-03-11 Item 9] …`. */
export const toldProgress = (passages: readonly Passage[]): string[] =>
  passages
    .filter(({ role }) => TELLS_PROGRESS.has(role))
    .toReversed()
    .map(({ source, selector }) => {
      const where = [source.meetingDate, itemText(source.item?.number ?? null)].filter(Boolean).join(' ');
      return `${where ? `[${where}] ` : ''}${withoutBullet(selector.exact)}`;
    });

const progressText = (commitment: Commitment, passages: readonly Passage[]): string =>
  [commitment.progress.trim(), ...toldProgress(passages)].filter((line) => line !== '').join('\n');

function newestEdit(records: readonly Pick<Passage, 'createdAt' | 'edited'>[]): IsoInstant {
  let newest = '';
  for (const { createdAt, edited } of records) {
    for (const time of [createdAt, ...Object.values(edited)]) if (time > newest) newest = time;
  }
  return newest;
}

function searchableText(row: TrackerRow): string {
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
