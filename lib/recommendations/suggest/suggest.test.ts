import { describe, expect, it } from 'vitest';
import type { RecommendationSet } from '../../model/index.ts';
import { findReferences } from './references.ts';
import { prepareSuggestions } from './suggest.ts';

function set(id: string, ...texts: string[]): RecommendationSet {
  return {
    id,
    title: id,
    inspection: null,
    authority: null,
    published: null,
    recommendations: texts.map((text, index) => ({ ref: String(index + 1), text, theme: null })),
    archived: false,
    createdAt: '2024-01-01T00:00:00.000Z',
    edited: {},
    deletedAt: null,
  };
}

const inspection = set(
  'inspection',
  'Ensure that children who go missing are offered an interview on their return within 72 hours.',
  'Increase the number of foster carers able to look after brothers and sisters together.',
  'Ensure that supervision takes place monthly and is written up.',
  'Complete initial health assessments within 20 working days of a child coming into care.',
);

const words = (quote: string, before = '', item: string | null = null) => ({ quote, before, item });

describe('suggestions', () => {
  const suggest = prepareSuggestions([inspection]);

  it.each([
    ['An update on recommendation 4 would come in May.', '4'],
    ['Recommendation three had moved from red to amber.', '3'],
    ['Ofsted’s second recommendation remained amber.', '2'],
    ['The Head of Service would circulate the return interview figures.', '1'],
    ['Sibling groups were too often split for want of carers.', '2'],
    ['The CCG had been asked about the late IHAs.', '4'],
  ])('%s', (quote, ref) => {
    expect(suggest(words(quote))[0]?.key).toEqual({ set: 'inspection', ref });
  });

  it('says why in words', () => {
    expect(suggest(words('Rec 4 was now green.'))[0]?.reason).toBe('names Rec 4');
    expect(suggest(words('Interviews with missing children were late.'))[0]?.reason).toContain(
      'theme: missing children',
    );
  });

  it('takes a pronoun’s meaning from the sentences before, and is not sure of it', () => {
    const [first] = suggest(
      words('This would be brought back in June.', 'The audit of supervision was not finished.'),
    );
    expect(first?.key.ref).toBe('3');
    expect(first?.confidence).toBeLessThan(0.5);
  });

  it('offers both where two live sets have that number, and nothing from an archived one', () => {
    const focused = { ...set('focused', 'The quality of referrals.', 'Caseloads.'), archived: false };
    const both = prepareSuggestions([inspection, focused])(words('Recommendation 2 was on track.'));
    expect(
      both
        .slice(0, 2)
        .map(({ key }) => key.set)
        .sort(),
    ).toEqual(['focused', 'inspection']);
    const live = prepareSuggestions([inspection, { ...focused, archived: true }])(
      words('Recommendation 2 was on track.'),
    );
    expect(live.map(({ key }) => key.set)).not.toContain('focused');
  });

  it('reads a council’s own plan numbers through the plan', () => {
    const plan = new Map([['3.2', ['3']]]);
    expect(prepareSuggestions([inspection], plan)(words('Action 3.2 remained amber.'))[0]?.key.ref).toBe('3');
  });

  it('knows the council’s own number and the plan’s actions that stand beside a recommendation', () => {
    const beside = { number: 'B4', planActions: ['L2', '3.1'], lead: '', executiveMember: '', due: '' };
    const own = inspection.recommendations.map((one) => (one.ref === '2' ? { ...one, beside } : one));
    const suggestOwn = prepareSuggestions([{ ...inspection, recommendations: own }]);
    for (const quote of [
      'Recommendation B4 was late.',
      'Action L2 was late.',
      'Actions 3.1 and 9.9 were late.',
    ])
      expect(suggestOwn(words(quote))[0]?.key.ref, quote).toBe('2');
  });

  it('names the action itself where the list is the council’s plan', () => {
    const plan = { ...set('plan', 'Improve plans.', 'Train staff.') };
    const [first, second] = plan.recommendations;
    if (!first || !second) throw new Error('The plan has two rows.');
    const dotted = { ...plan, recommendations: [first, { ...second, ref: '1.1' }] };
    expect(prepareSuggestions([dotted])(words('Action 1.1 was complete.'))[0]?.key.ref).toBe('1.1');
    expect(prepareSuggestions([dotted])(words('Action 1 was complete.'))).toEqual([]);
  });

  it('learns from what was tagged before, and says so', () => {
    const tagged = [
      {
        quote: 'Cllr Ravensworth asked that the lanyard scheme be funded.',
        recommendations: [{ set: 'inspection', ref: '2' }],
      },
    ];
    const learned = prepareSuggestions([inspection], new Map(), tagged);
    const [first] = learned(words('The lanyard scheme had started.'));
    expect(first).toMatchObject({
      key: { ref: '2' },
      reason: 'like what you tagged with it: lanyard, scheme',
    });
    expect(learned(words('Cllr Ravensworth was absent.')), 'a name says nothing of the subject').toEqual([]);
    expect(learned(words('A lanyard was lost.'))[0]?.confidence, 'one word is a guess').toBeLessThan(0.35);
  });

  it('doubts a number when the words speak of something else', () => {
    const found = suggest(
      words('On recommendation 1, the backlog of initial health assessments was the NHS’s to clear.'),
    );
    expect(found[0]?.key.ref).toBe('4');
    expect(found.map(({ key }) => key.ref)).toContain('1');
  });

  it('suggests nothing for words about nothing in the sets', () => {
    expect(suggest(words('The car park charges were noted.'))).toEqual([]);
  });
});

describe('findReferences', () => {
  const refs = (sentence: string) => findReferences(sentence).map(({ ref }) => ref);

  it.each([
    ['recommendations 3 and 10', ['3', '10']],
    ['Recommendations 6 to 8 were grouped', ['6', '7', '8']],
    ['recs 1, 2 and fourteen', ['1', '2', '14']],
    ['recommendation 2.10 of the plan', ['2.10']],
    ['nothing here about 14 children', []],
  ])('%s', (sentence, expected) => {
    expect(refs(sentence)).toEqual(expected);
  });

  it('leaves other people’s recommendations out', () => {
    expect(refs('recommendation 4 in the external auditor’s letter')).toEqual([]);
    expect(refs('in response to scrutiny’s recommendation 1')).toEqual([]);
  });
});
