import type { Change } from './difference.ts';
import type { Found } from './find.ts';

/** One plain sentence for the panel: what became of a kept passage, and what to do if there is anything to do. */
export function explain(found: Found): string {
  switch (found.verdict) {
    case 'exact':
      return 'The words stand where they stood.';
    case 'moved':
      return 'The words are unchanged and have moved on the page.';
    case 'changed':
      return explainChange(found);
    case 'ambiguous':
      return found.candidates.length > 1
        ? `These words stand in ${found.candidates.length} places on the page and nothing tells which was kept: choose one.`
        : 'These words are on the page, but in other surroundings: check that they are the ones that were kept.';
    case 'missing':
      return found.candidates.length > 0
        ? 'These words are no longer on the page. What comes nearest is offered: choose it, or select others.'
        : 'These words are no longer on the page. What was kept is safe: select other words to tie it to.';
  }
}

const WHAT: Record<Change['kind'], string> = {
  negation: 'The sense was turned',
  date: 'A date changed',
  number: 'A figure changed',
  name: 'A name changed',
  words: 'The wording changed',
  marks: 'Punctuation or capitals changed',
};
const GRAVEST_FIRST = ['negation', 'date', 'number', 'name', 'words', 'marks'] as const;

function explainChange({ difference }: Found): string {
  const changes = difference?.changes ?? [];
  const gravest = GRAVEST_FIRST.flatMap((kind) => changes.filter((change) => change.kind === kind))[0];
  if (!gravest) return 'The words changed since they were kept.';
  const others = changes.length - 1;
  const more = others > 0 ? ` (and ${others} more ${others === 1 ? 'change' : 'changes'})` : '';
  return `${WHAT[gravest.kind]}: ${fromTo(gravest)}${more}.`;
}

function fromTo({ was, now }: Change): string {
  if (was.trim() === '') return `“${now.trim()}” was added`;
  if (now.trim() === '') return `“${was.trim()}” is gone`;
  return `“${was.trim()}” is now “${now.trim()}”`;
}
