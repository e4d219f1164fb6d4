import { describe as group, expect, test } from 'vitest';
import type { Block, ReadText } from '../model/index.ts';
import { describe } from './describe.ts';
import { explain } from './explain.ts';
import { find, prepare, type Found } from './find.ts';
import { fold } from './fold.ts';

/** A text of one block a line; lines that begin with `# ` are headings. */
function page(...lines: string[]): ReadText {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    const heading = line.startsWith('# ');
    const words = heading ? line.slice(2) : line;
    if (text !== '') text += '\n';
    const start = text.length;
    text += words;
    const kind = heading ? 'heading' : 'paragraph';
    blocks.push({ start, end: text.length, kind, level: heading ? 2 : 0, cell: null });
  }
  return { text, blocks };
}

const QUOTE = 'That the Panel agreed to endorse the revised improvement plan by 30 November 2024.';
const LINES = [
  '# 7. Improvement plan',
  'The Committee considered a report of the Director of Children and Families on progress against the plan.',
  'Nine of its actions were now rated green, four amber and one red.',
  'RESOLVED:',
  QUOTE,
  'The Chair thanked officers for their work and closed the item.',
  '# 8. Any other business',
  'None was raised by the members present on the day.',
];
const ORIGINAL = page(...LINES);

function kept(quote: string, text: ReadText = ORIGINAL, nth = 0, heading: string | null = null) {
  let start = text.text.indexOf(quote);
  for (let skipped = 0; skipped < nth; skipped++) start = text.text.indexOf(quote, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  return describe(text, { start, end: start + quote.length }, heading);
}

function findOne(text: ReadText, selector = kept(QUOTE)): Found {
  const [found] = find(text, [selector]);
  if (!found) throw new Error('find answers for every selector');
  return found;
}

const replaced = (was: string, now: string) => page(...LINES.map((line) => line.replace(was, now)));
const wordsOf = (text: ReadText, found: Found) =>
  found.range && text.text.slice(found.range.start, found.range.end);

group('a passage whose words are the same', () => {
  test('is exact where it was', () => {
    expect(findOne(ORIGINAL)).toMatchObject({ verdict: 'exact', range: { start: kept(QUOTE).start } });
  });

  test('is moved when the page grew above it', () => {
    const text = page('Updated on the council’s new site.', ...LINES);
    const found = findOne(text);
    expect(found.verdict).toBe('moved');
    expect(wordsOf(text, found)).toBe(QUOTE);
  });

  test('is the same in other spaces, quotation marks and dashes', () => {
    const selector = kept('the revised improvement plan by 30 November 2024');
    const text = replaced('revised improvement plan', 'revised\u00a0improvement  plan');
    const found = findOne(text, selector);
    expect(found.verdict).toBe('exact');
    expect(wordsOf(text, found)).toBe('the revised\u00a0improvement  plan by 30 November 2024');

    const typed = page("Children's Services (2023-24) would report.", 'Members agreed.');
    const set = page('Minutes', 'Children’s Services (2023–24) would report.', 'Members agreed.');
    expect(findOne(set, kept("Children's Services (2023-24) would report.", typed)).verdict).toBe('moved');
  });

  test('is moved when it comes last in its item instead of first, past others that are kept', () => {
    const lines = [
      '# 2. Works',
      'The Director of Housing to circulate the list of empty homes by 14 March 2025.',
      'Jane Holloway to report back on the damp survey at the next meeting.',
      'The Head of Highways to repair the footbridge at Mill Lane by 1 May 2025.',
      '# 3. Close',
      'The meeting closed at eight.',
    ];
    const [works = '', first = '', second = '', third = '', ...rest] = lines;
    const text = page(...lines);
    const selectors = [first, second, third].map((line) => kept(line, text, 0, '2. Works'));
    const now = page(works, second, third, first, ...rest);
    const found = find(now, selectors);
    expect(found.map(({ verdict }) => verdict)).toEqual(['moved', 'moved', 'moved']);
    expect(found[0]?.range?.start).toBe(now.text.indexOf(first));
  });

  test('is moved when one of its neighbours was rewritten', () => {
    const text = replaced(
      'The Chair thanked officers for their work and closed the item.',
      'Councillors left.',
    );
    expect(findOne(text).verdict).toBe('exact');
  });

  test('is not found inside longer words or figures', () => {
    const before = page('The limit was set at', '3', 'for the coming year.');
    const after = page('The limit was set at', '3.5', 'for the coming year.');
    expect(findOne(after, kept('3', before)).verdict).not.toBe('exact');
  });
});

group('a passage that says something else now', () => {
  test.each([
    ['2024', '2025', 'date', '“2024” is now “2025”'],
    ['30 November', '31 November', 'date', '“30” is now “31”'],
    ['November', 'December', 'date', '“November” is now “December”'],
    ['by 30 November 2024', 'by Easter', 'date', '“30 November 2024” is now “Easter”'],
    ['agreed to', 'agreed to not', 'negation', '“not” was added'],
    ['agreed to', 'refused to', 'negation', '“agreed” is now “refused”'],
    ['Panel', 'Cabinet', 'name', '“Panel” is now “Cabinet”'],
    ['endorse', 'endrose', 'words', '“endorse” is now “endrose”'],
    ['2024.', '2024;', 'marks', '“.” is now “;”'],
    ['That the', 'that the', 'marks', '“That” is now “that”'],
  ])('%s → %s is changed, as a %s', (was, now, kind, sentence) => {
    const text = replaced(was, now);
    const found = findOne(text);
    expect(found.verdict).toBe('changed');
    expect(wordsOf(text, found)).toBe(QUOTE.replace(was, now));
    expect(found.difference?.changes.map((change) => change.kind)).toEqual([kind]);
    expect(explain(found)).toContain(sentence);
  });

  test.each([
    ['RESOLVED:', 'It was NOT RESOLVED:'],
    ['RESOLVED:', 'It was never RESOLVED that:'],
  ])('is changed when its stem turns its sense: %s → %s', (was, now) => {
    const found = findOne(replaced(was, now));
    expect(found.verdict).toBe('changed');
    expect(found.difference?.changes[0]?.kind).toBe('negation');
  });

  test('is changed when the words before it in its sentence turn its sense', () => {
    const selector = kept('endorse the revised improvement plan by 30 November 2024');
    expect(findOne(replaced('agreed to', 'declined to'), selector).verdict).toBe('changed');
    expect(findOne(replaced('agreed to', 'agreed, by a vote, to'), selector).verdict).toBe('moved');
  });

  test('is missing, with the nearest words offered, when it was rewritten', () => {
    const text = replaced(QUOTE, 'That the Panel agreed to look at the improvement plan again.');
    const found = findOne(text);
    expect(found).toMatchObject({ verdict: 'missing', range: null });
    expect(found.candidates.map(({ start, end }) => text.text.slice(start, end))[0]).toContain(
      'That the Panel',
    );
  });

  test('is missing when it is gone', () => {
    const text = page(...LINES.filter((line) => line !== QUOTE));
    expect(findOne(text)).toMatchObject({ verdict: 'missing', range: null, candidates: [] });
    expect(explain(findOne(text))).toContain('no longer on the page');
  });
});

group('a passage whose words stand in several places', () => {
  const NOTED = 'That the report be noted.';
  const item = (number: number, title: string) => [
    `# ${number}. ${title}`,
    `Members considered the report on ${title.toLowerCase()}.`,
    'RESOLVED:',
    NOTED,
  ];
  const two = [...item(5, 'School places'), ...item(6, 'Home to school transport')];

  test('is told apart by its surroundings', () => {
    const text = page(...two);
    const second = kept(NOTED, text, 1);
    const longer = page('A new line.', ...two);
    const found = findOne(longer, second);
    expect(found.verdict).toBe('moved');
    expect(found.range?.start).toBe(longer.text.lastIndexOf(NOTED));
  });

  test('is not taken for its twin when its own words changed', () => {
    const text = page(...two);
    const first = kept(NOTED, text, 0, '5. School places');
    const edited = page(...two.map((line, at) => (at === 3 ? 'That the report be refused.' : line)));
    const found = findOne(edited, first);
    expect(found.range).toBeNull();
    expect(found.candidates.map(({ start, end }) => edited.text.slice(start, end))).toEqual([
      'That the report be refused.',
      NOTED,
    ]);
    // Where the twin is clearly another item's, the change is told outright.
    const outcome = (line: string) => [
      'The Panel heard from the school council at length.',
      line,
      'The item was closed.',
    ];
    const long = 'That the report on the home to school transport policy be noted.';
    const before = page(...outcome(long), ...item(6, 'Home to school transport'), long);
    const after = page(
      ...outcome(long.replace('noted', 'refused')),
      ...item(6, 'Home to school transport'),
      long,
    );
    expect(findOne(after, kept(long, before))).toMatchObject({ verdict: 'changed', candidates: [] });
  });

  test('is not taken for its twin when it is gone', () => {
    const text = page(...two);
    const first = kept(NOTED, text, 0, '5. School places');
    const edited = page(...two.filter((_, at) => at !== 3));
    const found = findOne(edited, first);
    expect(['ambiguous', 'missing']).toContain(found.verdict);
    expect(found.range).toBeNull();
  });

  test('is ambiguous when nothing tells the places apart', () => {
    const filler = Array.from(
      { length: 12 },
      () => 'The item was taken as read and nothing further was said of it.',
    );
    const block = [...filler, NOTED, ...filler];
    const text = page(...block, ...block);
    const first = kept(NOTED, text);
    const longer = page('A new line that was put above all the others on the page.', ...block, ...block);
    const found = findOne(longer, first);
    expect(found.verdict).toBe('ambiguous');
    expect(found.range).toBeNull();
    expect(found.candidates).toHaveLength(2);
    expect(explain(found)).toContain('2 places');
  });

  test('is told apart by its heading, and by the passages kept around it', () => {
    const filler = Array.from(
      { length: 12 },
      () => 'The item was taken as read and nothing further was said of it.',
    );
    const part = (name: string) => [`# ${name}`, ...filler, NOTED, ...filler];
    const text = page(...part('Transport'), ...part('School places'));
    const added = 'A new line that was put above all the others on the page.';
    const longer = page(added, ...part('Transport'), ...part('School places'));
    const byHeading = findOne(longer, kept(NOTED, text, 1, 'School places'));
    expect(byHeading.range?.start).toBe(longer.text.lastIndexOf(NOTED));

    const neighbours = [kept('Transport', text), kept(NOTED, text), kept('School places', text)];
    const found = find(longer, neighbours)[1];
    expect(found?.verdict).toBe('moved');
    expect(found?.range?.start).toBe(longer.text.indexOf(NOTED));
  });

  test('a short passage in wholly other surroundings is put before a person', () => {
    const text = page(...two);
    const elsewhere = page('Cabinet met at noon.', NOTED, 'Nobody else was there.');
    expect(findOne(elsewhere, kept(NOTED, text)).verdict).toBe('ambiguous');
  });
});

test('finding in turns gives the same as finding at once', async () => {
  const selectors = LINES.map((line) => kept(line.replace('# ', '')));
  const text = replaced('agreed to', 'refused to');
  const inTurns = await prepare(text).findInTurns(selectors, () => Promise.resolve());
  expect(inTurns).toEqual(find(text, selectors));
});

group('what comes from outside', () => {
  const bare = { prefix: '', suffix: '', heading: null, indexVersion: 1 };

  test('a selector without words finds nothing', () => {
    expect(findOne(ORIGINAL, { ...bare, exact: ' \n', start: 0, end: 2 }).verdict).toBe('missing');
    expect(findOne(page(), kept(QUOTE)).verdict).toBe('missing');
  });

  test('a selector without surroundings is believed at its place, and elsewhere only if its words are its own', () => {
    const start = ORIGINAL.text.indexOf(QUOTE);
    const selector = { ...bare, exact: QUOTE, start, end: start + QUOTE.length };
    expect(findOne(ORIGINAL, selector).verdict).toBe('exact');
    expect(findOne(ORIGINAL, { ...selector, start: 3 }).verdict).toBe('moved');
    expect(findOne(ORIGINAL, { ...bare, exact: 'the item', start: 3, end: 11 }).verdict).toBe('ambiguous');
  });

  test('a passage of marks only, and one cut inside words, are found', () => {
    const text = page('Members considered the item …', 'The Chair closed the meeting at noon.');
    expect(findOne(page('New.', ...text.text.split('\n')), kept('…', text)).verdict).toBe('moved');
    const cut = findOne(page('New.', ...text.text.split('\n')), kept('onsidered the ite', text));
    expect(cut.verdict).toBe('moved');
  });

  test('folding keeps what a passage says', () => {
    expect(fold('a\n\tb\u00a0 c\u00adc').text).toBe('a b cc');
    expect(fold('10 not').text).not.toBe(fold('10 now').text);
  });
});
