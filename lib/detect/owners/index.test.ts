import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOwners, makePeople, type Unit } from './index.ts';

const people = makePeople([
  { name: 'Tess Arden', role: 'Director of Children’s Services', initials: 'TA' },
  { name: 'Cllr Rob Jessop', role: 'Chair', initials: 'RJ' },
  { name: 'Lena Vane', role: null, initials: 'LV' },
  { name: 'Sam Geary', role: null, initials: 'SGe' },
  { name: null, role: 'assistant director safeguarding', initials: 'ADS' },
]);

const unit = (text: string, more: Partial<Unit> = {}): Unit => ({
  text,
  label: null,
  cell: null,
  previous: null,
  ...more,
});
const names = (text: string, more: Partial<Unit> = {}): string[] =>
  findOwners(unit(text, more), people).map((owner) => owner.text);

type Row = readonly [text: string, ...owners: string[]];

const check = (rows: readonly Row[]): void => {
  test.each(rows.map(([text, ...owners]) => ({ text, owners })))('$text', ({ text, owners }) => {
    expect(names(text)).toEqual(owners);
  });
};

describe('labelled (study, section 2, A)', () => {
  check([
    ['Action: Tom Hale to send the ward figures.', 'Tom Hale'],
    ['ACTION: Clerk to report the broken stile.', 'Clerk'],
    ['Completion dates should be firmer. (Action: Jo Finch)', 'Jo Finch'],
    ['A map was requested (Action by Planning Policy).', 'Planning Policy'],
    ['The leaflet needs a second page. [Comms to action]', 'Comms'],
    ['The Chair asked for the survey to be shared. ACTION'],
    ['Find out the price of a new gate. LV', 'LV'],
    ['Costings for July – TA/LV', 'TA', 'LV'],
    ['Bins to be ordered. Action Cllr Moss', 'Cllr Moss'],
    ['Hedge at No 4 – Clerk to action', 'Clerk'],
    ['Old site to be reviewed - Action ALL', 'ALL'],
    ['A07: Mo to circulate the deck.', 'Mo'],
    ['AP3 – Chair to write to the Trust.', 'Chair'],
    ['Re-referral figures to the May Board – Ann Reeve', 'Ann Reeve'],
    ['Draft protocol – Police', 'Police'],
    ['Comments on plan by Friday – All', 'All'],
    ['Posters – Ali, next time', 'Ali'],
    ['SGe – To include the totals', 'SGe'],
    ['ALL – dates for diaries', 'ALL'],
    ['Board Secretary to book a room / S Lyle', 'S Lyle'],
    ['Circulate the announcement that the Leader made on the merger / Cath', 'Cath'],
    ['The Head of Service to share the data. Action: GW (by Dec 2019)', 'GW'],
    ['ACTION: Circulate the terms – Business Manager – by 30 April', 'Business Manager'],
    ['Lead Officer for Autism (Anna Bell) to bring a paper.', 'Lead Officer for Autism'],
    // Abbreviations of matters at the end of a line are nobody.
    ['The strategy should say more on CSE'],
    ['Members asked for the share of pupils with SEND'],
    ['Litter bins: a price to be got'],
  ]);
  test('a label line beats the speaker', () => {
    expect(names('Ms Adu advised that a list would be sent.', { label: 'Action: Jo Poole' })).toEqual([
      'Jo Poole',
    ]);
  });
  test('a column beats everything', () => {
    expect(names('The Clerk to fix the gate', { cell: 'M Hart / P Lowe' })).toEqual(['M Hart', 'P Lowe']);
    expect(names('Fix the gate', { cell: 'PA, VB & the Finance team' })).toEqual([
      'PA',
      'VB',
      'Finance team',
    ]);
    expect(names('Fix the gate', { cell: 'Head of Legal and Democratic Services' })).toEqual([
      'Head of Legal and Democratic Services',
    ]);
  });
  test.each(['Actions:', 'RESOLVED', 'Action: none', 'Action: n/a'])(
    'a label that names nobody: %s',
    (label) => {
      expect(names('That the list be sent.', { label })).toEqual([]);
    },
  );
});

