import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupJson, backupReminder, readBackup } from './backup.ts';

const fixture = (version: number): string =>
  readFileSync(join(import.meta.dirname, `fixtures/backup-version-${version}.json`), 'utf8');
const versionOne = fixture(1);

function opened(text: string) {
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

describe('a backup file', () => {
  it('of version 1 opens with everything in it', () => {
    const { backup, version, unreadable } = opened(versionOne);
    expect([version, unreadable]).toEqual([1, []]);
    expect(backup).toMatchObject({
      version: 3,
      passages: [{ note: 'Ask in May' }],
      commitments: [{ ref: 'CAB 25-26 A009', executiveResponse: null, takenFrom: '' }],
      sets: [{ recommendations: [{ ref: '2.10' }] }],
      refs: [{ series: 'CAB 25-26', last: 9 }],
      history: [],
    });
  });

  it('of version 2 opens with everything in it', () => {
    const { backup, version, unreadable } = opened(fixture(2));
    expect([version, unreadable]).toEqual([2, []]);
    expect(backup).toMatchObject({
      commitments: [
        { executiveResponse: 'Partly accepted', takenFrom: 'log.csv' },
        { ref: 'CYP 25-26 A002' },
      ],
      history: [{ field: 'notes', origin: { by: 'hand' } }],
      setAside: [{ kind: 'passages' }],
      settings: { layouts: [{ name: 'Our log' }] },
    });
    expect(JSON.parse(backupJson(backup))).toEqual({ ...JSON.parse(fixture(2)), version: 3, links: [] });
  });

  it('of version 3 opens with everything in it, and is written the same again', () => {
    const { backup, version, unreadable } = opened(fixture(3));
    expect([version, unreadable]).toEqual([3, []]);
    expect(backup).toMatchObject({
      links: [{ answer: 'not the same', quote: 'The audit of vacancies was noted.' }],
    });
    expect(JSON.parse(backupJson(backup))).toEqual(JSON.parse(fixture(3)));
  });

  it('reads back as it was written, a byte order mark from an editor before it or not', () => {
    const { backup } = opened(versionOne);
    expect(opened(backupJson(backup)).backup).toEqual(backup);
    expect(opened(`\ufeff${backupJson(backup)}`).backup).toEqual(backup);
  });

  it('with a record that does not fit reads the others and sets that one aside as it is', () => {
    const { backup } = opened(versionOne);
    const spoilt = { ...backup, commitments: [...backup.commitments, { id: 'x', ref: 7 }] };
    const read = opened(JSON.stringify(spoilt));
    expect(read.backup.commitments).toHaveLength(1);
    expect(read.unreadable).toHaveLength(1);
    expect(read.backup.setAside).toMatchObject([{ kind: 'commitments', record: { id: 'x', ref: 7 } }]);
  });

  it.each([
    ['a newer one', JSON.stringify({ format: 'minutemark backup', version: 99 }), 'newer version'],
    ['another file', '{"hello":1}', 'not a Minutemark backup'],
    ['no JSON', 'Ref,Status', 'not a Minutemark backup'],
    ['one that is cut off', versionOne.slice(0, 900), 'damaged'],
    ['one without its records', '{"format":"minutemark backup","version":2}', 'damaged'],
  ])('that is %s is refused in plain words', (_name, text, words) => {
    expect(readBackup(text)).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining(words) },
    });
  });
});

it('reminds of the last backup', () => {
  expect(backupReminder(null, '2025-11-13T09:00:00.000Z')).toBe('Never backed up.');
  expect(backupReminder('2025-11-01T09:00:00.000Z', '2025-11-13T09:30:00.000Z')).toBe(
    'Last backed up 12 days ago.',
  );
  expect(backupReminder('2025-11-12T09:00:00.000Z', '2025-11-13T09:30:00.000Z')).toBe(
    'Last backed up yesterday.',
  );
});
