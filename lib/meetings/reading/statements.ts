import { detect } from '../../detect/detect.ts';
import { findDeadline, resolveDeadline } from '../../detect/deadlines/index.ts';
import { findOwners, readPeople, type People } from '../../detect/owners/index.ts';
import { dropFurniture, readLines } from '../../detect/text/lines.ts';
import { joinLines, placeOf, type Paragraph } from '../../detect/text/paragraphs.ts';
import { splitSentences } from '../../detect/text/sentences.ts';
import type { Deadline, FoundPassage, MinutesDocument, Section, SectionRole } from '../../model/index.ts';
import type { Statement } from '../model.ts';
import { ANNOUNCES, MINUTES_ITEM, MINUTE_HEADING, REVIEW_HEADING } from '../words/headings.ts';
import { LOOKS_FORWARD, NAMES_A_TIME } from '../words/cues.ts';
import { CLOSED, DONE } from '../words/status.ts';
import { referenceAtStart, referenceOfRow } from './references.ts';
import { readRows, updateOf, type Row } from './rows.ts';

/** A statement as one page has it, before the pages of a meeting are joined. */
export interface PageStatement extends Omit<
  Statement,
  'id' | 'meeting' | 'order' | 'page' | 'occurrences' | 'paragraph'
> {
  readonly start: number;
  readonly end: number;
  /** Paragraph of the page, from 0. */
  readonly paragraph: number;
  readonly section: SectionRole;
  /** Index into the page's `meetings`. */
  readonly pageMeeting: number;
  /** The page cuts the words off here. */
  readonly cut: boolean;
}

/** An update of fewer words ("Done") is quoted with its row. */
const FEWEST_WORDS = 4;
const LONGEST_HEADING = 110;
const LONGEST_LABEL = 60;

/**
 * Everything the page minutes, in its order: each sentence, list item or table row of its minutes and decisions, with what the
 * detector found there. `document` has the calendar that deadlines are to be read by. Never throws; linear in the text.
 */
export function readStatements(document: MinutesDocument): PageStatement[] {
  const passages = detect(document);
  const people = readPeople(document);
  const { lines, dropped } = dropFurniture(readLines(document.text, document.blocks));
  const paragraphs = joinLines(lines, dropped);
  const runsOn = new Set(paragraphs.filter((paragraph, index) => readsOn(paragraph, paragraphs[index + 1])));
  const rows = readRows(paragraphs);
  const done = new Set<Row>();
  const statements: PageStatement[] = [];
  let heading = '';
  let announced = '';
  let underReview = false;
  let sectionBefore: Section | null = null;
  let at = 0;
  let passageAt = 0;
  paragraphs.forEach((paragraph, index) => {
    while ((document.sections[at]?.end ?? Infinity) <= paragraph.start) at++;
    const section = document.sections[at];
    if (!section || section.start > paragraph.start) return;
    if (section.role !== 'minutes' && section.role !== 'decision') return;
    const meeting = section.meeting ?? (document.meetings.length === 1 ? 0 : null);
    if (meeting === null) return;
    if (section !== sectionBefore) {
      const title = section.item?.title ?? '';
      if (section.item !== sectionBefore?.item || section.role !== sectionBefore.role) {
        heading = '';
        announced = '';
      }
      underReview = REVIEW_HEADING.test(title) || MINUTES_ITEM.test(title);
      sectionBefore = section;
    }
    const row = rows.get(paragraph);
    if (row?.header) return;
    const from = row ? row.start : paragraph.start;
    const to = row ? row.end : paragraph.end;
    while ((passages[passageAt]?.end ?? Infinity) <= from) passageAt++;
    const inside: FoundPassage[] = [];
    for (let next = passageAt; (passages[next]?.start ?? Infinity) < to; next++) {
      const passage = passages[next];
      if (passage && passage.start >= from) inside.push(passage);
    }
    if (!row && inside.length === 0 && !runsOn.has(paragraph) && readsAsHeading(paragraph)) {
      const words = withoutMarks(paragraph.text);
      announced = ANNOUNCES.test(paragraph.text) ? words : '';
      heading = announced === '' ? words : '';
      if (REVIEW_HEADING.test(heading)) underReview = true;
      return;
    }
    const place = {
      item: section.item?.number ?? null,
      itemTitle: section.item?.title ?? null,
      paragraph: index,
      review: underReview || MINUTE_HEADING.test(heading),
      section: section.role,
      pageMeeting: meeting,
    };
    const cutAt = document.truncations.find((cut) => cut.start >= from && cut.start < to)?.start ?? null;
    if (row) {
      if (done.has(row)) return;
      done.add(row);
      const update = updateOf(row.cells);
      // What has an update was agreed before: the row reports on it, and its words are the update's.
      const found = update === null ? (inside[0] ?? null) : null;
      const span = (update !== null && update.text.split(' ').length >= FEWEST_WORDS ? update : found) ?? row;
      statements.push({
        ...place,
        start: span.start,
        end: span.end,
        quote: document.text.slice(span.start, span.end),
        heading,
        announced,
        before: '',
        cells: row.cells,
        reference: referenceOfRow(row.cells),
        found,
        owners: inside[0]?.owners ?? [],
        deadline: update === null ? (found?.deadline ?? null) : dueInUpdate(update.text, document, meeting),
        cut: false,
      });
      return;
    }
    let label = '';
    let before = '';
    const reference = referenceAtStart(document.text.slice(paragraph.start, paragraph.end));
    const units = cutUnits(document.text, paragraph, inside);
    const broken = index > 0 && runsOn.has(paragraphs[index - 1] ?? paragraph) ? units.shift() : undefined;
    const last = statements.at(-1);
    if (broken && last) {
      // A sentence that the page breaks over two paragraphs.
      statements[statements.length - 1] = {
        ...last,
        end: broken.end,
        quote: document.text.slice(last.start, broken.end),
        found: last.found ?? broken.found,
      };
    }
    for (const unit of units) {
      if (cutAt !== null && unit.start >= cutAt) break;
      const cut = cutAt !== null && unit.end > cutAt;
      const end = cut ? cutAt : unit.end;
      const quote = document.text.slice(unit.start, end).trimEnd();
      if (quote === '') continue;
      if (unit.found === null && before === '' && readsAsLabel(quote)) {
        label = quote.replace(/[.:–—-]+$/, '');
        continue;
      }
      statements.push({
        ...place,
        start: unit.start,
        end: unit.start + quote.length,
        quote,
        heading: [heading, label].filter(Boolean).join(': '),
        announced,
        before,
        cells: null,
        reference,
        found: unit.found,
        ...attached(document, unit.found, quote, before, meeting, people),
        cut,
      });
      before = `${before} ${quote}`.trim();
    }
  });
  return statements;
}

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly found: FoundPassage | null;
}

