import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../sheet.ts';
import type { Entry } from './entry.ts';
import { entriesFromText } from './from-text.ts';
import { readReport } from './read-report.ts';
import { setsOfReport } from '../read-sets.ts';

const FIXTURES = join(import.meta.dirname, '../../../tests/fixtures/reports');

interface Expected {
  readonly recommendations: readonly { readonly ref: string; readonly text: string }[];
}

function readFixture(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFixture(name.replace(/\.txt$/, '.json')));
}

/** Due dates stand beside the wording, not in it. */
const withoutDue = (text: string): string => text.replace(/ \(due [^)]*\)$/, '');

const reports = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt') && !name.includes('plan'));

describe('readReport', () => {
  it.each(reports)('reads every recommendation of %s with its number and whole wording', (name) => {
    const found = readReport(entriesFromText(readFixture(name)), name).flatMap((set) => set.recommendations);
    expect(found.map(({ ref, text }) => ({ ref, text }))).toEqual(
      expectedOf(name).recommendations.map(({ ref, text }) => ({ ref, text: withoutDue(text) })),
    );
  });

  it('keeps the safeguarding board’s list apart from the council’s', () => {
    const sets = readReport(entriesFromText(readFixture('01-sif-2017-northmoor.txt')), null);
    expect(sets.map((set) => set.recommendations.length)).toEqual([14, 3]);
    expect(sets[0]).toMatchObject({ inspection: 'SIF', authority: 'Northmoor Metropolitan Borough Council' });
  });

  it('names the responsible bodies of an area SEND report', () => {
    const [priority] = readReport(entriesFromText(readFixture('05-area-send-2024-wealdshire.txt')), null);
    expect(priority?.addressee).toBe('Wealdshire County Council and NHS Wealdshire Integrated Care Board');
  });

  it('takes the theme from a framework reference and the date from the file name', () => {
    const [set] = readReport(
      entriesFromText(readFixture('09-ilacs-2025-ashdale.txt')),
      'report - 2 may 2025.pdf',
    );
    expect(set?.published).toBe('2025-05-02');
    expect(set?.recommendations.map(({ theme }) => theme)).toEqual([
      'National Framework: Outcome 3',
      'National Framework: Outcome 4',
      'National Framework: Enabler 1',
    ]);
  });

  it.each([
    [
      ['Inspection of Thornlea County Council children’s services', 'Inspection dates: 9 to 20 May 2022'],
      'ILACS',
      'Thornlea County Council',
    ],
    [
      [
        'Inspection of Thornlea local authority children’s services',
        'A focused visit in 2020 found delay in children’s homes.',
      ],
      'ILACS',
      'Thornlea',
    ],
    [
      ['Thornlea', 'Inspection of children’s social care services', 'Inspection dates: 11 to 22 June 2018'],
      'ILACS',
      'Thornlea',
    ],
    [
      [
        'Thornlea',
        'Inspection of services for children in need of help and protection, children looked after and care leavers',
        'Inspection date: 14 November to 8 December 2016',
        'The chief executive of Thornlea Council',
        'The council runs one children’s home.',
      ],
      'SIF',
      'Thornlea',
    ],
    [['Joint targeted area inspection of Thornlea', 'Headline findings'], 'JTAI', 'Thornlea'],
  ])(
    'takes inspection and authority from the title before anything else: %s',
    (opening, inspection, authority) => {
      const sets = readReport(
        [
          ...opening.map((text) => entry(text)),
          heading('What needs to improve?'),
          bullet('Placement stability.'),
        ],
        null,
      );
      expect(sets[0]).toMatchObject({ inspection, authority });
    },
  );

  it('takes nothing from the report of a school, and says so', () => {
    const opening = [
      'Inspection of a good school: Thornlea Primary School',
      'Unique reference number 999999',
      'What does the school need to do to improve?',
      'Recommendations',
    ].map((text) => entry(text));
    const read = setsOfReport([...opening, bullet('Improve the teaching of phonics.')], null);
    expect(read.ok && read.value.sets).toEqual([]);
    expect(read.ok && read.value.note).toContain('school');
  });

  it('reads hundreds of thousands of wrapped lines without going over each paragraph again', () => {
    const [wrapped] = entriesFromText('words of a line that goes on without an end\n'.repeat(200_000));
    expect(wrapped?.text.length).toBeGreaterThan(8_000_000);
  });

  const entry = (text: string, more: Partial<Entry> = {}): Entry => ({
    text,
    label: null,
    heading: false,
    level: 0,
    indent: 72,
    cell: null,
    page: 1,
    ...more,
  });
  const heading = (text: string, level = 2) => entry(text, { heading: true, level });
  const bullet = (text: string, indent = 72, label = '•') => entry(text, { label, indent });
  const read = (...entries: Entry[]) => readReport(entries, null).flatMap((set) => set.recommendations);

  it('gives nested bullets to the item they stand under', () => {
    const found = read(
      heading('What needs to improve?'),
      bullet('The response to neglect, including:'),
      bullet('earlier recognition', 100, '−'),
      bullet('the use of chronologies.', 100, '−'),
      bullet('Placement stability.'),
      heading('Next steps'),
      bullet('Send a plan.'),
    );
    expect(found.map(({ text }) => text)).toEqual([
      'The response to neglect, including: earlier recognition the use of chronologies.',
      'Placement stability.',
    ]);
  });

  it('does not take a contents page for a list', () => {
    expect(
      read(entry('Recommendations 9'), entry('Summary 10'), entry('1. Ensure nothing.', { label: '1.' })),
    ).toEqual([]);
  });

  it('does not take "there are no areas" for an item, nor the strengths that are numbered on', () => {
    const found = read(
      heading('Priority and immediate action', 3),
      entry('There are no areas for priority action.', { label: '11.' }),
      heading('Areas for improvement', 3),
      entry('Ensure that visits are made on time.', { label: '12.' }),
      heading('The local authority’s strengths', 3),
      entry('Ensure is a word that strengths use too.', { label: '13.' }),
    );
    expect(found.map(({ ref }) => ref)).toEqual(['12']);
  });

  it('gives one list to a heading that comes again in a joint letter', () => {
    const sets = readReport(
      [
        heading('Areas for improvement'),
        bullet('Police recording of domestic abuse.'),
        heading('Key strengths'),
        entry('Work is good.'),
        heading('Areas for improvement'),
        bullet('Health practitioners’ attendance.'),
      ],
      null,
    );
    expect(sets.map((set) => set.recommendations.map(({ ref }) => ref))).toEqual([['1', '2']]);
  });

  it('joins an item that a page edge cut in two', () => {
    const found = read(
      heading('What needs to improve?'),
      bullet('The sufficiency of homes for children, including'),
      entry('those with complex needs.', { page: 2 }),
    );
    expect(found.map(({ text }) => text)).toEqual([
      'The sufficiency of homes for children, including those with complex needs.',
    ]);
  });

  it('gives nothing for a report without recommendations', () => {
    expect(readReport(entriesFromText('Menu\n\nSoup of the day\n\nFish and chips'), null)).toEqual([]);
  });

  it('never throws, gives unique refs and invents no words, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Recommendations',
        'Areas for improvement',
        'What needs to improve?1',
        '\f',
        '',
        'Responsible body   Due date',
      ),
      fc.stringMatching(/^[ ]{0,4}(?:\d{1,3}[.]|•|[(]a[)])? [A-Za-z ,.]{0,60}$/),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const source = lines.join('\n');
        const found = readReport(entriesFromText(source), null).flatMap((set) => set.recommendations);
        expect(new Set(found.map(({ ref }) => ref)).size).toBe(found.length);
        // A word that a line broke at its hyphen is one word again.
        const whole = source.replaceAll(/-\s+/g, '-');
        for (const { text } of found) {
          for (const word of text.split(' '))
            expect(source.includes(word) || whole.includes(word)).toBe(true);
        }
      }),
    );
  });
});

describe('readSheet', () => {
  it('reads a council’s improvement plan: recommendations with the actions that hang on them', () => {
    const name = '08-council-improvement-plan-linbury.txt';
    const rows = readFixture(name)
      .split('\n')
      .map((row) => row.split('\t'));
    const found = readSheet(rows)?.map(({ ref, text }) => ({ ref, text }));
    expect(found).toEqual(expectedOf(name).recommendations.map(({ ref, text }) => ({ ref, text })));
  });

  it('keeps refs as text and takes themes and dates from their columns', () => {
    const found = readSheet([
      ['No', 'Theme', 'Recommendation', 'By when'],
      ['2.10', 'Front door', 'Answer calls', 'March'],
      ['2.1', '', 'Return calls', ''],
    ]);
    expect(found).toMatchObject([
      { ref: '2.10', theme: 'Front door', due: 'March' },
      { ref: '2.1', theme: 'Front door', due: null },
    ]);
  });

  it('says when no column holds recommendations', () => {
    expect(
      readSheet([
        ['Soup', 'Main', 'Pudding'],
        ['Leek', 'Pie', 'Crumble'],
      ]),
    ).toBeNull();
  });
});
