import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../../model/index.ts';
import { findDeadline, type DeadlineContext } from './index.ts';

const on = (meetingDate: string | null, more: Partial<DeadlineContext> = {}): DeadlineContext => ({
  meetingDate,
  body: 'Corporate Parenting Panel',
  calendar: [],
  ...more,
});

/** Meeting on Tuesday 14 May 2019 unless the row says otherwise: sentence, deadline's words, last day meant, precision. */
type Row = readonly [
  sentence: string,
  text: string,
  date: string | null,
  precision?: string,
  meeting?: string,
];

const check = (rows: readonly Row[]): void => {
  test.each(rows.map((row) => ({ row, words: row[0] })))('$words', ({ row }) => {
    const [sentence, text, date, precision = date ? 'day' : 'none', meeting = '2019-05-14'] = row;
    const found = findDeadline(sentence, on(meeting));
    expect(found && { text: found.text, date: found.date, precision: found.precision }).toEqual({
      text,
      date,
      precision,
    });
  });
};

describe('dates', () => {
  check([
    ['The Clerk to reply by 9 June 2019.', 'by 9 June 2019', '2019-06-09'],
    ['Comments to Mo by 9th June, 2020.', 'by 9th June, 2020', '2020-06-09'],
    ['Return the form by 09/06/2019.', 'by 09/06/2019', '2019-06-09'],
    ['Return the form by 03.06.19', 'by 03.06.19', '2019-06-03'],
    ['Send it by 9 Jun 19', 'by 9 Jun 19', '2019-06-09'],
    ['Send it by Thurs 13 June.', 'by Thurs 13 June', '2019-06-13'],
    ['Send it by the 3rd of June.', 'by the 3rd of June', '2019-06-03'],
    ['The note would be sent on 9 March.', 'on 9 March', '2020-03-09'],
    ['Answers were wanted by Monday, 20 May 2019.', 'by Monday, 20 May 2019', '2019-05-20'],
    // 21 July 2019 is a Sunday: the date stands.
    ['Comments by Friday 21 July – All', 'by Friday 21 July', '2019-07-21'],
    ['All to reply by 5pm on Friday 24 May.', 'by 5pm on Friday 24 May', '2019-05-24'],
    ['Replies no later than 30 June 2019.', 'no later than 30 June 2019', '2019-06-30'],
    ['The survey should run between 3 and 10 June.', 'between 3 and 10 June', '2019-06-10'],
    [
      'Visits to be held between 29 January and 22 February.',
      'between 29 January and 22 February',
      '2020-02-22',
    ],
    ['Posters to go up before June 2nd.', 'before June 2nd', '2019-06-02'],
    ['Mo to chase by the 20th.', 'by the 20th', '2019-05-20'],
    ['Mo to chase by the 3rd.', 'by the 3rd', '2019-06-03'],
    ['Upload the log by 2019-06-30.', 'by 2019-06-30', '2019-06-30'],
    ['Reply by 29 February.', 'by 29 February', '2020-02-29'],
    [
      'Returns by no later than 12 noon on Friday 28 June 2019.',
      'by no later than 12 noon on Friday 28 June 2019',
      '2019-06-28',
    ],
    [
      'Visits to be made on the 15th October and the 7th January.',
      'on the 15th October and the 7th January',
      '2020-01-07',
    ],
    ['Forms back by the end of the week (17th May).', 'by the end of the week (17th May)', '2019-05-17'],
  ]);
});

describe('weekdays and weeks', () => {
  check([
    ['Mo to send the slides by Friday.', 'by Friday', '2019-05-17'],
    ['Mo to send the slides by Tuesday.', 'by Tuesday', '2019-05-21'],
    ['Mo to send the slides by Friday.', 'by Friday', '2019-05-24', 'day', '2019-05-17'],
    ['He would ring her tomorrow.', 'tomorrow', '2019-05-15'],
    ['The Clerk would put the notice up today.', 'today', '2019-05-14'],
    ['Figures would be sent by the end of the week.', 'by the end of the week', '2019-05-17'],
    ['The fence be mended by the weekend.', 'by the weekend', '2019-05-19'],
    ['Figures would be sent next week.', 'next week', '2019-05-24'],
    ['Drop-ins to start w/c 1 June.', 'w/c 1 June', '2019-06-07'],
    ['The audit would start w/c 3 June.', 'w/c 3 June', '2019-06-07'],
    [
      'Drop-ins in the week commencing 3 June 2019 to be arranged.',
      'in the week commencing 3 June 2019',
      '2019-06-07',
    ],
  ]);
});