describe('resolved or requested by the meeting (B)', () => {
  check([
    ['That the audit findings be circulated to the Committee.'],
    ['That an update be brought back in September.'],
    ['That the Head of Legal advise members in writing.', 'Head of Legal'],
    ['That the Chair and Cllr Moss meet the Trust.', 'Chair', 'Cllr Moss'],
    ['That officers re-cost option 2.', 'officers'],
    ['That the Director be requested to report in June.', 'Director'],
    ['That the Head of Fleet be invited to the next meeting.', 'Head of Fleet'],
    ['That, by the end of May, the Principal Social Worker report on the audit.', 'Principal Social Worker'],
    ['to instruct the Chief Officer - Roads to report within two cycles', 'Chief Officer - Roads'],
    ['to ask the Treasurer for a note on fees', 'Treasurer'],
    ['The Panel asked for the data by school.'],
    ['The Board asked the Designated Nurse to look into this.', 'Designated Nurse'],
    ['The Chair asked Mr Boyd to bring costs.', 'Mr Boyd'],
    ['The Chair invited members to email her with topics.', 'members'],
    ['A Member asked if the Caretaker could open earlier.', 'Caretaker'],
    ['The Panel asked for figures from the special schools.', 'special schools'],
    ['Cllr Dee requested a breakdown by ward.'],
    ['Agreed that Mr Cox would look at this.', 'Mr Cox'],
    ['It was agreed that CS could ask the bank for a form.', 'CS'],
    ['That matters the Cabinet must approve be brought to it.'],
    ['That, in talks with the office, the working group draw up a form.', 'working group'],
    ['The Committee agreed to ask the Head of Housing to attend.', 'Head of Housing'],
    ['That exclusions be added to the work programme.'],
    [
      'That the Director, in consultation with the Lead Member, be authorised to submit the plan.',
      'Director',
    ],
    ['That authority be delegated to the Head of Law to complete the lease.', 'Head of Law'],
    ['That a note be prepared by the Monitoring Officer for all members.', 'Monitoring Officer'],
    ['That the list requested by Cllr Dee be sent out.'],
    ['That a letter be sent to the Minister by the Chair.', 'Chair'],
    ['That Councillor Ash, as Chair of the Task Group, present the findings.', 'Councillor Ash'],
    ['The Board agreed to invite the Commissioner to its spring meeting.'],
    ['It was agreed to invite the Chief Constable to the spring meeting.'],
    ['It was agreed to ask the Police and Crime Commissioner for figures.', 'Police and Crime Commissioner'],
    ['The Harbour Master was asked to take this up with the contractor.', 'Harbour Master'],
    ['Requested that the Company Secretary redesign the dashboard.', 'Company Secretary'],
    ['That any school wanting a place be asked to tell the Clerk.', 'any school'],
    ['Cllr Dee asked for an update to be given and the Head of Education agreed.', 'Head of Education'],
  ]);
});

describe('undertaken by a person (C)', () => {
  check([
    ['The Manager undertook to send the link.', 'Manager'],
    ['Cllr Moss offered to speak to the school.', 'Cllr Moss'],
    ['The Director committed to sharing the audit.', 'Director'],
    ['The officer said she would email the figures.', 'officer'],
    ['It was held in May, and officers were to let Members know.', 'officers'],
    ['Members asked for a copy and the Fire Officer confirmed that they would.', 'Fire Officer'],
    ['Mr Cox told the Chair that he would find out.', 'Mr Cox'],
    ['Ms Adu said that this would follow by Friday.', 'Ms Adu'],
    ['Mr Hale advised that Ms Orr would write to the Trust.', 'Ms Orr'],
    ['Details would be circulated after the meeting.'],
    ['The letter would be shared with the Cabinet Member.'],
    ['Kim to check.', 'Kim'],
    ['Health and council colleagues will meet to be clear about the path.', 'Health and council colleagues'],
    ['the Chair writing to the Minister with the Panel’s views;', 'Chair'],
    ['Given the trouble above DH agreed he would pay the bill himself.', 'DH'],
    ['DH to write to the Trust.', 'DH'],
    ['Jo will take this to the team.', 'Jo'],
    ['Officers would look at plainer wording for future reports.', 'Officers'],
    ['Members were asked to return the survey by recess.', 'Members'],
    ['All partners to nominate a lead.', 'All partners'],
    ['The Head of Roads thought this fair and undertook to change the sign.', 'Head of Roads'],
    ['In answer to Cllr Dee, the Treasurer agreed to publish the table.', 'Treasurer'],
    ['Bus passes – still waiting, Cllr Moss to have a word.', 'Cllr Moss'],
    ['Mr Cox had no figures with him and would write to the Trust.', 'Mr Cox'],
    [
      'The Board asked the Head of Planning whether a map could be made and he undertook to see to it.',
      'Head of Planning',
    ],
    ['A response from the council (NDC) planning department regarding the site will now be issued.'],
    ['Report to be sent to the Chair.'],
    ['Letter to go to the district council.'],
  ]);
});

