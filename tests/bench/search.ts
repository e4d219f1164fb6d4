import { makeSearchIndex, NOT_FILTERED, type SearchEntry } from '../../lib/search/index.ts';
import { searchWords } from '../../lib/search/words.ts';
import { inventMinutes } from './invented/minutes.ts';
import { Random } from './invented/random.ts';
import { breath, timeInTurn } from './measure.ts';
import { milliseconds, times, type Report } from './report.ts';

const DOCUMENTS = 2000;
const WORDS_A_DOCUMENT = 1500;
/** Entries that the page's worker adds between two questions. */
const SLICE = 20;
/** What a person does not notice. */
const INSTANT = 100;
const QUERIES = [
  'audit',
  'foster carers',
  'social worker visits',
  '"on time"',
  'placem',
  'neglect strategy police',
];

/**
 * A search over the text of 2,000 invented documents, beside a plain scan of the same texts, lower-cased beforehand,
 * that asks each whether it has every word: no order of worth, no words in context.
 */
export async function run(): Promise<Report> {
  const random = new Random(24112026);
  const entries = Array.from({ length: DOCUMENTS }, (_, number): SearchEntry => {
    const text = inventMinutes(random, WORDS_A_DOCUMENT)
      .flatMap(({ title, minutes }) => [title, ...minutes])
      .join('\n');
    const year = 2000 + (number % 26);
    return {
      id: `text ${number}`,
      kind: 'text',
      document: `document ${number}`,
      text,
      more: '',
      title: `Minutes ${number}`,
      address: `https://council.example/ieListDocuments.aspx?MId=${number}`,
      page: null,
      council: 'Northmoor Council',
      body: 'Scrutiny Committee',
      bodyId: `body ${number % 8}`,
      date: `${year}-0${1 + (number % 9)}-10`,
      owners: [],
      recommendations: [],
      commitment: null,
    };
  });
  const index = makeSearchIndex();
  const slices: number[] = [];
  const start = performance.now();
  for (let at = 0; at < entries.length; at += SLICE) {
    const before = performance.now();
    for (const entry of entries.slice(at, at + SLICE)) index.add(entry);
    slices.push(performance.now() - before);
    await breath();
  }
  const built = performance.now() - start;
  const folded = entries.map(({ text }) => text.toLowerCase());
  const scan = (query: string): number => {
    const words = searchWords(query);
    return folded.filter((text) => words.every((word) => text.includes(word))).length;
  };
  const letters = folded.reduce((sum, text) => sum + text.length, 0);

  const measured: { query: string; own: number; plain: number; total: number }[] = [];
  for (const query of QUERIES) {
    const { medians } = await timeInTurn([
      () => void index.search(query, NOT_FILTERED),
      () => void scan(query),
    ]);
    const [own = NaN, plain = NaN] = medians;
    measured.push({ query, own, plain, total: index.search(query, NOT_FILTERED).total });
  }
  const { medians } = await timeInTurn([
    () => void index.search('audit', { ...NOT_FILTERED, bodyId: 'body 3', from: '2020-01-01' }),
  ]);
  const slowest = Math.max(...measured.map(({ own }) => own));
  const sum = (of: (one: (typeof measured)[number]) => number): number =>
    measured.reduce((all, one) => all + of(one), 0);
  const ratio = sum(({ own }) => own) / sum(({ plain }) => plain);
  return {
    lines: [
      {
        what: `${DOCUMENTS} documents, ${(letters / 1e6).toFixed(1)} million characters, taken in`,
        figure: milliseconds(built),
      },
      { what: `longest slice of ${SLICE} documents`, figure: milliseconds(Math.max(...slices)) },
      ...measured.map(({ query, own, plain, total }) => ({
        what: `${query} (${total} found), a plain scan ${milliseconds(plain)}`,
        figure: milliseconds(own),
      })),
      { what: 'audit, one committee since 2020', figure: milliseconds(medians[0] ?? NaN) },
    ],
    aims: [
      {
        what: 'slowest search',
        figure: milliseconds(slowest),
        aim: `under ${INSTANT} ms`,
        met: slowest < INSTANT,
      },
      {
        what: 'all searches, beside the plain scans',
        figure: times(
          sum(({ own }) => own),
          sum(({ plain }) => plain),
        ),
        aim: 'no dearer',
        met: ratio <= 1,
      },
    ],
  };
}
