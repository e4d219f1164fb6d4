import type { IsoDate, RecommendationKey } from '../../model/index.ts';
import type { FollowedCommitment } from '../model.ts';
import { standingOn, type StandingThen, type ViewedYear } from './year.ts';

/** What commitments to show. Every condition given must hold; all are judged by what was known on `on`. */
export interface Selection {
  /** The day it is looked at; the latest meeting where left out. */
  readonly on?: IsoDate;
  readonly open?: boolean;
  /** Family of the body that raised it. */
  readonly family?: string;
  readonly raisedOn?: IsoDate;
  /** Key of a person as the register has it. */
  readonly owner?: string;
  readonly withoutOwner?: boolean;
  readonly withoutDate?: boolean;
  readonly overdue?: boolean;
  readonly dueOn?: IsoDate;
  readonly redatedAtLeast?: number;
  readonly neverMentionedAgain?: boolean;
  readonly recurring?: boolean;
  readonly kind?: 'action' | 'recommendation';
  readonly statuses?: readonly FollowedCommitment['finalStatus'][];
  readonly recommendation?: RecommendationKey;
}

/** A commitment with how it stood on the day. */
export interface Selected {
  readonly commitment: FollowedCommitment;
  readonly stood: StandingThen;
}

/** The commitments that a selection asks for, in the order in which they were raised. */
export function select(view: ViewedYear, selection: Selection): Selected[] {
  const day = selection.on ?? view.lastDay;
  return view.year.commitments
    .map((commitment) => ({ commitment, stood: standingOn(view, commitment, day) }))
    .filter(({ commitment, stood }) => stood.raised && holds(view, selection, day, commitment, stood));
}

function holds(
  view: ViewedYear,
  selection: Selection,
  day: IsoDate,
  commitment: FollowedCommitment,
  stood: StandingThen,
): boolean {
  const { bodies, register } = view.year;
  const { recommendation } = selection;
  const conditions: boolean[] = [
    selection.open === undefined || stood.done !== selection.open,
    selection.family === undefined || bodies.familiesOf(commitment.body).includes(selection.family),
    selection.raisedOn === undefined || commitment.raisedOn === selection.raisedOn,
    selection.owner === undefined ||
      commitment.owners.some((owner) => register.keyOf(owner) === selection.owner),
    !selection.withoutOwner || commitment.owners.length === 0,
    !selection.withoutDate || stood.due === null,
    !selection.overdue || (!stood.done && stood.due !== null && stood.due < day),
    selection.dueOn === undefined || stood.due === selection.dueOn,
    selection.redatedAtLeast === undefined || stood.timesRedated >= selection.redatedAtLeast,
    !selection.neverMentionedAgain || stood.links.length === 0,
    selection.recurring === undefined || commitment.recurring === selection.recurring,
    selection.kind === undefined || commitment.kind === selection.kind,
    selection.statuses === undefined || selection.statuses.includes(commitment.finalStatus),
    recommendation === undefined ||
      commitment.recommendations.some(
        ({ set, ref }) => set === recommendation.set && ref === recommendation.ref,
      ),
  ];
  return conditions.every(Boolean);
}