describe('several owners', () => {
  check([
    ['Jan + Ali to find a hall', 'Jan', 'Ali'],
    ['Carol/Terry to meet the warden', 'Carol', 'Terry'],
    ['Councillors Pryor and Dunn offered to read the plans.', 'Pryor', 'Dunn'],
    ['Cllrs Moss, Dee and Ash to walk the path.', 'Moss', 'Dee', 'Ash'],
    ['Cllr Moss agreed to visit and report to the Clerk who will then act.', 'Cllr Moss', 'Clerk'],
    ['AB, CD and the clerk would meet at the gate.', 'AB', 'CD', 'clerk'],
    ['Cllr Moss to write a piece and Cllr Dee to book the hall.', 'Cllr Moss', 'Cllr Dee'],
    [
      'That the Director of Children and Families and Head of Legal and Democratic Services draft a protocol.',
      'Director of Children and Families',
      'Head of Legal and Democratic Services',
    ],
    ['The Portfolio Holder for Housing and Health to reply.', 'Portfolio Holder for Housing and Health'],
    ['Mr Hale, Head of Roads, undertook to visit.', 'Mr Hale'],
    ['Mo to speak to Ann Reeve and Tom Hale to confirm the date.', 'Mo'],
    ['The Chair said that she would write to the Chief Constable to ask why.', 'Chair'],
  ]);
});

describe('one person, one owner', () => {
  test('name and initials', () => {
    expect(findOwners(unit('Cllr Jessop offered to measure the roof. Action RJ'), people)).toEqual([
      { text: 'Cllr Jessop', resolved: 'Cllr Rob Jessop', inferred: false, start: 0, end: 11 },
    ]);
  });
  test('a group named in the sentence says better who all are', () => {
    expect(names('Members to nominate two people each. ALL')).toEqual(['Members']);
  });
  test('initials are resolved through the attendance list', () => {
    expect(findOwners(unit('TA to write to the Trust.'), people)[0]).toMatchObject({
      text: 'TA',
      resolved: 'Tess Arden',
    });
    expect(findOwners(unit('The ADS would send the audit.'), people)[0]).toMatchObject({
      text: 'ADS',
      resolved: 'assistant director safeguarding',
    });
    expect(findOwners(unit('Lena to ring the school.'), people)[0]).toMatchObject({
      text: 'Lena',
      resolved: 'Lena Vane',
    });
    expect(findOwners(unit('QX to write to the Trust.'), people)[0]).toMatchObject({
      text: 'QX',
      resolved: null,
    });
  });
});

describe('pronouns', () => {
  test('the person of the sentence before, marked as inferred', () => {
    expect(
      findOwners(
        unit('She would email both to Members.', {
          previous: 'The Head of Audit apologised that two reports were late.',
        }),
        people,
      ),
    ).toEqual([{ text: 'Head of Audit', resolved: null, inferred: true, start: null, end: null }]);
  });
  test('nobody without a sentence before', () => {
    expect(names('She would email both to Members.')).toEqual([]);
  });
  test('"it" and "this" are nobody', () => {
    expect(names('This would be confirmed in writing.', { previous: 'Mr Cox gave an update.' })).toEqual([]);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    'Cllr',
    'Moss',
    'the',
    'Clerk',
    'to',
    'would',
    'and',
    ',',
    '/',
    '–',
    '(',
    ')',
    'Action:',
    'RJ',
    'be',
    'asked',
    'Head of',
    'Legal',
    'by',
    'he',
    'that',
    'said',
    '.',
    'All',
    '\n',
    'from',
    'requested',
    'Panel',
    '’s',
    'Director',
    'Officer -',
    'R.',
  );
  const texts = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  );
  test('never throws, and every owner stands where it says', () => {
    fc.assert(
      fc.property(texts, fc.option(texts), fc.option(texts), (text, label, previous) => {
        for (const owner of findOwners(unit(text, { label, previous }), people)) {
          expect(owner.text).not.toBe('');
          if (owner.start === null || owner.end === null) expect(owner.start).toBe(owner.end);
          else expect(text.slice(owner.start, owner.end)).toBe(owner.text);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
