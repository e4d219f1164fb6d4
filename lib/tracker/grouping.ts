import { longDate } from './calendar.ts';
import { sortingKey } from './folding.ts';
import { recommendationRefText, type TrackerRow } from './rows.ts';
import { STATUSES } from './status.ts';
import { groupedBy, type ViewGroup } from './views/index.ts';

/** What rows of the table may be put together by. */
export type GroupKey = 'body' | 'owner' | 'recommendation' | 'status' | 'meeting';

interface Grouping {
  /** As it stands after "Group by". */
  readonly name: string;
  readonly headingsOf: (row: TrackerRow) => readonly string[];
  /** Heading of the rows that have none, which come last. */
  readonly without: string;
  /** Order of the headings; left out where the largest group comes first. */
  readonly order?: (group: ViewGroup) => string;
  readonly latestFirst?: boolean;
}

/** Characters of a recommendation that its heading shows. */
const HEADING_LENGTH = 110;

export const GROUPINGS: Readonly<Record<GroupKey, Grouping>> = {
  body: {
    name: 'Committee',
    headingsOf: ({ commitment }) => [commitment.body ?? ''],
    without: 'No committee',
  },
  owner: { name: 'Owner', headingsOf: ({ owner }) => owner.split('; '), without: 'No owner' },
  recommendation: {
    name: 'Recommendation',
    headingsOf: ({ recommendations }) =>
      recommendations.map(({ ref, text }) =>
        [recommendationRefText(ref), text && shortened(text)].filter(Boolean).join('  '),
      ),
    without: 'No recommendation',
    order: ({ heading }) => sortingKey(heading ?? ''),
  },
  status: {
    name: 'Status',
    headingsOf: ({ commitment }) => [commitment.status],
    without: '',
    order: ({ heading }) => String(STATUSES.findIndex((status) => status === heading)),
  },
  meeting: {
    name: 'Meeting',
    headingsOf: ({ commitment: { raisedOn, body } }) =>
      raisedOn === null ? [] : [[longDate(raisedOn), body].filter(Boolean).join(', ')],
    without: 'No meeting',
    order: ({ rows }) => rows[0]?.commitment.raisedOn ?? '',
    latestFirst: true,
  },
};

export const GROUP_KEYS = Object.keys(GROUPINGS) as GroupKey[];

/** Rows under the headings of a grouping. A row of two owners stands under both. */
export function groupRows(rows: readonly TrackerRow[], key: GroupKey): ViewGroup[] {
  const { headingsOf, without, order, latestFirst } = GROUPINGS[key];
  const groups = groupedBy(rows, headingsOf, without);
  if (!order) return groups;
  const sign = latestFirst ? -1 : 1;
  return groups
    .map((group) => ({ group, at: order(group) }))
    .sort(
      (a, b) =>
        Number(a.group.heading === without) - Number(b.group.heading === without) ||
        (a.at < b.at ? -sign : a.at > b.at ? sign : 0),
    )
    .map(({ group }) => group);
}

const shortened = (text: string): string =>
  text.length <= HEADING_LENGTH ? text : `${text.slice(0, HEADING_LENGTH).trimEnd()}…`;
