import type { Finding } from '../finding.ts';
import { TOLD_OF_EARLIER } from './reading.ts';
import type { Sentence } from './reading.ts';

export const MEETING =
  /^(?:sub-?committee|committee|panel|board|forum|commission|members|group|council|it|they|meeting)$/;

/** "agreed to recommend to the Council that" */
export const AGREED_TO_RECOMMEND =
  /\b(?:agreed|resolved|decided) to recommend (?:to|that|the|its|their|approval|adoption|acceptance)\b/i;

/** A parish's word on an application, in two words: "Recommend approval.", "Recommend refusal, loss of parking". */
export const RECOMMENDS_OUTCOME = /^recommend(?:ed)? (?:for )?(?:approval|refusal)\b/i;

/** "The Board recommended that the Audit Committee look at …" (minutes-language.md, 5.2). */
export const recommending = ({ text, tokens }: Sentence): Finding | null => {
  if (RECOMMENDS_OUTCOME.test(text)) {
    return { kind: 'recommendation', confidence: 0.7, why: 'recommended to whoever decides' };
  }
  if (AGREED_TO_RECOMMEND.test(text)) {
    return { kind: 'recommendation', confidence: 0.9, why: 'the meeting agreed to recommend it' };
  }
  for (let index = 1; index < tokens.length - 1; index += 1) {
    const token = tokens[index];
    if (token?.word !== 'recommended') continue;
    const next = tokens[index + 1]?.word ?? '';
    const before = tokens[index - 1]?.word ?? '';
    if (TOLD_OF_EARLIER.has(before) || !/^(?:that|to|approval|adoption|acceptance)$/.test(next)) continue;
    const joined = before === 'and' && tokens.slice(0, 4).some(({ word }) => MEETING.test(word));
    if (!joined && !MEETING.test(before) && !(before === 'was' && tokens[index - 2]?.word === 'it')) continue;
    return {
      kind: 'recommendation',
      confidence: before === 'was' ? 0.5 : 0.72,
      why: 'the meeting recommended it',
    };
  }
  return null;
};
