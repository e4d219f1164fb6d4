import { FIXES_MEETING } from '../words/outcomes.ts';
import { readOutcome } from './outcome.ts';
import { settlesMinutes } from './minutes.ts';
import { MAKES_NO } from './frames/undertaking.ts';
import { FUTURE_REPORTS, WISHES } from './frames/agreement.ts';
import { ASKS_FOR_LISTED, asksTo, NAMES_A_THING, SETTLING_STEM, TO_OFFICERS } from '../words/stems.ts';
import { isOwnerOnly } from '../text/owner-only.ts';
import type { Finding } from './finding.ts';

export const RECOMMENDS =
  /\b(?:recommend(?:s|ed)?(?: to)?(?: the)? (?:full )?(?:cabinet|council|executive|commissioner|mayor|board|committee|authority|assembly|forum|governors|trust|government|minister|secretary)\b|be recommended to\b|(?:it be|to|is|be) recommended\b|\b(?:committee|panel|board|group|forum|it|members) recommends?(?:ed)? that\b|\b(?:and|committee|panel|board|forum) recommends? (?:its|their|the)\b|\ba recommendation to (?:the )?[A-Z]|recommendations? be (?:submitted|made|forwarded|referred|put) to\b)/i;
export const ABOUT_RECOMMENDATIONS =
  /\brecommendations?\b[^.]{0,80}\bbe (?:approved|agreed|accepted|noted|endorsed|adopted)\b/i;
export const CORRECTS_MINUTES = /\bminutes\b[^.]{0,80}\bbe (?:amended|corrected)\b/i;
/** A second label inside the first: "Decision: It was AGREED that …". */
export const INNER_LABEL =
  /^(?:it was |the [a-z]+ |accordingly )?(?:unanimously )?(?:agreed|resolved|decided)(?: unanimously)? (?=that |to )/i;

export const RECOMMENDS_IT = /^(?:that )?(?:the [a-z]+ )?recommend(?:s|ed)? /i;

const withoutLabels = (content: string): string => content.replace(INNER_LABEL, '');

export const CONDITION =
  /\b(?:condition|informative|clause|reason)s?\b[^.]{0,60}\bbe (?:added|amended|included|imposed|deleted)\b/i;
export const DEFERRAL = /\b(?:be|was|were|is) (?:deferred|adjourned|postponed)\b|\b(?:defer|adjourn)\b/i;
export const REORDERS =
  /^(?:that |to )?(?:[^.]{0,100}\bbe (?:removed|taken|moved|kept|retained|deleted|transferred)|(?:remove|take|move|keep|retain|transfer|delete))\b/i;
export const PLANNER_WORD = /\b(?:planner|work programme|forward plan|work plan|agenda)\b/i;
export const NOTHING_FURTHER = /\bno (?:further )?action\b/i;

/** "Deep dive on housing at next Board": no verb, but a meeting it is for. */
export const CLIPPED_TASK =
  /^(?!that\b)[^.;]{8,120}\b(?:at|to|for|by) (?:the )?(?:next|january|february|march|april|may|june|july|september|october|november|december|autumn|spring|summer) ?(?:board|meeting|panel|committee|forum)?\b\.?$/i;
/** "Audit of 20 cases to be repeated" */
export const TO_BE_DONE = /^(?!that\b)[^.;]{3,100} to be [a-z]{2,14}(?:ed|en)\b/i;
export const STANDING_ITEM = /\b(?:be|become|as) a standing (?:agenda )?item\b/i;
export const TELLS =
  /^that (?:is|was|means|meant|provides|provided|would|will|has|had|could|said|being|way|[a-z]+s (?:the|an?)\b)\b|^that [^,;]{0,120}?\b(?:was|were|had|needed|has|have|seemed|did|could|felt|wanted|is|are|would)\b/i;

/** No thing to be got, but a statement: "New houses were being built". */
export const IS_TOLD = /\b(?:was|were|is|are|has|have|had)\b/i;

const plainVerb = (verb: string | null): string => (verb === null ? '' : `; the verb is “${verb}”`);

