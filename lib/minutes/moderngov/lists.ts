import { findDates } from '../dates.ts';
import { listedMeetings } from '../calendar.ts';
import { readMeetingHeading } from '../heading.ts';
import { tidyName } from '../names.ts';
import { normal, type Reading } from '../reading.ts';
import type { WebPage } from '../adapters.ts';
import type { Meeting, Person } from '../../model/index.ts';
import * as css from './selectors.ts';

type Found = Pick<Reading, 'meetings'> & Partial<Pick<Reading, 'calendar' | 'people'>>;

/** A body's list of meetings (ieListMeetings). */
export function readCalendarPage(page: WebPage, root: Element, subtitle: string | null): Found {
  const told = /lists the meetings for (?:the )?(.{3,140}?)\.?$/iu;
  const named = page.lines.map((line) => told.exec(line)?.[1]).find((name) => name !== undefined);
  const body = subtitle ?? (named ? tidyName(named) : null);
  const rows = [...root.querySelectorAll(css.CALENDAR_ROWS)].map((row) => normal(row.textContent ?? ''));
  return { meetings: bodyOnly(body), calendar: listedMeetings(rows.length > 0 ? rows : page.lines, body) };
}

/** A meeting's attendance (mgMeetingAttendance): name, role, attendance in one row. */
export function readAttendancePage(
  { index, document }: WebPage,
  root: Element,
  subtitle: string | null,
): Found {
  const heading = readMeetingHeading(subtitle ?? normal(document.title));
  const people = [...root.querySelectorAll(css.ATTENDANCE_TABLE)].flatMap((table) =>
    [...table.querySelectorAll('tr')].flatMap((row): Person[] => {
      const [name, role] = [...row.querySelectorAll('td')].map((cell) => {
        const offsets = index.offsetsOf(cell);
        return offsets ? normal(index.text.slice(offsets.start, offsets.end)) : '';
      });
      return name ? [{ name, role: role ? role : null, initials: null }] : [];
    }),
  );
  const meeting: Meeting = {
    body: heading?.body ?? null,
    date: heading?.date ?? null,
    item: null,
    title: null,
  };
  return { meetings: [meeting], people };
}

/** A committee's own page (mgCommitteeDetails): its members, the safest source of names. */
export function readCommitteePage(
  { index }: WebPage,
  root: Element,
  subtitle: string | null,
  heading: string,
): Found {
  const people = [...root.querySelectorAll(css.MEMBERS)].flatMap((entry): Person[] => {
    const link = entry.querySelector(css.MEMBER_LINK);
    const offsets = link ? index.offsetsOf(entry) : null;
    if (!link || !offsets) return [];
    const name = normal(link.textContent ?? '');
    const role = /\(([^)]+)\)/u.exec(index.text.slice(offsets.start, offsets.end))?.[1] ?? null;
    return name === '' ? [] : [{ name, role, initials: null }];
  });
  const body = subtitle ?? (findDates(heading).length === 0 && heading !== '' ? tidyName(heading) : null);
  return { meetings: bodyOnly(body), people };
}

function bodyOnly(body: string | null): Meeting[] {
  return body === null ? [] : [{ body, date: null, item: null, title: null }];
}
