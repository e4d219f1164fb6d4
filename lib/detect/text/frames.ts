import { GROUP_NOUNS, POST_NOUNS } from '../words/agents.ts';
import { TITLES } from '../words/honorifics.ts';
import { ADVERBS, AFTER_VERB, MODALS, NOUN_LIKE, PERSON_PRONOUNS } from '../words/grammar.ts';
import type { Token, VerbReading } from './tokens.ts';
import { FORM } from './tokens.ts';

/**
 * A verb in the place where it says what is to be done or was decided.
 * `passive` "be circulated", `present passive` "are circulated", `modal` "would circulate", `modal passive`
 * "would be circulated", `infinitive` "to circulate", `bare` "the Clerk circulate", `third` "the Panel notes",
 * `past` "the Panel noted", `start` a verb that opens the clause.
 */
export interface Frame {
  readonly how:
    | 'passive'
    | 'present passive'
    | 'past passive'
    | 'modal'
    | 'modal passive'
    | 'infinitive'
    | 'infinitive passive'
    | 'bare'
    | 'third'
    | 'past'
    | 'start';
  readonly verb: VerbReading;
  /** Index of the verb's token. */
  readonly at: number;
  /** Index of the first token of the frame ("would", "to", "be"). */
  readonly from: number;
}

const POSTS: ReadonlySet<string> = new Set(POST_NOUNS);
const GROUPS: ReadonlySet<string> = new Set(GROUP_NOUNS);

/** Whether a token can be the last word of somebody who acts: a post, a team, a name, initials. */
export const isAgentWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.possessive &&
  (POSTS.has(token.word) ||
    GROUPS.has(token.word) ||
    TITLES.has(token.word) ||
    PERSON_PRONOUNS.has(token.word));

const isAgentEnd = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (!token || token.possessive) return false;
  if (isAgentWord(token)) return true;
  if (token.after.includes(')')) return true;
  // A capital word inside a sentence is a name or the end of a post ("Head of Legal", "Cllr Moss").
  return token.capital && index > 0 && token.verb === null;
};

const skipAdverbs = (tokens: readonly Token[], from: number): number => {
  let index = from;
  while (index < tokens.length && ADVERBS.has(tokens[index]?.word ?? '') && index - from < 4) index += 1;
  return index;
};

const isForm = (verb: VerbReading | null | undefined, form: number): verb is VerbReading =>
  verb !== null && verb !== undefined && (verb.forms & form) !== 0;

/** Whether the word at `index`, spelt like a base form, is used as a verb. */
const readsAsVerb = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return false;
  if (!NOUN_LIKE.has(token.word)) return next?.word !== 'of';
  if (token.after !== '') return false;
  return next !== undefined && (AFTER_VERB.has(next.word) || next.capital);
};

