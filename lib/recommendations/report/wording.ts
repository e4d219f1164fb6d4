/** Verbs that inspectors open a recommendation with (study of trackers, 2.1: verbs of 1,323 items). */
const OPENING_VERBS = new Set(
  (
    'accelerate act address adopt agree align analyse appoint apply arrange articulate assess assure audit bring build ' +
    'carry challenge champion clarify collate commission complete conduct consider consolidate continue coordinate ' +
    'co-ordinate create cut decide deliver demonstrate design develop devise disseminate drive embed empower enable ' +
    'encourage engage enhance ensure equip establish evaluate expand expedite explore extend facilitate finalise focus ' +
    'formalise formulate fully further give hold identify implement improve include incorporate increase influence ' +
    'intensify introduce invest investigate involve issue keep launch lead learn maintain make maximise measure minimise ' +
    'monitor move obtain offer oversee plan prepare prioritise produce progress promote provide publish pursue put raise ' +
    'rapidly rationalise reconsider record recruit rectify reduce refine refresh regularly reinforce reinvigorate ' +
    'report require resolve review revise rigorously risk scrutinise secure seek set share simplify speed standardise ' +
    'strengthen support sustain tackle take target test track train undertake update urgently use utilise widen work write'
  ).split(' '),
);

const DUTY = /\b(?:should|must|needs? to|is required to|are required to|has to|have to)\b/i;

/** Whether a sentence tells someone to do something: opens with a verb of doing, or says early that someone should. */
export function asksForSomething(text: string): boolean {
  const words = text.split(/\s+/).slice(0, 18);
  const first = (words[0] ?? '').toLowerCase().replaceAll(/[^a-z-]/g, '');
  return OPENING_VERBS.has(first) || DUTY.test(words.join(' '));
}
