import { describe, expect, it } from 'vitest';
import type { PassageKind } from '../model/index.ts';
import { each, kindsIn } from './testing.ts';

const saysOnly = (kinds: PassageKind[], lines: string): void => {
  it.each(each(lines))('%s', (line) => expect(kindsIn(line)).toEqual(kinds));
};

describe('things to be done, with nobody or somebody named after a mark', () => {
  saysOnly(
    ['action'],
    `New grit bins to be ordered.
    Reply from the highways team to be chased.
    Minutes to be amended and recirculated.
    To be discussed at the next meeting.
    No reply had come from the landowner; Clerk to write again.
    The light outside No 12 is out again, the Clerk to enquire.
    There is a dip in the pavement by the shop - to be reported to the county council.
    It was left with Cllr Dunn to speak to the farmer.
    Councillors did not agree to the change of use; the clerk would request a meeting with the planning officer.
    The tender from Brook Ltd was accepted, and the Clerk will tell them.
    Comments by 20 March please.
    The overview author is to present to the Board in May.`,
  );
});

describe('offers and wishes that somebody will see to', () => {
  saysOnly(
    ['action'],
    `The Head of Waste said that she would be happy to arrange a visit.
    Mr Lorne would be pleased to supply the figures.
    Officers would be glad to circulate the guidance.
    Ms Adair noted the request and said she would look at it.
    Councillors would like the Clerk to send a letter of thanks to Mrs Orme.
    Members asked to receive the dashboard quarterly.
    Board members are asked to feed back comments to the Business Manager by 3 May.`,
  );
  saysOnly(
    [],
    `An enquiry asked if the council would be prepared to join the scheme.
    I would be happy to meet you there.
    The Chair reminded members to complete their declarations.
    Members were asked to consider whether the indicators were still right.`,
  );
});

describe('questions told, plans of others, expectations', () => {
  saysOnly(
    [],
    `Cllr Moss enquired whether any funding had been set aside for it.
    In response to a question on whether leaflets would be provided to members, the officer said they had been printed.
    Mr Dale wished to know when the survey would be sent to tenants.
    The landowner has promised to mend the fence.
    It was anticipated that a report would be brought to Cabinet in the spring.
    As agreed in May, the Clerk would write to the bank.
    Regulations require the Council to publish the list by 31 March.
    The report will be published in June.
    The plan would be submitted to the Youth Justice Board by 30 June.
    A colleague asked for volunteers to join the training pool.
    Councillor Moss asked the Leader of the Council:
    Notice was given of a motion: "That this Council agrees to fly the flag and instructs the Chief Executive to write to all schools."`,
  );
});

describe('opinions, thanks and wishes under “agreed that”', () => {
  saysOnly(
    [],
    `Members agreed that more should be done for young carers.
    Councillors agreed that the speed limit ought to be lower.
    It was agreed that best wishes be passed to Mr Dale.`,
  );
  saysOnly(['action'], 'It was agreed that a letter of sympathy be sent to the family.');
});

describe('matters settled in few words', () => {
  saysOnly(
    ['decision'],
    `It was voted 6 to 2 that the rent would stay at £40.
    Councillors voted in favour of the proposal.
    Members were content to approve the minutes.
    No objections were raised.
    Cllr Vane was elected unanimously.
    Cllr Dunn agreed to stand as Vice Chairman and was duly elected.
    After a vote, the Committee approved the application.
    The precept was set at £12,400.
    It was agreed to give £100 to the hall.
    Councillors agreed to make no comment on the application.
    The bank reconciliation was circulated and was agreed by all.
    These had been circulated, were agreed and signed by the Chairman as a true record.
    Cllr Vane proposed that the quote be accepted, seconded by Cllr Orr and agreed.
    Agreed, subject to payment of the usual fee.
    The annual report was received.
    The Clerk's report, which had been circulated, was noted.
    The recommendations were moved by Councillor Platt, seconded by Councillor Moss, put to the vote and agreed.`,
  );
});

describe('fields with nothing in them', () => {
  saysOnly(
    [],
    each(`Action: None required.\nAction - No further action\nActions: Nothing to report`).join('\n'),
  );
});

describe('lists of outcomes', () => {
  it('go on under verbs of their own, past the letter h', () => {
    const items = [
      '(a) the revenue budget of £4m;',
      'To approve:',
      '(b) the Reserves Policy; and',
      'To note:',
      '(c) the Section 25 report;',
      'In addition:',
      '(d) that officers publish the final budget book.',
    ];
    expect(kindsIn(['RESOLVED that the Council agree the following:', ...items].join('\n\n'))).toEqual([
      'decision',
      'decision',
      'decision',
      'action',
    ]);
  });

  it('begin under the name of the body alone', () => {
    expect(
      kindsIn(
        'Decisions\n\nThe Committee\n\n1. Note the report.\n\n2. Request that a briefing be circulated.',
      ),
    ).toEqual(['decision', 'action']);
  });

  it('have stems that are no passages', () => {
    expect(
      kindsIn(
        'The Committee RECOMMENDED that the County Council:\n\n(a) adopt the Code; and\n\n(b) publish it.',
      ),
    ).toEqual(['recommendation', 'recommendation']);
  });
});

describe('what is recommended to another body', () => {
  saysOnly(
    ['recommendation'],
    `RESOLVED: That Council be asked to approve the revised Constitution.
    The Panel recommended approval of the scheme to the Cabinet Member.
    The Committee recommended to Cabinet the adoption of the scheme.
    Members agreed to recommend approval to the Executive.
    The Board supported the proposals and recommended that Cabinet approve them.`,
  );
  saysOnly(
    [],
    `The auditor recommended that the policy be updated.
    Officers recommended refusal.`,
  );

  it('is listed under words that make recommendations', () => {
    const items = '(a) that the fee be frozen; and\n\n(b) that the policy be reviewed each year.';
    expect(kindsIn(`RESOLVED that the following recommendations be made to Cabinet:\n\n${items}`)).toEqual([
      'recommendation',
      'recommendation',
    ]);
    expect(kindsIn(`The Panel agreed the following recommendations:\n\n${items}`)).toEqual([
      'recommendation',
      'recommendation',
    ]);
  });
});

describe('earlier actions by number', () => {
  it('are gone through, and only what is new is a task', () => {
    expect(
      kindsIn(
        'Matters arising\n\nAction 4 – training figures. These had been sent.\n\nGH to chase the author.',
      ),
    ).toEqual(['action']);
  });
});
