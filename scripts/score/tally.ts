/** True positives, false positives, false negatives. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const NO_COUNTS: Counts = { right: 0, wrong: 0, missed: 0 };

export const plus = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

/** A share between 0 and 1; nothing wanted and nothing given is perfect. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const precision = ({ right, wrong }: Counts): number => share(right, right + wrong);
export const recall = ({ right, missed }: Counts): number => share(right, right + missed);
export const f1 = ({ right, wrong, missed }: Counts): number => share(2 * right, 2 * right + wrong + missed);
