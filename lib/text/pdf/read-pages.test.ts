import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PdfItem, PdfPage } from './page.ts';
import { readPages } from './read-pages.ts';

const LETTER = 6;

/** One drawn line: words at a place, in points; letters are 6 points wide. */
function item(text: string, x: number, y: number, more: Partial<PdfItem> = {}): PdfItem {
  return {
    text,
    x,
    y,
    width: text.length * LETTER,
    size: 12,
    item: 0,
    family: 'sans',
    turned: false,
    place: null,
    ...more,
  };
}

function page(number: number, ...items: PdfItem[]): PdfPage {
  return { number, width: 595, height: 842, items };
}

/** Lines of a paragraph set solid from (72, y) downwards, 14 points apart. */
function solid(y: number, ...lines: string[]): PdfItem[] {
  return lines.map((line, index) => item(line, 72, y + index * 14));
}

const LONG = 'The Committee considered a report of the Director on the progress made';

describe('readPages', () => {
  it('joins wrapped lines and keeps paragraphs apart', () => {
    const { text, blocks } = readPages([
      page(1, ...solid(100, LONG, 'against the plan.'), ...solid(160, `${LONG} again`, 'and noted it.')),
    ]);
    expect(text).toBe(`${LONG} against the plan.\n${LONG} again and noted it.`);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
  });

  it('keeps a line break that the clerk made: the next word would have fitted', () => {
    const { text } = readPages([
      page(1, ...solid(100, LONG, 'Present:', 'Councillor A Marsh', 'Councillor B Dole')),
    ]);
    expect(text.split('\n')).toContain('Councillor A Marsh');
  });

  it('leaves out page numbers, stamps and running headers wherever they come in the content', () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(
        number,
        item(`Page ${number}`, 280, 815),
        item('Scrutiny Committee, 4 March 2024', 72, 40),
        item('Agenda Item 7', 480, 30),
        ...solid(100 + number, `${LONG} on page ${'abcd'[number - 1]}.`),
      ),
    );
    const { text, furniture } = readPages(pages);
    expect(text).toBe(['a', 'b', 'c', 'd'].map((letter) => `${LONG} on page ${letter}.`).join('\n'));
    expect(furniture).toContainEqual({ page: 2, text: 'Agenda Item 7' });
  });

  it('keeps the numbers of a table that ends near the foot of a page', () => {
    const row = ['Visits', '12', '14', '3'].map((text, column) => item(text, 72 + column * 120, 770));
    const { text } = readPages([page(1, ...solid(100, `${LONG}.`), ...row, item('1', 290, 810))]);
    expect(text.split('\n').at(-1)).toBe('Visits\t12\t14\t3');
  });

  it('reads one sentence over a page break', () => {
    const { text, pages } = readPages([
      page(1, ...solid(700, LONG), item('1', 290, 800)),
      page(2, ...solid(80, 'and asked for a further report in June.'), item('2', 290, 800)),
    ]);
    expect(text).toBe(`${LONG} and asked for a further report in June.`);
    expect(pages.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('does not join a finished sentence to the next page', () => {
    const { text } = readPages([
      page(1, ...solid(700, `${LONG}.`)),
      page(2, ...solid(80, 'RESOLVED that the report be noted.')),
    ]);
    expect(text).toBe(`${LONG}.\nRESOLVED that the report be noted.`);
  });

  it('sets initials in a right-hand column behind the paragraph they stand beside', () => {
    const { text } = readPages([
      page(1, ...solid(100, 'The Clerk to write to the school.'), item('RW', 500, 100)),
    ]);
    expect(text).toBe('The Clerk to write to the school.\tRW');
  });

  it('reads a tagged table by cells, a row a line', () => {
    const cell = (row: number, column: number, block: number) => ({
      place: { block, role: 'cell', level: 0, cell: { table: 0, row, column, header: row === 0 } } as const,
    });
    const { text, blocks } = readPages([
      page(
        1,
        item('Action', 72, 100, cell(0, 0, 0)),
        item('By whom', 400, 100, cell(0, 1, 1)),
        item('Write to the trust', 72, 120, cell(1, 0, 2)),
        item('about visits', 72, 134, cell(1, 0, 2)),
        item('Chair', 400, 120, cell(1, 1, 3)),
      ),
    ]);
    expect(text).toBe('Action\tBy whom\nWrite to the trust about visits\tChair');
    expect(blocks[3]?.cell).toMatchObject({ row: 1, column: 1 });
  });

  it('drops a hyphen that only broke the word and keeps one that belongs to it', () => {
    const { text } = readPages([
      page(
        1,
        ...solid(100, 'The committee asked the department about a long list of its decision-', 'making.'),
        ...solid(160, 'Members of the Committee were told in a very long sentence of the com-', 'mittee.'),
        ...solid(220, 'Good decision-making was praised.'),
      ),
    ]);
    expect(text).toContain('decision-making.');
    expect(text).toContain('of the committee.');
  });

  for (const [what, sign] of [
    ['the sign for a hyphen', '\u2010'],
    ['the sign for where a word may be broken', '\u00ad'],
  ] as const) {
    it(`joins a word broken at a line end with ${what}, also in a column narrower than others`, () => {
      const { text, pieces } = readPages([
        page(
          1,
          ...solid(100, LONG, 'and noted it. The recommendation and the communications were clear.'),
          ...solid(160, `Each recom${sign}`, `mendation of communi${sign}`, 'cations is kept.'),
        ),
      ]);
      expect(text.split('\n').at(-1)).toBe('Each recommendation of communications is kept.');
      for (const { start, end } of pieces) expect(text.slice(start, end)).not.toMatch(/\u2010|\u00ad/u);
    });
  }

  it('keeps such a hyphen where it belongs to the word', () => {
    const { text } = readPages([
      page(
        1,
        ...solid(100, `${LONG} of decision\u2010`, 'making.'),
        ...solid(160, 'Decision-making was praised.'),
      ),
    ]);
    expect(text).toContain('decision\u2010making.');
  });

  it('spells out ligatures that a font keeps among its own signs, and takes none for a bullet', () => {
    const { text, blocks } = readPages([
      page(1, ...solid(100, LONG, '\uf001nal \uf001gures on \uf002ooding were given')),
    ]);
    expect(text).toBe(`${LONG} final figures on flooding were given`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('spells out ligatures, drops zero-width marks and shows symbol-font bullets as bullets', () => {
    const { text } = readPages([
      page(1, item('\uf0b7', 72, 100), item('the \ufb01nal o\ufb00er\u200b', 90, 100)),
    ]);
    expect(text).toBe('• the final offer');
  });

  it('keeps a number that a sentence comes to at the start of a line in its sentence', () => {
    const { text } = readPages([
      page(
        1,
        item('\u2022 Residents who see this happen again are asked to report it by telephone to', 72, 100),
        item('101.', 84, 114),
        item('\u2022 The second item of the list stands on a line of its own as it did before it', 72, 140),
        ...solid(180, `${LONG} and saw`, 'no reason to change it.'),
      ),
    ]);
    expect(text.split('\n')[0]).toMatch(/to 101\.$/);
    expect(text.split('\n')).toHaveLength(3);
  });

  it('takes initials at the end of a sentence for no heading', () => {
    const { text } = readPages([page(1, ...solid(100, `${LONG} with Clara Lowe`, 'MP (CLMP).'))]);
    expect(text).toBe(`${LONG} with Clara Lowe MP (CLMP).`);
  });

  it('joins years that a line end parts', () => {
    const { text } = readPages([page(1, ...solid(100, `${LONG} in 2026-`, '27 and after.'))]);
    expect(text).toBe(`${LONG} in 2026-27 and after.`);
  });

  it('goes on in the next column and the next page, with page numbers well inside the page', () => {
    const column = (x: number, ...lines: string[]) =>
      lines.map((line, index) => item(line, x, 200 + index * 14));
    const first = column(
      40,
      'The Committee heard of the homes and their',
      'visitors, of the new team and of its work',
    );
    const second = column(
      320,
      'in the spring and summer of the year and of',
      'the families, who had asked for a room with',
    );
    const { text } = readPages([
      page(1, ...first, ...second, item('1', 290, 690)),
      page(
        2,
        ...column(40, 'a garden and a door of its own.', 'The Chair thanked the team for all of this.'),
        item('2', 290, 690),
      ),
      page(3, ...column(40, 'The Chair closed the meeting.'), item('3', 290, 690)),
    ]);
    expect(text).toContain('its work in the spring');
    expect(text).toContain('room with a garden');
    expect(text).not.toMatch(/\d/);
  });

  it('joins lines of a list item that the file calls paragraphs of their own', () => {
    const tagged = (block: number) => ({
      place: { block, role: 'paragraph', level: 0, cell: null } as const,
    });
    const { text } = readPages([
      page(
        1,
        item(
          'a) ASK the Head of Fostering to bring a report on visits to families and Panel',
          72,
          100,
          tagged(0),
        ),
        item(
          'Members who had been there, and what they had seen on the day of their visit',
          90,
          114,
          tagged(1),
        ),
        item('in March.', 90, 128, tagged(2)),
        item('b) NOTE the plan.', 72, 156, tagged(3)),
      ),
    ]);
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain('Panel Members who');
  });

  it('keeps short paragraphs apart on a page that holds little else', () => {
    const notes = Array.from({ length: 6 }, (_, at) => item(`${LONG} in part ${at}`, 72, 100 + at * 27));
    const long = solid(300, `${LONG} in spring,`, `${LONG} in summer`, 'and what the families had said,');
    const { text } = readPages([page(1, ...notes, ...long, item('who thanked the team.', 72, 342))]);
    expect(text.split('\n')).toHaveLength(7);
  });

  it('reads an untagged table a row a line, although the file fills the gaps with blanks', () => {
    const row = (y: number, ref: string, action: string, status: string) => [
      item(ref, 72, y),
      item(' ', 78, y, { width: 22 }),
      item(action, 100, y),
      item(' ', 100 + action.length * LETTER, y, { width: 400 - action.length * LETTER }),
      item(status, 500, y),
    ];
    const { text } = readPages([
      page(
        1,
        ...solid(80, `${LONG} against the plan.`),
        ...row(110, '#', 'Action', 'Status'),
        item('1', 72, 124),
        item(' ', 78, 124, { width: 22 }),
        item('The Clerk will send the slides and the half-year figures to', 100, 124),
        item('all members.', 100, 138),
        item('Complete', 500, 124),
        ...row(152, '2', 'The Chair will write to the school.', 'Open'),
      ),
    ]);
    expect(text.split('\n').slice(1)).toEqual([
      '# Action\tStatus',
      '1 The Clerk will send the slides and the half-year figures to all members.\tComplete',
      '2 The Chair will write to the school.\tOpen',
    ]);
  });

  it('leaves turned text out and gives nothing for a page without text', () => {
    expect(readPages([page(1, item('COPY', 20, 400, { turned: true })), page(2)])).toMatchObject({
      text: '',
      blocks: [],
      pages: [],
    });
  });

  it('always says where each word stands: pieces are in order, inside the text and never overlap', () => {
    const words = fc.stringMatching(/^[A-Za-z0-9 .,\u2019()-]{0,20}$/);
    const items = fc.array(
      fc.record({ text: words, x: fc.integer({ min: 0, max: 590 }), y: fc.integer({ min: 0, max: 840 }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(fc.array(items, { maxLength: 4 }), (drawn) => {
        const pages = drawn.map((list, index) =>
          page(index + 1, ...list.map(({ text, x, y }) => item(text, x, y))),
        );
        const { text, blocks, pieces } = readPages(pages);
        let last = 0;
        for (const { start, end } of pieces) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const block of blocks) expect(text.slice(block.start, block.end).trim()).not.toBe('');
      }),
    );
  });
});
