import { NOT_A_FORENAME } from '../text/persons.ts';
import { ACTION_WHO_TO, DASHED_OWNER, WHO_COLON } from '../words/trailing.ts';
import { NO_ACTION } from '../words/stems.ts';
import { EARLIER } from '../words/narrative.ts';
import { IS_TO_DO, LOOKS_AHEAD, STATUS_WORDS } from '../words/status.ts';
import { isOwnerOnly } from '../text/owner-only.ts';
import { opensWithVerb } from '../text/opening-verb.ts';
import { readEndOfLine, readTrailer } from '../text/trailers.ts';
import type { Finding } from './finding.ts';

/** Who may stand as bare initials at the end of a line: from the attendance list. */
export type KnownInitials = ReadonlySet<string>;

const initialsKnown = (text: string, known: KnownInitials): boolean =>
  text
    .split(/\s?(?:[/,&+]|\band\b)\s?/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => known.has(part.toUpperCase()) || /^(?:all|clerk|chair)$/i.test(part));

const isTask = (text: string): boolean => IS_TO_DO.test(text) || opensWithVerb(text);

/** A sentence with a mark of action at its end: "(Action: P Lowe)", "Action RJ", "ACTION", "LV". */
export const classifyTrailing = (
  text: string,
  column: string | null,
  known: KnownInitials,
  listed: boolean,
): Finding | null => {
  const action = (label: string | null, why: string, confidence = 0.92): Finding => ({
    kind: 'action',
    confidence,
    why,
    label,
  });
  const told = text.includes('CTION') || text.startsWith('Action') ? ACTION_WHO_TO.exec(text) : null;
  if (told?.[1] && isOwnerOnly(told[1])) return action(told[1].trim(), `marked “Action ${told[1].trim()}”`);
  const trailer = readTrailer(text);
  if (trailer && trailer.at > 3) {
    const why = `marked “${trailer.text.replace(/^[.;,?!) –—-]+/, '')}”`;
    if (trailer.kind === 'bracket' && trailer.owner !== null && NO_ACTION.test(trailer.owner)) return null;
    if (trailer.kind !== 'initials' && trailer.kind !== 'bare action') return action(trailer.owner, why);
    if (trailer.kind === 'bare action' && text.length > 20) return action(null, why, 0.88);
  }
  const left = column === null ? '' : text.slice(0, -column.length).trim();
  if (
    column !== null &&
    text.endsWith(column) &&
    isOwnerOnly(column) &&
    !isOwnerOnly(left.replace(/[–-]/g, ' '))
  ) {
    return action(column, `“${column}” in the column beside it`, 0.9);
  }
  if (
    trailer?.kind === 'initials' &&
    !isOwnerOnly(text.slice(0, trailer.at + 1).replace(/[–-]/g, ' ')) &&
    trailer.owner !== null &&
    trailer.at > 10 &&
    initialsKnown(trailer.owner, known)
  ) {
    return action(trailer.owner, `“${trailer.owner}” at its end`, 0.86);
  }
  const end = readEndOfLine(text);
  if (end && end.at > 10 && initialsKnown(end.who, known) && (end.apart || listed || isTask(text)))
    return { ...action(end.who, `“${end.who}” at its end`, 0.84), deadlineCell: end.when };
  return null;
};

/** "Action 6/15": an earlier action by its number. */
export const REFERS = /^actions? \d/i;

/** What became of it: "MD had met with the schools", "no response from Probation". */
export const TOLD_PAST =
  /\b(?:had|has|have|was|were|is|are|can now)\b|^no (?:response|reply|news|answer|progress|update)\b/i;

/** "BL/LR: Write to the school.", "Steve: Let NH know": who, a colon, and what to do. */
export const classifyNamed = (content: string, known: KnownInitials): Finding | null => {
  const found = WHO_COLON.exec(content);
  const who = found?.[1];
  if (!found || !who || !opensWithVerb(content.slice(found[0].length))) return null;
  const sure = initialsKnown(who, known);
  if (!sure && NOT_A_FORENAME.test(who)) return null;
  return {
    kind: 'action',
    confidence: sure ? 0.88 : 0.62,
    why: `“${who}:” and what is to be done`,
    label: who,
  };
};

/** "The Chair was sorry to hear it": told, with a task's words only later. */
export const TOLD_FIRST = /\b(?:was|were|had|said|felt|thought|explained|reported)\b/;

/** Whether a sentence without a label or list mark of its own can go on a list of tasks: "Chair to ring", "Ring the school". */
export const readsAsTask = (text: string): boolean => {
  const task = IS_TO_DO.exec(text);
  if (task && !TOLD_FIRST.test(text.slice(0, task.index))) return true;
  return opensWithVerb(text) || /\([A-Z][A-Za-z/ ]{1,30}\)\.?$/.test(text);
};

/** A unit under "Actions:", or with that label in front of it. `content` is without the label; `sure` where it has that label or a list mark. */
export const classifyListed = (content: string, stem: string | null, sure: boolean): Finding | null => {
  if (NO_ACTION.test(content) || content.endsWith('?')) return null;
  const under = `under “${stem ?? 'Action'}”`;
  const dashed = DASHED_OWNER.exec(content);
  const label = dashed?.[1] && isOwnerOnly(dashed[1]) ? dashed[1] : null;
  const told =
    STATUS_WORDS.test(content) ||
    EARLIER.test(content) ||
    (REFERS.test(stem ?? '') && TOLD_PAST.test(content));
  if (told && !IS_TO_DO.test(content)) {
    return { kind: 'progress', confidence: 0.6, why: `${under}; says what became of it` };
  }
  // "This will make plain what is expected." explains the task before it.
  if (/^(?:this|these|it|that) (?:will|would|is|was|should|means)\b/i.test(content)) return null;
  if (!sure && label === null && !readsAsTask(content)) return null;
  return { kind: 'action', confidence: 0.92, why: under, label };
};

/** Whether a sentence can be what an "Action: X" line below it means. */
export const looksAhead = (text: string): boolean => LOOKS_AHEAD.test(text);
