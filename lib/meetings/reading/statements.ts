import { detect } from '../../detect/detect.ts';
import { readPeople } from '../../detect/owners/index.ts';
import { dropFurniture, readLines } from '../../detect/text/lines.ts';
import { joinLines, type Paragraph } from '../../detect/text/paragraphs.ts';
import type { FoundPassage, MinutesDocument, Section, SectionRole } from '../../model/index.ts';
import type { Statement } from '../model.ts';
import { ANNOUNCES, MINUTES_ITEM, MINUTE_HEADING, REVIEW_HEADING } from '../words/headings.ts';
import { CLOSED } from '../words/status.ts';
import { attachTo, dueInUpdate, type Against } from './attached.ts';
import { referenceAtStart, referenceOfRow } from './references.ts';
import { readRows, updateOf, type Row } from './rows.ts';
import { readsAsHeading, readsAsLabel, readsOn } from './shapes.ts';
import { cutUnits, type Unit } from './units.ts';

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

/** Characters of a statement: what goes on longer is no sentence of minutes. Every pattern is tried on no more than this. */
const LONGEST = 2500;

/** An update of fewer words ("Done") is quoted with its row. */
const FEWEST_WORDS = 4;

/** What holds where the reader stands: the item, and the lines above that head what follows. */
interface Place {
  section: Section | null;
  heading: string;
  announced: string;
  underReview: boolean;
  /** The paragraph before in the same item. */
  above: string;
}

type Standing = Omit<
  PageStatement,
  | 'start'
  | 'end'
  | 'quote'
  | 'label'
  | 'before'
  | 'above'
  | 'cells'
  | 'reference'
  | 'found'
  | 'owners'
  | 'deadline'
  | 'cut'
>;

/**
 * Everything the page minutes, in its order: each sentence, list item or table row of its minutes and decisions, with what the
 * detector found there. `document` has the calendar that deadlines are to be read by. Never throws; linear in the text.
 */
export function readStatements(document: MinutesDocument): PageStatement[] {
  const passages = detect(document);
  const people = readPeople(document);
  const { lines, dropped } = dropFurniture(readLines(document.text, document.blocks));
  const paragraphs = joinLines(lines, dropped);
  const rows = readRows(paragraphs);
  const done = new Set<Row>();
  const statements: PageStatement[] = [];
  const place: Place = { section: null, heading: '', announced: '', underReview: false, above: '' };
  let at = 0;
  let passageAt = 0;
  paragraphs.forEach((paragraph, index) => {
    while ((document.sections[at]?.end ?? Infinity) <= paragraph.start) at++;
    const section = document.sections[at];
    if (!section || section.start > paragraph.start) return;
    if (section.role !== 'minutes' && section.role !== 'decision') return;
    const meeting = section.meeting ?? (document.meetings.length === 1 ? 0 : null);
    if (meeting === null) return;
    if (section !== place.section) enter(place, section);
    const row = rows.get(paragraph);
    if (row?.header) return;
    const { start, end } = row ?? paragraph;
    while ((passages[passageAt]?.end ?? Infinity) <= start) passageAt++;
    const inside = passagesWithin(passages, passageAt, start, end);
    const runsOn = readsOn(paragraph, paragraphs[index + 1]);
    if (!row && inside.length === 0 && !runsOn && readsAsHeading(paragraph)) {
      head(place, paragraph);
      return;
    }
    const standing: Standing = {
      item: section.item?.number ?? null,
      itemTitle: section.item?.title ?? null,
      heading: place.heading,
      announced: place.announced,
      paragraph: index,
      review: place.underReview || MINUTE_HEADING.test(place.heading),
      section: section.role,
      pageMeeting: meeting,
    };
    const against: Against = { document, meeting, people };
    if (row) {
      if (!done.has(row)) statements.push(...readRow(row, inside[0] ?? null, standing, against));
      done.add(row);
      return;
    }
    const units = cutUnits(document.text, paragraph, inside);
    const last = statements.at(-1);
    const before = paragraphs[index - 1];
    if (last && before && readsOn(before, paragraph)) goOn(statements, last, units.shift(), document);
    statements.push(...readUnits(units, paragraph, place, standing, against));
    place.above = paragraph.text;
  });
  return statements;
}

function enter(place: Place, section: Section): void {
  const title = section.item?.title ?? '';
  if (section.item !== place.section?.item || section.role !== place.section.role) {
    place.heading = '';
    place.announced = '';
    place.above = '';
  }
  place.underReview = REVIEW_HEADING.test(title) || MINUTES_ITEM.test(title);
  place.section = section;
}

