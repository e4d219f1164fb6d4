import { findDates } from '../dates.ts';
import { readDecisions } from '../decision-record.ts';
import { readBackLink, readMeetingHeading } from '../heading.ts';
import { markIssueBlocks } from '../issue-blocks.ts';
import { keepBlocks } from '../kept-blocks.ts';
import { kindByAddress } from '../kind-by-address.ts';
import { isAgendaHeading, kindByHeading } from '../kinds.ts';
import { isFurniture, readLabel } from '../labels.ts';
import { tidyName } from '../names.ts';
import { cleanTitle, type PageState } from '../page-state.ts';
import { readPlainPage } from '../plain-page.ts';
import { normal, type Reading } from '../reading.ts';
import { allFurniture, holdsMinutes, sectionsOf, type Mark } from '../sections.ts';
import type { WebPage } from '../adapters.ts';
import type { DocumentKind, Item, Meeting, Truncation } from '../../model/index.ts';
import { readAttendancePage, readCalendarPage, readCommitteePage } from './lists.ts';
import { markByClass, type Marked } from './marks.ts';
import * as css from './selectors.ts';

/** Whether the page is ModernGov's: by its file name, whatever the host, or by its one stable root. */
export function isModernGov({ document, address }: WebPage): boolean {
  if (!document.body) return false;
  return (
    kindByAddress(address) !== null ||
    document.querySelector(`#modgov, ${css.ITEM_TABLE}, ${css.HEADING}`) !== null
  );
}

/** Reads a ModernGov page (moderngov-markup.md). */
export function readModernGov(page: WebPage, truncations: readonly Truncation[]): Reading {
  const { document, address, lines } = page;
  const heading = normal(
    document.querySelector(css.HEADING)?.textContent ?? document.querySelector('h1')?.textContent ?? '',
  );
  const kind = kindByHeading(heading) ?? kindByAddress(address) ?? 'meeting';
  const root =
    css.ROOTS.map((selector) => document.querySelector(selector)).find((found) => found !== null) ??
    document.body;
  const councilIn = councilTexts(document);
  const subtitle = subtitleOf(page);
  const common = { lists: [], people: [], calendar: null, councilIn };

  if (kind === 'calendar' || kind === 'attendance' || kind === 'committee') {
    const read = { calendar: readCalendarPage, attendance: readAttendancePage, committee: readCommitteePage }[
      kind
    ];
    const found = read(page, root, subtitle, heading);
    const sections = allFurniture(page.index.text);
    return {
      ...common,
      kind,
      title: subtitle ?? heading,
      standing: 'no minutes',
      blocks: page.index.blocks,
      sections,
      ...found,
    };
  }
  const decisionRecord = kind === 'decision' || kind === 'decisions';
  const marked = markByClass(page.index, lines, root, decisionRecord);
  if (!marked.classed && !root.querySelector(css.WORDS)) {
    const kept = keepBlocks(page, (_, at) => marked.marks[at]?.is !== 'only');
    const reading = kept.restore(readPlainPage(page.index.text, kept.blocks, kept.lines, kind, truncations));
    return kind === 'meeting'
      ? { ...reading, title: subtitle, meetings: [meetingOf(page, subtitle)], councilIn }
      : { ...reading, councilIn };
  }
  const state: PageState = { marks: byWords(marked, lines, kind, decisionRecord), meetings: [] };
  const item = readKind(kind, page, state, subtitle);
  const labelled = state.marks.some(
    (mark) => mark?.is === 'label' && (mark.role === 'minutes' || mark.role === 'decision'),
  );
  const start = kind === 'decisions' ? 'decision' : 'agenda';
  const sections = sectionsOf(
    page.index.text,
    marked.blocks,
    state.marks,
    {
      start,
      afterItem: start,
      listen: labelled || isAgendaHeading(heading) ? null : decisionRecord ? 'decision' : 'minutes',
      meeting: kind === 'issue' || state.meetings.length === 0 ? null : 0,
      item,
    },
    truncations,
  );
  return {
    ...common,
    kind,
    title: subtitle ?? (heading === '' ? null : heading),
    standing: holdsMinutes(sections) ? 'minutes' : 'agenda only',
    meetings: state.meetings,
    blocks: marked.blocks,
    sections,
  };
}

