import type { DocumentSummary } from '../../lib/messages.ts';
import { longDate } from '../controls/dates.ts';

/** Council, meeting and extent of a page, as the panel's heading says them. */
export interface Heading {
  readonly council: string | null;
  /** Body, or what stands in its place where the page names none. */
  readonly body: string;
  readonly date: string | null;
  /** "Item 15: …", "6 meetings on this page". */
  readonly extent: string | null;
}

/** Names the page: body and date where it speaks for one meeting, else what the meetings have in common. */
export function headingOf(document: DocumentSummary, itemCount: number): Heading {
  const { meetings } = document;
  const [first] = meetings;
  const { council } = document;
  const unnamed = document.title || 'This page';
  if (!first) return { council, body: unnamed, date: null, extent: null };
  const bodies = new Set(meetings.map((meeting) => meeting.body));
  const body = bodies.size === 1 ? first.body : null;
  if (meetings.length > 1) {
    return {
      council,
      body: first.title ?? body ?? unnamed,
      date: null,
      extent: `${meetings.length} meetings on this page`,
    };
  }
  return {
    council,
    body: body ?? unnamed,
    date: first.date && longDate(first.date),
    extent: extentOf(first.item, first.title, itemCount),
  };
}

function extentOf(item: string | null, title: string | null, itemCount: number): string | null {
  if (item !== null) return title === null ? `Item ${item}` : `Item ${item}: ${title}`;
  if (title !== null) return title;
  if (itemCount === 0) return null;
  return itemCount === 1 ? 'Passages in 1 item' : `Passages in ${itemCount} items`;
}
