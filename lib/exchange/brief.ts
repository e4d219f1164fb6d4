import { longDate } from '../tracker/calendar.ts';
import { withoutBullet } from '../tracker/quote.ts';
import type { TrackerRow } from '../tracker/rows.ts';
import {
  SAVED_VIEWS,
  byDay,
  doneOn,
  isSilent,
  lastMentioned,
  meetingsSince,
  questionsFor,
  type ViewGroup,
} from '../tracker/views/index.ts';
import { meetingText } from './chosen-meeting.ts';
import type { ExportInput } from './export-input.ts';
import { escapeHtml, htmlPage, madeHtml } from './html.ts';
import { leftOutSentence, rowsToExport } from './restricted.ts';
import { RESTRICTED_WARNING } from './table.ts';

/** One part of the brief: a question and the rows that answer it, each with its quote and link. */
export interface BriefPart {
  readonly title: string;
  readonly empty: string;
  readonly entries: readonly BriefEntry[];
}

export interface BriefEntry {
  readonly row: TrackerRow;
  /** Why it stands here, in one sentence. */
  readonly why: string;
  readonly quote: string;
  readonly link: string | null;
}

/** Overdue, silent, due back, closed since last time (study of trackers, 7.5): what to have at hand at the meeting. */
export function briefParts(input: ExportInput): {
  parts: BriefPart[];
  leftOut: string | null;
  hasRestricted: boolean;
} {
  const { rows, leftOut } = rowsToExport(input.rows, input.restricted);
  const { meetings, today } = input;
  const questions = new Map(questionsFor(rows, meetings, today).map(({ row, words }) => [row, words]));
  // What is to be asked about is asked once, under what weighs most.
  const told = new Set<TrackerRow>();
  const part = (id: string, title: string, why: (row: TrackerRow) => string): BriefPart => {
    const view = SAVED_VIEWS.find((one) => one.id === id);
    const groups: readonly ViewGroup[] = view?.groups({ rows, meetings, today }) ?? [];
    const found = groups.flatMap((group) => group.rows);
    // By owner they are chased; at the meeting what has waited longest comes first.
    const all = id === 'overdue' ? byDay(found, ({ commitment }) => commitment.dueDate) : found;
    const fresh = ASKED.has(id) ? all.filter((row) => !told.has(row)) : all;
    for (const row of fresh) told.add(row);
    return {
      title,
      empty: all.length > 0 ? 'All of these stand above.' : (view?.empty ?? ''),
      entries: fresh.map((row) => ({ row, why: why(row), quote: quoteOf(row), link: row.link })),
    };
  };
  const asked = (row: TrackerRow): string =>
    [questions.get(row) ?? 'The answer is awaited.', isSilent(row, meetings, today) && silentText(row, input)]
      .filter(Boolean)
      .join(' ');
  return {
    leftOut: leftOutSentence(leftOut),
    hasRestricted: rows.some(({ commitment }) => commitment.restricted),
    parts: [
      part('overdue', 'Overdue', asked),
      part('executive', 'No answer from the executive', asked),
      part('silent', 'Promised and never mentioned again', (row) => silentText(row, input)),
      part(
        'coming-back',
        'Due back',
        ({ commitment }) =>
          `Comes back: ${[commitment.nextReviewOn && longDate(commitment.nextReviewOn), commitment.nextReview].filter(Boolean).join(', ')}.`,
      ),
      part('closed', 'Closed since last time', (row) => closedText(row)),
    ],
  };
}

/** Views whose rows are there to be asked about. */
const ASKED = new Set(['overdue', 'executive', 'silent']);

function silentText(row: TrackerRow, { meetings, today }: ExportInput): string {
  const last = lastMentioned(row);
  const count = meetingsSince(row, meetings, today);
  return `${last ? `Last mentioned on ${longDate(last)}; ` : ''}${count === 1 ? 'one meeting' : `${count} meetings`} since.`;
}