/** Sentences of a paragraph, but where the detector found passages its cuts hold: two of them in a sentence, or one over several. */
function cutUnits(text: string, paragraph: Paragraph, passages: readonly FoundPassage[]): Unit[] {
  const sentences = splitSentences(paragraph.text).map(({ from, to }) => placeOf(text, paragraph, from, to));
  const units: Unit[] = [];
  const used = new Set<FoundPassage>();
  for (const sentence of sentences) {
    const here = passages.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    if (here.length === 0) {
      units.push({ ...sentence, found: null });
      continue;
    }
    for (const found of here) {
      if (used.has(found)) continue;
      used.add(found);
      const most = here.length > 1 || found.end - found.start > (sentence.end - sentence.start) / 2;
      units.push(
        ...partResolution(
          text,
          most ? { start: found.start, end: found.end, found } : { ...sentence, found },
        ),
      );
    }
  }
  return joinTimes(text, units);
}

/** "That the work be signed off, and that the officer report in May": two resolutions in one sentence. */
function partResolution(text: string, unit: Unit): Unit[] {
  const words = text.slice(unit.start, unit.end);
  const at = words.search(AND_THAT);
  if (at < 0 || !CLOSED.test(words.toLowerCase())) return [unit];
  const cut = unit.start + at;
  return [
    { start: unit.start, end: cut, found: CLOSED.test(words.slice(0, at).toLowerCase()) ? null : unit.found },
    {
      start: cut + (AND_THAT.exec(words)?.[0].length ?? 0),
      end: unit.end,
      found: CLOSED.test(words.slice(at).toLowerCase()) ? null : unit.found,
    },
  ];
}

const AND_THAT = /[,;]? and that\s+/i;

/** "… to show in schools. March": a time alone belongs to the sentence before it. */
function joinTimes(text: string, units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const words = text.slice(unit.start, unit.end);
    const last = joined.at(-1);
    if (
      last &&
      unit.found === null &&
      words.length <= LONGEST_TIME &&
      NAMES_A_TIME.test(words) &&
      !VERB.test(words)
    )
      joined[joined.length - 1] = { ...last, end: unit.end };
    else joined.push(unit);
  }
  return joined;
}