describe('months', () => {
  check([
    ['The Head of Service to report in June.', 'in June', '2019-06-30', 'month'],
    ['The policy be redrafted by June.', 'by June', '2019-06-30', 'month'],
    ['Data to be ready for May.', 'for May', '2019-05-31', 'month'],
    ['The plan be ready before June.', 'before June', '2019-05-31'],
    ['It would be finished by the end of June.', 'by the end of June', '2019-06-30'],
    ['Finish by the end of the month.', 'by the end of the month', '2019-05-31'],
    ['Invoices in by month end please – Finance to chase.', 'by month end', '2019-05-31'],
    ['A draft be shared in early June.', 'in early June', '2019-06-30', 'month'],
    ['A draft be shared mid-June.', 'mid-June', '2019-06-30', 'month'],
    ['A draft be shared in the first week of June.', 'in the first week of June', '2019-06-30', 'month'],
    ['A full report be brought in February 2020.', 'in February 2020', '2020-02-29', 'month'],
    ['A report be brought in April.', 'in April', '2020-04-30', 'month'],
    ['Training be offered in June or July.', 'in June or July', '2019-07-31', 'month'],
    ['Dates would be fixed next month.', 'next month', '2019-06-30', 'month'],
    ['Samples would be brought to next month’s meeting.', 'to next month’s meeting', '2019-06-30', 'month'],
  ]);
});

describe('spans', () => {
  check([
    ['Reply within 14 days.', 'within 14 days', '2019-05-28'],
    ['Reply within 28 days of the meeting.', 'within 28 days of the meeting', '2019-06-11'],
    ['The Director to report back in six months.', 'in six months', '2019-11-14'],
    ["An update be given in six months' time.", "in six months' time", '2019-11-14'],
    ['An update be given in a year’s time.', 'in a year’s time', '2020-05-14'],
    ['The list be sent within a week.', 'within a week', '2019-05-21'],
    ['The list be sent within a fortnight.', 'within a fortnight', '2019-05-28'],
    ['The list be sent within the next fortnight.', 'within the next fortnight', '2019-05-28'],
    ['Heads to reply in the next six months.', 'in the next six months', '2019-11-14'],
    ['Mo to visit after three months.', 'after three months', '2019-08-14'],
    ['Mo to visit in two to three weeks.', 'in two to three weeks', '2019-06-04'],
    ['She would email in a couple of weeks.', 'in a couple of weeks', '2019-05-28'],
    ['A reply be sent within one month.', 'within one month', '2019-02-28', 'day', '2019-01-31'],
    ['A reply be sent within one month.', 'within one month', '2020-02-29', 'day', '2020-01-31'],
    ['A note be written within six weeks of the events.', 'within six weeks of the events', null],
    ['The form be signed within 10 days of receipt.', 'within 10 days of receipt', null],
    ['The Clerk to answer within the 28 day period.', 'within the 28 day period', null],
  ]);
  test('working days pass over weekends and the bank holidays of the nation', () => {
    // Monday 26 August 2019 is a holiday in England and Wales, not in Scotland.
    const sentence = 'Mo to answer within 5 working days.';
    expect(findDeadline(sentence, on('2019-08-21', { nation: 'england' }))?.date).toBe('2019-08-29');
    expect(findDeadline(sentence, on('2019-08-21', { nation: 'scotland' }))?.date).toBe('2019-08-28');
  });
});

describe('seasons, terms and breaks', () => {
  check([
    ['The strategy return in the autumn.', 'in the autumn', '2019-11-30', 'month'],
    ['An update be brought in the spring.', 'in the spring', '2019-05-31', 'month'],
    ['Visits be arranged over the winter.', 'over the winter', '2020-02-29', 'month'],
    ['Heads to meet in the autumn term.', 'in the autumn term', '2019-12-31', 'month'],
    ['Heads to meet before the end of term.', 'before the end of term', '2019-07-31', 'month'],
    ['Posters out by half term.', 'by half term', '2019-05-31', 'month'],
    ['A plan be ready by October half-term.', 'by October half-term', '2019-10-31', 'month'],
    [
      'The review end by the end of the academic year.',
      'by the end of the academic year',
      '2019-07-31',
      'month',
    ],
    ['He would write before the summer recess.', 'before the summer recess', '2019-07-31', 'month'],
    ['Members to return the survey by recess.', 'by recess', null],
    ['Lights to be ordered before Christmas.', 'before Christmas', '2019-12-31', 'month'],
    ['Quotes to be got after Easter.', 'after Easter', '2020-04-30', 'month'],
    ['Quotes to be got by Easter 2021.', 'by Easter 2021', '2021-04-30', 'month'],
  ]);
});

