import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedRecommendations } from './paste.ts';

const read = (text: string): string[] => {
  const result = readPastedRecommendations(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.map(({ ref, text: words, theme }) => `${ref}|${theme ?? ''}|${words}`);
};
const sentence = (text: string): string => {
  const result = readPastedRecommendations(text);
  return result.ok ? `read ${result.value.length}` : result.problem.message;
};

describe('pasted recommendations', () => {
  it('stand one a line', () => {
    expect(read('Improve plans.\nTrain staff\n\nShare data with 3 partners\n')).toEqual([
      '1||Improve plans.',
      '2||Train staff',
      '3||Share data with 3 partners',
    ]);
  });

  it.each([
    ['1. Improve plans.\n2. Train staff.', '1 2'],
    ['1) Improve plans.\r\n2) Train staff.', '1 2'],
    ['(1) Improve plans.\n(2) Train staff.', '1 2'],
    ['1.Improve plans.\n2.Train staff.', '1 2'],
    ['7 – Improve plans.\n9 – Train staff.', '7 9'],
    ['1\tImprove plans.\n2\tTrain staff.', '1 2'],
    ['Recommendation 1: Improve plans.\nRecommendation 2: Train staff.', '1 2'],
    ['Recommendation 1\nImprove plans.\n\nRecommendation 2\nTrain staff.', '1 2'],
    ['Recommendation 1 Improve plans.\nRecommendation 2 Train staff.', '1 2'],
    ['Priority action 1 – Improve plans.\nPriority action 2 – Train staff.', '1 2'],
    ['R4 Improve plans.\nR5: Train staff.', 'R4 R5'],
    ['PA1. Improve plans.\nPA2. Train staff.', 'PA1 PA2'],
    ['2.9 Improve plans.\n2.10 Train staff.', '2.9 2.10'],
    ['a) Improve plans.\nb) Train staff.', 'a b'],
    ['• Improve plans.\n• Train staff.', '1 2'],
    ['- Improve plans.\n- Train staff.', '1 2'],
    ['1\nImprove plans.\n2\nTrain staff.', '1 2'],
    ['\ufeff1. Improve plans.\n\n\n2. Train staff.\n\n', '1 2'],
  ])('keep their printed labels: %j', (text, refs) => {
    const [first, second] = refs.split(' ');
    expect(read(text)).toEqual([`${first}||Improve plans.`, `${second}||Train staff.`]);
  });

  it('join their wrapped lines, keep hyphens, and skip page numbers', () => {
    expect(
      read(
        '1. Improve plans so that they are multi-\n   agency and\n   clear.\n\n   7\n2. Train\nstaff for decision-\nmaking.',
      ),
    ).toEqual([
      '1||Improve plans so that they are multi-agency and clear.',
      '2||Train staff for decision-making.',
    ]);
  });

  it('keep bullets under a number as part of it', () => {
    expect(read('1. Improve:\n• plans\n• visits\n2. Train staff.')).toEqual([
      '1||Improve:\n• plans\n• visits',
      '2||Train staff.',
    ]);
  });

  it('take short headings between them as themes, and end at other words', () => {
    expect(
      read(
        'Practice\n\n1. Improve plans.\n\nLeadership\n\n2. Train staff.\n\nWith kind regards from the office.',
      ),
    ).toEqual(['1|Practice|Improve plans.', '2|Leadership|Train staff.']);
  });

  it('leave out the heading of the list and lines that ask for nothing', () => {
    expect(read('Recommendations\n1. Improve plans.\n2. There are no areas for priority action.')).toEqual([
      '1||Improve plans.',
    ]);
    expect(read('Recommendations\nImprove plans.\nThere are no further areas.')).toEqual([
      '1||Improve plans.',
    ]);
  });

  it('are found in the text of a whole report, and in cells of a sheet', () => {
    expect(
      read(
        'Inspection of Eastmere\n\nWhat needs to improve?\n◼ The quality of\n  plans.\n◼ The timeliness of visits.\n\nOther findings\n1. Visits happen.',
      ),
    ).toEqual(['1||The quality of plans.', '2||The timeliness of visits.']);
    expect(read('Ref\tRecommendation\tTheme\n2.10\t"Improve ""live"" plans"\tPractice')).toEqual([
      '2.10|Practice|Improve "live" plans',
    ]);
  });

  it('do not take a sentence about recommendation 4, or a year, for a label', () => {
    expect(read('Recommendation 4 of the review should be done.\n2017 figures should be published.')).toEqual(
      ['1||Recommendation 4 of the review should be done.', '2||2017 figures should be published.'],
    );
  });
});

describe('a paste that cannot be a list', () => {
  it('is answered in a plain sentence, and nothing is half read', () => {
    expect(sentence('')).toContain('No recommendations were found');
    expect(sentence(' \n\t\n')).toContain('No recommendations were found');
    expect(sentence('1. Improve plans.\n2. Train staff.\n1. Share data.')).toContain('have the number 1');
    expect(sentence('Improve plans. '.repeat(700_000))).toContain('too much text');
    expect(sentence('a\n'.repeat(400_000))).toContain('too much text');
    expect(sentence('Improve plans.\n'.repeat(5000))).toContain('5000 recommendations');
    expect(sentence(`1. ${'word '.repeat(5000)}`)).toContain('characters long');
    expect(sentence('Soup of the day\nFish and chips\nTreacle tart\nTea or coffee')).toContain(
      'do not read like',
    );
    expect(sentence('PK\u0003\u0004\0\0\u0008\0')).toContain('not text');
    expect(sentence('%PDF \ufffd\ufffd\ufffd\u0001\u0002 stream')).toContain('not text');
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof sentence(text)).toBe('string');
      }),
    );
    const part = fc.constantFrom(
      '1. ',
      '2) ',
      'R4 ',
      '• ',
      '\n',
      '\n\n',
      '\t',
      '2.10 ',
      'Improve plans',
      '.',
      ' 7 ',
      '(a) ',
      'Recommendations',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(typeof sentence(parts.join(''))).toBe('string');
      }),
    );
  });

  it('reads back any list as it was written', () => {
    const word = fc.constantFrom(
      'plans',
      'visits',
      'Môn',
      'within 72 hours',
      'multi-agency',
      '(EHC)',
      '“needs”',
      '10%',
    );
    const wording = fc
      .array(word, { minLength: 1, maxLength: 12 })
      .map((words) => `Improve ${words.join(' ')}.`);
    const style = fc.constantFrom(
      (text: string, number: number) => `${number}. ${text}`,
      (text: string, number: number) => `${number}) ${text}`,
      (text: string) => `◼ ${text}`,
      (text: string, number: number) => `Recommendation ${number}: ${text}`,
      (text: string) => text,
    );
    fc.assert(
      fc.property(
        fc.array(wording, { minLength: 2, maxLength: 30 }),
        style,
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (texts, label, gap) => {
          const written = texts.map((text, index) => label(text, index + 1)).join(gap);
          expect(read(written)).toEqual(texts.map((text, index) => `${index + 1}||${text}`));
        },
      ),
    );
  });
});
