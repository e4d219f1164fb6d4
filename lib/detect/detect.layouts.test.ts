import { describe, expect, it } from 'vitest';
import { readPlain } from '../minutes/plain.ts';
import { detect } from './detect.ts';
import { each, kindsIn, shownIn } from './testing.ts';

const ownersIn = (minutes: string): string[] =>
  shownIn(minutes).flatMap(({ owners }) => owners.map(({ text }) => text));

describe('lists of outcomes, however a page breaks them', () => {
  it('go on under headings between their items', () => {
    const found = kindsIn(
      [
        'RESOLVED that:',
        'Capital',
        '(a) the leisure programme be approved;',
        'Revenue',
        '(b) the Treasurer bring a list of savings to the July meeting; and',
        '(c) the reserves policy be noted.',
      ].join('\n'),
    );
    expect(found).toEqual(['decision', 'action', 'decision']);
  });

  it('have their marks on lines of their own', () => {
    const found = kindsIn(
      'RESOLVED –\n\n(a)\n\nthe booklet be translated into Polish by the Library Service; and\n\n(b)\n\nthe Panel be thanked for its work.',
    );
    expect(found).toEqual(['action', 'decision']);
  });

  it('go on after an item that was broken over two lines', () => {
    const found = kindsIn(
      'RESOLVED to ask the Solicitor to:\na) DRAFT a protocol for the Members of the Highways and Transport\nCommittee.\nb) PROVIDE a note on the costs.',
    );
    expect(found).toEqual(['action', 'action']);
  });

  it('give their tasks to whoever their stem asks', () => {
    expect(ownersIn('RESOLVED to ask the Solicitor to:\na) DRAFT a protocol.\nb) REVIEW the fees.')).toEqual([
      'Solicitor',
      'Solicitor',
    ]);
  });

  it('are not opened by a cell that names a recommendation', () => {
    const found = kindsIn(
      'Plan | Answers | Rating\n4.2 | Recommendation 10 | Red\n\ni) Turnover of staff had eased a little.\n\nii) Members were troubled by the waiting times.',
    );
    expect(found).toEqual([]);
  });

  it('are not opened by minutes that were agreed', () => {
    const found = kindsIn('2. Last minutes The minutes were agreed\n3. Youth clubs\nThere are eight clubs.');
    expect(found).toEqual(['decision']);
  });

  it('of what was noted or of conditions set nobody a task', () => {
    expect(kindsIn('It was noted that:\n· Two surgeries had closed and would be re-let by May.')).toEqual([]);
    expect(
      kindsIn(
        'That application 12/0034 be APPROVED subject to the following conditions:\n1. Samples to be submitted before work starts;\n2. Time limit.',
      ),
    ).toEqual(['decision']);
  });
});

describe('labels and owners in every place', () => {
  it.each([
    ['Swing seat is under guarantee – ACTION CLERK to claim', 'CLERK'],
    ['The club would like a container. ACTION CL to ask them for a drawing.', 'CL'],
    ['BL/LR: Write to the school.', 'BL'],
    ['RESOLVED Clerk to chase the other two quotations.', 'Clerk'],
    ['ask Councillors Orr, Vane and Dunn to visit two centres each and report.', 'Orr'],
  ])('%s', (line, owner) => {
    const stem = line.startsWith('ask') ? 'The Committee AGREED to:\n(a) ' : '';
    expect(kindsIn(`${stem}${line}`)).toContain('action');
    expect(ownersIn(`${stem}${line}`)).toContain(owner);
  });

  it('reads a table whose borders were printed as slashes', () => {
    const found = detect(
      readPlain(
        'Summary of Actions\nItem / Action / Who / When\n3a / Ballot on agenda / Clerk / 29/11/16\n4 / Clubs by group / SW / before half term\n',
      ),
    );
    expect(found.map(({ quote, owners }) => [quote, owners.map(({ text }) => text)])).toEqual([
      ['Ballot on agenda', ['Clerk']],
      ['Clubs by group', ['SW']],
    ]);
  });
});

describe('narrative that sets a task', () => {
  it.each(
    each(`LRMcC will inquire whether this is possible.
    A formal complaint will be submitted about the post box.
    She would have this looked at again and come back to Councillor Boyd.
    Future reports would use one measure or the other.
    Could the Clerk find out who prints their newsletter.
    The Scrutiny Officer was to go back to the service with the question.
    Cllr Firth noted this and will pass it on.
    It would come to the December Committee.`),
  )('%s', (line) => expect(kindsIn(line)).toEqual(['action']));
});

describe('narrative that sets none', () => {
  it.each(
    each(`Ten questions were asked and replies given.
    Devolution would offer an opportunity to regain what had been lost.
    Mr Hall said the mayor would go his own way but would follow the government’s programme.
    The new Government has not committed to reform of the voting system.
    Chair No news to report.
    Similar to work being done at the other park.
    In 2019 the council was invited to comment on a strategy, which has not been released.
    The Committee reviewed the reports to be considered by the Authority in October.
    Residents are asked to report dumping through the app.
    Where a home had to act, the manager would reply in writing within a fortnight.`),
  )('%s', (line) => expect(kindsIn(line)).toEqual([]));
});

describe('outcomes in a few words', () => {
  it.each(
    each(`Youth club – £250 awarded.
    Spending plan agreed, all in favour.
    £150 agreed, proposed by AV.
    Last minutes: approved online.
    The Financial Report was considered in detail and approved.
    It was decided to make no change.
    That the outturn report for the year be approved;`),
  )('%s', (line) => expect(kindsIn(line)).toEqual(['decision']));
});

it('tells maybes only, where a long page sets nobody a task for certain', () => {
  const talk = Array.from({ length: 14 }, (_, index) => `There were ${index + 3} visits to ward ${index}.`);
  const page = [...talk, 'Their findings would be shared with the developers of the sites.'].join('\n\n');
  expect(kindsIn(page)).toEqual([]);
});

describe('a label inside a paragraph', () => {
  it('holds for the tasks that follow it, and for nothing told after them', () => {
    const found = shownIn(
      'The stile at Mill Lane is broken. Action: Clerk to write to the County. Chair to ring the farmer. 5.Open spaces Nell Arden thanked the volunteers for the beds. She thought there should be seats as well. Mr Pryor said it would be too dear. It was agreed to object to the felling.',
    );
    expect(found.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['action', 'Action: Clerk to write to the County.'],
      ['action', 'Chair to ring the farmer.'],
      ['decision', 'It was agreed to object to the felling.'],
    ]);
  });

  it('is none where it numbers an answer', () => {
    expect(
      kindsIn(
        each(`
          Q1: Why is the footbridge still shut?
          A1: The Chair was sorry to hear it. The bridge was the railway's.
          Q2: When was the pond last cleaned?
          A2: The warden explained that it was done each March.
        `).join('\n\n'),
      ),
    ).toEqual([]);
    expect(kindsIn('A1: Clerk to report the footbridge.\n\nA2: Ring the warden about the pond.')).toEqual([
      'action',
      'action',
    ]);
  });
});

it('takes a list of points that members made for talk', () => {
  expect(
    kindsIn(
      'The following points were made by members:\n\n• It was felt that rangers would do more if there were more of them.\n\n• The county must pay its share.',
    ),
  ).toEqual([]);
});
