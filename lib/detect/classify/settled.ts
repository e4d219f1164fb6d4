import {
  BRIEFLY_SETTLED,
  BEFORE_MEETING,
  BODY_SETTLED,
  ELECTED,
  FORMALITY,
  MINUTES_SETTLED,
  SETTLED_ALONE,
  THING_SETTLED,
} from '../words/settled.ts';
import type { Around } from './around.ts';
import type { Finding } from './finding.ts';

/** Noting, approving, electing told in narrative. Null where nothing is settled. */
export const settled = (text: string, around: Around): Finding | null => {
  const decision = (confidence: number, why: string): Finding => ({ kind: 'decision', confidence, why });
  if (SETTLED_ALONE.test(text) && text.length < 110) return decision(0.88, 'one word settles the matter');
  if (MINUTES_SETTLED.test(text) && !BEFORE_MEETING.test(text.replace(/having been/gi, '')))
    return decision(0.9, 'settles the minutes');
  if (BEFORE_MEETING.test(text)) return null;
  if (ELECTED.test(text)) return decision(0.82, 'an election or appointment');
  if (FORMALITY.test(text)) return null;
  if (BRIEFLY_SETTLED.test(text))
    return decision(around.alone || around.index === 0 ? 0.68 : 0.4, 'a few words settle the matter');
  if (BODY_SETTLED.test(text))
    return decision(around.last || around.alone ? 0.76 : 0.45, 'the meeting settles the matter');
  if (THING_SETTLED.test(text) && !/\b(?:ofsted|inspectors?|it was)\b/i.test(text)) {
    return decision(around.last ? 0.72 : 0.45, 'the matter is settled');
  }
  return null;
};