function closedText(row: TrackerRow): string {
  const { status, closedAt, evidenceOfImpact } = row.commitment;
  const agreed =
    status === 'Closed'
      ? `Closed ${longDate(doneOn(row))}`
      : 'Said to be complete; the committee has not agreed it yet';
  const where = closedAt === '' ? (status === 'Closed' ? '; no minute entered' : '') : `: ${closedAt}`;
  const evidence =
    evidenceOfImpact === '' ? 'No evidence of impact entered.' : `Evidence: ${evidenceOfImpact}`;
  return `${agreed}${where}. ${evidence}`;
}

/** The words of the minutes that a row stands on, or its action where it has none. */
export const quoteOf = ({ origin, commitment }: TrackerRow): string =>
  withoutBullet(origin?.selector.exact ?? commitment.action);

/** The brief as a page to print: portrait A4, no colour needed, nothing in it runs or is fetched. */
export function briefPage(input: ExportInput): string {
  const { parts, leftOut, hasRestricted } = briefParts(input);
  const sections = parts.map(
    ({ title, empty, entries }) =>
      `<section>\n<h2>${escapeHtml(title)} (${entries.length})</h2>\n${
        entries.length === 0 ? `<p class="empty">${escapeHtml(empty)}</p>` : entries.map(entryHtml).join('\n')
      }\n</section>`,
  );
  return htmlPage(
    `Brief, ${longDate(input.today)}`,
    [
      '<h1>Brief for the meeting</h1>',
      madeHtml(input.meeting && meetingText(input.meeting), input.today),
      ...(hasRestricted ? [`<p><strong>${RESTRICTED_WARNING}</strong></p>`] : []),
      ...sections,
      ...(leftOut === null ? [] : [`<p>${escapeHtml(leftOut)}</p>`]),
    ].join('\n'),
    'portrait',
    hasRestricted ? RESTRICTED_WARNING : null,
  );
}

/** An entry in words, for the page and for the screen. */
export interface BriefWords {
  readonly ref: string;
  /** The action, short enough to be read at a glance. */
  readonly heading: string;
  /** The words of the minutes, or null where the heading says them all. */
  readonly quote: string | null;
  /** Status, owner, date, where it comes from, and what it serves. */
  readonly facts: readonly string[];
  /** The address as it is read on paper, or null. */
  readonly address: string | null;
}

/** What an entry says. */
export function briefWords({ row, quote, link }: Pick<BriefEntry, 'row' | 'quote' | 'link'>): BriefWords {
  const { commitment, owner, item } = row;
  const heading = shortened(commitment.action);
  return {
    ref: commitment.ref,
    heading,
    quote: quote === heading ? null : quote,
    facts: [
      commitment.status,
      owner || 'No owner',
      commitment.dueDate ? `due ${longDate(commitment.dueDate)}` : commitment.dueAsMinuted || 'no date',
      [commitment.body, commitment.raisedOn && longDate(commitment.raisedOn), item]
        .filter(Boolean)
        .join(', '),
      row.recommendationRefs,
    ].filter((fact) => fact !== ''),
    address: link && shortLink(link),
  };
}

function entryHtml(entry: BriefEntry): string {
  const { ref, heading, quote, facts, address } = briefWords(entry);
  const { why, link } = entry;
  return `<article>
<h3>${escapeHtml(ref)}: ${escapeHtml(heading)}</h3>
<p>${escapeHtml(why)}</p>
${quote === null ? '' : `<blockquote>“${escapeHtml(quote)}”</blockquote>\n`}<p class="facts">${facts.map(escapeHtml).join(' · ')}</p>
${link && address ? `<p class="facts"><a href="${escapeHtml(link)}">${escapeHtml(address)}</a></p>\n` : ''}</article>`;
}

/** A heading is read at a glance; the whole of it stands in the quote. */
const LONGEST_HEADING = 220;

function shortened(action: string): string {
  if (action.length <= LONGEST_HEADING) return action;
  return `${action.slice(0, action.lastIndexOf(' ', LONGEST_HEADING) + 1 || LONGEST_HEADING).trim()} …`;
}

/** On paper an address is read, not followed: without the words that it scrolls to. */
function shortLink(link: string): string {
  const words = link.indexOf(':~:text=');
  return words < 0 ? link : link.slice(0, words).replace(/#$/, '');
}
