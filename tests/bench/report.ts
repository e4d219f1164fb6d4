/** A line of a bench's table. */
export interface Line {
  readonly what: string;
  readonly figure: string;
}

/** An aim, and whether it is met. A bench with unmet aims still ends well: it is there to be read. */
export interface Aim {
  readonly what: string;
  readonly figure: string;
  readonly aim: string;
  readonly met: boolean;
}

/** What a bench found out. Times are medians in milliseconds, unless a bench says otherwise. */
export interface Report {
  readonly lines: readonly Line[];
  readonly aims: readonly Aim[];
}

export const milliseconds = (time: number): string =>
  `${time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)} ms`;

/** "62 times", of a slow time and a quick one. */
export const times = (slow: number, quick: number): string => {
  const ratio = slow / quick;
  return `${ratio.toFixed(ratio < 10 ? 1 : 0)} times`;
};

/** The report as a table for a terminal. */
export function table(title: string, { lines, aims }: Report): string {
  const width = Math.max(...[...lines, ...aims].map(({ what }) => what.length));
  const figures = Math.max(...[...lines, ...aims].map(({ figure }) => figure.length));
  return [
    title,
    ...lines.map(({ what, figure }) => `  ${what.padEnd(width)}  ${figure.padStart(figures)}`),
    ...aims.map(
      ({ what, figure, aim, met }) =>
        `${met ? '✓' : '✗'} ${what.padEnd(width)}  ${figure.padStart(figures)}  aim: ${aim}`,
    ),
  ].join('\n');
}
