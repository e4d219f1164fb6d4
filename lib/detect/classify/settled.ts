import {
  AGENDA_PURPOSE,
  AGREED_AND_SIGNED,
  AGREED_BY_ALL,
  APPROVED_BY_WAY,
  DASHED_OUTCOME,
  APPROVED_LAST,
  CLIPPED_DECISION,
  PAYMENTS,
  WHEN_SIGNED,
  BRIEFLY_SETTLED,
  CONTENT_TO,
  DULY_ELECTED,
  ENDS_SETTLED,
  LEAD_IN,
  AGREED_SUBJECT_TO,
  OPENS_SETTLED,
  PAPER_RECEIVED,
  PUT_AND_AGREED,
  RATE_SET,
  RESOLVED_ACCORDINGLY,
  SENT_ROUND_BEFORE,
  VOTED,
  BEFORE_MEETING,
  BODY_SETTLED,
  ELECTED,
  ELECTED_AFTER_ALL,
  MINUTES_PROPOSED,
  MOTION_CARRIED,
  NOTED_PAPER,
  NOTES_SOMETHING,
  PLANNING_VIEW,
  RESOLVED_AS_PUT,
  ELECTED_POST,
  FORMALITY,
  OTHER_BODY,
  SETTLED_AFTER_ALL,
  SETTLED_ALONE,
  SUM_AGREED,
  THING_SETTLED,
} from '../words/settled.ts';
import { MAY_SETTLE } from '../words/may-settle.ts';
import { MAY_SUGGEST } from '../words/suggestions.ts';
import type { Around } from './around.ts';
import type { Finding } from './finding.ts';
import { settlesMinutes } from './minutes.ts';

const POST_REACH = 70;

const isElection = (text: string): boolean => {
  const found = ELECTED.exec(text);
  if (!found) return false;
  const after = found.index + found[0].length;
  return ELECTED_POST.test(text.slice(after, after + POST_REACH));
};

/** Noting, approving, electing told in narrative. Null where nothing is settled. */
export const settled = (whole: string, around: Around): Finding | null => {
  if (!MAY_SETTLE.test(whole)) return null;
  const text = whole.replace(LEAD_IN, '');
  const before = BEFORE_MEETING.test(text.replace(SENT_ROUND_BEFORE, ''));
  const decision = (confidence: number, why: string): Finding => ({ kind: 'decision', confidence, why });
  if (
    APPROVED_BY_WAY.test(text) ||
    DASHED_OUTCOME.test(text) ||
    SUM_AGREED.test(text) ||
    AGREED_BY_ALL.test(text)
  )
    return decision(0.62, 'a few words settle the matter');
  if (CLIPPED_DECISION.test(text) && (around.index === 0 || /^all/i.test(text)))
    return decision(0.6, 'a few words settle the matter');
  if (PAYMENTS.test(text) && !BEFORE_MEETING.test(text)) return decision(0.64, 'payments are approved');
  if (AGENDA_PURPOSE.test(text) || /[:-]$/.test(text)) return null;
  if (APPROVED_LAST.test(text)) return decision(0.6, 'a few words settle the matter');
  if (SETTLED_ALONE.test(text) && text.length < 110) {
    // "Noted." after a sentence of its paragraph notes that sentence.
    // So does "Agreed." after a suggestion.
    const afterthought =
      around.index > 0 &&
      (/^noted/i.test(text) || (/^agreed/i.test(text) && MAY_SUGGEST.test(around.previous ?? '')));
    return decision(afterthought ? 0.45 : 0.88, 'one word settles the matter');
  }
  if (RESOLVED_AS_PUT.test(text)) return decision(0.72, 'the meeting resolved it as put');
  if (RESOLVED_ACCORDINGLY.test(text)) return decision(0.56, 'the meeting resolved it as put');
  if (VOTED.test(text)) return decision(0.62, 'the meeting voted');
  if (CONTENT_TO.test(text)) return decision(0.6, 'the meeting is content with it');
  if (AGREED_SUBJECT_TO.test(text) || PAPER_RECEIVED.test(text))
    return decision(0.58, 'a few words settle the matter');
  if (ENDS_SETTLED.test(text)) return decision(0.58, 'its last words settle it');
  if (OPENS_SETTLED.test(text)) return decision(around.alone ? 0.62 : 0.45, 'the meeting settles the matter');
  if (RATE_SET.test(text)) return decision(0.58, 'a rate is set');
  if (PLANNING_VIEW.test(text)) return decision(0.62, 'the view on an application');
  if (PUT_AND_AGREED.test(text)) return decision(0.6, 'recommendations were put and agreed');
  if (MOTION_CARRIED.test(text))
    return decision(/\bto (?:the|a) vote\b/i.test(text) ? 0.54 : 0.48, 'the motion was carried');
  if (settlesMinutes(text) && !WHEN_SIGNED.test(text) && !before) return decision(0.9, 'settles the minutes');
  if (MINUTES_PROPOSED.test(text)) return decision(0.7, 'the minutes are proposed and seconded');
  if (AGREED_AND_SIGNED.test(text)) return decision(0.7, 'settles the minutes');
  if (before) return null;
  if (isElection(text) || ELECTED_AFTER_ALL.test(text) || DULY_ELECTED.test(text))
    return decision(0.82, 'an election or appointment');
  if (FORMALITY.test(text)) return null;
  if (BRIEFLY_SETTLED.test(text) && !(THING_SETTLED.test(text) && !/^(?:this|it|that|these)\b/i.test(text)))
    return decision(around.alone || around.index === 0 ? 0.68 : 0.4, 'a few words settle the matter');
  // In a list of points of discussion, noting is talk.
  if (around.talk) return null;
  if (NOTES_SOMETHING.test(text) && !NOTED_PAPER.test(text))
    return decision(0.45, 'the meeting notes something');
  if (BODY_SETTLED.test(text) && !/^the (?:vice[- ])?chair/i.test(text))
    return decision(
      around.last || around.alone || /^all\b/i.test(text) ? 0.76 : 0.45,
      'the meeting settles the matter',
    );
  if (SETTLED_AFTER_ALL.test(text))
    return decision(around.last ? 0.62 : 0.42, 'the meeting settles the matter');
  if (
    THING_SETTLED.test(text) &&
    !/^(?:this|it|that) [^.]{0,40} by\b/i.test(text) &&
    !/\b(?:ofsted|inspectors?|it was)\b/i.test(text)
  ) {
    const brief =
      text.length < 220 &&
      !/\b(?:in|on|at) (?:\d|the \d|[A-Z][a-z]+ \d|january|february|march|april|may|june|july|august|september|october|november|december)/i.test(
        text,
      );
    if (OTHER_BODY.test(text)) return null;
    return decision(around.last ? 0.72 : brief ? 0.56 : 0.45, 'the matter is settled');
  }
  return null;
};