/** A unit that stands under an outcome: in a RESOLVED list, after "RESOLVED that", in decision text. */
export const classifyResolved = (
  content: string,
  zone: 'resolution' | 'recommendation',
  stem: string | null,
): Finding => {
  const under = stem === null ? 'reads as an outcome' : `under “${stem.slice(0, 60)}”`;
  if (zone === 'recommendation') {
    return { kind: 'recommendation', confidence: 0.88, why: `${under}: the meeting recommends it` };
  }
  if (ABOUT_RECOMMENDATIONS.test(content) && !/\ba recommendation to\b/i.test(content)) {
    return { kind: 'decision', confidence: 0.85, why: `${under}; settles recommendations` };
  }
  const toOfficers = zone === 'resolution' && TO_OFFICERS.test(content);
  if (RECOMMENDS.test(content) && !toOfficers) {
    return { kind: 'recommendation', confidence: 0.88, why: `${under}; recommends it to another body` };
  }
  if (stem !== null && SETTLING_STEM.test(stem) && NAMES_A_THING.test(content)) {
    return { kind: 'decision', confidence: 0.82, why: `${under}; settles the matter` };
  }
  if (WISHES.test(content)) return { kind: 'decision', confidence: 0.6, why: `${under}; thanks or wishes` };
  if (/^(?:that |to )?do (?:this|so)\b/i.test(content))
    return { kind: 'decision', confidence: 0.45, why: `${under}; says only that it be done` };
  if (MAKES_NO.test(content.replace(/^(?:that |to )+/i, '')))
    return { kind: 'decision', confidence: 0.6, why: `${under}; settles the matter` };
  const outcome = readOutcome(withoutLabels(toOfficers ? content.replace(RECOMMENDS_IT, '') : content));
  const action = (confidence: number, why: string): Finding => ({ kind: 'action', confidence, why });
  const decision = (confidence: number, why: string): Finding => ({ kind: 'decision', confidence, why });
  if ((settlesMinutes(content) || CORRECTS_MINUTES.test(content)) && outcome.sense !== 'recommendation') {
    if (
      !/\b(?:circulated|sent|published)\b/i.test(
        content.replace(/\bhaving been circulated|circulated in advance|previously circulated\b/gi, ''),
      )
    )
      return decision(0.92, `${under}; settles the minutes`);
  }
  if (NOTHING_FURTHER.test(content)) return decision(0.6, `${under}; leaves no action`);
  if (CONDITION.test(content)) return decision(0.6, `${under}; adds a condition`);
  if (DEFERRAL.test(content) && outcome.sense !== 'task') return decision(0.7, `${under}; defers the matter`);
  if (FIXES_MEETING.test(content)) return decision(0.56, `${under}; fixes a meeting`);
  if (REORDERS.test(content) && PLANNER_WORD.test(content) && outcome.verb !== 'add')
    return decision(0.62, `${under}; orders the work programme`);
  if (stem !== null && ASKS_FOR_LISTED.test(stem) && outcome.sense === 'unclear' && IS_TOLD.test(content))
    return decision(0.2, 'tells how things are');
  if (stem !== null && asksTo(stem) && (outcome.sense === 'unclear' || outcome.sense === 'weak task'))
    return action(0.84, `${under}: something is asked of somebody`);
  switch (outcome.sense) {
    case 'task':
      return action(outcome.confidence, `${under}; asks for something to be done${plainVerb(outcome.verb)}`);
    case 'weak task':
      return action(
        outcome.confidence,
        `${under}; something is to be done, loosely${plainVerb(outcome.verb)}`,
      );
    case 'delegated task':
      return action(0.52, `${under}; leaves somebody to finish it${plainVerb(outcome.verb)}`);
    case 'delegated power':
      return decision(outcome.confidence, `${under}; gives somebody the power to decide`);
    case 'recommendation':
      return {
        kind: 'recommendation',
        confidence: outcome.confidence,
        why: `${under}; asks another body to decide`,
      };
    case 'decision':
      return decision(outcome.confidence, `${under}; settles the matter${plainVerb(outcome.verb)}`);
    default:
      if (stem !== null && FUTURE_REPORTS.test(content)) return action(0.62, `${under}; a standing change`);
      if (stem !== null && STANDING_ITEM.test(content)) return action(0.66, `${under}; a standing item`);
      if (/^decisions$/i.test(stem ?? '') && !/ .* .* /.test(content))
        return decision(0.3, 'a few words under a heading');
      if (stem !== null && TO_BE_DONE.test(content)) return action(0.58, `${under}; a task in few words`);
      if (isOwnerOnly(content.replace(/[–-]/g, ' '))) return decision(0.4, 'names under a decision');
      if (stem !== null && CLIPPED_TASK.test(content)) return action(0.58, `${under}; a task in few words`);
      // "That partners needed to improve …" tells; it decides nothing.
      if (stem === null && TELLS.test(content)) return decision(0.2, 'tells how things are');
      return decision(outcome.confidence + 0.05, `${under}; nobody is given a task`);
  }
};
