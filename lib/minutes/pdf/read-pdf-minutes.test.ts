import { describe, expect, it } from 'vitest';
import type { PdfItem, PdfPage } from '../../text/pdf/page.ts';
import { readPages } from '../../text/pdf/read-pages.ts';
import { readPdfMinutes } from './read-pdf-minutes.ts';

function page(number: number, stamp: string | null, ...lines: string[]): PdfPage {
  const item = (text: string, x: number, y: number): PdfItem => ({
    text,
    x,
    y,
    width: text.length * 6,
    size: 12,
    item: 0,
    family: 'sans',
    turned: false,
    place: null,
  });
  return {
    number,
    width: 595,
    height: 842,
    items: [
      ...(stamp ? [item(stamp, 480, 30)] : []),
      ...lines.map((line, index) => item(line, 72, 100 + index * 30)),
      item(`Page ${number}`, 280, 815),
    ],
  };
}

const MINUTES = [
  'THORNWICK BOROUGH COUNCIL',
  'CHILDREN’S SCRUTINY COMMITTEE',
  'MINUTES of a meeting of the Children’s Scrutiny Committee held on Monday, 4 March 2024.',
  'PRESENT: Councillors A Marsh (Chair), B Dole and C Frith',
  '12. Improvement plan',
  'RESOLVED that the Director report back in June 2024.',
];
const PAPER = [
  'From: Director of Children’s Services',
  'To: Children’s Scrutiny Committee',
  'Subject: Improvement plan',
  'The Committee is asked to agree that the Director report in June.',
];
const options = { address: null, title: null, meetingDate: null };

