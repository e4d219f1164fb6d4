import { addDays } from '../../model/days.ts';
import { longDate } from '../calendar.ts';
import { awaitsResponse, responseDue, responseOverdue } from '../executive.ts';
import { isOutstanding } from '../status.ts';
import { byDay, groupedBy, oneGroup, type SavedView } from './view.ts';

export const waitingForExecutive: SavedView = {
  id: 'executive',
  name: 'Waiting for the executive',
  question: 'Has the executive answered, and within two months?',
  empty:
    'Nothing waits for an answer of the executive. Enter the day a recommendation was sent to start the two months.',
  groups: ({ rows, today }) =>
    groupedBy(
      byDay(
        rows.filter(({ commitment }) => awaitsResponse(commitment)),
        ({ commitment }) => responseDue(commitment),
      ),
      ({ commitment }) => {
        if (responseDue(commitment) === null) return ['Day of sending not entered'];
        return [responseOverdue(commitment, today) ? 'Answer overdue' : 'Answer awaited'];
      },
      '',
    ),
};

export const informationRequests: SavedView = {
  id: 'requests',
  name: 'Asked for and not sent',
  question: 'What did members ask for that was never sent?',
  empty:
    'No request for information is open. Set the type of a row to “Information request” to follow it here.',
  groups: ({ rows }) =>
    oneGroup(
      byDay(
        rows.filter(
          ({ commitment }) => commitment.type === 'Information request' && isOutstanding(commitment),
        ),
        ({ commitment }) => commitment.raisedOn,
      ),
    ),
};

export const ofPartners: SavedView = {
  id: 'partners',
  name: 'With directorates and partners',
  question: 'Which actions belong to partners?',
  empty: 'No row names a directorate or partner. Fill in “Organisation” to group them here.',
  groups: ({ rows }) =>
    groupedBy(
      rows.filter(({ commitment }) => commitment.organisation !== '' && isOutstanding(commitment)),
      ({ commitment }) => [commitment.organisation],
      '',
    ),
};

/** Days back from which a return that was not kept still shows. */
const MISSED_DAYS = 365;

export const comingBack: SavedView = {
  id: 'coming-back',
  name: 'Coming back',
  question: 'What comes back to which meeting?',
  empty: 'Nothing is down to come back. Enter “Next review” on a row to see it here.',
  groups: ({ rows, today }) => {
    const returning = rows.filter(
      ({ commitment }) =>
        (commitment.nextReviewOn !== null || commitment.nextReview !== '') &&
        (commitment.nextReviewOn === null || commitment.nextReviewOn >= addDays(today, -MISSED_DAYS)),
    );
    const inOrder = byDay(returning, ({ commitment }) => commitment.nextReviewOn);
    // A map keeps the order of the days; grouping by size would not.
    const groups = new Map<string, typeof inOrder>();
    for (const row of inOrder) {
      const heading = meetingText(row.commitment);
      groups.set(heading, [...(groups.get(heading) ?? []), row]);
    }
    return [...groups].map(([heading, group]) => ({ heading, rows: group }));
  },
};

const meetingText = ({
  nextReviewOn,
  nextReview,
}: {
  nextReviewOn: string | null;
  nextReview: string;
}): string => [nextReviewOn && longDate(nextReviewOn), nextReview].filter(Boolean).join(', ');
