import { describe, expect, it } from 'vitest';
import { nextMeetings } from './calendar.ts';

const daysOf = (...lines: string[]): string[] =>
  nextMeetings(lines, '2024-02-10', null).map(({ date }) => date);

describe('the next meeting, by the page itself', () => {
  it('stands in its line, or below its heading', () => {
    expect(daysOf('Meeting closed 8.05pm. Next meeting 14th April 2024')).toEqual(['2024-04-14']);
    expect(daysOf('10. DATE OF NEXT MEETING', 'Wednesday 6 March 2024')).toEqual(['2024-03-06']);
    expect(daysOf('To agree the date of the next meeting', '', '6 March 2024')).toEqual(['2024-03-06']);
  });

  it('is not the day of another matter below a sentence that speaks of it', () => {
    expect(
      daysOf('The Deputy Clerk will bring a plan to the next meeting.', 'Fees go up from 1st April 2024.'),
    ).toEqual([]);
    expect(daysOf('Bring to next meeting.', 'Fees go up from 1st April 2024.')).toEqual([]);
  });
});
