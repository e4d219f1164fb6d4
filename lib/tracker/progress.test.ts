import { describe, expect, it } from 'vitest';
import type { Passage } from '../model/index.ts';
import { correct, keep } from './acts.ts';
import { passageInput } from './testing.ts';

const AT = '2025-10-09T10:00:00.000Z';
const AROUND = { passages: [], commitments: [], counter: 0 };
const TAG = { set: 'ofsted', ref: '4' };
const QUOTE = 'Recommendation 4 had moved from amber to green.';

const only = ({ passages }: { readonly passages: readonly Passage[] }): Passage => {
  const [passage] = passages;
  if (!passage) throw new Error('Nothing was written');
  return passage;
};

describe('progress that stands under no row', () => {
  it('is evidence where it is kept under a recommendation, and makes no row', () => {
    const input = passageInput({ kind: 'progress', quote: QUOTE, recommendations: [TAG] });
    const outcome = keep(input, null, AROUND, AT);
    expect(only(outcome)).toMatchObject({ role: 'evidence', commitment: null });
    expect(outcome.commitments).toEqual([]);
  });

  it('becomes evidence when it is tagged, and an update again when the tag goes', () => {
    const kept = only(keep(passageInput({ kind: 'progress', quote: QUOTE }), null, AROUND, AT));
    expect(kept.role).toBe('update');
    const tagged = only(correct(kept, { recommendations: [TAG] }, AROUND, AT));
    expect(tagged.role).toBe('evidence');
    expect(only(correct(tagged, { recommendations: [] }, AROUND, AT)).role).toBe('update');
  });

  it('keeps the role that a person gave it', () => {
    const kept = only(keep(passageInput({ kind: 'progress', quote: QUOTE }), null, AROUND, AT));
    expect(only(correct(kept, { role: 'mention', recommendations: [TAG] }, AROUND, AT)).role).toBe('mention');
  });

  it('is evidence when a tagged action turns out to be progress', () => {
    const { passages, commitments } = keep(passageInput({ recommendations: [TAG] }), null, AROUND, AT);
    const kept = only({ passages });
    const after = correct(kept, { kind: 'progress' }, { passages, commitments, counter: 1 }, AT);
    expect(after.passages.find(({ id }) => id === kept.id)).toMatchObject({
      role: 'evidence',
      commitment: null,
    });
  });
});
