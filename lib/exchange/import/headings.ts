import { unguarded } from '../cell.ts';
import { columnOf } from '../columns.ts';
import { fullLayout, type Layout } from '../layouts.ts';

/** What a column of a sheet is taken for. */
export interface ReadColumn {
  /** The heading as it stands in the sheet. */
  readonly heading: string;
  /** Id of our column, or null where it is none that is read. */
  readonly id: string | null;
  /** True where the heading is a council's own and its meaning a guess: to be shown before anything is taken in. */
  readonly guessed: boolean;
}

/** Where the headings of a sheet stand and what they mean. */
export interface Headings {
  /** Index of the row. */
  readonly row: number;
  readonly columns: readonly ReadColumn[];
}

const PLAIN_DUE =
  /^(?:due|due by|date due|by when|when|deadline|time ?scale(?: .*)?|target|(?:target|due|completion|target completion|implementation) date|to be completed.*|year to action)$/;

/**
 * Columns of councils' own logs by the words that head them (study of trackers, 1.1 to 1.4), the more telling first.
 */
const GUESSES: readonly (readonly [string, RegExp])[] = [
  ['ref', /^(?:action |our |unique )?(?:ref(?:erence)?|no|number|id|#)(?: no| number)?$/],
  ['due-date', /^(?:revised|new|current|extended) (?:target |due |completion |implementation )*date$/],
  ['original-due-date', /^original (?:target |due |completion |implementation )*date$/],
  ['due-date', PLAIN_DUE],
  // Beside a revised date the plain one is the first.
  ['original-due-date', PLAIN_DUE],
  ['completed-on', /^(?:date )?(?:completed|closed)(?: on)?(?: date)?$/],
  ['meeting-date', /^(?:meeting )?date(?: raised| of meeting| agreed)?$|^meeting$|^raised(?: on)?$/],
  ['committee', /^(?:(?:select |scrutiny )?committee|board|panel|body|origin)$/],
  ['item', /^(?:(?:minute|item|agenda item)(?: no| number| ref)?|minute ?\/ ?item)$/],
  ['agenda-item', /^(?:subject|topic|title|agenda item title|item title)$/],
  [
    'action',
    /^(?:actions?(?: required| agreed| point| arising| to be taken)?|agreed actions?|tasks?|what|resolutions?|recommendations?(?: made)?|motions?(?: & resolutions?)?|issue|details?)$/,
  ],
  [
    'owner',
    /^(?:(?:action )?owner|lead(?: officer)?|who|officers?(?: responsible)?|responsible(?: officer| person)?|responsibility|who is responsible.*|action by|by whom|assigned to|assignee|lead officer ?\/ ?(?:em|executive member))$/,
  ],
  ['executive-member', /^(?:executive member|cabinet member|portfolio(?: holder)?|lead member|em)$/],
  [
    'organisation',
    /^(?:organisation|directorate|department|service|partner|agency|responsible body|(?:recommendation )?made to:?)$/,
  ],
  [
    'executive-response',
    /^(?:executive|cabinet) (?:response|decision)$|^(?:agreed|accepted)(?: ?\/ ?not (?:agreed|accepted))?$/,
  ],
  ['response-reason', /^(?:explanation|reason|response)$/],
  ['response-date', /^exec(?:utive)? date$/],
  ['status', /^(?:(?:current )?status|achieved|state|complete|position)$/],
  ['rag', /^b?rag(?: rating| status)?$/],
  [
    'progress',
    /^(?:progress(?: update)?|(?:latest |progress )?updates?|actions? taken(?: .*)?|comments?|latest position|narrative|response received)$/,
  ],
  ['evidence-of-impact', /^(?:outcome|evidence(?: of impact)?|impact|what difference.*|benefits?)$/],
  ['success-measure', /^(?:success (?:measure|criteria)|how success is measured|measure|desired outcome)$/],
  ['next-review', /^(?:next )?review(?: date)?$|^report back$/],
  ['closed-at', /^closed \(.*\)$|^closed at$/],
  ['theme', /^(?:theme|area|priority)$/],
  ['notes', /^notes?$/],
];

/** Rows in which headings are looked for: above them stand a title, a date, a logo. */
const ROWS_LOOKED_AT = 20;

/**
 * Finds the row of headings and what each column is. The layout whose names fit best decides what they mean, since
 * "Recommendation" is one thing in a tracker and another in scrutiny's; what no layout has is guessed. Null where no
 * row heads both something to do and something about it.
 */
export function readHeadings(
  rows: readonly (readonly string[])[],
  layouts: readonly Layout[],
): Headings | null {
  for (const [row, cells] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const columns = columnsOf(cells, layouts);
    const known = new Set(columns.flatMap(({ id }) => id ?? []));
    const isSubject = known.has('action') || known.has('id') || known.has('ref') || known.has('question');
    if (isSubject && known.size >= 2) return { row, columns };
  }
  return null;
}

function columnsOf(cells: readonly string[], layouts: readonly Layout[]): ReadColumn[] {
  const folded = cells.map(fold);
  const [best] = layouts
    .map(namesOf)
    .map((names) => ({ names, fits: folded.filter((heading) => names.has(heading)).length }))
    .sort((a, b) => b.fits - a.fits);
  const full = namesOf(fullLayout);
  const taken = new Set<string>();
  const claim = (id: string | undefined): string | null => {
    if (id === undefined || taken.has(id)) return null;
    taken.add(id);
    return id;
  };
  // Names of ours first, in all columns; a guess may not take the place of a name.
  const named = folded.map((heading) => claim(best?.names.get(heading)) ?? claim(full.get(heading)));
  const guessed = new Map<number, string>();
  for (const [id, words] of GUESSES) {
    const at = folded.findIndex(
      (heading, index) => named[index] === null && !guessed.has(index) && words.test(heading),
    );
    if (at >= 0 && claim(id) !== null) guessed.set(at, id);
  }
  // A council's log of recommendations has no other column that says what is to be done.
  const isOurs = (best?.fits ?? 0) === folded.filter((heading) => heading !== '').length;
  const recommendation = named.indexOf('recommendation');
  if (!isOurs && recommendation >= 0 && claim('action') !== null) {
    named[recommendation] = null;
    guessed.set(recommendation, 'action');
  }
  return cells.map((cell, at) => ({
    heading: unguarded(cell).trim(),
    id: named[at] ?? guessed.get(at) ?? null,
    guessed: guessed.has(at),
  }));
}

const namesOf = ({ columns }: Layout): Map<string, string> =>
  new Map(columns.map(({ id, name }) => [fold(name), id]));

/** Longer ones are no headings. */
const LONGEST_HEADING = 120;

/** A heading without what does not tell: case, spaces, a colon or question mark at its end. */
const fold = (heading: string): string =>
  unguarded(heading.slice(0, LONGEST_HEADING))
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:?.*]+$/, '')
    .trim();

/** Whether a name is that of a column of ours: for a person who says what a column is. */
export const isColumn = (id: string): boolean => columnOf(id) !== null;
