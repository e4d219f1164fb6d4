import {
  type Commitment,
  type IsoDate,
  type Item,
  type LinkDecision,
  type Passage,
} from '../../lib/model/index.ts';
import type { LinkSuggestion, OpenHere, Suggested } from '../../lib/meetings/index.ts';
import { previewLink } from '../../lib/tracker/links.ts';
import { isOverdue } from '../../lib/tracker/status.ts';
import { itemText, ownerText } from '../../lib/tracker/texts.ts';
import { shortDate } from '../controls/dates.ts';
import type { EarlierGroup, EarlierView, OpenView, SuggestedView } from './types.ts';

/** What the list of earlier actions is made of. */
export interface EarlierFacts {
  readonly suggested: Suggested;
  /** Identity of the page in view. */
  readonly page: string;
  readonly commitments: readonly Commitment[];
  readonly passages: readonly Passage[];
  readonly links: readonly LinkDecision[];
  readonly today: IsoDate;
}

const NO_ITEM = 'Open, and no item here names it';
const LATER = 'Said in later minutes of what was raised here';

/** Name of an item as groups have it. */
export const itemName = (item: Pick<Item, 'number' | 'title'> | null): string =>
  item === null ? NO_ITEM : [itemText(item.number), item.title].filter(Boolean).join(' · ') || NO_ITEM;

export const suggestionId = ({ commitment, date, quote }: LinkSuggestion): string =>
  `${commitment} ${date} ${quote}`;

/**
 * The earlier actions for the page in view, by its items in the order of the page, then what no item names, then what
 * later minutes say of actions that were raised here. A commitment with words on this page is not listed as silent.
 */
export function earlierGroups(facts: EarlierFacts): readonly EarlierGroup[] {
  const rows = new Map(facts.commitments.map((commitment) => [commitment.id, commitment]));
  const groups = new Map<
    string,
    { key: string; title: string; suggested: SuggestedView[]; open: OpenView[] }
  >();
  const groupOf = (title: string) => {
    const there = groups.get(title) ?? { key: title, title, suggested: [], open: [] };
    groups.set(title, there);
    return there;
  };
  const here = facts.suggested.suggestions
    .flatMap((suggestion) => {
      const place = suggestion.occurrences.find(({ page }) => page === facts.page);
      return place ? [{ suggestion, start: place.start }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const spoken = new Set<string>();
  for (const { suggestion } of here) {
    const row = rows.get(suggestion.commitment);
    if (!row) continue;
    spoken.add(row.id);
    groupOf(itemName(suggestion.item)).suggested.push(suggestedView(suggestion, row, facts, ''));
  }
  const open = facts.suggested.open.filter(({ commitment }) => !spoken.has(commitment));
  for (const one of [...open].sort(itemsFirst)) {
    const row = rows.get(one.commitment);
    if (row)
      groupOf(itemName(one.item)).open.push({ ...earlierView(row, facts.today), id: `open ${row.id}` });
  }
  const raisedHere = new Set(
    facts.passages
      .filter(
        ({ source, role }) => source.document === facts.page && (role === 'raised' || role === 'mention'),
      )
      .map(({ commitment }) => commitment),
  );
  for (const suggestion of facts.suggested.suggestions) {
    const row = rows.get(suggestion.commitment);
    const elsewhere = !suggestion.occurrences.some(({ page }) => page === facts.page);
    if (!row || !elsewhere || !raisedHere.has(row.id)) continue;
    const said = [suggestion.body, shortDate(suggestion.date), itemText(suggestion.item?.number ?? null)];
    groupOf(LATER).suggested.push(suggestedView(suggestion, row, facts, said.filter(Boolean).join(' · ')));
  }
  return [...groups.values()];
}

/** How many earlier actions concern each item, by its name. */
export const countsByItem = (groups: readonly EarlierGroup[]): ReadonlyMap<string, number> =>
  new Map(
    groups
      .filter(({ key }) => key !== NO_ITEM && key !== LATER)
      .map(({ key, suggested, open }) => [
        key,
        new Set([...suggested, ...open].map(({ commitment }) => commitment)).size,
      ]),
  );

const itemsFirst = (a: OpenHere, b: OpenHere): number => Number(a.item === null) - Number(b.item === null);

function earlierView(row: Commitment, today: IsoDate): EarlierView {
  return {
    commitment: row.id,
    ref: row.ref,
    status: row.status,
    action: row.action,
    owner: row.owners.map(ownerText).join('; '),
    raised: [row.raisedOn && shortDate(row.raisedOn), itemText(row.itemNumber)].filter(Boolean).join(' · '),
    due: row.dueDate === null ? '' : shortDate(row.dueDate, row.duePrecision === 'month' ? 'month' : 'day'),
    overdue: isOverdue(row, today),
  };
}

function suggestedView(
  suggestion: LinkSuggestion,
  row: Commitment,
  facts: EarlierFacts,
  said: string,
): SuggestedView {
  const { role, quote, why, deadline, date } = suggestion;
  return {
    ...earlierView(row, facts.today),
    id: suggestionId(suggestion),
    role,
    words: quote,
    said,
    why,
    effect: effectOf(
      row,
      previewLink(row, facts.links, facts.passages, { role, deadline, meetingDate: date }),
    ),
  };
}

function effectOf(row: Commitment, after: Commitment): string {
  const changes = [
    after.status === row.status ? '' : `status becomes “${after.status}”`,
    after.dueDate === row.dueDate || after.dueDate === null
      ? ''
      : `due date becomes ${shortDate(after.dueDate, after.duePrecision === 'month' ? 'month' : 'day')}`,
  ].filter(Boolean);
  return changes.length === 0
    ? 'Taken up, the words go under it; status and date stay.'
    : `Taken up, the ${changes.join(' and the ')}.`;
}
