import { isHeaderWord, isLabelBefore } from '../tables/headers.ts';
import { isOwnerOnly } from '../text/owner-only.ts';
import { ACTION_CUE, ACTION_LABEL, NO_ACTION, TASK_DASH_INITIALS } from '../words/stems.ts';
import { WHO_TO_ACTION } from '../words/trailing.ts';
import { trimStem } from './openings.ts';
import { enter, openList } from './state.ts';
import type { Step } from './state.ts';

/** Cells of an action table, wherever they stand. Minutes beside a column of owners are read as text. */
export const readRow: Step = (marking, paragraph) => {
  const table = marking.tables.get(paragraph);
  if (!table || (table.task && table.minutes)) return false;
  marking.list = null;
  return enter(marking, paragraph, 'actions', { table, bare: !table.task, stem: 'the action table' });
};

/** "Clerk to action" on a line of its own means the paragraph before it. */
export const readOwnerLine: Step = (marking, paragraph) => {
  const { text } = paragraph;
  const who = text.length < 60 && text.includes(' to ') ? WHO_TO_ACTION.exec(text) : null;
  if (!who?.[1] || who.index !== 0 || !isOwnerOnly(who[1])) return false;
  return enter(marking, paragraph, 'actions', { bare: true, actionOwner: who[1] });
};

/** "Action: …", "ACTIONS", "Action: Clerk", "Action: none". */
export const readActionLabel: Step = (marking, paragraph) => {
  const { text } = paragraph;
  const label = ACTION_CUE.test(text.slice(0, 60)) ? ACTION_LABEL.exec(text.slice(0, 160))?.[0] : undefined;
  if (label === undefined || label === '') return false;
  // "Action 4 – training figures" where earlier actions are gone through.
  if (marking.status && /\d/.test(label)) return false;
  const rest = text.slice(label.length).trim();
  if (rest === '') {
    // "Minute | Action" printed as two lines heads a column and opens no list.
    const before = marking.entries[marking.entries.length - 1];
    if (
      /^actions?$/i.test(text) &&
      before &&
      isHeaderWord(before.paragraph.text) &&
      !isLabelBefore(before.paragraph.text, text)
    )
      return enter(marking, paragraph, marking.ground, { bare: true });
    marking.list = openList('actions', { stem: trimStem(label) });
    return enter(marking, paragraph, 'actions', { bare: true, stem: marking.list.stem });
  }
  if (NO_ACTION.test(rest)) return enter(marking, paragraph, 'actions', { bare: true });
  if (isOwnerOnly(rest) && !TASK_DASH_INITIALS.test(rest))
    return enter(marking, paragraph, 'actions', { bare: true, actionOwner: rest });
  return enter(marking, paragraph, 'actions', { stem: trimStem(label), label: label.length });
};
