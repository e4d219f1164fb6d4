import { describe, expect, it } from 'vitest';
import { plan, row } from './testing.ts';

describe('a council’s own action log', () => {
  const log = [
    'Children’s Scrutiny – action log,,,,,,',
    'as at 15 January,,,,,,',
    'No.,Date,Action required,Lead officer,By when,RAG,Comments',
    '1/22,08/10/2025,To circulate the audit,Head of Service,30 November 2025,Green,Sent',
    'SC18,8 Oct 2025,To write to schools,,September meeting,,',
    ',,,,,,',
    ',8 Oct 2025,To write to schools,,,,',
    ',,,,,,A stray remark',
  ].join('\r\n');

  it('is taken in with guessed columns: refs that Excel would spoil, days, words in place of days', async () => {
    const read = await plan(log, []);
    expect(read.columns.map(({ id }) => id)).toEqual([
      'ref',
      'meeting-date',
      'action',
      'owner',
      'due-date',
      'rag',
      'progress',
    ]);
    expect(read.columns[0]?.guessed).toBe(true);
    expect(read.added.map(({ row: { ref, action, fields } }) => ({ ref, action, ...fields }))).toEqual([
      {
        ref: 'Ref 1/22',
        action: 'To circulate the audit',
        raisedOn: '2025-10-08',
        owners: [{ text: 'Head of Service', resolved: null, inferred: false }],
        dueDate: '2025-11-30',
        rag: 'Green',
        progress: 'Sent',
      },
      {
        ref: 'SC18',
        action: 'To write to schools',
        raisedOn: '2025-10-08',
        dueAsMinuted: 'September meeting',
      },
      { ref: '', action: 'To write to schools', raisedOn: '2025-10-08' },
    ]);
    expect(read.unreadable.map(({ place }) => place.row)).toEqual([8]);
    expect(new Set(read.added.map(({ row: { id } }) => id)).size).toBe(3);
  });

  it('read again has the same ids, and its rows are found by their refs once they are here', async () => {
    const [first, again] = [await plan(log, []), await plan(log, [])];
    expect(again.added.map(({ row: { id } }) => id)).toEqual(first.added.map(({ row: { id } }) => id));
    const here = row({
      ref: 'Ref 1/22',
      action: 'To circulate the audit',
      raisedOn: '2025-10-08',
      dueDate: '2025-11-30',
      rag: 'Green',
      progress: 'Sent',
    });
    const later = await plan(log.replace('Sent', 'All sent'), [here]);
    expect(later.changes.map(({ edit }) => edit)).toEqual([{ progress: 'All sent' }]);
    expect(later.added).toHaveLength(2);
  });

  it('of scrutiny recommendations takes those for what is to be done', async () => {
    const read = await plan(
      'Select Committee,Meeting Date,Recommendation Made,Recommendation made to:,Action taken or Planned to Date,Outcome\nHealth,1/2/2026,That visits be doubled,Cabinet,Begun,',
      [],
    );
    expect(read.added[0]?.row).toMatchObject({
      action: 'That visits be doubled',
      fields: { body: 'Health', raisedOn: '2026-02-01', organisation: 'Cabinet', progress: 'Begun' },
    });
  });

  it('keeps both dates where one was revised', async () => {
    const read = await plan(
      'Ref,Action,Target Completion Date,Revised Target Completion Date\nA1,To write,1/2/2026,1/5/2026',
      [],
    );
    expect(read.added[0]?.row.fields).toMatchObject({ dueDate: '2026-05-01', originalDueDate: '2026-02-01' });
  });

  it('can be told what its columns are', async () => {
    const read = await plan('Thing,Ref,Person\nTo write,A1,Jo', [], { columns: ['action', 'ref', 'owner'] });
    expect(read.added[0]?.row).toMatchObject({
      action: 'To write',
      ref: 'A1',
      fields: { owners: [{ text: 'Jo' }] },
    });
  });
});
