import { SilentView } from '../../components/meetings/SilentView.tsx';
import { silentSince } from '../../lib/story/silent.ts';
import { addMonths } from '../../lib/model/days.ts';
import { dayIn, type Chosen } from './chosen.ts';
import type { Year } from './year.ts';

/** How far back silence is looked for, where no day is chosen. */
const QUIET_MONTHS = 3;

/** Everything that nobody has mentioned since a day. */
export function Silent({ year, chosen }: { readonly year: Year; readonly chosen: Chosen }) {
  const read = year.read.value;
  // A year that is over is looked at from its last meeting.
  const latest = read.meetings.findLast(({ date }) => date <= year.today)?.date ?? year.today;
  const since = dayIn(chosen, 'since', addMonths(latest, -QUIET_MONTHS));
  const { rows, recommendations } = silentSince(
    year.rows.value,
    year.lines.value,
    read,
    since,
    year.today,
    year.told.value,
  );
  return (
    <SilentView
      rows={rows}
      recommendations={recommendations}
      since={since}
      onSince={(next) => year.choose('silent', { since: next })}
    />
  );
}
