import type { IsoDate } from '../../model/index.ts';
import type { FollowedYear } from '../index.ts';
import type { FollowedCommitment, Link, LinkRole, MeetingPassage } from '../model.ts';

/** Roles after which a commitment counts as done. */
export const DONE_ROLES: ReadonlySet<LinkRole> = new Set(['completed', 'closed', 'superseded']);

/** A year with what the views look up in it. Made once, used by every view. */
export interface ViewedYear {
  readonly year: FollowedYear;
  readonly passageOf: (id: string) => MeetingPassage | undefined;
  /** Day of the meeting a passage is of; '' for a passage that is none of the year's. */
  readonly dateOf: (passage: string) => IsoDate;
  /** Families of the body whose meeting a passage is of. */
  readonly familiesOf: (passage: string) => readonly string[];
  /** Day of the latest meeting. */
  readonly lastDay: IsoDate;
}

export function viewYear(year: FollowedYear): ViewedYear {
  const passages = new Map(year.passages.map((passage) => [passage.id, passage]));
  const meetingOf = (id: string) => {
    const passage = passages.get(id);
    return passage === undefined ? undefined : year.meetings[passage.meeting];
  };
  return {
    year,
    passageOf: (id) => passages.get(id),
    dateOf: (id) => meetingOf(id)?.date ?? '',
    familiesOf: (id) => meetingOf(id)?.families ?? [],
    lastDay: year.meetings.at(-1)?.date ?? '',
  };
}

/** A commitment as it stood on a day: what later meetings said of it is not known yet. */
export interface StandingThen {
  readonly raised: boolean;
  readonly done: boolean;
  /** Day of the meeting at which it was first reported done, or null. */
  readonly doneOn: IsoDate | null;
  /** The latest date given, or null. */
  readonly due: IsoDate | null;
  readonly timesRedated: number;
  readonly links: readonly Link[];
}

export function standingOn(view: ViewedYear, commitment: FollowedCommitment, day: IsoDate): StandingThen {
  const links = commitment.links.filter(({ passage }) => view.dateOf(passage) <= day);
  const done = links.find(({ role }) => DONE_ROLES.has(role));
  const dues = commitment.dueHistory.filter(
    ({ passage, deadline }) => deadline.date !== null && view.dateOf(passage) <= day,
  );
  return {
    raised: commitment.raisedOn <= day,
    done: done !== undefined,
    doneOn: done ? view.dateOf(done.passage) : null,
    due: dues.at(-1)?.deadline.date ?? null,
    timesRedated: links.filter(({ role }) => role === 're-dated').length,
    links,
  };
}
