import type { IsoDate, MinutesDocument } from '../model/index.ts';

/**
 * The document with `date` for every meeting that has none, and with one meeting of that date where it names none:
 * a person who knows when the meeting was may say so. A date that the page gives is never changed.
 */
export function withMeetingDate(document: MinutesDocument, date: IsoDate | null): MinutesDocument {
  if (date === null) return document;
  if (document.meetings.length > 0) {
    return {
      ...document,
      meetings: document.meetings.map((meeting) => ({ ...meeting, date: meeting.date ?? date })),
    };
  }
  return {
    ...document,
    meetings: [{ body: null, date, item: null, title: null }],
    sections: document.sections.map((section) => ({ ...section, meeting: section.meeting ?? 0 })),
  };
}
