/** A bench: a module of this folder whose `run` is called in a page of a real Chromium. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  /** File in this folder that exports `run(): Promise<Report>`. */
  readonly module: string;
}

/** To add a bench, write its module and put a line here. */
export const BENCHES: readonly Bench[] = [
  { name: 'found-again', about: '500 kept passages found again on an edited page', module: 'found-again.ts' },
];
