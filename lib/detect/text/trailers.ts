import {
  BARE_ACTION,
  BRACKETED_ACTION,
  BRACKETED_TO_ACTION,
  DASHED_TO_ACTION,
  GLUED_WHO,
  GOES_ON_WITH,
  MARKED_ACTION,
  TRAILING_INITIALS,
  WHEN_AT_END,
  WHO_TO_ACTION,
} from '../words/trailing.ts';
import { isOwnerOnly } from './owner-only.ts';

/** Whoever is named at the end of a line, and when it is due where a column of times stands behind. */
export interface EndOfLine {
  readonly at: number;
  readonly who: string;
  readonly when: string | null;
  /** A full stop or a dash stands before it. */
  readonly apart: boolean;
}

/** "… named in the policy BG", "… would look at this. JH Jan 16". Whether BG is anybody is for the caller. */
export const readEndOfLine = (text: string): EndOfLine | null => {
  const from = Math.max(0, text.length - REACH);
  const end = text.slice(from);
  const when = WHEN_AT_END.exec(end);
  const before = when ? end.slice(0, when.index) : end;
  const apart = when ? TRAILING_INITIALS.exec(before) : null;
  if (apart?.[1]) return { at: from + apart.index, who: apart[1], when: when?.[1] ?? null, apart: true };
  const glued = GLUED_WHO.exec(before);
  if (!glued?.[1] || !glued[2] || GOES_ON_WITH.test(glued[1])) return null;
  return { at: from + glued.index + glued[1].length, who: glued[2], when: when?.[1] ?? null, apart: false };
};

/** How far from its end a sentence is searched for a mark. */
const REACH = 130;

/** A mark at the end of a sentence: where it begins, its words, and whom it names. */
export interface Trailer {
  readonly kind: 'bracket' | 'to action' | 'action' | 'bare action' | 'initials';
  readonly at: number;
  readonly text: string;
  readonly owner: string | null;
}

/** What may stand before "Action" for it to be a mark and not a noun. */
export const BEFORE_MARK = /(?:^|[.;,?!)–—-]["')]?|\*)\s?$/;
/** Before "Action:" or "Action by", any word may stand. */
export const FIRM_MARK = /^(?:Actions?|ACTIONS?)(?: ?[:–—]| (?:by|BY) )/;

/** "Action RJ", "ACTION – Cllr Vane", the last of them in the text. */
const readMarkedAction = (end: string): { at: number; owner: string } | null => {
  const at = Math.max(end.lastIndexOf('Action'), end.lastIndexOf('ACTION'));
  if (at < 0) return null;
  const rest = end.slice(at);
  if (!BEFORE_MARK.test(end.slice(0, at)) && !(FIRM_MARK.test(rest) && end.charAt(at - 1) === ' '))
    return null;
  const owner = MARKED_ACTION.exec(rest)?.[1];
  return owner !== undefined && isOwnerOnly(owner) ? { at, owner } : null;
};

/** What the marks with these words have in common: few sentences have it, and only they are searched for a mark. */
const TO_ACTION = / to (?:action|progress)/;

/** Reads the mark that ends a sentence, or null. "LV" and "All" count as one here; whether LV is anybody is for the caller. */
export const readTrailer = (text: string): Trailer | null => {
  const from = Math.max(0, text.length - REACH);
  const end = text.slice(from);
  const trailer = (kind: Trailer['kind'], at: number, owner: string | null | undefined): Trailer => ({
    kind,
    at: from + at,
    text: end.slice(at).trim(),
    owner: owner?.trim() || null,
  });
  const bracketed = BRACKETED_ACTION.exec(end);
  if (bracketed) return trailer('bracket', bracketed.index, bracketed[1]);
  const toAction = TO_ACTION.test(end)
    ? (BRACKETED_TO_ACTION.exec(end) ?? WHO_TO_ACTION.exec(end) ?? DASHED_TO_ACTION.exec(end))
    : null;
  if (toAction) return trailer('to action', toAction.index, toAction[1]);
  const marked = readMarkedAction(end);
  if (marked) return trailer('action', marked.at, marked.owner);
  const bare = BARE_ACTION.exec(end);
  if (bare) return trailer('bare action', bare.index, null);
  const initials = TRAILING_INITIALS.exec(end);
  return initials ? trailer('initials', initials.index, initials[1]) : null;
};
