import type { Commitment, Item } from '../../model/index.ts';
import type { HeldMeeting } from '../model.ts';
import type { Bodies } from '../reading/bodies.ts';
import { termsOf } from '../terms/terms.ts';
import { REVIEW_HEADING, MINUTES_ITEM } from '../words/headings.ts';
import type { KeptWorld, LinkSuggestion } from './suggest.ts';

/** An open commitment of an earlier meeting, and the item of the page that it concerns, or null for none. */
export interface OpenHere {
  readonly commitment: string;
  readonly council: string | null;
  readonly body: string;
  readonly date: string;
  readonly item: Item | null;
}

/** So much of a title must stand in a commitment for the item to concern it. */
const MOST_OF_TITLE = 0.5;
const TELLING = 0.7;

/**
 * What earlier meetings of the bodies on this page left open, each once, with the item that concerns it: the one in
 * which something may be news of it, or else the one whose title names it.
 */
export function concerning(
  meetings: readonly HeldMeeting[],
  page: string,
  { commitments, passages, decisions }: KeptWorld,
  suggestions: readonly LinkSuggestion[],
  bodies: Bodies,
): OpenHere[] {
  const here = meetings.filter(({ pages }) => pages.includes(page));
  const open: OpenHere[] = [];
  const seen = new Set<string>();
  for (const meeting of here) {
    const items = itemsOf(meeting, page);
    const { council, body, date } = meeting;
    for (const commitment of commitments) {
      if (seen.has(commitment.id) || !isOpenAt(commitment, meeting, bodies)) continue;
      const answered = decisions.some(
        (decision) =>
          decision.commitment === commitment.id && decision.quote === '' && decision.meetingDate === date,
      );
      const told = passages.some(
        (passage) => passage.commitment === commitment.id && passage.source.meetingDate === date,
      );
      if (answered || told) continue;
      const news = suggestions.find(
        (one) =>
          one.commitment === commitment.id &&
          one.date === date &&
          one.occurrences.some((place) => place.page === page),
      );
      seen.add(commitment.id);
      const item = news?.item ?? items.find((one) => names(one, commitment)) ?? null;
      open.push({ commitment: commitment.id, council, body, date, item });
    }
  }
  return open;
}

function isOpenAt(commitment: Commitment, meeting: HeldMeeting, bodies: Bodies): boolean {
  const { body, raisedOn, completedOn, status } = commitment;
  if (body === null || (raisedOn ?? '') >= meeting.date) return false;
  if (!bodies.familiesOf(body).some((family) => meeting.families.includes(family))) return false;
  if (status === 'Not started' || status === 'In progress' || status === 'On hold') return true;
  // Done since: it was open when this meeting was held.
  return completedOn !== null && completedOn >= meeting.date;
}

function itemsOf({ statements }: HeldMeeting, page: string): Item[] {
  const items = new Map<string, Item>();
  for (const { item, itemTitle, occurrences } of statements) {
    if (itemTitle === null || !occurrences.some((place) => place.page === page)) continue;
    if (REVIEW_HEADING.test(itemTitle) || MINUTES_ITEM.test(itemTitle)) continue;
    items.set(`${item ?? ''} ${itemTitle}`, { number: item, title: itemTitle });
  }
  return [...items.values()];
}

function names({ title }: Item, { action, itemTitle }: Commitment): boolean {
  const wanted = [...termsOf((title ?? '').toLowerCase(), NOBODY)].filter(([, weight]) => weight >= TELLING);
  if (wanted.length === 0) return false;
  const said = termsOf(`${action} ${(itemTitle ?? '').toLowerCase()}`, NOBODY);
  const there = wanted.filter(([term]) => said.has(term)).length;
  return there > 0 && there >= wanted.length * MOST_OF_TITLE;
}

const NOBODY: ReadonlySet<string> = new Set();
