import { total, type Figures } from './figures.ts';
import { Legend, legendHeight, Patterns, Stretch } from './patterns.tsx';
import type { PictureProps } from './PictureFigure.tsx';

const WIDTH = 720;
const LABEL = 250;
const TOTAL = 44;
const BAR = 18;
const LINE = 30;
const BELOW_LEGEND = 14;
const LABEL_LENGTH = 34;

/** Stacked bars, one below the other, with their totals at the end. */
export function BarPicture({ figures, id, name, pictureRef }: PictureProps & { readonly figures: Figures }) {
  const { series, bars } = figures;
  const largest = Math.max(1, ...bars.map(total));
  const top = legendHeight(series, WIDTH) + BELOW_LEGEND;
  const room = WIDTH - LABEL - TOTAL;
  return (
    <svg
      ref={pictureRef}
      role="img"
      aria-label={name}
      viewBox={`0 0 ${WIDTH} ${top + bars.length * LINE}`}
      font-family="system-ui, sans-serif"
    >
      <Patterns id={id} series={series} />
      <Legend id={id} series={series} y={2} width={WIDTH} />
      {bars.map((bar, line) => {
        const y = top + line * LINE;
        let x = LABEL;
        return (
          <g key={bar.full}>
            <text x={LABEL - 10} y={y + 14} font-size="12" text-anchor="end" fill="currentColor">
              {bar.label.length > LABEL_LENGTH
                ? `${bar.label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`
                : bar.label}
              <title>{bar.full}</title>
            </text>
            {bar.values.map((value, at) => {
              const left = x;
              const width = (value / largest) * room;
              x += width;
              const of = series[at] ?? '';
              return (
                <Stretch
                  key={of}
                  x={left}
                  y={y}
                  width={width}
                  height={BAR}
                  fill={`url(#${id}-${at})`}
                  series={of}
                />
              );
            })}
            <text x={x + 8} y={y + 14} font-size="12" font-weight="600" fill="currentColor">
              {total(bar) === 0 ? 'none' : total(bar)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
