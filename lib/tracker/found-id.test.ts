import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageId, stableId } from './found-id.ts';

const TEXT = 'To write.\nTo report.\nTo write.';

describe('the id of a passage', () => {
  it('is the same on every reading, also when other words were added', () => {
    const id = passageId('northmoor/1', TEXT, 'To report.', 10);
    expect(passageId('northmoor/1', `Apologies.\n${TEXT}`, 'To report.', 21)).toBe(id);
    expect(passageId('northmoor/2', TEXT, 'To report.', 10)).not.toBe(id);
    // People's databases hold these: a change here would lose what they dismissed.
    expect(id).toBe('04edaa14-34fb-874d-a2a3-78591a848f9f');
  });

  it('tells the same words at two places apart', () => {
    expect(passageId('d', TEXT, 'To write.', 0)).not.toBe(passageId('d', TEXT, 'To write.', 21));
  });

  it('is a UUID, and another one for every other name', () => {
    const ids = new Set<string>();
    for (let index = 0; index < 100_000; index += 1) ids.add(stableId(`northmoor ${index}`));
    expect(ids.size).toBe(100_000);
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(stableId(name)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });
});
