/**
 * Marks that follow a sentence and make a task of it. Each is tried on the end of a sentence; the first group,
 * where there is one, is the owner. Source: domain/minutes-language.md, section 2, A3 to A6.
 */

/** "(Action: P Lowe)", "[Action by Planning]". */
export const BRACKETED_ACTION =
  /[([{]\s?actions?(?: points?| by| for)?[ :–—-]{0,3}((?![ :–—-])[^()[\]{}]{0,80})[)\]}][.;]?$/i;

/** "[Comms to action]", "(Clerk to action)". */
export const BRACKETED_TO_ACTION = /\s?[([]([^()[\]]{2,50}) to action[)\]]\.?$/;

/** "Handyman to action.", a sentence of its own after the task. */
export const WHO_TO_ACTION =
  /(?:^|[.;:!?] )(?:the )?([A-Z][A-Za-z'&/ ]{1,40}) to (?:action|progress)(?: this| these)?\.?$/;

/** "– Clerk to action". */
export const DASHED_TO_ACTION = /\s[–—-] ([A-Z][^–—-]{1,40}) to action\.?$/;

/** "Action RJ", "Action: Clerk", "ACTION – Cllr Vane", "Action by J Poole": from the word to the end. */
export const MARKED_ACTION =
  /^(?:Actions?|ACTIONS?)(?: by| BY| point| for)?\*{0,2}[ :–—-]{1,3}\*{0,2}([A-Z][^.;:*]{0,70})\*{0,2}\.?$/;

/** "ACTION CL to ask for a drawing", "– ACTION CLERK to claim": label, owner and task in one, without a mark between. */
export const ACTION_WHO_TO =
  /(?:(?:^|[\s.;:–—-])ACTIONS?|^Actions?|[.;:–—-] Actions?)[ :–—-]{1,3}([A-Z][A-Za-z'. /&,]{1,60}?) to (?!be\b)[a-z]{2}/;

/** "BL/LR: Write …", "Steve: Let …": initials or a forename before a colon. */
export const WHO_COLON =
  /^((?:[A-Z]{2,3}[a-z]?|[A-Z][a-z]{2,11}(?<!s))(?:(?: ?[/&,+] ?| and )(?:[A-Z]{2,3}[a-z]?|[A-Z][a-z]{2,11})){0,3}) ?: (?=[A-Z][a-z])/;

/** "… ACTION" with nobody named. */
export const BARE_ACTION = /(?:[.?!;,–—-]|\s)\s?[([]?ACTION[)\]]?[.:]?$/;

/** Initials or ALL at the end, after the full stop or a dash: "… new gate. LV", "Costings for July – MC/TA". */
export const TRAILING_INITIALS =
  /(?:[.?!;]["')]? ?|[a-z\d)](?: ?[–—] ?| - ?))\(?((?:[A-Z]{2,3}[a-z]?|All|Clerk|Chair)(?:(?: ?[/,&+] ?| and )(?:[A-Z]{2,3}[a-z]?|All|Clerk|Chair)){0,6})\)?\.?$/;

/** "JH Jan 16", "TH ASAP": a column of times flattened behind that of owners. */
export const WHEN_AT_END =
  /\s((?:ASAP|asap|Immediate(?:ly)?|Next meeting|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}(?: ?'?(?:20)?\d{2})?|\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}))\.?$/;

/** "Volunteers to be named in the policy BG": initials or All right after the last word. The first group is that word. */
export const GLUED_WHO =
  /([A-Za-z0-9)%'"]{1,30}) ((?:[A-Z]{2,3}[a-z]?|All)(?:(?: ?[/,&+] ?| and )(?:[A-Z]{2,3}[a-z]?|All|Chair|Clerk)){0,4})$/;

/** A word that goes on with whoever follows it: "raised by SP", "thanks to JC". */
export const GOES_ON_WITH =
  /^(?:by|to|from|with|and|or|for|of|at|in|on|as|via|per|than|that|about|if|between|both|the|an?|is|was|Cllr|Mr|Mrs|Ms|[Ss]ee|[Cc]ontact|[Aa]sk|asked|[Ee]mail|[Tt]ell|[Ii]nform|[Ll]et|thanked|[Pp]rop|[Pp]roposed|[Ss]ec|[Ss]econded|[A-Z]{2,3})$/;

/** "task – Full Name", "task - Police": an owner after the last dash. */
export const DASHED_OWNER = /\s[–—-] ?([A-Z][^–—.;:]{1,80})\.?$/;

/** A list mark inside a paragraph: "(1)", "(a)", "(iv)", "2)", as in "Resolved - (1) That …; (2) that …". */
export const INLINE_MARK =
  /(?:^|[\s;:.,–—-])(\((?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})\)|(?:\d{1,2}|[a-z]|[ivx]{1,5})\)|\d{1,2}\.(?= ?(?:That|to|To|The) ))\s?(?=\S)/g;
