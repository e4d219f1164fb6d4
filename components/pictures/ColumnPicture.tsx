import { total, type Figures } from './figures.ts';
import { Legend, Patterns, Stretch } from './patterns.tsx';
import type { PictureProps } from './PictureFigure.tsx';

const WIDTH = 720;
const TOP = 48;
const HEIGHT = 190;
const BOTTOM = 44;

export interface ColumnPictureProps extends PictureProps {
  readonly figures: Figures;
  /** Place of the column that today falls in. */
  readonly now: number;
}

/** Stacked columns side by side, a month each, with a line where today is. */
export function ColumnPicture({ figures, id, name, now, pictureRef }: ColumnPictureProps) {
  const { series, bars } = figures;
  const largest = Math.max(1, ...bars.map(total));
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <svg
      ref={pictureRef}
      role="img"
      aria-label={name}
      viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + BOTTOM}`}
      font-family="system-ui, sans-serif"
    >
      <Patterns id={id} series={series} />
      <Legend id={id} series={series} y={2} width={WIDTH} />
      {bars.map((bar, at) => {
        const x = at * step;
        let y = TOP + HEIGHT;
        const [month = '', year = ''] = bar.label.split(' ');
        return (
          <g key={bar.label}>
            {bar.values.map((value, place) => {
              const height = (value / largest) * HEIGHT;
              y -= height;
              const of = series[place] ?? '';
              return (
                <Stretch
                  key={of}
                  x={x + 4}
                  y={y}
                  width={step - 8}
                  height={height}
                  fill={`url(#${id}-${place})`}
                  series={of}
                />
              );
            })}
            {total(bar) > 0 && (
              <text x={x + step / 2} y={y - 4} font-size="10" text-anchor="middle" fill="currentColor">
                {total(bar)}
              </text>
            )}
            <text
              x={x + step / 2}
              y={TOP + HEIGHT + 15}
              font-size="11"
              text-anchor="middle"
              fill="currentColor"
            >
              {month}
            </text>
            {(at === 0 || month === 'Jan') && (
              <text
                x={x + step / 2}
                y={TOP + HEIGHT + 30}
                font-size="11"
                font-weight="600"
                text-anchor="middle"
                fill="currentColor"
              >
                {year}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M0 ${TOP + HEIGHT + 0.5}H${WIDTH}`} stroke="currentColor" />
      <path
        d={`M${(now + 0.5) * step} ${TOP - 16}V${TOP + HEIGHT}`}
        stroke="currentColor"
        stroke-dasharray="3 4"
        opacity="0.7"
      />
      <text x={(now + 0.5) * step} y={TOP - 20} font-size="11" text-anchor="middle" fill="currentColor">
        today
      </text>
    </svg>
  );
}
