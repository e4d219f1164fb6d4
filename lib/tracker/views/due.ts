import { addDays } from '../../model/days.ts';
import type { TrackerRow } from '../rows.ts';
import { isOutstanding } from '../status.ts';
import { byDay, groupedBy, oneGroup, type SavedView } from './view.ts';

const dueDate = ({ commitment }: TrackerRow) => commitment.dueDate;
const ownersOf = ({ commitment, owner }: TrackerRow): string[] =>
  commitment.organisation === '' ? owner.split('; ') : [commitment.organisation];

/** By post or organisation and not by person where one is given: a committee's question, not a profile (study, 5). */
export const overdueByOwner: SavedView = {
  id: 'overdue',
  name: 'Overdue, by owner',
  question: 'What is overdue, by whom, and how often was it put off?',
  empty:
    'Nothing is overdue. A row is overdue the day after its due date, as long as something is still to be done.',
  groups: ({ rows }) =>
    groupedBy(
      byDay(
        rows.filter(({ overdue }) => overdue),
        dueDate,
      ),
      ownersOf,
      'No owner',
    ),
};

const SOON_DAYS = 30;

export const dueSoon: SavedView = {
  id: 'due-soon',
  name: 'Due in 30 days',
  question: 'What is due within 30 days?',
  empty: 'Nothing is due within 30 days.',
  groups: ({ rows, today }) =>
    oneGroup(
      byDay(
        rows.filter(({ commitment }) => {
          const { dueDate: due } = commitment;
          return (
            isOutstanding(commitment) && due !== null && due >= today && due <= addDays(today, SOON_DAYS)
          );
        }),
        dueDate,
      ),
    ),
};

export const putOff: SavedView = {
  id: 'put-off',
  name: 'Date moved',
  question: 'Whose date was put off, how often, and from when?',
  empty: 'No due date was moved to a later day. The first date stays with a row when it is.',
  groups: ({ rows }) =>
    oneGroup(
      rows
        .filter(({ commitment }) => commitment.timesExtended > 0)
        .sort((a, b) => b.commitment.timesExtended - a.commitment.timesExtended),
    ),
};

/** Not yet SMART: nobody can chase what has no name or no day. */
export const noOwnerOrDate: SavedView = {
  id: 'no-owner-or-date',
  name: 'No owner or no date',
  question: 'What was promised and has no owner, or no date?',
  empty: 'Everything that is still to be done has an owner and a date.',
  groups: ({ rows }) =>
    groupedBy(
      byDay(
        rows.filter(
          ({ commitment }) =>
            isOutstanding(commitment) && (commitment.owners.length === 0 || commitment.dueDate === null),
        ),
        ({ commitment }) => commitment.raisedOn,
      ),
      ({ commitment }) => [
        commitment.owners.length > 0
          ? 'No date'
          : commitment.dueDate === null
            ? 'No owner, no date'
            : 'No owner',
      ],
      '',
    ),
};
