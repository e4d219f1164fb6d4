import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOT_FILTERED, makeSearchIndex, type Hit, type SearchEntry, type SearchIndex } from './index.ts';
import { foldedInPlace, readQuery } from './words.ts';

const entry = (id: string, text: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  kind: 'text',
  document: id,
  text,
  more: '',
  title: id,
  address: null,
  page: null,
  council: 'Northmoor Council',
  body: 'Scrutiny Panel',
  bodyId: 'panel',
  date: '2025-10-08',
  owners: [],
  recommendations: [],
  commitment: null,
  ...more,
});

const MINUTES = [
  'Matters arising',
  'The Chair’s letter to head teachers had not been sent.',
  'Officers reported on foster carers. Carers of brothers and sisters were few, and the café visit had been put off.',
].join('\n');

let index: SearchIndex;
beforeEach(() => {
  index = makeSearchIndex();
  index.add(entry('minutes', MINUTES));
  index.add(entry('cabinet', 'Cabinet noted the budget.', { bodyId: 'cabinet', date: '2025-06-17' }));
  index.add(
    entry('kept', 'The Chair to write to head teachers.', {
      kind: 'passage',
      owners: ['Chair'],
      more: 'CYP 25-26 A002 Chair',
      recommendations: [{ set: 's', ref: '4' }],
      commitment: { id: 'row', ref: 'CYP 25-26 A002' },
    }),
  );
});

const ids = (query: string, filter = {}): string[] =>
  index.search(query, { ...NOT_FILTERED, ...filter }).hits.map(({ entry: { id } }) => id);
const marked = ({ contexts }: Hit): string[] =>
  contexts.flatMap(({ pieces }) => pieces.flatMap(({ text, hit }) => (hit ? text : [])));

describe('searching', () => {
  it('finds what has every word, in any order and without regard to case, accents and endings', () => {
    expect(ids('TEACHERS chair')).toEqual(['kept', 'minutes']);
    expect(ids('cafe foster')).toEqual(['minutes']);
    expect(ids('teach')).toEqual(['kept', 'minutes']);
    expect(ids('budget teachers')).toEqual([]);
  });

  it('takes words between quotes one after another, over the end of no other word', () => {
    expect(ids('"head teachers had"')).toEqual(['minutes']);
    expect(ids('"teachers head"')).toEqual([]);
    expect(ids('"ead teachers"')).toEqual([]);
  });

  it('marks the words in their context, as they stand', () => {
    const [hit] = index.search('cafe', NOT_FILTERED).hits;
    expect(hit && marked(hit)).toEqual(['café']);
    expect(hit?.contexts[0]?.anchor).toBe('and the café visit had been put off.');
  });

  it('finds a kept passage by its ref and its owner, and narrows by them', () => {
    expect(ids('A002')).toEqual(['kept']);
    expect(ids('teachers', { owner: 'Chair' })).toEqual(['kept']);
    expect(ids('teachers', { recommendation: { set: 's', ref: '4' } })).toEqual(['kept']);
    expect(ids('teachers', { kind: 'text' })).toEqual(['minutes']);
  });

  it('narrows by council, body and date, with no words at all too', () => {
    expect(ids('', { bodyId: 'cabinet' })).toEqual(['cabinet']);
    expect(ids('', { from: '2025-07-01' })).toEqual(['minutes', 'kept']);
    expect(ids('', { until: '2025-07-01' })).toEqual(['cabinet']);
    expect(ids('', { council: 'Eastmere Council' })).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  it('offers words like those that nothing has, and says which', () => {
    const found = index.search('bujget', NOT_FILTERED);
    expect(found.hits.map(({ entry: { id } }) => id)).toEqual(['cabinet']);
    expect(found.instead).toEqual(['budget']);
  });

  it('has the same words on several pages of a meeting once, with the other addresses', () => {
    index.add(entry('item', `Item 5\n${MINUTES}`, { title: 'The item alone' }));
    const { hits } = index.search('foster carers', NOT_FILTERED);
    expect(hits).toHaveLength(1);
    expect(hits[0]?.alsoOn.map(({ title }) => title)).toHaveLength(1);
  });

  it('forgets what is removed and takes what is changed', () => {
    index.remove('kept');
    index.add(entry('minutes', 'Only the budget.'));
    expect(ids('teachers')).toEqual([]);
    expect(ids('budget').sort()).toEqual(['cabinet', 'minutes']);
    index.clear();
    expect(index.size).toBe(0);
  });
});

describe('whatever is searched for', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'é', 'B', ' ', '\n', '’', '“', '"', '.', '(', '*', '1'),
    maxLength: 40,
  });

  it('a text is found by its own words, and its pieces are the text', () => {
    fc.assert(
      fc.property(text, text, (own, query) => {
        const one = makeSearchIndex();
        one.add(entry('one', own, { kind: 'passage' }));
        const { words } = readQuery(own.replaceAll(/["“”]/g, ' '));
        const found = one.search(words.join(' '), NOT_FILTERED);
        expect(found.total).toBe(words.length > 0 ? 1 : 0);
        const pieces = found.hits[0]?.contexts[0]?.pieces ?? [];
        if (words.length > 0) expect(pieces.map((piece) => piece.text).join('')).toBe(own);
        expect(() => one.search(query, NOT_FILTERED)).not.toThrow();
        expect(foldedInPlace(own)).toHaveLength(own.length);
      }),
    );
  });
});
