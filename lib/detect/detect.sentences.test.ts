import { describe, expect, it } from 'vitest';
import { each, kindsIn } from './testing.ts';

describe('somebody undertakes something', () => {
  it.each(
    each(`
    The Head of Housing undertook to send members the waiting list figures.
    Mr Lorne agreed to circulate the slides.
    The Clerk has agreed to ring the contractor.
    The Assistant Director committed to sharing the audit with the Panel.
    Ms Adair offered to draft a reply to the governors.
    The Monitoring Officer said that she would email the guidance to all members.
    The Treasurer confirmed he would find out and report back to the next meeting.
    The Service Manager did not have the number to hand and would write to Councillor Orme.
    The Head of Transport gave an undertaking to have the timetable corrected.
    Cllr Dunn volunteered to measure the gate.
    The Chair agreed to take this up with the Leader.
    Cllr Peel will contact the landowner about the ditch.
    `),
  )('%s', (line) => expect(kindsIn(line)).toEqual(['action']));
});

describe('the meeting or a member asks for something', () => {
  it.each(
    each(`
    The Committee asked for a breakdown of the costs by ward.
    Members requested that the letter be shared with the Panel.
    The Panel asked the Director to look into the delays.
    It was requested that the figures be sent to all heads.
    The Chair asked that next year's dates be circulated.
    The Scrutiny Officer was asked to arrange a visit.
    Members were asked to return the survey by Friday.
    The Board asked that the profile be refreshed.
    Councillor Rudd asked to be kept informed of progress.
    Request that the other hall also be inspected.
    The Committee was pleased with the leaflet and requested a copy for each member.
    `),
  )('%s', (line) => expect(kindsIn(line)).toEqual(['action']));
});

describe('the meeting agrees that something is to be done', () => {
  it.each(
    each(`
    It was agreed that the audit be sent to all members.
    It was agreed that the Clerk would contact the bus company.
    Members agreed that a working group should be set up to look at absence.
    It was agreed the town clerk would obtain two more prices.
    The Board agreed that future reports should show last year's figures.
    It was agreed to invite the Commander to the next meeting.
    RESOLVED that the Head of Legal advise members in writing.
    It was resolved that the Clerk place the order by 1 June.
    The Panel resolved that officers re-cost the second option.
    If the first approach fails it was agreed the Clerk would write to the county council.
    A further two quotations will be sought for discussion at the May meeting.
    It was proposed that the Clerk write to the school. Seconded by Cllr Holt. All in favour.
    `),
  )('%s', (line) => expect(kindsIn(line)).toEqual(['action']));
});

describe('a paper is owed to the meeting', () => {
  it.each(
    each(`
    The list would be circulated to members after the meeting.
    An update would be brought to the autumn meeting of the Panel.
    Details would be sent to Councillors.
    The strategy would be reported back to this Committee in June.
    This would be confirmed in writing to the Panel.
    The item would be added to the work programme.
    The results would be discussed at the next meeting.
    `),
  )('%s', (line) => expect(kindsIn(line)).toEqual(['action']));
});

describe('clipped notes', () => {
  it.each(
    each(`
    Clerk to report the broken stile to the county council.
    DH and Priya Nair to draft the terms of reference.
    Invitations to be sent to all partners by 1 September.
    The Head of Service to return in the spring with an update.
    Hedge overgrown at the corner. Clerk to action.
    Action: Tom Hale to send the ward figures.
    Completion dates should be firmer. (Action: Jo Finch)
    Bins to be ordered. Action Cllr Vane
    Members would like a visit to the new hub. ACTION
    A07: Mo to circulate the deck.
    The Board Secretary is to table a list of risks at the May Board.
    `),
  )('%s', (line) => expect(kindsIn(line)).toEqual(['action']));
});

