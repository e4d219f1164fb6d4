import { select, type Selected, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** Promised, and no later meeting said a word of it. What the latest meetings raised is too young to be told silent by itself. */
export const neverMentionedAgain = (view: ViewedYear, selection: Selection = {}): Selected[] =>
  select(view, { ...selection, open: true, neverMentionedAgain: true });
