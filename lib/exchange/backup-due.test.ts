import { describe, expect, it } from 'vitest';
import { daysLater, isBackupDue, type BackupState } from './backup-due.ts';

const NOW = '2026-01-15T10:00:00.000Z';
const ago = (days: number): string => daysLater(NOW, -days);
const state = (fields: Partial<BackupState>): BackupState => ({
  lastBackupAt: null,
  reminderOffUntil: null,
  commitments: [{ createdAt: ago(20), edited: { status: ago(2) } }],
  ...fields,
});

describe('the reminder of a backup', () => {
  it.each([
    ['never backed up, and the first row is three weeks old', {}, true],
    ['begun this week', { commitments: [{ createdAt: ago(3), edited: {} }] }, false],
    ['empty', { commitments: [] }, false],
    ['backed up nine days ago, and edited since', { lastBackupAt: ago(9) }, true],
    [
      'backed up nine days ago, and nothing edited since',
      { lastBackupAt: ago(9), commitments: [{ createdAt: ago(20), edited: { status: ago(12) } }] },
      false,
    ],
    ['backed up yesterday', { lastBackupAt: ago(1) }, false],
    ['put away until tomorrow', { reminderOffUntil: daysLater(NOW, 1) }, false],
    ['put away until yesterday', { reminderOffUntil: ago(1) }, true],
  ])('%s', (_name, fields, due) => {
    expect(isBackupDue(state(fields), NOW)).toBe(due);
  });
});
