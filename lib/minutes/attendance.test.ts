import { describe, expect, test } from 'vitest';
import { readAttendance, readBareAttendance } from './attendance.ts';

const people = (lines: readonly string[]): unknown =>
  (readAttendance(lines, 0)?.people ?? []).map(({ name, initials, role }) => [name, initials, role]);

describe('a list of who was there', () => {
  test.each([
    ['Ruth Penn (RP) Director of Family Services', ['Ruth Penn', 'RP', 'Director of Family Services']],
    ['Gus Pell (GP), Programme Manager', ['Gus Pell', 'GP', 'Programme Manager']],
    ['Supt Craig Thorn (CT) Police', ['Supt Craig Thorn', 'CT', 'Police']],
    ['Cllr Jan Pike / JP / Chair', ['Cllr Jan Pike', 'JP', 'Chair']],
    ['Tim Brown / Head of Education, GCC / TB', ['Tim Brown', 'TB', 'Head of Education, GCC']],
    ['Steph Lyle, Board Secretary', ['Steph Lyle', null, 'Board Secretary']],
    ['Cllr Jo Marsh JM Vice Chair', ['Cllr Jo Marsh', 'JM', 'Vice Chair']],
    ['Sal Gee (SGe) – Head of SEND', ['Sal Gee', 'SGe', 'Head of SEND']],
  ])('%s', (line, person) => {
    expect(people(['Present', line])).toEqual([person]);
  });

  test('on one line, with commas, "and", a shared title, or none of them', () => {
    const names = (line: string): unknown =>
      (readAttendance([line], 0)?.people ?? []).map(({ name }) => name);
    expect(names('Present: Cllr T Moor (Chair) (TM), Cllr M Vane (MV) and Mrs S Lund (Clerk)')).toEqual([
      'Cllr T Moor',
      'Cllr M Vane',
      'Mrs S Lund',
    ]);
    expect(names('PRESENT (3 Councillors): Councillors Hill, Young and Cross')).toEqual([
      'Councillor Hill',
      'Councillor Young',
      'Councillor Cross',
    ]);
    expect(names('Attendance: Cllr Ann Shaw Chair Cllr Joe Bell Cllr Di Moor')).toEqual([
      'Cllr Ann Shaw',
      'Cllr Joe Bell',
      'Cllr Di Moor',
    ]);
    expect(
      names('Invitees: Cllr Hal Reed - Cabinet Member for Care; Sian Rees - Head of Children and Families'),
    ).toEqual(['Cllr Hal Reed', 'Sian Rees']);
  });

  test('columns flattened one after another are paired only where their numbers match', () => {
    const names = ['Present', 'Ann Shaw', 'Joe Bell'];
    expect(people([...names, 'Head of SEND', 'Board Manager', 'AS', 'JB'])).toEqual([
      ['Ann Shaw', 'AS', 'Head of SEND'],
      ['Joe Bell', 'JB', 'Board Manager'],
    ]);
    expect(people([...names, 'Head of SEND', 'AS', 'JB'])).toEqual([
      ['Ann Shaw', 'AS', null],
      ['Joe Bell', 'JB', null],
    ]);
  });

  test('it ends where the business begins', () => {
    const lines = [
      'Present',
      'Ann Shaw (AS) Chair',
      'Summary of action points',
      'Joe Bell to find a date / Joe Bell',
      '1. Welcome',
    ];
    expect(readAttendance(lines, 0)).toMatchObject({ from: 0, to: 2 });
  });

  test('a sentence about apologies is no list', () => {
    expect(readAttendance(['Apologies for absence were noted.'], 0)).toBeNull();
    expect(readAttendance(['Present: as per attendance sheet'], 0)).toBeNull();
  });

  test('a list that lost its heading is known by its shape', () => {
    const lines = ['Ann Shaw / Head of Education / AS', 'Joe Bell / Board Manager / JB', '1. Welcome'];
    expect(readBareAttendance(lines, 0)).toMatchObject({ from: 0, to: 2 });
    expect(readBareAttendance(['The tracker (RAG) was noted.', 'The plan (OCIP) was noted.'], 0)).toBeNull();
  });
});
