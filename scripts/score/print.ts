import type { PassageKind } from '../../lib/model/index.ts';
import type { Score } from './score.ts';
import { f1, precision, recall, type Counts } from './tally.ts';

const figure = (share: number): string => share.toFixed(3);

const row = (name: string, counts: Counts): string =>
  `${name.padEnd(30)} precision ${figure(precision(counts))}  recall ${figure(recall(counts))}  F1 ${figure(f1(counts))}` +
  `   (${counts.right} right, ${counts.wrong} wrong, ${counts.missed} missed)`;

const NAMES: readonly (readonly [PassageKind, string])[] = [
  ['action', 'actions'],
  ['decision', 'decisions'],
  ['recommendation', 'recommendations'],
  ['progress', 'progress'],
];

/** The score as lines for a terminal; with `errors`, every slip below it. */
export const printScore = (score: Score, errors: boolean): string => {
  const lines = [`${score.texts} texts`];
  for (const [kind, name] of NAMES) {
    const counts = score.kinds[kind];
    if (counts.right + counts.wrong + counts.missed > 0) lines.push(row(name, counts));
  }
  lines.push(row('passages with the right kind', score.anyKind));
  lines.push(row('owners of matched actions', score.owners));
  lines.push(row('deadline words, strict', score.deadlineStrict));
  lines.push(row('deadline words, one in another', score.deadlineLenient));
  const { dates, falseAlarms, sure } = score;
  lines.push(
    `${'dates of matched actions'.padEnd(30)} ${dates.right} of ${dates.of} right` +
      (dates.of > 0 ? ` (${figure(dates.right / dates.of)})` : ''),
  );
  lines.push(
    `${'pages without actions'.padEnd(30)} ${falseAlarms.alarms} false alarms on ${falseAlarms.pages} pages` +
      (falseAlarms.pages > 0 ? ` (${(falseAlarms.alarms / falseAlarms.pages).toFixed(2)} a page)` : ''),
  );
  lines.push(
    `${'shown at 0.9 or more'.padEnd(30)} ${figure(precision(sure))} right (${sure.right + sure.wrong})`,
  );
  if (errors) {
    lines.push('');
    for (const { id, what, kind, text, why } of score.slips) {
      lines.push(
        `${id}  ${what}  ${kind}: ${text.replace(/\s+/g, ' ')}${why === '' ? '' : `\n      ${why}`}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
};