describe('readPdfMinutes', () => {
  it('reads a file of minutes as one document with its body and day', () => {
    const document = readPdfMinutes(readPages([page(1, null, ...MINUTES)]), options);
    expect(document).toMatchObject({
      kind: 'pdf',
      standing: 'minutes',
      meetings: [{ body: 'Children’s Scrutiny Committee', date: '2024-03-04' }],
    });
  });

  it('finds the documents of a pack without stamps by the file’s outline', () => {
    const outline = [
      { title: 'Agenda', page: 1, atTop: true },
      { title: 'Minutes of 4 March', page: 2, atTop: true },
      { title: 'Improvement plan, report', page: 3, atTop: true },
    ];
    const pack = readPages([
      page(1, null, 'AGENDA', 'Children’s Scrutiny Committee', '1. Minutes', '2. Improvement plan'),
      page(2, null, ...MINUTES),
      page(3, null, ...PAPER),
    ]);
    const partsOf = (entries: typeof outline) =>
      readPdfMinutes(pack, { ...options, outline: entries }).parts.map(({ kind, title, firstPage }) => [
        kind,
        title,
        firstPage,
      ]);
    expect(partsOf(outline)).toEqual([
      ['agenda', 'Agenda', 1],
      ['minutes', 'Minutes of 4 March', 2],
      ['paper', 'Improvement plan, report', 3],
    ]);
    // Headings that stand in the middle of pages, or several on one, name no documents.
    expect(partsOf(outline.map((entry) => ({ ...entry, atTop: false }))).map(([, , first]) => first)).toEqual(
      [1, 2],
    );
    expect(partsOf(outline.map((entry) => ({ ...entry, page: 3 }))).map(([, , first]) => first)).toEqual([
      1, 2,
    ]);
  });

  it('leaves minutes whole that have a table of contents', () => {
    const outline = [1, 2, 3].map((number) => ({ title: `Item ${number}`, page: number, atTop: true }));
    const pages = [
      page(1, null, ...MINUTES),
      page(2, null, '13. Fostering', 'RESOLVED that the Head of Fostering report back.'),
      page(3, null, '14. Early help', 'RESOLVED that the plan be noted.'),
    ];
    const document = readPdfMinutes(readPages(pages), { ...options, outline });
    expect(document.parts.map(({ firstPage, lastPage }) => [firstPage, lastPage])).toEqual([[1, 3]]);
  });

  it('treats only the minutes of a pack as minutes', () => {
    const document = readPdfMinutes(
      readPages([
        page(1, null, 'AGENDA', 'Children’s Scrutiny Committee', '1. Minutes', '2. Improvement plan'),
        page(2, 'Agenda Item 1', ...MINUTES),
        page(3, 'Agenda Item 2', ...PAPER),
      ]),
      options,
    );
    expect(
      document.parts.map(({ kind, item, firstPage, lastPage }) => [kind, item, firstPage, lastPage]),
    ).toEqual([
      ['agenda', null, 1, 1],
      ['minutes', '1', 2, 2],
      ['paper', '2', 3, 3],
    ]);
    expect(document.standing).toBe('minutes');
    const paper = document.text.indexOf('The Committee is asked');
    const outcome = document.text.indexOf('RESOLVED');
    const roleAt = (offset: number) =>
      document.sections.find(({ start, end }) => start <= offset && offset < end)?.role;
    expect(roleAt(outcome)).toBe('minutes');
    expect(roleAt(paper)).toBeUndefined();
  });

  it('says that a report or an agenda holds no minutes', () => {
    expect(readPdfMinutes(readPages([page(1, null, ...PAPER)]), options).standing).toBe('no minutes');
    const agenda = page(1, null, 'AGENDA', 'Cabinet', 'To receive apologies');
    expect(readPdfMinutes(readPages([agenda]), options).standing).toBe('agenda only');
  });

  it('names a part by what it is about, and takes a letter to members for an agenda', () => {
    const letter = page(
      1,
      null,
      'Dear Member',
      'CABINET - THURSDAY, 4 APRIL 2024',
      'Please find enclosed the report.',
    );
    const contact = [
      ['Direct Dial/Ext:', '01234 567'],
      ['Ask for:', 'Rowan Pell'],
    ].flatMap(([label = '', value = ''], row) =>
      [label, value].map((text, column) => ({
        ...letter.items[0],
        text,
        x: 300 + column * 150,
        y: 60 + row * 14,
        width: text.length * 6,
        place: {
          block: row * 2 + column,
          role: 'cell',
          level: 0,
          cell: { table: 0, row, column, header: false },
        },
      })),
    ) as PdfItem[];
    const { parts, standing } = readPdfMinutes(
      readPages([
        { ...letter, items: [...contact, ...letter.items] },
        page(2, 'Agenda Item 1', ...MINUTES),
        page(3, 'Agenda Item 2', ...PAPER),
      ]),
      options,
    );
    expect(parts.map(({ kind, title }) => [kind, title])).toEqual([
      ['agenda', 'CABINET - THURSDAY, 4 APRIL 2024'],
      ['minutes', 'CHILDREN’S SCRUTINY COMMITTEE'],
      ['paper', 'Improvement plan'],
    ]);
    expect(standing).toBe('minutes');
  });

  it('takes the form of a decision that is still to be made for no record of one', () => {
    const form = page(
      1,
      null,
      'THORNWICK BOROUGH COUNCIL – PROPOSED RECORD OF DECISION',
      'DECISION TO BE TAKEN BY: Cabinet',
      'To delegate authority to the Director to carry out the plan.',
    );
    expect(readPdfMinutes(readPages([form]), options).standing).toBe('no minutes');
  });

  it('calls a file without minutes by what it is about, and a pack by its own title', () => {
    const paper = readPages([page(1, null, ...PAPER)]);
    const pack = '(Public Pack)Agenda Document for Scrutiny Board, 13/03/2025 15:00';
    expect(readPdfMinutes(paper, { ...options, title: 'Report Template' }).title).toBe('Improvement plan');
    expect(readPdfMinutes(paper, { ...options, title: pack }).title).toBe(pack);
  });

  it('takes body and day from a pack’s title where its text gives none', () => {
    const title = '(Public Pack)Agenda Document for Scrutiny Board, 13/03/2025 15:00';
    const document = readPdfMinutes(readPages([page(1, 'Agenda Item 7', ...PAPER)]), { ...options, title });
    expect(document.meetings).toEqual([
      { body: 'Scrutiny Board', date: '2025-03-13', item: null, title: null },
    ]);
  });

  it('reads nothing from a file without text', () => {
    expect(
      readPdfMinutes(readPages([{ number: 1, width: 595, height: 842, items: [] }]), options),
    ).toMatchObject({
      standing: 'empty',
      parts: [],
      meetings: [],
    });
  });
});
