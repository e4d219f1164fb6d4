import { MAYBE_BELOW } from '../model/index.ts';
import type { Found } from './attach.ts';

/** A task at least this sure shows that the page sets tasks. */
const SURE = 0.7;

/** What counts where nothing does. */
const ENOUGH_ALONE = 0.65;

/** With fewer sentences a page says too little to be judged by. */
const FEWEST_UNITS = 12;

/** Listed, not painted. */
const MAYBE = MAYBE_BELOW - 0.02;

/**
 * On a page of some length where nothing surely sets a task, as in a presentation or a debate, sentences that may be
 * promises, with nobody named for them, are told as "maybe". Changes `found` in place; `units` is how many sentences the page has.
 */
export const doubtWhereNothingIsSure = (found: Found[], units: number): void => {
  if (units < FEWEST_UNITS) return;
  const tasks = found.filter(({ finding }) => finding.kind === 'action');
  if (tasks.some(({ finding }) => finding.confidence >= SURE)) return;
  found.forEach((one, index) => {
    const { finding } = one;
    if (finding.kind !== 'action' || finding.named || finding.confidence >= ENOUGH_ALONE) return;
    found[index] = { ...one, finding: { ...finding, confidence: Math.min(finding.confidence, MAYBE) } };
  });
};