describe('quarters and years', () => {
  check([
    ['The Treasurer to cost it by the end of Q3.', 'by the end of Q3', '2019-12-31'],
    ['The Treasurer to cost it in Q4.', 'in Q4', '2020-03-31', 'month'],
    ['A review be held in Q3 2022/23.', 'in Q3 2022/23', '2022-12-31', 'month'],
    ['A review be held in the second quarter.', 'in the second quarter', '2019-09-30', 'month'],
    [
      'Spend to be agreed by the end of the financial year.',
      'by the end of the financial year',
      '2020-03-31',
    ],
    ['Spend to be agreed by year end.', 'by year end', '2020-03-31'],
    [
      'A report come before the end of the municipal year.',
      'before the end of the municipal year',
      '2020-05-31',
      'month',
    ],
    [
      'The count be repeated by the end of the calendar year.',
      'by the end of the calendar year',
      '2019-12-31',
    ],
    ['The rota be redone in the new year.', 'in the new year', '2020-01-31', 'month'],
  ]);
});

describe('meetings', () => {
  check([
    ['The Clerk to report to the September meeting.', 'to the September meeting', '2019-09-30', 'month'],
    ['Mo to table a chart at the September Board.', 'at the September Board', '2019-09-30', 'month'],
    ['The paper go to July Cabinet.', 'to July Cabinet', '2019-07-31', 'month'],
    ['A report be brought to the May meeting.', 'to the May meeting', '2020-05-31', 'month'],
    ['Costs be put to the autumn committee.', 'to the autumn committee', '2019-11-30', 'month'],
    ['An item be added to the October agenda.', 'to the October agenda', '2019-10-31', 'month'],
    ['A paper be put to the Board in July.', 'to the Board in July', '2019-07-31', 'month'],
    ['A paper be put to the meeting on 3 July 2019.', 'to the meeting on 3 July 2019', '2019-07-03'],
    ['It would be put right in the June report.', 'in the June report', '2019-06-30', 'month'],
    ['A report be brought to the Committee in June 2019.', 'in June 2019', '2019-06-30', 'month'],
    ['Ali to speak at the Panel’s October meeting.', 'at the Panel’s October meeting', '2019-10-31', 'month'],
    ['A paper be put to the meeting in July of this year.', 'to the meeting in July', '2019-07-31', 'month'],
    [
      'Options come back no later than the meeting of 18 June.',
      'no later than the meeting of 18 June',
      '2019-06-18',
    ],
    ['A report come back in the new municipal year.', 'in the new municipal year', null],
    ['She would bring it to the next meeting.', 'to the next meeting', null],
    ['She would bring it to the next meeting of the Panel.', 'to the next meeting of the Panel', null],
    ['Ali to bring posters next time', 'next time', null],
    ['A report come within two cycles.', 'within two cycles', null],
    ['The Head be asked to a future meeting.', 'to a future meeting', null],
    ['Levels of attendance would be given after the meeting.', 'after the meeting', null],
  ]);

  const entry = (
    date: string,
    body: string | null = 'Corporate Parenting Panel',
    cancelled = false,
  ): CalendarEntry => ({
    date,
    body,
    cancelled,
  });
  const calendar = [
    entry('2019-03-12'),
    entry('2019-07-09'),
    entry('2019-09-17'),
    entry('2019-11-12'),
    entry('2019-06-20', 'Cabinet'),
    entry('2019-09-05', 'Cabinet'),
  ];
  test.each([
    ['Mo to report to the next meeting.', '2019-07-09'],
    ['Mo to report to the next Panel.', '2019-07-09'],
    ['Mo to report at the Panel’s next meeting.', '2019-07-09'],
    ['Mo to report to the next Corporate Parenting Panel meeting.', '2019-07-09'],
    ['Mo to report to the next meeting of the Cabinet.', '2019-06-20'],
    ['Mo to report to the next Cabinet.', '2019-06-20'],
    ['Mo to report to the September meeting.', '2019-09-17'],
    ['Mo to report to September Cabinet.', '2019-09-05'],
    ['Mo to report back in November.', '2019-11-12'],
    ['Mo to bring it to the meeting in September.', '2019-09-17'],
    ['Mo to bring it to the meeting after next.', '2019-09-17'],
    ['Mo to report to the next Schools Forum.', null],
    ['Mo to report to the December meeting.', '2019-12-31'],
  ])('by the calendar: %s', (sentence, date) => {
    expect(findDeadline(sentence, on('2019-05-14', { calendar }))?.date).toBe(date);
  });
  test('a meeting cancelled later is still the one that was meant', () => {
    const cancelled = [entry('2019-07-09', 'Corporate Parenting Panel', true), entry('2019-09-17')];
    const found = findDeadline(
      'Mo to report to the July meeting.',
      on('2019-05-14', { calendar: cancelled }),
    );
    expect(found?.date).toBe('2019-07-09');
  });
  test("the page's own date of next meeting has no body", () => {
    const found = findDeadline(
      'Mo to report to the next meeting.',
      on('2019-05-14', { body: null, calendar: [entry('2019-07-02', null)] }),
    );
    expect(found?.date).toBe('2019-07-02');
  });
});

