import { daysBetween } from '../../lib/model/days.ts';
import { shortDate } from '../controls/dates.ts';
import type { Slip } from './figures.ts';
import type { PictureProps } from './PictureFigure.tsx';

const WIDTH = 720;
const LABEL = 130;
const END = 90;
const LINE = 28;
const TOP = 26;

/** Dates that were put off: a ring where it was first due, a dot where it is due now, the days between as a number. */
export function SlipPicture({ slips, name, pictureRef }: PictureProps & { readonly slips: readonly Slip[] }) {
  const days = slips.flatMap(({ from, to }) => [from, to]).sort();
  const [first = '2000-01-01', last = '2000-01-02'] = [days[0], days.at(-1)];
  const span = Math.max(1, daysBetween(first, last));
  const at = (day: string) => LABEL + (daysBetween(first, day) / span) * (WIDTH - LABEL - END);
  return (
    <svg
      ref={pictureRef}
      role="img"
      aria-label={name}
      viewBox={`0 0 ${WIDTH} ${TOP + slips.length * LINE}`}
      font-family="system-ui, sans-serif"
    >
      <text x={LABEL} y="12" font-size="11" fill="currentColor">
        {shortDate(first)}
      </text>
      <text x={WIDTH - END} y="12" font-size="11" text-anchor="end" fill="currentColor">
        {shortDate(last)}
      </text>
      {slips.map(({ ref, action, from, to, days: moved }, line) => {
        const y = TOP + line * LINE + 8;
        return (
          <g key={ref}>
            <text x={LABEL - 12} y={y + 4} font-size="12" text-anchor="end" fill="currentColor">
              {ref}
              <title>{action}</title>
            </text>
            <path d={`M${at(from) + 5} ${y}H${at(to)}`} stroke="#b36b00" stroke-width="2.5" />
            <circle cx={at(from)} cy={y} r="5" fill="none" stroke="currentColor" stroke-width="1.5" />
            <circle cx={at(to)} cy={y} r="5.5" fill="#b36b00" />
            <text x={at(to) + 11} y={y + 4} font-size="11" fill="currentColor">
              {moved === 1 ? '1 day' : `${moved} days`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
