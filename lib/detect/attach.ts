import type { FoundPassage, MinutesDocument } from '../model/index.ts';
import type { Finding } from './classify/finding.ts';
import { findDeadline } from './deadlines/index.ts';
import type { DeadlineContext } from './deadlines/index.ts';
import { placeOf } from './text/paragraphs.ts';
import type { Unit } from './units.ts';

/** Turns findings into passages: places in the document, owners and deadlines attached. */
export const attach = (
  document: MinutesDocument,
  found: readonly { unit: Unit; finding: Finding; previous: string | null }[],
): FoundPassage[] =>
  found.map(({ unit, finding }) => {
    const { paragraph, section } = unit.zoned;
    const place = placeOf(document.text, paragraph, unit.from, unit.to);
    const meetingIndex = section?.meeting ?? (document.meetings.length === 1 ? 0 : null);
    const meeting = meetingIndex === null ? null : (document.meetings[meetingIndex] ?? null);
    const context: DeadlineContext = {
      meetingDate: meeting?.date ?? null,
      body: meeting?.body ?? null,
      calendar: document.calendar,
    };
    const wantsDeadline = finding.kind === 'action' || finding.kind === 'recommendation';
    const deadline = wantsDeadline ? findDeadline(unit.text, context) : null;
    const range = deadline
      ? placeOf(document.text, paragraph, unit.from + deadline.start, unit.from + deadline.end)
      : null;
    return {
      start: place.start,
      end: place.end,
      quote: document.text.slice(place.start, place.end),
      kind: finding.kind,
      meeting: meetingIndex,
      item: section?.item ?? null,
      owners: [],
      deadline:
        deadline && range
          ? {
              text: document.text.slice(range.start, range.end),
              date: deadline.date,
              precision: deadline.precision,
              range,
            }
          : null,
      confidence: finding.confidence,
      why: finding.why,
      rating: null,
      repeats: null,
    };
  });