/** Marks by words for the blocks that no class explains. */
function byWords(
  { marks }: Marked,
  lines: readonly string[],
  kind: DocumentKind,
  decisionRecord: boolean,
): (Mark | null)[] {
  let begun = kind !== 'meeting';
  return marks.map((mark, at) => {
    const line = lines[at] ?? '';
    begun ||= mark?.is === 'item' || mark?.is === 'label';
    if (mark !== undefined) return mark;
    const label = readLabel(line, decisionRecord);
    if (label?.oneLine || isFurniture(line) || !begun) return { is: 'only', role: 'furniture' };
    return label ? { is: 'label', role: label.role, rest: label.rest } : null;
  });
}

function readKind(kind: DocumentKind, page: WebPage, state: PageState, subtitle: string | null): Item | null {
  // Only what stands outside the clerk's words may open a meeting: a minute may quote "Meeting: …" too.
  const outside = (): string[] =>
    page.lines.map((line, at) =>
      page.index.elementAt(page.index.blocks[at]?.start ?? 0)?.closest(css.WORDS) ? '' : line,
    );
  const title = subtitle === null ? null : cleanTitle(subtitle);
  switch (kind) {
    case 'issue':
      markIssueBlocks(outside(), state, title);
      markIssueItems(state);
      return null;
    case 'decision':
    case 'decisions':
      return readDecisions(outside(), state, title, kind);
    case 'item': {
      const back = backLink(page);
      state.meetings.push({
        body: back?.body ?? null,
        date: back?.date ?? null,
        item: back?.item ?? null,
        title,
      });
      return { number: back?.item ?? null, title };
    }
    default:
      state.meetings.push(meetingOf(page, subtitle));
      return null;
  }
}

/** The item table inside a block of an issue page repeats the number and title that the block's heading already gave. */
function markIssueItems({ marks }: PageState): void {
  marks.forEach((mark, at) => {
    if (mark?.is === 'item') marks[at] = { is: 'only', role: 'furniture' };
  });
}

function backLink({ document }: WebPage): ReturnType<typeof readBackLink> {
  for (const link of document.querySelectorAll(css.BACK_LINKS)) {
    const found = readBackLink(normal(link.textContent ?? ''));
    if (found) return found;
  }
  return null;
}

/** Body and day of a meeting page: the visible heading first, then Dublin Core, then the title, then the address. */
function meetingOf({ document, address }: WebPage, subtitle: string | null): Meeting {
  const meta = (name: string): string =>
    document.querySelector(`meta[name="${name}" i]`)?.getAttribute('content') ?? '';
  const headings = [subtitle ?? '', meta('DC.title'), document.title].map((words) =>
    readMeetingHeading(normal(words)),
  );
  const day = findDates(meta('DC.date'))[0]?.date ?? null;
  const old = findDates(decoded(/[?&]DF=([^&#]*)/iu.exec(address ?? '')?.[1] ?? ''))[0]?.date ?? null;
  const body = headings.find((heading) => heading?.body)?.body ?? null;
  const date = headings[0]?.date ?? day ?? headings.find((heading) => heading?.date)?.date ?? old;
  return { body: body ?? (subtitle === null ? null : tidyName(subtitle)), date, item: null, title: null };
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

function subtitleOf({ document, index }: WebPage): string | null {
  const element = document.querySelector(css.SUBTITLE);
  const offsets = element ? index.offsetsOf(element) : null;
  return offsets ? normal(index.text.slice(offsets.start, offsets.end)) : null;
}

/** Texts that name the council: the site's name in the title, the logo, the small print. */
function councilTexts(document: Document): (string | null)[] {
  const named = /^(?:og:site_name|application-name|dc\.publisher|dc\.creator)$/iu;
  const meta = [...document.querySelectorAll('meta')].filter((element) =>
    named.test(element.getAttribute('property') ?? element.getAttribute('name') ?? ''),
  );
  const logos = [...document.images].slice(0, 8);
  const small = [...document.querySelectorAll('footer')].slice(0, 3);
  const parts = document.title.split(/\s+[-–—|:]\s+/u);
  return [
    ...parts.toReversed(),
    ...meta.map((element) => element.getAttribute('content')),
    ...logos.map((element) => element.getAttribute('alt')),
    ...small.map((element) => (element.textContent ?? '').slice(0, 600)),
  ];
}