describe('a matter is settled and nobody has a task', () => {
  it.each(
    each(`
    RESOLVED that the report be noted.
    RESOLVED – T H A T the minutes of the meeting held on 7 July be approved as a correct record.
    The minutes of the meeting held on 4 May were agreed and signed by the Chair.
    The update was noted.
    Noted.
    RECEIVED
    Councillor Ames was elected Chair for the year.
    It was resolved to accept the quotation of Brook and Sons at £640.
    The Committee had before it, and NOTED, the work plan.
    The Council agreed not to join the scheme.
    RESOLVED that the application be refused.
    It was proposed that the quotation be accepted. Proposed: Cllr Hall; seconded: Cllr Mott. All in favour.
    It was agreed that the next meeting would start at 6pm.
    RESOLVED that the item on markets be removed from the work programme.
    It was agreed to leave the gate as it is.
    RESOLVED that the action taken by the Clerk be endorsed.
    RESOLVED that the Ofsted recommendations be noted.
    `),
  )('%s', (line) => expect(kindsIn(line)).toEqual(['decision']));
});

describe('another body is to decide', () => {
  it.each(
    each(`
    RESOLVED that it be recommended to Cabinet that the service be kept.
    RESOLVED that Council be recommended to adopt the strategy.
    The Board recommended that the Audit Committee look at the cost of cover.
    RESOLVED that Cabinet be asked to protect the youth budget.
    RESOLVED to recommend to full Council that the fees be frozen.
    `),
  )('%s', (line) => expect(kindsIn(line)).toEqual(['recommendation']));

  it('is asked only to answer or attend: a task', () => {
    expect(kindsIn('RESOLVED that Cabinet be asked to respond within two months.')).toEqual(['action']);
    expect(kindsIn('RESOLVED that the Cabinet Member be asked to write to the Minister.')).toEqual([
      'action',
    ]);
  });
});

describe('talk, plans told as fact, questions, the past', () => {
  it.each(
    each(`
    Two hubs would open in May and staff would be moved across.
    Training will be rolled out in June.
    The strategy set out twelve actions under four priorities.
    Members asked whether the centre would open on Saturdays.
    A Member asked what the two amber actions were.
    The contact list had been requested in December and had been circulated since.
    As requested at the last meeting, the policy had been amended.
    It was agreed by all agencies that practice had improved.
    It was important that carers were told about the offer.
    Managers needed to record supervision within five days.
    If the bid succeeded, a third hub would be considered.
    No further action was required.
    A Member asked that the distances be reviewed. The Head of Transport did not agree that this was needed.
    Ofsted had recommended that thresholds be re-launched with partners.
    The petition asked the Council to close the road to lorries.
    Swift action had been taken when the list grew.
    That provides an opportunity for members to comment.
    It had been agreed that the Clerk would investigate and this had been done.
    The Leader would be reporting to Cabinet in October.
    Apologies were received from Councillor Moor.
    The Chair welcomed everyone to the meeting.
    Members were invited to ask questions.
    Mr Larch was invited to tell the meeting about the rowing club.
    Visitors were invited to take a look at the new boats.
    The Chair invited the officer to present the report.
    To receive the report of the Director.
    To confirm the minutes of the meeting as a correct record.
    The Commissioner would always speak up for victims.
    The Committee requested the opportunity to see the work at first hand and had done so in June.
    "Just to let you know, we complained to the company on Monday."
    The Act requires partnerships to produce a strategy.
    The next meeting is to be held on Tuesday 4 October.
    `),
  )('%s', (line) => expect(kindsIn(line)).toEqual([]));
});

