import { describe, expect, it } from 'vitest';
import { besideFields, withBeside } from './beside.ts';

const LIST = [
  { ref: '1', text: 'Improve plans.', theme: null },
  { ref: '2', text: 'Train staff.', theme: 'Workforce' },
];
const NOTHING = { theme: '', number: '', planActions: '', lead: '', executiveMember: '', due: '' };

describe('what a council puts beside a recommendation', () => {
  it('stands beside that one, with plan numbers parted and each once', () => {
    const fields = {
      ...NOTHING,
      theme: ' Plans ',
      number: 'B4',
      planActions: '1.1, 1.2 and 1.2; L3',
      lead: 'Dana Okoro',
    };
    const [first, second] = withBeside(LIST, '1', fields);
    expect(first).toEqual({
      ref: '1',
      text: 'Improve plans.',
      theme: 'Plans',
      beside: {
        number: 'B4',
        planActions: ['1.1', '1.2', 'L3'],
        lead: 'Dana Okoro',
        executiveMember: '',
        due: '',
      },
    });
    expect(second).toBe(LIST[1]);
    if (first) expect(besideFields(first)).toMatchObject({ planActions: '1.1, 1.2, L3', number: 'B4' });
  });

  it('goes when everything in it was cleared', () => {
    const filled = withBeside(LIST, '2', { ...NOTHING, lead: 'Dana Okoro' });
    expect(withBeside(filled, '2', NOTHING)[1]).toEqual({ ref: '2', text: 'Train staff.', theme: null });
  });
});
