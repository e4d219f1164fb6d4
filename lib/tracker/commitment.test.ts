import { describe, expect, it } from 'vitest';
import type { Commitment, Passage } from '../model/index.ts';
import { edit, keep } from './acts.ts';
import { withDueDate } from './due-date.ts';
import { committeeCode, formatRef, municipalYear, nextNumber } from './ref.ts';
import { isOverdue, statusFrom } from './status.ts';
import { passageInput } from './testing.ts';

const AT = '2025-10-09T10:00:00.000Z';

/** The commitment and passage that keeping makes where nothing was kept before. */
function kept(input = passageInput()): { commitment: Commitment; passage: Passage } {
  const { passages, commitments } = keep(input, null, { passages: [], commitments: [], counter: 0 }, AT);
  const [passage, commitment] = [passages[0], commitments[0]];
  if (!passage || !commitment) throw new Error('Nothing was made');
  return { passage, commitment };
}

describe('refs', () => {
  it.each([
    ['Children and Young People Overview and Scrutiny Committee', 'CYP'],
    ['Children & Young People Scrutiny Committee', 'CYP'],
    ['Health and Wellbeing Board', 'HWB'],
    ['Corporate Parenting Board', 'CPB'],
    ['Overview and Scrutiny Committee', 'OSC'],
    ['Licensing Sub-Committee', 'LSC'],
    ['Cabinet', 'CAB'],
    ['Children, Young People and Families Policy Development Panel', 'CYPF'],
    ['Planning Committee (South)', 'PC'],
    ['Pwyllgor Craffu Plant a Phobl Ifanc', 'PPI'],
    ['Cyd-bwyllgor Môn', 'CBM'],
    ['委員會', 'GEN'],
    [null, 'GEN'],
  ])('take the code of %s from its telling words: %s', (body, code) => {
    expect(committeeCode(body)).toBe(code);
  });

  it('begin their year in May', () => {
    expect(['2025-05-01', '2026-04-30', '2026-05-01', '1999-09-09'].map(municipalYear)).toEqual([
      '25-26',
      '25-26',
      '26-27',
      '99-00',
    ]);
  });

  it('tell the type and go on from the highest ever given', () => {
    expect(formatRef('CYP 25-26', 'Action', 14)).toBe('CYP 25-26 A014');
    expect(formatRef('CYP 25-26', 'Information request', 1000)).toBe('CYP 25-26 Q1000');
    expect(nextNumber('CYP 25-26', 3, ['CYP 25-26 R009', 'CYP 24-25 A050', 'our own ref'])).toBe(10);
    expect(nextNumber('CYP 25-26', 12, ['CYP 25-26 R009'])).toBe(13);
  });
});

describe('a due date', () => {
  it('that moves keeps the first one for good, and counts moves to a later day', () => {
    let dates = {
      dueDate: '2025-11-30' as string | null,
      originalDueDate: null as string | null,
      timesExtended: 0,
    };
    for (const next of ['2025-12-31', '2025-12-01', null, '2026-02-01']) dates = withDueDate(dates, next);
    expect(dates).toEqual({ dueDate: '2026-02-01', originalDueDate: '2025-11-30', timesExtended: 2 });
  });

  it('that is given for the first time is no move', () => {
    const none = { dueDate: null, originalDueDate: null, timesExtended: 0 };
    expect(withDueDate(none, '2026-01-01')).toEqual({ ...none, dueDate: '2026-01-01' });
  });

  it('given by hand is a certain day', () => {
    const month = passageInput({ deadline: { text: 'November', date: '2025-11-30', precision: 'month' } });
    const [row] = edit(kept(month).commitment, { dueDate: '2025-11-12' }, AT).commitments;
    expect(row).toMatchObject({
      duePrecision: 'day',
      dueAsMinuted: 'November',
      originalDueDate: '2025-11-30',
    });
  });

  it('makes a row overdue from the next day, as long as something has to be done', () => {
    const due = { dueDate: '2025-11-30' };
    expect(isOverdue({ ...due, status: 'In progress' }, '2025-11-30')).toBe(false);
    expect(isOverdue({ ...due, status: 'In progress' }, '2025-12-01')).toBe(true);
    for (const status of ['Complete – to be agreed', 'Closed', 'On hold', 'Not proceeding'] as const) {
      expect(isOverdue({ ...due, status }, '2025-12-01')).toBe(false);
    }
    expect(isOverdue({ dueDate: null, status: 'In progress' }, '2025-12-01')).toBe(false);
  });
});

describe("a council's own status words", () => {
  it.each([
    ['Open', 'Not started'],
    ['On-going', 'In progress'],
    ['ongoing.', 'In progress'],
    ['OUTSTANDING', 'In progress'],
    ['Actioned', 'Complete – to be agreed'],
    ['Complete - to be agreed', 'Complete – to be agreed'],
    ['Discharged', 'Closed'],
    ['Paused', 'On hold'],
    ['Superseded', 'Not proceeding'],
    ['Amber', null],
    ['', null],
  ])('“%s” means %s', (words, status) => {
    expect(statusFrom(words)).toBe(status);
  });
});

describe('keeping', () => {
  it('starts the action as the words without their bullet, on one line', () => {
    const { commitment } = kept(passageInput({ quote: '• To circulate\nthe findings.' }));
    expect(commitment.action).toBe('To circulate the findings.');
  });
});