function head(place: Place, { text }: Paragraph): void {
  const words = text.replace(/^[*_]+|[*_:]+$/g, '').trim();
  place.announced = ANNOUNCES.test(text) ? words : '';
  place.heading = place.announced === '' ? words : '';
  if (REVIEW_HEADING.test(place.heading)) place.underReview = true;
}

function passagesWithin(
  passages: readonly FoundPassage[],
  from: number,
  start: number,
  end: number,
): FoundPassage[] {
  const inside: FoundPassage[] = [];
  for (let next = from; (passages[next]?.start ?? Infinity) < end; next++) {
    const passage = passages[next];
    if (passage && passage.start >= start) inside.push(passage);
  }
  return inside;
}

/** A row with an update was agreed before: it reports on that, and its words are the update's. */
function readRow(
  row: Row,
  found: FoundPassage | null,
  standing: Standing,
  against: Against,
): PageStatement[] {
  const update = updateOf(row.cells);
  const own = update === null ? found : null;
  const telling = update !== null && update.text.split(' ').length >= FEWEST_WORDS;
  const { start, end: whole } = (telling ? update : own) ?? row;
  const end = Math.min(whole, start + LONGEST);
  const { text } = against.document;
  const statement: PageStatement = {
    ...standing,
    // Whatever the item is called, a row with an update is gone through.
    review: standing.review || update !== null,
    start,
    end,
    quote: text.slice(start, end),
    label: '',
    before: '',
    above: '',
    cells: row.cells.map((cell) => ({ heading: cell.heading, text: cell.text })),
    reference: referenceOfRow(row.cells),
    found: own,
    owners: found?.owners ?? [],
    deadline: update === null ? (own?.deadline ?? null) : dueInUpdate(update.text, against),
    cut: false,
  };
  // "All have one. Board happy to close.": what was done, and what the meeting made of it.
  const closing = telling ? LAST_SENTENCE.exec(statement.quote) : null;
  const apart = closing !== null && (CLOSED.test(closing[0].toLowerCase()) || RATED.test(closing[0]));
  if (!apart || closing[0].split(' ').length < FEWEST_CLOSING) return [statement];
  const cut = start + closing.index;
  const news = text.slice(start, cut).trimEnd();
  if (news.split(' ').length < FEWEST_NEWS) return [statement];
  return [
    { ...statement, end: start + news.length, quote: news },
    { ...statement, start: cut, quote: text.slice(cut, end), before: news },
  ];
}

/** "Rec 10 amber to green." */
const RATED = /\b(?:red|amber|green|blue|yellow)\b[^.]{0,20}\b(?:to|from)\b/i;
const LAST_SENTENCE = /(?<=[.;!?]\s)[^.;!?]+[.!?]?$/;
/** What is shorter ("Taken today.") is one with what the meeting made of it. */
const FEWEST_NEWS = 7;
/** A last word such as "Closed." belongs to what is before it. */
const FEWEST_CLOSING = 3;

/** A sentence that the page breaks over two paragraphs: the end of it joins its beginning. */
function goOn(
  statements: PageStatement[],
  last: PageStatement,
  end: Unit | undefined,
  document: MinutesDocument,
): void {
  if (!end) return;
  statements[statements.length - 1] = {
    ...last,
    end: end.end,
    quote: document.text.slice(last.start, end.end),
    found: last.found ?? end.found,
  };
}

function readUnits(
  units: readonly Unit[],
  paragraph: Paragraph,
  { heading, above }: Place,
  standing: Standing,
  against: Against,
): PageStatement[] {
  const { text, truncations } = against.document;
  const cutAt =
    truncations.find(({ start }) => start >= paragraph.start && start < paragraph.end)?.start ?? Infinity;
  const reference = referenceAtStart(text.slice(paragraph.start, paragraph.end));
  const read: PageStatement[] = [];
  let label = '';
  let before = '';
  for (const unit of units) {
    if (unit.start >= cutAt) break;
    const quote = text.slice(unit.start, Math.min(unit.end, cutAt, unit.start + LONGEST)).trimEnd();
    if (quote === '') continue;
    const labels = unit.found === null && before === '' && readsAsLabel(quote);
    if (labels) {
      label = quote.replace(/[.:–—-]+$/, '');
      // With a full stop it may be a clipped sentence as well ("Draft on the table.").
      if (!quote.endsWith('.')) continue;
    }
    read.push({
      ...standing,
      start: unit.start,
      end: unit.start + quote.length,
      quote,
      heading,
      label: labels ? '' : label,
      before,
      above,
      cells: null,
      reference,
      found: unit.found,
      ...attachTo(unit.found, quote, before, standing.announced, against),
      cut: unit.end > cutAt,
    });
    if (!labels) before = `${before} ${quote}`.trim();
  }
  return read;
}
