import { firstDate } from './dates.ts';
import { readDatedTitle, readMeetingHeading } from './heading.ts';
import { tidyName } from './names.ts';
import { cleanTitle, type PageState } from './page-state.ts';
import type { DocumentKind, Item } from '../model/index.ts';

/**
 * Who decided and when, from the facts of a decision record, and the blocks of a page of decisions (moderngov-markup.md 4–5).
 * Only the day of the decision is a meeting's date: publication, call-in and effect are others. Gives the item decided on.
 */
export function readDecisions(
  lines: readonly string[],
  { marks, meetings }: PageState,
  title: string | null,
  kind: DocumentKind,
): Item | null {
  const fact = (name: RegExp): string | null =>
    lines.map((line) => name.exec(line)?.[1]?.trim()).find((value) => value !== undefined && value !== '') ??
    null;
  const maker = fact(/^(?:Decision[- ]?maker|Penderfynwr)\s?:\s*(.+)$/iu);
  const madeAt = fact(/^(?:Decided|Made) at meeting\s?:\s*(.+)$/iu);
  const decided = madeAt === null ? null : readMeetingHeading(madeAt);
  const stated = firstDate(fact(/^Date of decision\s?:\s*(.+)$/iu) ?? '')?.date ?? null;
  const body = decided?.body ?? (maker !== null && maker.length < 140 ? tidyName(maker) : null);
  if (kind === 'decisions') {
    lines.forEach((line, index) => {
      const dated = marks[index] ? null : readDatedTitle(line);
      if (!dated) return;
      const named = cleanTitle(dated.title.replace(/\s+ref: \d+.*$/iu, ''));
      meetings.push({ body, date: dated.date, item: null, title: named });
      marks[index] = { is: 'meeting', meeting: meetings.length - 1, item: { number: null, title: named } };
    });
  }
  if (meetings.length === 0) meetings.push({ body, date: decided?.date ?? stated, item: null, title });
  return { number: null, title };
}
