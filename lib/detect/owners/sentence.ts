import { CARRIES_ON, LEADING_PRONOUN, PRONOUN } from './frames.ts';
import { agents, combine, objects, subjects } from './framed.ts';
import { asMentions, type Mention } from './mentions.ts';
import type { People } from './people.ts';
import { fromPrevious, fromSameSentence } from './pronouns.ts';
import { tokenize } from './tokens.ts';

/**
 * Owners by the sentence itself: subject of an undertaking, the one asked, the agent of a passive,
 * or whom a pronoun stands for. Empty where the sentence names nobody who is to act.
 */
export function sentenceOwners(text: string, previous: string | null, people: People): Mention[] {
  const tokens = tokenize(text);
  const framed = combine(text, tokens, subjects(text, tokens, people), objects(text, tokens, people), people);
  const found = framed.length > 0 ? framed : agents(text, tokens, people);
  if (found.length > 0) return found.flatMap(({ list }) => asMentions(text, tokens, list));
  const carries = [...text.matchAll(CARRIES_ON)].at(-1);
  if (carries) {
    const owners = fromSameSentence(text, tokens, people, carries.index, false);
    if (owners.length > 0) return owners;
  }
  const pronoun = [...text.matchAll(PRONOUN)][0];
  if (!pronoun && !LEADING_PRONOUN.test(text)) return [];
  const word = pronoun?.[0].trim() ?? '';
  const owners = /^\W*(?:we|I)\b/.test(word)
    ? []
    : fromSameSentence(text, tokens, people, pronoun?.index ?? 0, /^\W*(?:he|she)\b/i.test(word));
  return owners.length > 0 ? owners : fromPrevious(previous, people);
}
