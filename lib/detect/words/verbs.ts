import { list } from './list.ts';

/**
 * Verbs of minutes, in groups. A group says what a verb makes of a sentence when the meeting
 * resolves it or somebody undertakes it. Add a verb in its base form; the other forms follow from it
 * (irregular ones are listed in `inflect.ts`). Source: domain/minutes-language.md, sections 2 B1 and 5.1.
 */

/** Something is owed to the meeting: it gets a paper, a figure, an answer. The surest sign of a task. */
export const DELIVER_VERBS = list(`
  advise answer bring circulate clarify come communicate confirm convey deliver disseminate distribute
  e-mail email feed feedback forward give inform issue let notify pass present provide publish
  recirculate re-circulate refer relay reply report re-present respond resubmit return send share submit
  supply table tell update upload write
`);

/** Something is to be done. A task in a resolution or an undertaking; in narrative often only a plan. */
export const DO_VERBS = list(`
  acquire add advertise alert align alter amend analyse announce apologise append apply approach archive
  arrange ascertain ask assess assign assist attach attend audit benchmark book brief build buy
  calculate call cancel canvass capture challenge change chase check claim clean clear co-ordinate
  collaborate collate collect commence commission compare compile complete conduct connect consider
  consult contact contribute convene coordinate copy cost count cover create cross-check cut deal delete
  demolish demonstrate deposit design detail determine develop dig discuss display double-check download
  draft draw empty encourage enforce engage enlarge enquire ensure enter erect escalate establish
  estimate evaluate examine expedite explore facilitate fell fence file film finalise find fit fix flag
  follow forecast form gather get handle hang highlight hire hold host identify implement include
  incorporate influence initiate inquire insert inspect install instruct interrogate interview
  investigate invite invoice join label laminate lay lead lease liaise link list lobby locate lock lodge
  log look make map measure mediate meet mend mention monitor mount move mow negotiate notify nudge
  obtain offer order organise organize oversee paint patch patrol perform phone photocopy photograph
  pick pilot place plan plant post prepare press price print prioritise proceed process procure produce
  programme progress promote proofread prune publicise pull purchase pursue push put quantify query
  raise re-arrange re-check re-draft re-run re-word rearrange recheck reconcile reconsider record
  recruit rectify recycle redirect redraft refund register reinstate remind remove rent repaint repair
  repeat replace request rerun reschedule research reseed restore resurface review revise revisit reword
  rewrite ring rub sample scan schedule scope scrutinise secure seek sell set show signpost sketch slot
  sort sound source speak split start strengthen strim submit summarise survey sweep tackle take talk
  tape task telephone tender test tidy trace track train transcribe translate treat trial trim try type
  unblock undertake unlock urge use verify visit walk warn wash water weed work
`);

/** Verbs that close a matter: once resolved, nobody has a task. */
export const CLOSED_VERBS = list(`
  abide accept acknowledge adhere adjourn adopt affirm agree allocate allow amalgamate applaud appoint
  approve authorise authorize award ban carry close co-opt commend congratulate continue correct declare
  decline defer delegate designate dismiss dispose donate elect endorse exclude extend fund grant
  increase keep leave levy merge nominate release note object oppose opt pay permit postpone prefer
  ratify re-appoint re-elect reaffirm reappoint receive recognise recognize reduce refuse reject remain
  rename renew rescind retain sanction sign sponsor subscribe support suspend thank transfer uphold vary
  waive welcome withdraw
`);

/** By these one party gives another a task: "be requested to", "instruct the Clerk to". */
export const ASKING_VERBS = list(`
  ask challenge charge direct encourage instruct invite mandate remind request require task urge
`);

/**
 * Verbs that make a task only where it is said who is to do it ("That the Chair sign the deed", "Clerk to reopen the
 * gate"): by themselves they settle a matter or tell of plans.
 */
const TASK_VERBS_BY_NAME = list(`
  accept act address agree appoint begin carry close co-produce continue count devise embed expand
  express extend go help improve invest keep letter maintain model nominate open pay propose re-cost
  re-issue reallocate recommend redesign reduce refine refocus refresh reissue relocate renew reopen
  represent reprint restart rethink rework run see select serve sign simplify sponsor streamline suggest
  support thank tighten
`);

/** Verbs that beside a name are as often another word: a surname ("Cllr Price"), a noun, a past ("the forum split"). */
const LOOK_ALIKES = list(`
  fell film flag forecast form hang lay lock mount pick post price ring rub sound split sweep use walk
  wash water weed
`);

/** What a task is done with beside the name of whoever is to do it: such a verb ends a name, and is never part of one. */
export const TASK_VERBS: ReadonlySet<string> = new Set(
  [...DELIVER_VERBS, ...DO_VERBS, ...TASK_VERBS_BY_NAME].filter((verb) => !LOOK_ALIKES.has(verb)),
);
