import { MEETING_SUBJECT } from '../../words/narrative.ts';
import { IDLE_VERBS, STILL_TO_COME, WEAK_VERBS } from '../../words/outcomes.ts';
import { NO_UNDERTAKING, UNDERTAKES, UNDERTAKING_CONFIDENCE } from '../../words/undertaking.ts';
import type { Finding } from '../finding.ts';
import { action, decision, skipAdverbs, TOLD_OF_EARLIER, wordsBefore } from './reading.ts';
import type { Sentence } from './reading.ts';

/** "took an action to confirm", "it was an action for the Clerk to" */
export const TOOK_ACTION =
  /\b(?:took|takes|has|was given)(?: away| on)? (?:an|the) action (?:to|for)\b|\bit was an action (?:for|on)\b/i;

/** "gave an undertaking to have the hours changed", "made a commitment to". */
export const NOUN =
  /\b(?:gave|made|giving|making) (?:an? |his |her |their )?(?:firm |clear |personal )?(?:undertaking|commitment|promise|assurance|pledge) (?:to|that (?:he|she|they|this|it|the [a-z]+) (?:would|will))\b/i;

export const NOT_A_VERB =
  /^(?:a|an|the|this|these|that|those|any|all|its|his|her|their|no|some|such|it|them|which|be)$/;

/** "to make no comment", "to take no further action", "to let the club off the rent", "to do without" */
export const MAKES_NO =
  /^let (?![^.;]{2,60} (?:know|have)\b)[^.;]{2,60}\b(?:rest|lie|drop|stand|off|use|keep|hire|play|stay|go)\b|^(?:do|go|manage) without\b|^dispense with\b|^give [A-Za-z' ]{2,40} (?:status|permission|a vote|votes|the vote|authority|notice)\b|^(?:make|raise|offer|submit|take|have|register) (?:no\b|neither\b)/i;

/** "to have an update at the September meeting": somebody must bring it. */
export const GETS_UPDATE =
  /^(?:have|hear|get|see) (?:an?|further|regular|another|more) (?:[a-z-]+ ){0,2}(?:updates?|reports?|briefings?|presentations?|papers?)\b/i;

/** "to take the item as urgent business" */
export const TAKES_ITEM =
  /^take (?:the )?(?:minutes|notes|chair)\b|^(?:take|hear|consider|deal with|bring forward) (?:the |this |these |an |agenda )?(?:[a-z]+ )?(?:items?|matter|business|report)\b[^.]{0,40}\b(?:urgent|next|first|earlier|together|in private|before|forward|out of order)\b/i;

/** "to give £100 to the hall" */
export const MONEY_GIVEN =
  /^(?:give|provide|contribute|donate|make|grant|award|allocate|spend|put|set aside)\b[^.;]{0,60}£ ?\d|^(?:set|fix|keep|hold) (?:the )?(?:precept|rent|fees?|charges?|budget)\b/i;

/** Who is outside the council: what they agreed to do is told, not minuted as a task. */
export const THIRD_PARTY =
  /\b(?:landowners?|land owner|owners?|contractors?|developers?|applicants?|tenants?|farmers?|company|companies|highways|highways england|operators?|neighbours?|residents?|householders?|licensees?|licence holder|insurers|the school|the church|the bank|water board|network rail|environment agency|government|minister|department for [a-z]+)(?: (?:has|have|had|also|now))*$/i;

export const AGREED_NOT =
  /\b(?:agreed|resolved|decided)(?: unanimously| by (?:a majority|\d{1,3}(?: votes?)? to \d{1,3}(?: votes?)?))?,? not to\b/i;

/** "undertook to send", "agreed to circulate", "offered to measure" (minutes-language.md, C1). */
export const undertaking = ({ text, tokens }: Sentence): Finding | null => {
  if (AGREED_NOT.test(text) && MEETING_SUBJECT.test(text)) return decision(0.66, 'the meeting agreed not to');
  if (TOOK_ACTION.test(text)) return action(0.84, 'somebody took an action');
  if (NOUN.test(text)) return action(0.84, 'somebody gave an undertaking');
  for (let index = 0; index < tokens.length - 2; index += 1) {
    const token = tokens[index];
    // "agreed unanimously to support"
    const to = tokens[index + 1]?.word === 'unanimously' ? index + 2 : index + 1;
    if (!token || !UNDERTAKES.has(token.word) || tokens[to]?.word !== 'to') continue;
    const before = tokens[index - 1]?.word ?? '';
    if (TOLD_OF_EARLIER.has(before) || /^(?:remains?|remained|nobody|none|not|never|yet)$/.test(before))
      continue;
    if (/^(?:was|were|is|are)$/.test(before) && token.word !== 'agreed') continue;
    // "a number of partners have offered to take a second": how things stand.
    if (/^(?:have|has)$/.test(before) && token.word === 'offered')
      return action(0.44, 'an offer that was made');
    // "asked for volunteers to join", "the offers to help"
    if (
      token.word.endsWith('s') &&
      /^(?:for|of|the|more|any|by|all|some|no|these|such|further)$/.test(before)
    )
      continue;
    if (/^(?:nobody|none)$/i.test(tokens[0]?.word ?? '') || before === 'one') continue;
    const target = tokens[skipAdverbs(tokens, to + 1)];
    if (target?.word === 'not') continue;
    if (target?.word === 'support' && MEETING_SUBJECT.test(wordsBefore(tokens, index))) {
      return decision(0.62, 'the meeting agreed to support it');
    }
    if (!target || NO_UNDERTAKING.has(target.word)) continue;
    // "agreed to a start at six": nothing to do.
    if (target.verb === null && NOT_A_VERB.test(target.word)) continue;
    const rest = text.slice(target.start);
    const sure = UNDERTAKING_CONFIDENCE[token.word] ?? 0.8;
    const why = `somebody “${token.word} to ${target.word}”`;
    if (token.word === 'agreed' && MAKES_NO.test(rest))
      return decision(0.62, 'the meeting agreed to do nothing');
    if (token.word === 'agreed' && GETS_UPDATE.test(rest)) return action(0.7, why);
    if (
      token.word === 'agreed' &&
      index === 0 &&
      /^(?:have|hold|keep|leave|pay|buy|use|go)$/.test(target.word)
    )
      return decision(0.58, 'the meeting agreed to it');
    if (token.word === 'agreed' && TAKES_ITEM.test(rest)) return decision(0.56, 'the order of business');
    if (token.word === 'agreed' && MONEY_GIVEN.test(rest)) return decision(0.62, 'money is granted');
    if (THIRD_PARTY.test(wordsBefore(tokens, index))) return action(0.4, 'somebody outside the council will');
    if (target.verb && !IDLE_VERBS.has(target.verb.base) && (target.verb.task || target.verb.asking)) {
      return action(WEAK_VERBS.has(target.verb.base) && !target.verb.deliver ? sure - 0.25 : sure, why);
    }
    if (target.verb?.closed) {
      const article = tokens[tokens.indexOf(target) + 1]?.word ?? '';
      if (target.verb.base === 'receive' && STILL_TO_COME.test(article)) return action(0.7, why);
      const meeting = token.word === 'agreed' && MEETING_SUBJECT.test(wordsBefore(tokens, index));
      return meeting ? decision(0.72, `the meeting “agreed to ${target.word}”`) : null;
    }
    return action(sure - 0.15, why);
  }
  return null;
};
