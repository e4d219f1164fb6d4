import type { LinkRole, Status } from '../../lib/model/index.ts';

/** A commitment of an earlier meeting as a card shows it. */
export interface EarlierView {
  readonly commitment: string;
  readonly ref: string;
  readonly status: Status;
  readonly action: string;
  readonly owner: string;
  /** "11 Oct 2017 · Item 15", where it was raised. */
  readonly raised: string;
  readonly due: string;
  readonly overdue: boolean;
}

/** Words of minutes beside the commitment that they may be news of. */
export interface SuggestedView extends EarlierView {
  readonly id: string;
  readonly role: LinkRole;
  readonly words: string;
  /** Where the words were said, if not on the page in view. */
  readonly said: string;
  /** One sentence: what speaks for it. */
  readonly why: string;
  /** What taking it up does: "Status: Closed." */
  readonly effect: string;
}

/** An open commitment that nothing on the page was found for. */
export interface OpenView extends EarlierView {
  readonly id: string;
}

/** What is listed under one heading: an item of the page, or what concerns no item. */
export interface EarlierGroup {
  readonly key: string;
  readonly title: string;
  readonly suggested: readonly SuggestedView[];
  readonly open: readonly OpenView[];
}

/** What a person may say of an open commitment and the meeting in view. */
export type OpenAnswer = 'reported' | 'still open' | 'not mentioned';

export const ROLE_WORDS: Readonly<Record<LinkRole, string>> = {
  restated: 'Asked for again',
  progress: 'Progress',
  're-dated': 'New date',
  completed: 'Reported done',
  closed: 'Closed',
  superseded: 'Dropped or replaced',
};
