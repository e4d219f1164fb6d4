import { describe, expect, it } from 'vitest';
import { readPlain } from '../../minutes/plain.ts';
import type { Block, FoundPassage, MinutesDocument } from '../../model/index.ts';
import { detect } from '../detect.ts';

/** A cell of a page's table: its words, and how many rows and columns it takes. */
interface Given {
  readonly words: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly head?: boolean;
}

type Row = readonly (string | Given)[];

const head = (words: string, columns = 1, rows = 1): Given => ({ words, columns, rows, head: true });

/** A page of minutes with one table below its heading, as the reader of pages gives it. */
const pageOf = (heading: string, rows: readonly Row[]): MinutesDocument => {
  let text = '';
  const blocks: Block[] = [];
  const add = (words: string, kind: Block['kind'], cell: Block['cell'] = null): void => {
    for (const paragraph of words.split('\n\n')) {
      if (text !== '') text += '\n';
      blocks.push({ start: text.length, end: text.length + paragraph.length, kind, level: 0, cell });
      text += paragraph;
    }
  };
  add(heading, 'heading');
  const takenTo: number[] = [];
  rows.forEach((row, at) => {
    let column = 0;
    for (const one of row) {
      const given: Given = typeof one === 'string' ? { words: one } : one;
      while ((takenTo[column] ?? -1) >= at) column += 1;
      const columnSpan = given.columns ?? 1;
      const rowSpan = given.rows ?? 1;
      for (let taken = column; taken < column + columnSpan; taken += 1) takenTo[taken] = at + rowSpan - 1;
      if (given.words !== '')
        add(given.words, 'cell', {
          table: 0,
          row: at,
          column,
          rowSpan,
          columnSpan,
          header: given.head ?? false,
        });
      column += columnSpan;
    }
  });
  return {
    ...readPlain(''),
    kind: 'web',
    standing: 'minutes',
    text,
    blocks,
    sections: [{ start: 0, end: text.length, role: 'minutes', meeting: null, item: null }],
  };
};

const told = ({ kind, quote, owners, deadline }: FoundPassage): string =>
  [kind, quote, owners.map(({ text }) => text).join(' + '), deadline?.text ?? ''].join(' | ');

const inTable = (heading: string, rows: readonly Row[]): string[] => detect(pageOf(heading, rows)).map(told);
const inText = (text: string): string[] =>
  detect(readPlain(`Agenda item\n\nA matter\n\nMinutes:\n\n${text}\n`)).map(told);

describe('a table of actions on a page', () => {
  it('gives each task with the cells beside it', () => {
    expect(
      inTable('Actions', [
        ['Action', 'Owner', 'By when'],
        ['Order three benches', 'Clerk', '12 June 2024'],
        ['Draft a reply to the governors', 'Ann Lowe / Chair', 'next meeting'],
      ]),
    ).toEqual([
      'action | Order three benches | Clerk | 12 June 2024',
      'action | Draft a reply to the governors | Ann Lowe + Chair | next meeting',
    ]);
  });

  it('tells closed rows as progress and says nothing of rows without a task', () => {
    expect(
      inTable('Action log', [
        ['Ref', 'Action', 'Lead', 'Status'],
        ['4', 'Paint the shelter by the green', 'Clerk', 'Completed'],
        ['5', 'Repair the noticeboard at the hall', 'Clerk', ''],
        ['6', 'None', '', ''],
      ]),
    ).toEqual([
      'progress | Paint the shelter by the green |  | ',
      'action | Repair the noticeboard at the hall | Clerk | ',
    ]);
  });

  it('gives the owner of a cell merged over rows to every task beside it', () => {
    expect(
      inTable('Actions', [
        ['Action', 'Who', 'When'],
        ['Measure the ditch', { words: 'Tom Pell', rows: 2 }, 'May 2024'],
        ['Write to the farmer', 'July 2024'],
      ]),
    ).toEqual([
      'action | Measure the ditch | Tom Pell | May 2024',
      'action | Write to the farmer | Tom Pell | July 2024',
    ]);
  });

  it('reads header words in two rows, and again for each meeting', () => {
    expect(
      inTable('Tracker', [
        [head('Action', 2), head('Lead officer', 1, 2)],
        [head('No'), head('Description')],
        ['1', 'Map the paths on the moor', 'Ranger'],
        [{ words: 'Meeting of 7 May', columns: 3 }],
        ['Action', 'Lead', 'Due'],
        ['Sow the verge', 'Clerk', 'Spring 2025'],
      ]),
    ).toEqual([
      'action | Map the paths on the moor | Ranger | ',
      'action | Sow the verge | Clerk | Spring 2025',
    ]);
  });

  it('reads a table without header words under a heading that says what it is, and only there', () => {
    const rows = [
      ['Send the leaflet to all schools', 'Jo Pell', 'June 2024'],
      ['Write to the bus company', 'Clerk', 'ASAP'],
    ];
    expect(inTable('Actions', rows)).toEqual([
      'action | Send the leaflet to all schools | Jo Pell | June 2024',
      'action | Write to the bus company | Clerk | ASAP',
    ]);
    expect(inTable('Work programme', rows)).toEqual([]);
  });

  it('takes the paragraphs of a cell as one task and the items of a list in it as several', () => {
    expect(
      inTable('Actions', [
        ['Agreed action', 'By whom'],
        ['Draft the letter.\n\nSend it to the landlord.', 'Clerk'],
        ['• Book the hall\n\n• Tell the caretaker', 'Chair'],
      ]),
    ).toEqual([
      'action | Draft the letter.\nSend it to the landlord. | Clerk | ',
      'action | Book the hall | Chair | ',
      'action | Tell the caretaker | Chair | ',
    ]);
  });

  it('reads minutes beside a column of owners as minutes: who stands beside them owns what looks ahead', () => {
    expect(
      inTable('Minutes', [
        ['Minute', 'Action'],
        ['The survey was late. It would be sent to members by June.', 'Ann Lowe'],
        ['Trade had been brisk in the market.', ''],
      ]),
    ).toEqual(['action | It would be sent to members by June. | Ann Lowe | by June']);
  });

  it('leaves tables of figures alone', () => {
    expect(
      inTable('Performance', [
        ['Measure', 'Target', 'Actual'],
        ['Calls answered within a minute', '90%', '71%'],
      ]),
    ).toEqual([]);
  });
});

describe('a table of actions in plain text', () => {
  it('printed one cell a line', () => {
    expect(
      inText(
        'Ref\nAction\nOwner\nDue\n7/1\nOrder three benches\nClerk\nJune 2024\n7/2\nMeasure the ditch\nTom Pell\nMay 2024',
      ),
    ).toEqual([
      'action | Order three benches | Clerk | June 2024',
      'action | Measure the ditch | Tom Pell | May 2024',
    ]);
  });

  it('printed with pipes', () => {
    expect(
      inText(
        'Action | Owner | Due\n--- | --- | ---\nOrder three benches | Clerk | June 2024\nMeasure the ditch | Tom Pell | May 2024',
      ),
    ).toEqual([
      'action | Order three benches | Clerk | June 2024',
      'action | Measure the ditch | Tom Pell | May 2024',
    ]);
  });

  it('printed with a slash before the owner', () => {
    expect(
      inText(
        'Actions\n\n- Order three benches / Clerk\n- Measure the ditch / Tom Pell\n- Book the hall / Ann Lowe',
      ),
    ).toEqual([
      'action | Order three benches | Clerk | ',
      'action | Measure the ditch | Tom Pell | ',
      'action | Book the hall | Ann Lowe | ',
    ]);
  });
});
