import type { IsoDate } from '../../lib/model/index.ts';
import type { DueStep } from '../../lib/story/due-steps.ts';
import { daysBetween } from '../../lib/model/days.ts';
import { shortDate } from '../controls/dates.ts';
import './due-chart.css';

/** A meeting on the chart's last line. */
export interface ChartMeeting {
  readonly date: IsoDate;
  readonly spoke: boolean;
}

export interface DueChartProps {
  readonly steps: readonly DueStep[];
  readonly meetings: readonly ChartMeeting[];
  /** Null where the story is over. */
  readonly today: IsoDate | null;
}

const WIDTH = 760;
const SIDE = 12;
const HEAD = 26;
const STEP = 38;
const FOOT = 46;
const MOST_MONTHS = 13;

/**
 * How the due date moved, drawn: a line for each date from the day it was set to the day it names, and under them the
 * meetings. Everything in it stands in words beside it, so it is one picture to a screen reader.
 */
export function DueChart({ steps, meetings, today }: DueChartProps) {
  const days = [
    ...steps.flatMap(({ setOn, due }) => [setOn ?? due, due]),
    ...meetings.map(({ date }) => date),
    ...(today === null ? [] : [today]),
  ].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = Math.max(30, daysBetween(first, last));
  const x = (day: IsoDate): number => SIDE + (daysBetween(first, day) / span) * (WIDTH - 2 * SIDE);
  const foot = HEAD + steps.length * STEP;
  return (
    <svg class="due-chart" viewBox={`0 0 ${WIDTH} ${foot + FOOT}`} role="img" aria-label={spoken(steps)}>
      {monthsOf(first, last).map(({ day, label }) => (
        <g key={day}>
          <line class="due-chart-month" x1={x(day)} x2={x(day)} y1={HEAD - 6} y2={foot + 8} />
          <text class="due-chart-label" x={x(day) + 4} y={14}>
            {label}
          </text>
        </g>
      ))}
      {today !== null && <Today x={x(today)} foot={foot} />}
      {steps.map(({ setOn, due, movedBy, precision }, at) => {
        const y = HEAD + at * STEP + 26;
        const [from, to] = [x(setOn ?? due), x(due)];
        const latest = at === steps.length - 1;
        return (
          <g key={`${due} ${setOn}`} class="due-chart-step" data-latest={latest ? '' : undefined}>
            <line x1={from} x2={to} y1={y} y2={y} />
            <circle cx={from} cy={y} r={4} />
            <path d={`M${to - 6} ${y}l6 -6l6 6l-6 6z`} />
            <text x={labelAt(from, to)} y={y - 10} text-anchor={anchorAt(Math.max(from, to))}>
              {shortDate(due, precision)}
              {movedBy !== null && ` (${movedBy > 0 ? '+' : '−'}${Math.abs(movedBy)} days)`}
            </text>
          </g>
        );
      })}
      <line class="due-chart-month" x1={SIDE} x2={WIDTH - SIDE} y1={foot + 18} y2={foot + 18} />
      {meetings.map(({ date, spoke }) => (
        <circle
          key={date}
          class="due-chart-meeting"
          data-spoke={spoke ? '' : undefined}
          cx={x(date)}
          cy={foot + 18}
          r={5}
        >
          <title>{`${shortDate(date)}: ${spoke ? 'spoken of' : 'not mentioned'}`}</title>
        </circle>
      ))}
    </svg>
  );
}

function Today({ x, foot }: { readonly x: number; readonly foot: number }) {
  return (
    <g class="due-chart-today">
      <line x1={x} x2={x} y1={HEAD - 6} y2={foot + 30} />
      <text x={x} y={foot + FOOT - 4} text-anchor={anchorAt(x)}>
        today
      </text>
    </g>
  );
}

/** The label stands over the end of its line, and inside the picture. */
const labelAt = (from: number, to: number): number => {
  const end = Math.max(from, to);
  return end > WIDTH / 2 ? Math.min(end + 6, WIDTH - 2) : Math.max(Math.min(from, to) - 4, 2);
};
const anchorAt = (end: number): 'start' | 'end' => (end > WIDTH / 2 ? 'end' : 'start');

function monthsOf(first: IsoDate, last: IsoDate): { day: IsoDate; label: string }[] {
  const months: IsoDate[] = [];
  const date = new Date(`${first.slice(0, 7)}-01T00:00:00Z`);
  for (;;) {
    date.setUTCMonth(date.getUTCMonth() + 1);
    const day = date.toISOString().slice(0, 10);
    if (day > last) break;
    months.push(day);
  }
  const every = [1, 3, 6, 12, 24, 60, 120].find((step) => months.length / step <= MOST_MONTHS) ?? 120;
  return months
    .filter((day) => (Number(day.slice(5, 7)) - 1) % Math.min(every, 12) === 0)
    .filter((day) => every <= 12 || Number(day.slice(0, 4)) % (every / 12) === 0)
    .map((day, at) => ({
      day,
      label:
        at === 0 || day.slice(5, 7) === '01' ? shortDate(day, 'month') : shortDate(day, 'month').slice(0, 3),
    }));
}

function spoken(steps: readonly DueStep[]): string {
  const [first, ...moves] = steps;
  if (!first) return 'The meetings, without a due date';
  const moved = moves.map(({ due }) => `then to ${shortDate(due)}`).join(', ');
  return `Due date: ${shortDate(first.due)}${moved ? `, ${moved}` : ', never moved'}`;
}
