import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment, LinkDecision, MinutesDocument, Passage } from '../model/index.ts';
import { keep } from '../tracker/acts.ts';
import { linkIdFor } from '../tracker/links.ts';
import { passageInput } from '../tracker/testing.ts';
import { followYear, suggestLinks, type KeptWorld, type ReadPage } from './index.ts';

const BODY = 'Harbour and Markets Committee';

/** Minutes of one meeting: items with their paragraphs. */
function minutes(date: string, items: Readonly<Record<string, readonly string[]>>): ReadPage {
  let text = '';
  const blocks: MinutesDocument['blocks'][number][] = [];
  const sections: MinutesDocument['sections'][number][] = [];
  const add = (line: string): void => {
    const start = text.length === 0 ? 0 : text.length + 1;
    text = text.length === 0 ? line : `${text}\n${line}`;
    blocks.push({ start, end: text.length, kind: 'paragraph', level: 0, cell: null });
  };
  for (const [at, [title, lines]] of Object.entries(items).entries()) {
    const start = text.length === 0 ? 0 : text.length + 1;
    for (const line of lines) add(line);
    const item = { number: String(at + 1), title };
    sections.push({ start, end: text.length, role: 'minutes', meeting: 0, item });
  }
  return {
    page: `page of ${date}`,
    document: {
      text,
      blocks,
      kind: 'text',
      standing: 'minutes',
      address: null,
      title: null,
      council: 'Thornwick Town Council',
      language: 'en',
      meetings: [{ body: BODY, date, item: null, title: null }],
      sections,
      attendance: [],
      truncations: [],
      calendar: [],
    },
  };
}

const PONTOON = 'The Harbour Master to obtain three quotations for the pontoon decking by 30 June.';
const STALLS = 'RESOLVED: That the Markets Officer write to all stallholders about the new awnings.';
const YEAR: readonly ReadPage[] = [
  minutes('2021-03-04', { Pontoons: [PONTOON], 'Market stalls': [STALLS, 'The report was noted.'] }),
  minutes('2021-06-10', {
    'Matters arising': [
      'The Harbour Master had received one quotation for the pontoon decking and two were awaited; he would bring all of them by 30 September.',
      'The Markets Officer had written to all stallholders about the awnings.',
    ],
  }),
  minutes('2021-09-16', {
    'Matters arising': ['The three quotations for the pontoon decking were tabled.'],
    Pontoons: ['RESOLVED: That the action on quotations for the pontoon decking be closed.'],
  }),
];

/** The tracker of somebody who kept these words of the first meeting. */
function kept(...words: readonly string[]): KeptWorld {
  const passages: Passage[] = [];
  const commitments: Commitment[] = [];
  for (const quote of words) {
    const input = passageInput({ quote, body: BODY, meetingDate: '2021-03-04', document: `kept ${quote}` });
    const around = { passages: [], commitments, counter: 0 };
    const source = { ...input.source, council: 'Thornwick Town Council', item: null };
    const made = keep({ ...input, source }, null, around, '2021-03-05T10:00:00.000Z');
    passages.push(...made.passages);
    commitments.push(...made.commitments);
  }
  return { passages, commitments, decisions: [] };
}

const rowOf = ({ commitments }: KeptWorld, words: string): string =>
  commitments.find(({ action }) => action === words)?.id ?? '';

