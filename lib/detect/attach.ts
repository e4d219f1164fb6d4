import type { FoundPassage, Meeting, MinutesDocument } from '../model/index.ts';
import type { Finding } from './classify/finding.ts';
import { findDeadline, resolveDeadline } from './deadlines/index.ts';
import type { DeadlineContext } from './deadlines/index.ts';
import { findOwners, readPeople } from './owners/index.ts';
import type { OwnerFound, People } from './owners/index.ts';
import { asksTo, promiseIn } from './words/stems.ts';
import { placeOf } from './text/paragraphs.ts';
import type { FoldMaps } from './text/paragraphs.ts';
import type { Unit } from './units.ts';

/** A finding with the unit it was made of and the sentence before it in the paragraph. */
export interface Found {
  readonly unit: Unit;
  readonly finding: Finding;
  readonly previous: string | null;
}

type Placed = Pick<FoundPassage, 'owners' | 'deadline'>;

const NOTHING_ATTACHED: Placed = { owners: [], deadline: null };

const contextOf = (document: MinutesDocument, meeting: Meeting | null): DeadlineContext => ({
  meetingDate: meeting?.date ?? null,
  body: meeting?.body ?? null,
  calendar: document.calendar,
  ...(document.language === 'cy' ? { nation: 'wales' as const } : {}),
});

/** "RESOLVED to ask the Solicitor to:" above a list: the Solicitor has each task of it. */
const askedInStem = ({ zoned }: Unit, people: People): OwnerFound[] => {
  const { stem } = zoned;
  const promise = stem === null ? null : promiseIn(stem);
  if (stem === null || (promise === null && !asksTo(stem))) return [];
  const asked = findOwners(
    { text: `${promise ?? stem} arrange it`, label: null, cell: null, previous: null },
    people,
  );
  return asked.map((owner) => ({ ...owner, start: null, end: null }));
};

const attachOwners = (
  document: MinutesDocument,
  found: Found,
  people: People,
  maps: FoldMaps,
): FoundPassage['owners'] => {
  const { unit, finding, previous } = found;
  const { paragraph } = unit.zoned;
  const unlabelled = { text: unit.text, label: null, cell: finding.ownerCell ?? null, previous };
  // Who is told to do it in the sentence itself stands before a label below or beside it that names more.
  const spoken = finding.outsideLabel
    ? findOwners(unlabelled, people).filter(({ inferred }) => !inferred)
    : [];
  const own =
    spoken.length > 0 ? spoken : findOwners({ ...unlabelled, label: finding.label ?? null }, people);
  const owners = own.length > 0 ? own : askedInStem(unit, people);
  return owners.map(({ text, resolved, inferred, start, end }) => {
    if (start === null || end === null) return { text, resolved, inferred, range: null };
    const range = placeOf(document.text, paragraph, unit.from + start, unit.from + end, maps);
    return { text: document.text.slice(range.start, range.end), resolved, inferred, range };
  });
};

const attachDeadline = (
  document: MinutesDocument,
  { unit, finding }: Found,
  context: DeadlineContext,
  maps: FoldMaps,
): FoundPassage['deadline'] => {
  const cell = finding.deadlineCell ? resolveDeadline(finding.deadlineCell, context) : null;
  if (cell) return { ...cell, range: null };
  const deadline = findDeadline(unit.text, context);
  if (!deadline) return null;
  const { paragraph } = unit.zoned;
  const range = placeOf(document.text, paragraph, unit.from + deadline.start, unit.from + deadline.end, maps);
  return {
    text: document.text.slice(range.start, range.end),
    date: deadline.date,
    precision: deadline.precision,
    range,
  };
};

/** Turns findings of one document into passages: their places in it, with owners and deadlines for what is to be done. */
export const attacher = (document: MinutesDocument): ((found: Found) => FoundPassage) => {
  const people = readPeople(document);
  return (one) => {
    const { unit, finding } = one;
    const { paragraph, section } = unit.zoned;
    const maps: FoldMaps = new Map();
    const { start, end } = placeOf(document.text, paragraph, unit.from, unit.to, maps);
    const meetingIndex = section?.meeting ?? (document.meetings.length === 1 ? 0 : null);
    const meeting = meetingIndex === null ? null : (document.meetings[meetingIndex] ?? null);
    const isTask = finding.kind === 'action' || finding.kind === 'recommendation';
    const placed: Placed = isTask
      ? {
          owners: attachOwners(document, one, people, maps),
          deadline: attachDeadline(document, one, contextOf(document, meeting), maps),
        }
      : NOTHING_ATTACHED;
    return {
      start,
      end,
      quote: document.text.slice(start, end),
      kind: finding.kind,
      meeting: meetingIndex,
      item: section?.item ?? null,
      ...placed,
      confidence: finding.confidence,
      why: finding.why,
      rating: finding.rating ?? null,
      repeats: null,
    };
  };
};