/** Finds every frame of a clause, in order. `from` is the first token that belongs to it. */
export const findFrames = (tokens: readonly Token[], from = 0): Frame[] => {
  const frames: Frame[] = [];
  const add = (how: Frame['how'], at: number, first: number): void => {
    const verb = tokens[at]?.verb;
    // A paper comes back to the meeting; a law comes into force.
    if (verb?.base === 'come' && !/^(?:back|to|before|forward|again)$/.test(tokens[at + 1]?.word ?? ''))
      return;
    if (verb) frames.push({ how, verb, at, from: first });
  };
  const addPassive = (how: Frame['how'], first: number, be: number): void => {
    let at = skipAdverbs(tokens, be + 1);
    if (tokens[at]?.word === 'not') return;
    if (!isForm(tokens[at]?.verb, FORM.participle)) return;
    add(how, at, first);
    // "be noted and circulated", "be received, noted and adopted"
    for (let round = 0; round < 4; round += 1) {
      const joined = tokens[at + 1]?.word === 'and' || tokens[at + 1]?.word === 'or' ? at + 2 : at + 1;
      if (joined === at + 1 && !(tokens[at]?.after ?? '').includes(',')) break;
      const next = skipAdverbs(tokens, joined);
      if (!isForm(tokens[next]?.verb, FORM.participle)) break;
      add(how, next, first);
      at = next;
    }
    // "be completed by March and reported to the Committee"
    for (let ahead = at + 2; ahead < Math.min(tokens.length, at + 7); ahead += 1) {
      const verb = tokens[ahead]?.verb;
      if (tokens[ahead - 1]?.word !== 'and' || !isForm(verb, FORM.participle) || !verb.deliver) continue;
      add(how, ahead, first);
      break;
    }
  };
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const previous = tokens[index - 1];
    if (token.word === 'be' || token.word === 'being') {
      if (token.word === 'being') continue;
      let before = index - 1;
      while (before >= from && ADVERBS.has(tokens[before]?.word ?? '')) before -= 1;
      const auxiliary = tokens[before]?.word ?? '';
      if (
        auxiliary === 'not' ||
        auxiliary === 'could' ||
        auxiliary === 'may' ||
        auxiliary === 'might' ||
        auxiliary === 'can' ||
        auxiliary === 'cannot'
      )
        continue;
      const how = MODALS.has(auxiliary)
        ? 'modal passive'
        : auxiliary === 'to'
          ? 'infinitive passive'
          : 'passive';
      addPassive(how, how === 'passive' ? index : before, index);
    } else if (token.word === 'is' || token.word === 'are') {
      addPassive('present passive', index, index);
    } else if (token.word === 'was' || token.word === 'were') {
      addPassive('past passive', index, index);
    } else if (MODALS.has(token.word) || token.word === 'to') {
      const at = skipAdverbs(tokens, index + 1);
      if (isForm(tokens[at]?.verb, FORM.base) && tokens[at]?.word !== 'be') {
        add(token.word === 'to' ? 'infinitive' : 'modal', at, index);
        // "to review and report", "would check and come back"
        let last = at;
        for (let next = at + 1; next < Math.min(tokens.length, at + 14); next += 1) {
          if (tokens[next - 1]?.word !== 'and' && tokens[next - 1]?.word !== 'or') continue;
          const joined = skipAdverbs(tokens, next);
          if (isForm(tokens[joined]?.verb, FORM.base) && readsAsVerb(tokens, joined)) {
            add(token.word === 'to' ? 'infinitive' : 'modal', joined, index);
            last = joined;
          }
        }
        index = Math.max(at, Math.min(last, at));
      }
    } else if (token.verb) {
      const first = index === from;
      const agentBefore =
        !first &&
        previous !== undefined &&
        !TITLES.has(previous.word) &&
        (isAgentEnd(tokens, index - 1) || (ADVERBS.has(previous.word) && isAgentEnd(tokens, index - 2)));
      const usable = !token.capital || first || /^[A-Z]+$/.test(token.raw);
      if (!usable) continue;
      if (first) {
        if (isForm(token.verb, FORM.base | FORM.third | FORM.past) && readsAsVerbAtStart(tokens, index))
          add('start', index, index);
      } else if (agentBefore || (token.word === 'come' && previous?.word !== 'to')) {
        if (isForm(token.verb, FORM.base) && readsAsVerb(tokens, index)) add('bare', index, index);
        else if (isForm(token.verb, FORM.third) && readsAsVerb(tokens, index) && !token.after.includes(','))
          add('third', index, index);
        else if (isForm(token.verb, FORM.past) && tokens[index + 1]?.word !== 'by') add('past', index, index);
      }
    }
  }
  return frames;
};

const readsAsVerbAtStart = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token?.verb) return false;
  if (next === undefined) return (token.verb.forms & (FORM.past | FORM.participle)) !== 0;
  if ((token.verb.forms & FORM.base) !== 0 && NOUN_LIKE.has(token.word)) {
    return !/^(?:from|on|for|at|by|as|out)$/.test(next.word) && readsAsVerb(tokens, index);
  }
  return next.word !== 'of';
};
