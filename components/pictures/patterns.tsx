/** How a series is drawn: a colour, and a pattern that says the same without it. */
export interface Look {
  readonly colour: string;
  readonly pattern: 'solid' | 'slanted' | 'dots' | 'crossed' | 'level' | 'outline';
}

/** Middle tones, told apart from a light ground and from a dark one. */
export const LOOKS: Readonly<Record<string, Look>> = {
  'Not started': { colour: '#7a7f86', pattern: 'outline' },
  'In progress': { colour: '#2f76bd', pattern: 'slanted' },
  'Complete – to be agreed': { colour: '#2f9152', pattern: 'dots' },
  Closed: { colour: '#2f9152', pattern: 'solid' },
  'On hold': { colour: '#b36b00', pattern: 'level' },
  'Not proceeding': { colour: '#7a7f86', pattern: 'crossed' },
  Overdue: { colour: '#cf4436', pattern: 'solid' },
  Due: { colour: '#2f76bd', pattern: 'slanted' },
  'No date': { colour: '#7a7f86', pattern: 'outline' },
  Done: { colour: '#2f9152', pattern: 'dots' },
  'Still to be done': { colour: '#2f76bd', pattern: 'slanted' },
};

const PLAIN: Look = { colour: '#7a7f86', pattern: 'solid' };

export const lookOf = (series: string): Look => LOOKS[series] ?? PLAIN;

/** The patterns of these series, to be put into a picture once. `id` keeps pictures of one page apart. */
export function Patterns({ id, series }: { readonly id: string; readonly series: readonly string[] }) {
  return (
    <defs>
      {series.map((name, at) => {
        const { colour, pattern } = lookOf(name);
        return (
          <pattern key={name} id={`${id}-${at}`} width="8" height="8" patternUnits="userSpaceOnUse">
            {pattern === 'solid' && <rect width="8" height="8" fill={colour} />}
            {pattern === 'dots' && <circle cx="4" cy="4" r="2.2" fill={colour} />}
            {pattern === 'slanted' && (
              <path d="M-2 6l8-8M0 8l8-8M2 10l8-8" stroke={colour} stroke-width="2.4" fill="none" />
            )}
            {pattern === 'level' && <path d="M0 2h8M0 6h8" stroke={colour} stroke-width="2" fill="none" />}
            {pattern === 'crossed' && (
              <path d="M0 0l8 8M8 0l-8 8" stroke={colour} stroke-width="1.2" fill="none" />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}

/** A stretch of one series. */
export function Stretch(props: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly series: string;
}) {
  const { x, y, width, height, fill, series } = props;
  if (width <= 0 || height <= 0) return null;
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={fill}
      stroke={lookOf(series).colour}
      stroke-width="1.5"
    />
  );
}

/** Height of a line of the legend, in units of the picture. */
const LEGEND_LINE = 20;

/** Where each name of the legend stands: as many in a line as the picture is wide. */
function legendPlaces(series: readonly string[], width: number): { x: number; line: number }[] {
  let x = 0;
  let line = 0;
  return series.map((name) => {
    const length = 44 + name.length * 7;
    if (x > 0 && x + length > width) {
      x = 0;
      line += 1;
    }
    const place = { x, line };
    x += length;
    return place;
  });
}

/** How much room the legend of these series takes, in units of the picture. */
export const legendHeight = (series: readonly string[], width: number): number =>
  ((legendPlaces(series, width).at(-1)?.line ?? 0) + 1) * LEGEND_LINE;

export interface LegendProps {
  readonly id: string;
  readonly series: readonly string[];
  readonly y: number;
  /** Width of the picture. */
  readonly width: number;
}

/** What each pattern stands for. */
export function Legend({ id, series, y, width }: LegendProps) {
  const places = legendPlaces(series, width);
  return (
    <g>
      {series.map((name, at) => {
        const { x, line } = places[at] ?? { x: 0, line: 0 };
        const top = y + line * LEGEND_LINE;
        return (
          <g key={name}>
            <Stretch x={x + 1} y={top + 1} width={18} height={12} fill={`url(#${id}-${at})`} series={name} />
            <text x={x + 26} y={top + 11} font-size="12" fill="currentColor">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
