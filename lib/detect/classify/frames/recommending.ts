import type { Finding } from '../finding.ts';
import { TOLD_OF_EARLIER } from './reading.ts';
import type { Sentence } from './reading.ts';

export const MEETING =
  /^(?:sub-?committee|committee|panel|board|forum|commission|members|group|council|it|they|meeting)$/;

/** "The Board recommended that the Audit Committee look at …" (minutes-language.md, 5.2). */
export const recommending = ({ tokens }: Sentence): Finding | null => {
  for (let index = 1; index < tokens.length - 1; index += 1) {
    const token = tokens[index];
    if (token?.word !== 'recommended') continue;
    const next = tokens[index + 1]?.word ?? '';
    const before = tokens[index - 1]?.word ?? '';
    if (TOLD_OF_EARLIER.has(before) || (next !== 'that' && next !== 'to')) continue;
    if (!MEETING.test(before) && !(before === 'was' && tokens[index - 2]?.word === 'it')) continue;
    return {
      kind: 'recommendation',
      confidence: before === 'was' ? 0.5 : 0.72,
      why: 'the meeting recommended it',
    };
  }
  return null;
};
