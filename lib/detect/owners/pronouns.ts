import { SPEAKS } from './frames.ts';
import { asMentions, OPENS, tokenFrom, tryAt, type Mention } from './mentions.ts';
import type { People } from './people.ts';
import { parseOwnerList, type OwnerList } from './phrases.ts';
import { isWord, tokenize, type Token } from './tokens.ts';

/** Whom "she would" and "and undertook to" mean (study, section 3, rule 4). */

/** Those who speak in a text, in order: subjects of verbs of saying and doing. */
function speakers(text: string, tokens: readonly Token[], people: People): OwnerList[] {
  const found: OwnerList[] = [];
  let passed = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < passed || (at > 0 && !OPENS.test(tokens[at - 1]?.text ?? ''))) continue;
    const list = parseOwnerList(tokens, at, people);
    if (!list || !tryAt(SPEAKS, text, tokens[list.to - 1]?.end ?? 0)) continue;
    found.push(list);
    passed = list.to;
  }
  return found;
}

/** Anybody named at all, the last of them: what a pronoun means if nobody speaks. */
function lastNamed(tokens: readonly Token[], people: People): OwnerList | null {
  let last: OwnerList | null = null;
  let passed = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < passed || !isWord(tokens[at])) continue;
    const list = parseOwnerList(tokens, at, people);
    if (!list) continue;
    passed = list.to;
    if (
      list.owners.some(
        ({ kind }) =>
          kind === 'person' ||
          kind === 'post' ||
          kind === 'initials' ||
          (kind === 'name' && list.to - at > 1),
      )
    )
      last = list;
  }
  return last;
}

/** The person of the sentence before that a pronoun means. */
export function fromPrevious(previous: string | null, people: People): Mention[] {
  if (!previous) return [];
  const tokens = tokenize(previous);
  const spoke = speakers(previous, tokens, people).filter((list) =>
    list.owners.some(({ kind }) => kind !== 'body'),
  );
  const list = spoke.at(-1) ?? lastNamed(tokens, people);
  return (list ? asMentions(previous, tokens, list) : []).map((owner) => ({
    ...owner,
    start: null,
    end: null,
    inferred: true,
  }));
}

/** The person within the unit that "he would" or "and undertook to" means: a speaker, else the last one named. */
export function fromSameSentence(
  text: string,
  tokens: readonly Token[],
  people: People,
  before: number,
  isPerson: boolean,
): Mention[] {
  const earlier = speakers(text, tokens, people).filter(
    (list) =>
      (tokens[list.to - 1]?.end ?? 0) <= before &&
      !(isPerson && list.owners.every(({ kind }) => kind === 'body' || kind === 'group')),
  );
  const list =
    earlier[0] ?? (isPerson ? lastNamed(tokens.slice(0, tokenFrom(tokens, before)), people) : null);
  return list ? asMentions(text, tokens, list) : [];
}
