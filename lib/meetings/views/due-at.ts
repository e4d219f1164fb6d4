import type { IsoDate } from '../../model/index.ts';
import { select, type Selected, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** What comes back at a meeting: open, and due on its day. Whichever body asked for it. */
export const dueAt = (view: ViewedYear, meetingDate: IsoDate, selection: Selection = {}): Selected[] =>
  select(view, { ...selection, on: meetingDate, open: true, dueOn: meetingDate });