describe('a year of minutes', () => {
  it('is followed the same in whatever order it was read', () => {
    const inOrder = followYear(YEAR);
    expect(inOrder.commitments.map(({ finalStatus }) => finalStatus)).toContain('closed');
    fc.assert(
      fc.property(fc.shuffledSubarray([...YEAR], { minLength: YEAR.length }), (order) => {
        const { commitments, passages } = followYear(order);
        expect({ commitments, passages }).toEqual({
          commitments: inOrder.commitments,
          passages: inOrder.passages,
        });
      }),
      { numRuns: 12 },
    );
  });

  it('never goes back in time: nothing is news of what was promised later', () => {
    fc.assert(
      fc.property(fc.subarray([...YEAR], { minLength: 1 }), (some) => {
        const year = followYear(some);
        const dayOf = new Map(
          year.meetings.flatMap(({ date, statements }) => statements.map(({ id }) => [id, date] as const)),
        );
        for (const { raisedOn, links } of year.commitments)
          for (const { passage } of links) expect((dayOf.get(passage) ?? '') >= raisedOn).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('may say anything at all', () => {
    const line = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(PONTOON, STALLS, 'RESOLVED', 'Action:', '(a)', 'Minute 1', 'That it be closed.', '  '),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('2021-01-07', '2021-02-30', '2022-12-31'), fc.array(line)), {
          maxLength: 4,
        }),
        (meetings) => {
          const pages = meetings.map(([date, lines], at) => ({
            ...minutes(date, { [lines[0] ?? 'Item']: lines.map((words) => words.replaceAll('\n', ' ')) }),
            page: String(at),
          }));
          expect(() => followYear(pages)).not.toThrow();
          expect(() => suggestLinks(pages, '0', kept(PONTOON, STALLS))).not.toThrow();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the tracker and new minutes', () => {
  const world = kept(PONTOON, STALLS);
  const offered = (pages: readonly ReadPage[], with_: KeptWorld = world) =>
    suggestLinks(pages, pages.at(-1)?.page ?? '', with_).suggestions.map(({ commitment, date, role }) => ({
      commitment,
      date,
      role,
    }));

  it('are compared: each is offered what later minutes say of it, with a reason', () => {
    const { suggestions } = suggestLinks(YEAR, 'page of 2021-09-16', world);
    expect(offered(YEAR)).toContainEqual({
      commitment: rowOf(world, PONTOON),
      date: '2021-09-16',
      role: 'closed',
    });
    expect(offered(YEAR)).toContainEqual({
      commitment: rowOf(world, STALLS),
      date: '2021-06-10',
      role: 'completed',
    });
    for (const { why } of suggestions) expect(why).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('are compared without the minutes that the promise was made in', () => {
    expect(offered(YEAR.slice(1))).toContainEqual({
      commitment: rowOf(world, STALLS),
      date: '2021-06-10',
      role: 'completed',
    });
  });

  it('give the same offers in whatever order the pages are at hand', () => {
    const inOrder = offered(YEAR);
    fc.assert(
      fc.property(fc.shuffledSubarray([...YEAR], { minLength: YEAR.length }), (order) => {
        const shuffled = suggestLinks(order, 'page of 2021-09-16', world).suggestions;
        expect(shuffled.map(({ commitment, date, role }) => ({ commitment, date, role }))).toEqual(inOrder);
      }),
      { numRuns: 6 },
    );
  });

  it('leave alone what a person has decided', () => {
    const asked = suggestLinks(YEAR, 'page of 2021-06-10', world).suggestions.find(
      ({ commitment, date }) => commitment === rowOf(world, STALLS) && date === '2021-06-10',
    );
    expect(asked).toBeDefined();
    if (!asked) return;
    const source = { meetingDate: asked.date, document: 'another page of it' };
    const refused: LinkDecision = {
      id: linkIdFor(asked.commitment, source, asked.quote),
      commitment: asked.commitment,
      answer: 'not the same',
      role: asked.role,
      passage: null,
      quote: asked.quote.toUpperCase(),
      document: source.document,
      council: asked.council,
      body: asked.body,
      meetingDate: asked.date,
      item: null,
      deadline: null,
      createdAt: '2021-06-11T10:00:00.000Z',
      edited: {},
      deletedAt: null,
    };
    const after = offered(YEAR, { ...world, decisions: [refused] });
    expect(after).not.toContainEqual({ commitment: asked.commitment, date: asked.date, role: asked.role });
  });

  it('lists what earlier meetings left open, at the item whose title names it', () => {
    const later = minutes('2021-11-04', { 'Market stalls': ['Rents were discussed.'], Dredging: ['Noted.'] });
    const { open } = suggestLinks([...YEAR.slice(0, 1), later], later.page, world);
    expect(open.map(({ commitment, item }) => [commitment, item?.title ?? null])).toEqual(
      expect.arrayContaining([
        [rowOf(world, STALLS), 'Market stalls'],
        [rowOf(world, PONTOON), null],
      ]),
    );
  });
});
