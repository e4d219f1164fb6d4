import {
  TRAILING_ACTION,
  BRACKETED_ACTION,
  BRACKETED_TO_ACTION,
  BARE_ACTION,
  DASHED_TO_ACTION,
  DASHED_OWNER,
  TRAILING_INITIALS,
  WHO_TO_ACTION,
} from '../words/trailing.ts';
import { NO_ACTION } from '../words/stems.ts';
import { EARLIER } from '../words/narrative.ts';
import { IS_TO_DO, LOOKS_AHEAD, STATUS_WORDS } from '../words/status.ts';
import { isOwnerOnly } from '../text/shapes.ts';
import type { Finding } from './finding.ts';

/** Who may stand as bare initials at the end of a line: from the attendance list. */
export type KnownInitials = ReadonlySet<string>;

const initialsKnown = (text: string, known: KnownInitials): boolean =>
  text
    .split(/\s?(?:[/,&+]|\band\b)\s?/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => known.has(part.toUpperCase()) || /^(?:all|clerk|chair)$/i.test(part));

/** A sentence with a mark of action at its end: "(Action: P Lowe)", "Action RJ", "ACTION", "LV". */
export const classifyTrailing = (
  text: string,
  column: string | null,
  known: KnownInitials,
): Finding | null => {
  const action = (label: string | null, why: string, confidence = 0.92): Finding => ({
    kind: 'action',
    confidence,
    why,
    label,
  });
  const bracketed = BRACKETED_ACTION.exec(text);
  if (bracketed && bracketed.index > 3) {
    const owner = (bracketed[1] ?? '').trim();
    if (NO_ACTION.test(owner)) return null;
    return action(owner === '' ? null : owner, `marked “${bracketed[0].trim()}”`);
  }
  const toAction = BRACKETED_TO_ACTION.exec(text) ?? WHO_TO_ACTION.exec(text) ?? DASHED_TO_ACTION.exec(text);
  if (toAction) return action(toAction[1] ?? null, `marked “${toAction[0].trim()}”`);
  const trailing = TRAILING_ACTION.exec(text);
  if (
    trailing &&
    trailing.index > 3 &&
    isOwnerOnly(trailing[1] ?? '') &&
    !/\baction plan/i.test(trailing[0])
  ) {
    return action(trailing[1] ?? null, `marked “${trailing[0].trim()}”`);
  }
  if (BARE_ACTION.test(text) && text.length > 20 && /[a-z]/.test(text))
    return action(null, 'marked “ACTION”', 0.88);
  if (column !== null && text.endsWith(column) && isOwnerOnly(column) && !/^\d/.test(column)) {
    return action(column, `“${column}” in the column beside it`, 0.9);
  }
  const initials = TRAILING_INITIALS.exec(text);
  if (initials?.[1] && text.length > initials[0].length + 10 && initialsKnown(initials[1], known)) {
    return action(initials[1], `“${initials[1]}” at its end`, 0.86);
  }
  return null;
};

/** A unit under "Actions:", or with that label in front of it. `content` is without the label. */
export const classifyListed = (content: string, stem: string | null): Finding | null => {
  if (NO_ACTION.test(content)) return null;
  const under = `under “${stem ?? 'Action'}”`;
  const dashed = DASHED_OWNER.exec(content);
  const label = dashed?.[1] && isOwnerOnly(dashed[1]) ? dashed[1] : null;
  if ((STATUS_WORDS.test(content) || EARLIER.test(content)) && !IS_TO_DO.test(content)) {
    return { kind: 'progress', confidence: 0.6, why: `${under}; says what became of it` };
  }
  return { kind: 'action', confidence: 0.92, why: under, label };
};

/** Whether a sentence can be what an "Action: X" line below it means. */
export const looksAhead = (text: string): boolean => LOOKS_AHEAD.test(text);