describe('no day', () => {
  check([
    ['The Clerk to order one as soon as possible.', 'as soon as possible', null],
    ['Details would be sent in due course.', 'in due course', null],
    ['A briefing be prepared once the data is final.', 'once the data is final', null],
    ['Figures be sent when they are available.', 'when they are available', null],
    ['The Lead settle the wording before it is sent.', 'before it is sent', null],
    ['That progress reports come quarterly.', 'quarterly', null],
    ['That updates come on a six-monthly basis.', 'on a six-monthly basis', null],
    ['A log be brought to each meeting.', 'to each meeting', null],
    ['Totals be sent every six months.', 'every six months', null],
  ]);
  test('an event with its date has that date', () => {
    expect(
      findDeadline('Mo to reply before the consultation closes on 9 June.', on('2019-05-14')),
    ).toMatchObject({
      text: 'before the consultation closes on 9 June',
      date: '2019-06-09',
    });
  });
  test.each([
    'The Clerk to write in June.',
    'Reply within 14 days.',
    'Mo to send it by Friday.',
    'Mo to report to the May meeting.',
  ])('nothing relative without the date of the meeting: %s', (sentence) => {
    expect(findDeadline(sentence, on(null))).toMatchObject({ date: null, precision: 'none' });
  });
});

describe('times that are no deadlines', () => {
  test.each([
    'The Clerk to correct the minutes of the meeting held on 3 April 2019.',
    'The Clerk to file the letter of 9 March.',
    'Mo to circulate the Q3 report.',
    'The Clerk to publish the 2018-21 strategy.',
    'That the June figures be sent to all members.',
    'Officers to thank the volunteers who helped on 2 May 2019.',
    'Mo to share the feedback from the inspection on 9 June 2017.',
    'June to check the stock.',
    'Members may wish to write.',
    'Heads to send their plans for 2019/20.',
    'The Clerk to raise an invoice for the period 1.4.16-31.3.18.',
    'In February it was agreed that a note would be sent round.',
    'A notice (once the wall is built) to be put up.',
    'A workshop on winter planning to be arranged.',
  ])('%s', (sentence) => {
    expect(findDeadline(sentence, on('2019-05-14'))).toBeNull();
  });
});

describe('the deadline among several times', () => {
  test.each([
    ['That, by the end of May, the Director report on the figures for March.', 'by the end of May'],
    ['Mo had been unable to visit over the summer and would now go in November.', 'in November'],
    ['Mo to send the minutes of 3 April by Friday.', 'by Friday'],
    ['The annual report be brought to the next meeting as soon as possible.', 'to the next meeting'],
  ])('%s', (sentence, text) => {
    expect(findDeadline(sentence, on('2019-05-14'))?.text).toBe(text);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    'by',
    'the',
    'end of',
    'June',
    'Friday',
    '31',
    '30/02/2019',
    'within',
    'six',
    'months',
    "'",
    ' time',
    'next',
    'meeting',
    'Board',
    'before',
    'once',
    'Q3',
    '(',
    ')',
    '2019',
    'to',
    'and',
    'in',
    '–',
    '\n',
    '\u00a0',
    'mid-',
    'of the',
    'Panel',
    '5pm',
  );
  const sentences = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  );
  test('offsets fit, dates are days, and none lies before the meeting unless it is stated', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom('2019-05-14', '2020-02-29', null), (sentence, meetingDate) => {
        const found = findDeadline(sentence, on(meetingDate));
        if (!found) return;
        expect(sentence.slice(found.start, found.end)).toBe(found.text);
        expect(found.text.trim()).toBe(found.text);
        if (!found.date) return;
        expect(new Date(`${found.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found.date);
        if (meetingDate && !/\d{4}|['’/.-]\d\d|\s\d\d\b/.test(found.text))
          expect(found.date >= meetingDate).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