describe('lists of outcomes', () => {
  it('reads each item, with its heading or without', () => {
    const list = `(a) That the report be noted;\n\n(b) That a further report be submitted in six months;\n\n(c) That Ms Orr be thanked.`;
    expect(kindsIn(`RESOLVED:\n\n${list}`)).toEqual(['decision', 'action', 'decision']);
    expect(kindsIn(list)).toEqual(['decision', 'action', 'decision']);
  });

  it('reads infinitives, bare verbs and past verbs', () => {
    expect(
      kindsIn(
        'The Committee resolved:-\n\n(i) to note the grades;\n\n(ii) to instruct the Chief Officer to report back in two cycles;',
      ),
    ).toEqual(['decision', 'action']);
    expect(
      kindsIn('RESOLVED to:\n\n[1] note the position; and\n\n[2] ask the Treasurer to set out the cost.'),
    ).toEqual(['decision', 'action']);
    expect(
      kindsIn('That Cabinet:\n\n1. Noted the findings.\n\n2. Agreed that a paper come back in December.'),
    ).toEqual(['decision', 'action']);
    expect(
      kindsIn(
        'RESOLVED: That the Committee:-\n\n(a) notes the position; and\n\n(b) requests that a meeting be arranged with the Lead Member.',
      ),
    ).toEqual(['decision', 'action']);
  });

  it('reads a list inside one paragraph', () => {
    expect(
      kindsIn(
        'Resolved - (1) That the results be noted; (2) that a report on them be brought to the May meeting.',
      ),
    ).toEqual(['decision', 'action']);
    expect(
      kindsIn(
        'YOUTH OFFER - Resolved - (a) That the draft be approved; (b) that the outcome be reported to members.',
      ),
    ).toEqual(['decision', 'action']);
  });

  it('reads recommendations inside a resolution and goes on with the resolution', () => {
    const minutes =
      'RESOLVED that:\n\n1. The report be endorsed.\n\n2. It be RECOMMENDED to Cabinet:\n\n(a) that the service be brought in-house; and\n\n(b) that figures be published.\n\n3. The Scrutiny Manager bring back a report in a year.';
    expect(kindsIn(minutes)).toEqual(['decision', 'recommendation', 'recommendation', 'action']);
  });

  it('takes no bullets of talk for outcomes', () => {
    expect(
      kindsIn(
        'The letter named areas for improvement:\n\n· That partners needed to improve referrals;\n\n· That visits were late.',
      ),
    ).toEqual([]);
  });

  it('counts only what was carried', () => {
    const motion =
      'Councillor Bray moved the following motion:\n\n(1) That the Leader write to the Minister;\n\n(2) That a club be opened.\n\nOn being put to the vote the motion was LOST.';
    expect(kindsIn(motion)).toEqual([]);
  });
});

describe('labels below and beside', () => {
  it('means the last sentence that looks ahead', () => {
    const minutes =
      'The Forum asked for last year’s balances. Three schools had replied.\n\nAction: Priya Shah';
    expect(kindsIn(minutes)).toEqual(['action']);
  });

  it('says nothing where the field is empty', () => {
    expect(kindsIn('The Chair welcomed everyone.\n\nActions: None')).toEqual([]);
    expect(kindsIn('Apologies were noted as above.\n\nActions: Chair')).toEqual([]);
  });

  it('reads a list of names after dashes', () => {
    expect(
      kindsIn('Actions:\n\n· Re-referral figures to the May Board – Ann Reeve\n\n· Draft protocol – Police'),
    ).toEqual(['action', 'action']);
  });

  it('goes on with the label inside its paragraph until the next item', () => {
    expect(
      kindsIn(
        'ACTIONS: Clerk to update the budget. Cllr Vane to ring the school. 21. ITEMS FOR THE NEXT AGENDA None.',
      ),
    ).toEqual(['action', 'action']);
  });
});

describe('acceptance in the next sentence', () => {
  it('makes a task of a suggestion or a polite request', () => {
    expect(
      kindsIn('It was suggested that a letter of thanks be sent to the carers. The Panel agreed.'),
    ).toEqual(['action']);
    expect(kindsIn('The Chair asked if Leo could provide an update in July. Leo agreed.')).toEqual([
      'action',
    ]);
    expect(kindsIn('A Member suggested that the hubs could be named after local people.')).toEqual([]);
  });
});
