import type { DocumentSummary } from '../../lib/messages.ts';
import { longDate } from '../controls/dates.ts';

/** Council, meeting and extent of a page, as the panel's heading says them. */
export interface Heading {
  readonly council: string | null;
  readonly meeting: string;
  readonly extent: string | null;
}

/** Names the page: body and date where it speaks for one meeting, else what the meetings have in common. */
export function headingOf(document: DocumentSummary, itemCount: number): Heading {
  const { meetings } = document;
  const [first] = meetings;
  if (!first) return { council: document.council, meeting: document.title ?? 'This page', extent: null };
  const bodies = new Set(meetings.map((meeting) => meeting.body));
  const body = bodies.size === 1 ? first.body : null;
  if (meetings.length > 1) {
    const title = first.title ?? body ?? document.title ?? 'Several meetings';
    return { council: document.council, meeting: title, extent: `${meetings.length} meetings on this page` };
  }
  const date = first.date === null ? null : longDate(first.date);
  const meeting = [body, date].filter((part) => part !== null).join(' · ') || (document.title ?? 'This page');
  return { council: document.council, meeting, extent: extentOf(first.item, first.title, itemCount) };
}

function extentOf(item: string | null, title: string | null, itemCount: number): string | null {
  if (item !== null) return title === null ? `Item ${item}` : `Item ${item}: ${title}`;
  if (title !== null) return title;
  if (itemCount === 0) return null;
  return itemCount === 1 ? 'Passages in 1 item' : `Passages in ${itemCount} items`;
}
