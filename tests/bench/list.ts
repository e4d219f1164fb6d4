/** A bench: a module of this folder whose `run` is called in a page of a real Chromium, or starts browsers itself. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  /** File in this folder that exports `run(files): Promise<Report>`. */
  readonly module: string;
  /** Files of the built extension that `run` is given the text of, by their path in the project. Built first if need be. */
  readonly built?: readonly string[];
  /** `run` is called in Node, and starts what it measures itself. */
  readonly startsBrowsers?: true;
}

/** To add a bench, write its module and put a line here. */
export const BENCHES: readonly Bench[] = [
  { name: 'page-ready', about: 'a page of 60,000 words, from loaded to marked', module: 'page-ready.ts' },
  { name: 'found-again', about: '500 kept passages found again on an edited page', module: 'found-again.ts' },
  {
    name: 'page-changes',
    about: 'what a page pays for its own changes while it is marked',
    module: 'page-changes.ts',
  },
  {
    name: 'quiet-page',
    about: 'a page without minutes, on a site that is switched on',
    module: 'quiet-page.ts',
    built: ['.output/chrome-mv3/gate.js'],
  },
  {
    name: 'tracker-data',
    about: '20,000 commitments with 60,000 passages, from the database to rows',
    module: 'tracker-data.ts',
  },
  {
    name: 'pdf',
    about: 'PDFs opened and read, beside bare pdf.js',
    module: 'pdf.ts',
    startsBrowsers: true,
  },
  { name: 'search', about: 'words found in the text of 2,000 documents', module: 'search.ts' },
  {
    name: 'tracker',
    about: 'the built page with 20,000 commitments and 60,000 passages: opened, searched, scrolled',
    module: 'tracker.ts',
    startsBrowsers: true,
  },
];
