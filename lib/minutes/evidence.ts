import { speaksAfter, speaksBefore } from './voice.ts';
import type { Opening } from './opening.ts';

/** What free text turns out to be, by how it speaks. */
export type FreeText = 'minutes' | 'agenda only' | 'no minutes';

const OUTCOME =
  /(?:^|\n)\W*(?:RESOLVED|AGREED|NOTED|Resolved|It was (?:resolved|agreed)|Actions?(?: points?)?\s?[:–-]|ACTIONS?\b|AP\d|Decisions?\s?:|Recommendations?\b|PENDERFYNWYD)|\b(?:RESOLVED|AGREED that|it was (?:agreed|resolved)|(?:Clerk|Chair|Cllr \p{L}+|[A-Z]{2,3}) to (?:action|chase|contact|write|send|arrange))\b/u;

/**
 * Whether text without platform marks is minutes, an agenda, or neither. It is minutes where its heading says so,
 * or where it has at least two signs of them: a body and a day, outcomes, an attendance list, numbered items, reported speech.
 * @param given a person named this text as minutes, as on the command line; a page that happens to be open is not
 */
export function weigh(
  lines: readonly string[],
  opening: Opening,
  signs: { attendance: boolean; items: number },
  given = false,
): FreeText {
  const after = lines.filter((line) => speaksAfter(line)).length;
  const before = lines.filter((line) => speaksBefore(line)).length;
  const outcome = lines.some((line) => OUTCOME.test(line));
  if (before > 0 && before >= after * 3 && (opening.saysAgenda || before >= 3)) return 'agenda only';
  // A heading alone is a link to minutes: something must have been said.
  const words = lines.reduce((sum, line) => sum + line.length, 0);
  if (!outcome && after === 0 && !signs.attendance && signs.items < 3 && words < 600) return 'no minutes';
  let score = 0;
  if (opening.saysMinutes) score += 2;
  if (opening.body !== null && opening.date !== null) score += 1.5;
  else if (opening.body !== null || opening.date !== null) score += 0.5;
  if (outcome) score += 1;
  if (signs.attendance) score += 1;
  if (signs.items >= 3) score += 0.5;
  if (after >= 3 && after >= lines.length * 0.2) score += 1;
  // An extract that somebody hands over as minutes has no heading and no list of who was there: one sign is enough.
  if (given && (outcome || after > 0)) return 'minutes';
  return score >= 2 ? 'minutes' : 'no minutes';
}
