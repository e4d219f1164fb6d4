import { describe, expect, it } from 'vitest';
import type { PassageKind } from '../model/index.ts';
import { each, kindsIn } from './testing.ts';

const saysOnly = (kinds: PassageKind[], lines: string): void => {
  it.each(each(lines))('%s', (line) => expect(kindsIn(line)).toEqual(kinds));
};

describe('what is received', () => {
  describe('is owed where it is to come', () => {
    saysOnly(
      ['action'],
      `That an update be received in March 2024.
      RESOLVED that a progress report be received at the next meeting.
      RESOLVED that the final report be received in six months.
      That quarterly updates be received.
      It was agreed that a report on kinship care be received each quarter.
      That a further report be received.`,
    );
  });

  describe('is settled where it is in hand', () => {
    saysOnly(
      ['decision'],
      `RESOLVED that the report be received.
      RESOLVED that the presentation be received and the team thanked.
      That a further report be received and noted.
      That the correspondence be received.`,
    );
  });
});

describe('what was agreed and what follows of it', () => {
  saysOnly(
    ['action'],
    `This was agreed and a notice be placed in the shop window.
    This was approved and the Clerk to place the order.
    The lower quote was accepted, contractor to be told.
    The meeting was in agreement that three quotes be sought for the roof.
    Members were in agreement that a letter be sent to the bus company.
    It was agreed that a date would be found for Members to see the new hub.
    It was agreed that Ann Petrie and Col Hughes would each visit a school.
    It was agreed that the Vice-Chair would sit in on the interviews.`,
  );
  saysOnly(
    ['decision'],
    `This was agreed.
    The lower quote was accepted, subject to the usual checks.
    The budget was approved and the precept to be set at £9,000.
    It was agreed to let the club off the March rent as the boiler failed.
    It was agreed to do without a treasurer this year.
    It was agreed by 5 to 2 not to add to the earlier objection.`,
  );
});

describe('members told, and papers put right', () => {
  saysOnly(
    ['action'],
    `It was confirmed that the figures would be altered to show agency staff.
    Officers confirmed that the table would be amended to show totals.
    The Chairman advised that Members would be emailed for their views.
    It was noted that future reports would include a column for costs.`,
  );
  saysOnly(
    [],
    `It was confirmed that the road would be closed in June.
    The Director advised that the centre would be altered in May.
    The neighbouring committee would be consulted on the proposal.`,
  );
});

describe('somebody asked will see to it', () => {
  saysOnly(
    ['action'],
    `Tanya did not think it had been done and would see to it with Rob.
    He was asked about the drain and would enquire.
    The Clerk was not sure and would ask the county.
    He is to take pictures and send them to Jean.
    DC will mention it to the roads team.
    This was felt to be wrong and would be taken up again.
    Comments on the draft to Ms Orr by 31 March.
    Nominations for the award to the Clerk before Friday.`,
  );
  saysOnly(
    [],
    `Rob asked for a drawing and has been sent one.
    The landlord did not think it was his and would not pay.
    Comments on the application came from the school by then.`,
  );
});

describe('what is to come to a meeting or its members', () => {
  saysOnly(
    ['action'],
    `An update to come to the next meeting.
    Agreed to have a further update at the September meeting.
    It was advised that a written answer would follow.
    Members were advised that they would receive a link to the survey.
    The Director agreed that this could be shown in the next report.`,
  );

  it('is a task in a list of points under matters arising, and status in a list of last time', () => {
    const points = 'a) Potholes - none seen.\n\nb) Drain - it had been missed; to be reported again.';
    expect(kindsIn(`MATTERS ARISING\n\nThe county had told us as follows:\n\n${points}`)).toEqual(['action']);
    expect(kindsIn(`The following were actions at the last meeting:\n\n${points}`)).toEqual([]);
  });
});

describe('payments', () => {
  saysOnly(
    ['decision'],
    `Payments of £1,208.40 as listed were approved.
    Payment of the following was agreed:- Clerk's salary £212.00 - Hire of hall £30.
    Invoices totalling £512.20 were agreed for payment.
    The accounts for payment as circulated were approved.`,
  );

  it('are approved in the words above their list, and who is paid is no outcome', () => {
    expect(
      kindsIn(
        'RESOLVED that the following accounts be approved for payment:\n\n£95 – Green Gardens – mowing\n\n£30 – Hall hire',
      ),
    ).toEqual(['decision']);
    expect(kindsIn('The following payments were approved:\n\n· Clerk £212\n\n· Hall £30')).toEqual([
      'decision',
    ]);
  });
});

describe('motions', () => {
  it('count in their own words where they were carried', () => {
    const by = 'A Dell proposed, B Poole seconded that';
    expect(kindsIn(`${by} ‘the Clerk obtain three quotes.’ Vote: unanimous RESOLUTION 3`)).toEqual([
      'action',
    ]);
    expect(kindsIn(`${by} ‘the Boards support the plan.’ Vote: 29 for, 3 against. RESOLUTION 2`)).toEqual([
      'decision',
    ]);
    expect(kindsIn(`${by} “the Clerk write to the letting agents about it”. Carried.`)).toEqual(['action']);
  });

  it('count for nothing where they were lost, or only moved', () => {
    const by = 'A Dell proposed, B Poole seconded that';
    expect(kindsIn(`${by} ‘the Clerk obtain three quotes.’ Vote: 3 for, 29 against.`)).toEqual([]);
    expect(kindsIn(`${by} ‘the Clerk obtain three quotes.’ There was a long debate.`)).toEqual([]);
    expect(kindsIn(`${by} the Council record its sorrow at the loss of Mr Orr. Carried.`)).toEqual([]);
  });

  saysOnly(['decision'], 'The minutes of 8 May were proposed by Mrs Lane and seconded by Mr Coe.');
});

describe('what is asked for and goes no further', () => {
  it('is thought about, or thought too much', () => {
    expect(kindsIn('She asked the Board to think about how it could be paid for.')).toEqual([]);
    expect(
      kindsIn('Cllr Dean asked that the band be invited too. The Chair felt that one visit was enough.'),
    ).toEqual([]);
  });
});

describe('an outcome that ends in whose task it is', () => {
  saysOnly(
    ['action'],
    `It was agreed to object on grounds of height, Clerk to inform Planning.
    The Council resolved to object, the Clerk to respond by 3 October using the points drafted.
    It was agreed to object to the kiosk; JP to write.`,
  );
  saysOnly(['decision'], 'RESOLVED that the lease of the kiosk be approved, the rent to remain as it was.');
});
