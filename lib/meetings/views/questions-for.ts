import type { IsoDate } from '../../model/index.ts';
import type { Selected } from './select.ts';
import { dueAt } from './due-at.ts';
import { neverMentionedAgain } from './never-mentioned.ts';
import { overdueCommitments } from './overdue.ts';
import type { ViewedYear } from './year.ts';

/** One thing to ask about, and why. */
export interface QuestionToAsk extends Selected {
  readonly why: 'overdue' | 'due now' | 'never mentioned again';
}

/** What to ask at a coming meeting of a body: what is overdue, what is due that day, and what fell silent; each once, in that order. */
export function questionsFor(view: ViewedYear, family: string, meetingDate: IsoDate): QuestionToAsk[] {
  const asked = new Set<string>();
  const take = (rows: readonly Selected[], why: QuestionToAsk['why']): QuestionToAsk[] =>
    rows.flatMap((row) => {
      if (asked.has(row.commitment.raisedBy)) return [];
      asked.add(row.commitment.raisedBy);
      return [{ ...row, why }];
    });
  return [
    ...take(overdueCommitments(view, { on: meetingDate, family }), 'overdue'),
    ...take(dueAt(view, meetingDate, { family }), 'due now'),
    ...take(neverMentionedAgain(view, { on: meetingDate, family }), 'never mentioned again'),
  ];
}
