import { describe, expect, it } from 'vitest';
import { readPlain } from '../../minutes/plain.ts';
import type { MinutesDocument, SectionRole } from '../../model/index.ts';
import { withoutRest } from '../steps.ts';
import { dropFurniture, readLines } from '../text/lines.ts';
import { joinLines } from '../text/paragraphs.ts';
import { markZones } from './mark.ts';

interface Stretch {
  readonly role: SectionRole;
  readonly lines: readonly string[];
  readonly title?: string;
}

/** A document of plain lines, a paragraph each, in sections of given roles. */
const documentOf = (stretches: readonly Stretch[]): MinutesDocument => {
  let text = '';
  const sections: MinutesDocument['sections'][number][] = [];
  const item = { number: null, title: 'A matter' };
  for (const { role, lines, title } of stretches) {
    const start = text.length;
    text += `${lines.join('\n\n')}\n\n`;
    sections.push({
      start,
      end: text.length,
      role,
      meeting: null,
      item: title ? { number: null, title } : item,
    });
  }
  return { ...readPlain(''), standing: 'minutes', text, sections };
};

/** Each paragraph with its zone; "·" before what is only a label, "~" before what tells of earlier actions. */
const zonesOf = (...stretches: readonly Stretch[]): string[] => {
  const document = documentOf(stretches);
  const { lines, dropped } = dropFurniture(readLines(document.text, []));
  return withoutRest(markZones(document, joinLines(lines, dropped), new Map())).map(
    ({ zone, bare, status, paragraph }) =>
      `${status ? '~' : ''}${bare ? '·' : ''}${zone}: ${paragraph.text.split(' ').slice(0, 3).join(' ')}`,
  );
};

const minutes = (...lines: readonly string[]): Stretch => ({ role: 'minutes', lines });

describe('what a section is for', () => {
  it('keeps agenda text, papers and attendance silent', () => {
    expect(
      zonesOf(
        { role: 'agenda', lines: ['To resolve that the report be noted.'] },
        { role: 'attendance', lines: ['Ann Lowe, Clerk'] },
        minutes('The Clerk spoke.'),
      ),
    ).toEqual(['silent: To resolve that', 'silent: Ann Lowe, Clerk', 'narrative: The Clerk spoke.']);
  });

  it('takes what stands under the page\u2019s own "Decision" as decided', () => {
    expect(zonesOf({ role: 'decision', lines: ['The scheme be approved.'] })).toEqual([
      'resolution: The scheme be',
    ]);
  });

  it('is corrected where an outcome was taken for a paper', () => {
    expect(
      zonesOf({ role: 'papers', lines: ['Report of the Director', 'RESOLVED that the report be noted.'] }),
    ).toEqual(['silent: Report of the', 'resolution: RESOLVED that the']);
  });
});

describe('lists of outcomes', () => {
  it('begin at a label alone and end at a heading', () => {
    expect(
      zonesOf(
        minutes(
          'RESOLVED:',
          '(a) that the report be noted',
          '(b) to ask the Clerk to write',
          'LIBRARIES',
          'Members spoke.',
        ),
      ),
    ).toEqual([
      '·resolution: RESOLVED:',
      'resolution: that the report',
      'resolution: to ask the',
      '·narrative: LIBRARIES',
      'narrative: Members spoke.',
    ]);
  });

  it('begin where the last sentence announces them', () => {
    expect(
      zonesOf(
        minutes(
          'The Panel heard the officers. It was agreed that:',
          '1. the plan be adopted',
          '2. the Clerk write',
        ),
      ),
    ).toEqual(['·resolution: The Panel heard', 'resolution: the plan be', 'resolution: the Clerk write']);
  });

  it('have lists of their own, and go on after them', () => {
    expect(
      zonesOf(
        minutes(
          'RESOLVED:',
          '1. That the plan be adopted',
          '2. That it be recommended to Cabinet that:',
          '(a) fees be frozen',
          '3. That the report be noted',
        ),
      ),
    ).toEqual([
      '·resolution: RESOLVED:',
      'resolution: That the plan',
      '·recommendation: That it be',
      'recommendation: fees be frozen',
      'resolution: That the report',
    ]);
  });

  it('end at the reasons for them', () => {
    expect(
      zonesOf(minutes('RESOLVED: That the plan be adopted.', 'Reason for decision', 'To meet the duty.')),
    ).toEqual([
      'resolution: RESOLVED: That the',
      '·narrative: Reason for decision',
      'narrative: To meet the',
    ]);
  });

  it('are no outcomes where talk or a report is listed', () => {
    expect(zonesOf(minutes('The following points were made:', '- that fees be frozen'))).toEqual([
      'narrative: The following points',
      'talk: that fees be',
    ]);
    expect(zonesOf(minutes('The report recommended that Cabinet:', '(a) adopt the plan'))).toEqual([
      'narrative: The report recommended',
      'silent: adopt the plan',
    ]);
  });
});

describe('motions', () => {
  it('are silent until they are carried and printed as the resolution', () => {
    expect(
      zonesOf(
        minutes(
          'Councillor Orr moved the following motion:',
          'This Council resolves to write to the Minister.',
          'On being put to the vote the motion was carried.',
          'RESOLVED: That the Leader write to the Minister.',
        ),
      ),
    ).toEqual([
      'silent: Councillor Orr moved',
      'silent: This Council resolves',
      'narrative: On being put',
      'resolution: RESOLVED: That the',
    ]);
  });
});

describe('labels of actions', () => {
  it('open a list where they stand alone', () => {
    expect(zonesOf(minutes('Actions', '- Clerk to write', '- Order the benches'))).toEqual([
      '·actions: Actions',
      'actions: Clerk to write',
      'actions: Order the benches',
    ]);
  });

  it('that only name somebody belong to what stands before them', () => {
    const document = documentOf([minutes('The survey would be sent round.', 'Action: Ann Lowe')]);
    const paragraphs = joinLines(readLines(document.text, []), new Set());
    const marked = withoutRest(markZones(document, paragraphs, new Map()));
    expect(marked.map(({ actionOwner, bare }) => [actionOwner, bare])).toEqual([
      [null, false],
      ['Ann Lowe', true],
    ]);
  });

  it('that say there is none give nothing', () => {
    expect(zonesOf(minutes('Action: None'))).toEqual(['·actions: Action: None']);
  });
});

describe('where earlier actions are gone through', () => {
  it('says so, by the heading or by the item\u2019s title', () => {
    expect(
      zonesOf(minutes('MATTERS ARISING', 'The bench had been mended.', 'LIBRARIES', 'Members spoke.')),
    ).toEqual([
      '~·narrative: MATTERS ARISING',
      '~narrative: The bench had',
      '·narrative: LIBRARIES',
      'narrative: Members spoke.',
    ]);
    expect(zonesOf({ role: 'minutes', title: 'Action log', lines: ['The bench had been mended.'] })).toEqual([
      '~narrative: The bench had',
    ]);
  });
});
