import type { FollowedYear } from '../../lib/meetings/index.ts';
import type { RecommendationKey } from '../../lib/model/index.ts';
import type { Figure } from './figures.ts';
import type { Gold, Question } from './gold.ts';
import type { Matching } from './match.ts';
import { answer, type Answered } from './questions.ts';

/** Rows of an answer under gold's names; what gold does not have keeps ours, and so is a row too many. */
function named(answered: Answered, matching: Matching): string[] {
  const commitment = (one: Parameters<Matching['commitmentOf']>[0]): string =>
    matching.commitmentOf(one)?.id ?? one.raisedBy;
  const passage = (id: string): string => matching.goldOf(id)[0]?.id ?? id;
  switch (answered.kind) {
    case 'commitments':
      return answered.rows.map(commitment);
    case 'passages':
      return [...new Set(answered.rows.map(passage))];
    case 'recommendations':
      return answered.rows.map(({ ref }) => `R${ref}`);
    case 'pairs':
      return answered.rows.map(([one, id]) => `${commitment(one)} ${passage(id)}`);
  }
}

/** Each question: right only if the rows are exactly those of the answer, in order where order is asked for. */
export function questionFigure(
  questions: readonly Question[],
  year: FollowedYear,
  recommendations: readonly RecommendationKey[],
  matching: Matching,
  gold: Gold,
): Figure {
  const misses: string[] = [];
  for (const question of questions) {
    const wanted = question.answer.map((row) => (typeof row === 'string' ? row : row.join(' ')));
    const answered = answer(question, year, recommendations);
    const got = answered === null ? [] : named(answered, matching);
    if (sameRows(wanted, got, question.ordered, gold)) continue;
    const lacking = wanted.filter((row) => !got.includes(row));
    const tooMany = got.filter((row) => !wanted.includes(row));
    misses.push(
      `${question.id} ${question.question}\n        lacks ${lacking.join(', ') || 'nothing'}; too many ${tooMany.join(', ') || 'none'}${lacking.length + tooMany.length === 0 ? `; order ${got.join(' ')} not ${wanted.join(' ')}` : ''}`,
    );
  }
  return {
    name: 'questions answered exactly',
    right: questions.length - misses.length,
    of: questions.length,
    misses,
  };
}

/** Rows that the order does not part (raised at one meeting, due on one day) may stand either way round. */
function sameRows(wanted: readonly string[], got: readonly string[], ordered: boolean, gold: Gold): boolean {
  if (wanted.length !== got.length || [...wanted].sort().join('|') !== [...got].sort().join('|'))
    return false;
  if (!ordered) return true;
  const days = wanted.map((row) => gold.commitments.find(({ id }) => id === row)?.raisedOn ?? '');
  const byAge = days.every((day, place) => place === 0 || day >= (days[place - 1] ?? ''));
  const rank = (row: string): string => {
    const commitment = gold.commitments.find(({ id }) => id === row);
    if (commitment && byAge) return commitment.raisedOn;
    const passage = gold.passages.find(({ id }) => id === row);
    return commitment
      ? `${commitment.raisedOn} ${commitment.currentDue ?? ''}`
      : (gold.meetings.find(({ id }) => id === passage?.meeting)?.date ?? row);
  };
  return wanted.map(rank).join('|') === got.map(rank).join('|');
}