/** Owners and deadline: the detector's, or read here where the sentence says what will be done. */
function attached(
  document: MinutesDocument,
  found: FoundPassage | null,
  quote: string,
  before: string,
  meetingIndex: number,
  people: People,
): Pick<Statement, 'owners' | 'deadline'> {
  if (found && (found.kind === 'action' || found.kind === 'recommendation'))
    return { owners: found.owners, deadline: found.deadline };
  if (!LOOKS_FORWARD.test(quote)) return { owners: [], deadline: null };
  const folded = quote.replaceAll(/\s+/g, ' ').replaceAll('’', "'");
  const previous = before.split(/(?<=[.!?])\s+/).at(-1) ?? null;
  const owners = findOwners({ text: folded, label: null, cell: null, previous }, people);
  return {
    owners: owners.map(({ text, resolved, inferred }) => ({ text, resolved, inferred })),
    deadline: dueIn(folded, document, meetingIndex),
  };
}

/** The new date that an update of a row gives: not in a sentence that tells what happened ("sat on one in Feb"). */
function dueInUpdate(update: string, document: MinutesDocument, meetingIndex: number): Deadline | null {
  const ahead = update
    .split(/(?<=[.;])\s+/)
    .filter((sentence) => LOOKS_FORWARD.test(sentence) || !DONE.test(sentence.toLowerCase()));
  return ahead.length === 0 ? null : dueIn(ahead.join(' '), document, meetingIndex);
}

/** When what a sentence speaks of is to happen. What comes after "now" or "instead of June, in" holds against what was said before. */
function dueIn(quote: string, document: MinutesDocument, meetingIndex: number): Deadline | null {
  if (!NAMES_A_TIME.test(quote)) return null;
  const meeting = document.meetings[meetingIndex];
  const context = {
    meetingDate: meeting?.date ?? null,
    body: meeting?.body ?? null,
    calendar: document.calendar,
  };
  const text = quote.replaceAll(/\s+/g, ' ').replaceAll('’', "'");
  const turn = LAST_TURN.exec(text);
  const last = text.split(/(?<=[.;])\s+/).at(-1) ?? '';
  const found =
    (turn ? findDeadline(text.slice(turn.index), context) : null) ??
    findDeadline(text, context) ??
    (last.length <= LONGEST_TIME ? resolveDeadline(last.replace(/\.$/, ''), context) : null);
  if (found === null || (found.date === null && last.length <= LONGEST_TIME)) return null;
  return { text: found.text, date: found.date, precision: found.precision };
}

/** A time alone ("March", "by the July Board") is no longer than this. */
const LONGEST_TIME = 24;
/** The main verb that looks forward, or the words that put something off. */
const LAST_TURN =
  /\b(?:would|will|shall|deferred|postponed|moved|put back|carried (?:over|forward)|rescheduled|extended|hopes?|hoped|expects?|expected)\b(?!.*\b(?:would|will|shall)\b)/i;

/** The paragraph ends in the middle of a sentence and the next one goes on with it. */
function readsOn(one: Paragraph, next: Paragraph | undefined): boolean {
  if (
    !next ||
    one.kind !== 'paragraph' ||
    next.kind !== 'paragraph' ||
    one.cell !== null ||
    next.cell !== null
  )
    return false;
  return (
    /[\p{L}\p{N},]$/u.test(one.text) &&
    /^\p{Ll}{2,}/u.test(next.text) &&
    next.marker === null &&
    VERB.test(one.text)
  );
}

/** A line that heads what follows: short, and no sentence. */
function readsAsHeading({ kind, text, marker }: Paragraph): boolean {
  if (kind === 'heading') return true;
  if (text.length > LONGEST_HEADING || kind === 'list item' || kind === 'cell') return false;
  if (/[.;,?!]$/.test(text) || marker?.kind === 'bullet') return false;
  if (ANNOUNCES.test(text)) return text.length < LONGEST_LABEL || text.endsWith(':');
  return (
    MINUTE_HEADING.test(text) ||
    (/^[\p{Lu}\d]/u.test(text) && text.split(' ').length <= 12 && !VERB.test(text))
  );
}

/** "Front door." or "Care leavers:" at the start of a paragraph: what it is about. */
function readsAsLabel(sentence: string): boolean {
  if (sentence.length > LONGEST_LABEL || !/[.:–—-]$/.test(sentence)) return false;
  return sentence.split(/\s+/).length <= 6 && !VERB.test(sentence);
}

const VERB =
  /\b(?:was|were|is|are|be|been|had|has|have|did|do|does|would|will|should|could|may|might|noted|agreed|resolved|received|approved|none|no|to)\b/i;

const withoutMarks = (text: string): string => text.replace(/^[*_]+|[*_:]+$/g, '').trim();
