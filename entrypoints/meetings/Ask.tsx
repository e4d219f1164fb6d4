import { useMemo } from 'preact/hooks';
import { AskView } from '../../components/meetings/AskView.tsx';
import { questionSheet, type MeetingQuestion } from '../../lib/story/questions.ts';
import { addMonths } from '../../lib/model/days.ts';
import { trackerRows } from '../../lib/tracker/rows.ts';
import { dayIn, type Chosen } from './chosen.ts';
import type { Year } from './year.ts';

/** A recommendation is asked about when nobody has spoken of it for so long. */
const QUIET_MONTHS = 6;

/** What to ask at a meeting of a body. */
export function Ask({ year, chosen }: { readonly year: Year; readonly chosen: Chosen }) {
  const read = year.read.value;
  const { stored, today } = year;
  const coming = year.coming.value.filter(({ cancelled }) => !cancelled);
  const busiest = coming[0] ?? read.meetings.at(-1) ?? { council: null, body: null };
  const body =
    read.bodies.find(({ id }) => id === (chosen['body'] || read.bodyId(busiest))) ?? read.bodies[0];
  const days = coming.filter((meeting) => body && read.sameBody(meeting, body)).map(({ date }) => date);
  const date = dayIn(chosen, 'date', days[0] ?? today);
  const [commitments, passages, sets, lines] = [
    stored.commitments.value,
    stored.passages.value,
    stored.sets.value,
    year.lines.value,
  ];
  const told = year.told.value;
  const sheet = useMemo(() => {
    // What is overdue is judged by the day of the meeting.
    const rows = trackerRows(commitments, passages, sets, date);
    return body
      ? questionSheet(rows, lines, read, body, date, addMonths(date, -QUIET_MONTHS), told)
      : { questions: [], recommendations: [] };
  }, [commitments, passages, sets, lines, read, body, date, told]);
  const isExempt = ({ row }: MeetingQuestion): boolean => row.commitment.restricted;
  const shown = chosen['exempt'] === 'shown';
  const choose = (fields: Chosen) => year.choose('ask', { body: body?.id ?? '', date, ...fields });
  return (
    <AskView
      sheet={shown ? sheet : { ...sheet, questions: sheet.questions.filter((one) => !isExempt(one)) }}
      exempt={{ count: sheet.questions.filter(isExempt).length, shown }}
      onExempt={(next) => choose({ exempt: next ? 'shown' : '' })}
      bodies={year.bodies.value}
      body={body?.id ?? ''}
      bodyName={body?.body ?? ''}
      council={body?.council ?? null}
      date={date}
      comingDays={days}
      today={today}
      onChoose={(next, day) => choose({ body: next, date: day })}
      onPrint={() => window.print()}
    />
  );
}
