import { ChangesView } from '../../components/meetings/ChangesView.tsx';
import { changesBetween } from '../../lib/story/changes.ts';
import type { Chosen } from './chosen.ts';
import type { Year } from './year.ts';

/** What changed between two meetings; the last two of the body that met last, where nothing is chosen. */
export function Changes({ year, chosen }: { readonly year: Year; readonly chosen: Chosen }) {
  const read = year.read.value;
  const several = read.bodies.filter((body) => read.ofBody(body).length > 1);
  const byKey = new Map(read.meetings.map((meeting) => [meeting.key, meeting]));
  const wanted = byKey.get(chosen['to'] ?? '') ?? byKey.get(chosen['from'] ?? '');
  const latest = read.meetings.findLast((meeting) => read.ofBody(meeting).length > 1);
  const id = chosen['body'] ?? read.bodyId(wanted ?? latest ?? { council: null, body: null });
  const body = several.find((one) => one.id === id) ?? several[0];
  const meetings = body ? read.ofBody(body) : [];
  const to = meetings.find(({ key }) => key === chosen['to']) ?? meetings.at(-1) ?? null;
  const from =
    meetings.find(({ key }) => key === chosen['from']) ??
    meetings.findLast(({ date }) => to !== null && date < to.date) ??
    null;
  const choices = new Set(several.map((one) => one.id));
  return (
    <ChangesView
      meetings={meetings}
      bodies={year.bodies.value.filter(({ value }) => choices.has(value))}
      body={body?.id ?? ''}
      from={from}
      to={to}
      changes={
        from && to && from.date < to.date
          ? changesBetween(year.rows.value, year.lines.value, read, from, to, year.told.value)
          : null
      }
      onBody={(next) => year.choose('changes', { body: next })}
      onMeetings={(first, second) =>
        year.choose('changes', { body: body?.id ?? '', from: first, to: second })
      }
    />
  );
}
