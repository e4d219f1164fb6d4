import type { Section, SectionRole } from '../../model/index.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { STATUS_HEADING, SUB_STEM } from '../words/stems.ts';
import { NESTS, enter, isAlike, isItem, isSheet } from './state.ts';
import type { Marking, Step } from './state.ts';
import type { Zone } from './zoned.ts';

const BASE_ZONE: Readonly<Record<SectionRole, Zone>> = {
  agenda: 'silent',
  minutes: 'narrative',
  decision: 'resolution',
  attendance: 'silent',
  papers: 'silent',
  furniture: 'silent',
};

/** No paper is called this: the committee speaks. */
export const OUTCOME_IN_PAPERS =
  /^(?:(?:it was )?resolved\b|that (?:the )?(?:cabinet|committee|council|panel|board|executive)\b[^.]{0,40}:)/i;

/** A label and an outcome in one line is not the page's own label: "DECISION: Approved as set out." */
export const LABELLED_OUTCOME = /^(?:decision|resolved|agreed|outcome|action)s? ?[:–-] ?[A-Za-z].{9}/i;

/** The page's own label, right before: what follows was decided, whatever it looks like. */
export const DECISION_ALONE = /^(?:penderfyniad|decisions?|penderfyniad ?\/ ?decision) ?:?$/i;

/** The section a paragraph stands in. Paragraphs come in order, and so do sections. */
const sectionOf = (marking: Marking, paragraph: Paragraph): Section | null => {
  const { sections } = marking.document;
  if (sections.length === 0) return null;
  while (
    marking.sectionIndex < sections.length - 1 &&
    (sections[marking.sectionIndex]?.end ?? 0) <= paragraph.start
  )
    marking.sectionIndex += 1;
  const section = sections[marking.sectionIndex];
  return section && section.start <= paragraph.start && paragraph.start < section.end ? section : null;
};

const groundOf = (marking: Marking, section: Section | null): Zone => {
  const { document, running } = marking;
  if (section === null) return document.sections.length === 0 ? running : 'silent';
  // A text somebody opened on purpose is read even where the reader saw no minutes in it.
  if (document.kind === 'text' && document.standing === 'no minutes' && section.role === 'furniture')
    return running;
  const base = BASE_ZONE[section.role];
  return base === 'narrative' ? running : base;
};

/** What the reader may take the later items of a list for. */
const TAKEN_WRONGLY: ReadonlySet<SectionRole> = new Set(['agenda', 'papers']);

/** A list of outcomes goes on where the reader took its later items for agenda text. */
const listGoesOn = (
  { list, section: before }: Marking,
  section: Section | null,
  paragraph: Paragraph,
): boolean =>
  list !== null &&
  NESTS.has(list.zone) &&
  list.items > 0 &&
  section !== null &&
  (TAKEN_WRONGLY.has(section.role) || (before !== null && TAKEN_WRONGLY.has(before.role))) &&
  (isSheet(list) ||
    isAlike(list, paragraph) ||
    (section.item === before?.item && SUB_STEM.test(paragraph.text)));

/** What the reader may take for the next item of the agenda right under "Decisions": "1. Note the report." */
export const OPENS_OUTCOME =
  /^(?:(?:that|to) |(?:note|agree|approve|endorse|request|recommend|ask|support|adopt|accept|confirm|delegate|authorise|instruct)[sd]? )/i;

const listBegins = ({ list, entries }: Marking, paragraph: Paragraph): boolean =>
  list !== null &&
  list.items === 0 &&
  (list.zone === 'resolution' || list.zone === 'recommendation') &&
  (entries[entries.length - 1]?.bare ?? false) &&
  isItem(paragraph) &&
  OPENS_OUTCOME.test(paragraph.text);

/** Sections of the document give the ground; a new one ends what was open, unless it is more of the same. */
export const enterSection: Step = (marking, paragraph) => {
  const here = sectionOf(marking, paragraph);
  const before = marking.section;
  if (here === before && marking.entries.length > 0) return false;
  const goesOn = listGoesOn(marking, here, paragraph) || listBegins(marking, paragraph);
  marking.section = here;
  marking.ground = groundOf(marking, here);
  if (goesOn) {
    marking.ground = marking.running;
    return false;
  }
  const sameItem =
    here && before && here.item === before.item && (here.role === before.role || marking.rescued !== null);
  if (!sameItem) {
    marking.list = null;
    marking.motion = null;
    marking.status = STATUS_HEADING.test(here?.item?.title ?? '');
  }
  return false;
};

/** "The Committee", alone on its line after "Decisions": what it decided is listed below. */
export const BODY_ALONE =
  /^(?:that )?(?:the )?(?:[A-Z][A-Za-z'&-]{0,20} ){0,5}(?:cabinet|committee|council|panel|board|forum|executive|sub-committee|commission)\.?:?$/i;

/** Whether the lines before are the page's label of a decision, and perhaps the body's name after it. */
const followsDecision = ({ entries, previous }: Marking): boolean =>
  DECISION_ALONE.test(previous) ||
  (BODY_ALONE.test(previous) && DECISION_ALONE.test(entries[entries.length - 2]?.paragraph.text ?? ''));

/** Where the labels "Minutes:" and "Decision:" were stripped, outcomes may have been taken for something else. */
const rescue = (marking: Marking, { text, marker }: Paragraph): void => {
  const { section, list } = marking;
  if (marking.ground === 'silent' && section?.role === 'agenda' && followsDecision(marking))
    marking.ground = 'resolution';
  if (
    marking.ground === 'silent' &&
    ((section?.role === 'papers' && OUTCOME_IN_PAPERS.test(text)) ||
      (section?.role === 'furniture' && LABELLED_OUTCOME.test(text)))
  ) {
    marking.ground = 'narrative';
    marking.rescued = section;
  } else if (marking.rescued && marking.rescued.item === section?.item && list && marker)
    marking.ground = 'narrative';
  else marking.rescued = null;
};

/** Agenda text, papers, attendance and furniture say nothing of what was decided. */
export const keepSilent: Step = (marking, paragraph) => {
  rescue(marking, paragraph);
  return marking.ground === 'silent' && enter(marking, paragraph, 'silent');
};
