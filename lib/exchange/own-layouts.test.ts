import { describe, expect, it } from 'vitest';
import { actionLogLayout, asOwnLayout, layoutOf } from './layouts.ts';
import { layoutFault, moved, renamed, withColumn, without } from './own-layouts.ts';

const LOG = asOwnLayout(actionLogLayout, 'ours', 'Our council’s layout');
const ids = (layout: typeof LOG): string[] => layout.columns.map(({ id }) => id);

describe('a layout of a council’s own', () => {
  it('has its columns moved, renamed, left out and added', () => {
    expect(ids(moved(LOG, 'ref', 1)).slice(0, 3)).toEqual(['part', 'meeting-date', 'ref']);
    expect(moved(LOG, 'part', -1)).toBe(LOG);
    expect(moved(LOG, 'closed-at', 1)).toBe(LOG);
    expect(ids(without(LOG, 'part'))[0]).toBe('ref');
    expect(withColumn(LOG, 'notes', 'Remarks').columns.at(-1)).toEqual({ id: 'notes', name: 'Remarks' });
    expect(withColumn(LOG, 'ref', 'Ref')).toBe(LOG);
    const lead = renamed(LOG, 'owner', 'Lead officer');
    expect(layoutOf('ours', [lead])?.columns.map(({ name }) => name)).toContain('Lead officer');
  });

  it.each([
    [{ name: ' ' }, 'Give the layout a name.'],
    [{ name: 'TRACKER' }, 'There is a layout called “TRACKER” already. Give this one another name.'],
    [{ name: 'Brief' }, 'There is a layout called “Brief” already. Give this one another name.'],
    [{ columns: [] }, 'A layout needs at least one column.'],
    [{ columns: [{ id: 'ref', name: '' }] }, 'Every column needs a name.'],
    [
      {
        columns: [
          { id: 'ref', name: 'No.' },
          { id: 'item', name: 'no. ' },
        ],
      },
      'Two columns are called “no.”. Give each a name of its own.',
    ],
    [{}, null],
  ])('is told what is wrong with it: %j', (fields, fault) => {
    expect(layoutFault({ ...LOG, ...fields }, ['Tracker'])).toBe(fault);
  });
});
