import { ACTION_LABEL, LEADING, OWNER_LABEL, REFERENCE_LABEL } from './labels.ts';
import type { People } from './people.ts';
import { parseOwnerList, type OwnerList } from './phrases.ts';
import { asMention, tokenFrom, type Mention } from './mentions.ts';
import { tokenize, type Token } from './tokens.ts';
import { NOT_INITIALS, NOT_NAMES } from './words.ts';

/** Owners that a label, a column or a marker at the edge of the text names. */

const elsewhere = (text: string): Mention => ({ text, start: null, end: null, inferred: false });

const isOver = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at).every((token) => /^[.,;:)\]*-]$/.test(token.text));

/** Words that say no one: "n/a", "none", a dash, "TBC". */
const NOBODY =
  /^(?:[-–—./\s]*|n\/?a|none|nil|tbc|tba|no action|complete[d]?|closed|noted|required|date|owner|lead|who|resolved|agreed|ordered|recommended|decisions?|minutes|actions?)$/i;

/**
 * Owners of a label or a cell, all of whose words name them ("PA/VB", "Darren Muir", "Action: Planning Policy").
 * What the grammar does not know is kept as it stands, split at marks. Offsets are null.
 */
export function ownersOfWords(words: string, people: People): Mention[] {
  const text = words
    .replace(ACTION_LABEL, '')
    .replace(OWNER_LABEL, '')
    .trim()
    .replace(/^[([]|[)\].;:]{1,9}$/g, '');
  if (NOBODY.test(text)) return [];
  const tokens = tokenize(text);
  const list = parseOwnerList(tokens, 0, people);
  if (list && isOver(tokens, list.to))
    return list.owners.map((owner) => elsewhere(asMention(text, tokens, owner).text));
  if (text.length > 90 || /\b(?:to|that|would|will|be)\s/i.test(text)) return [];
  return text
    .split(/[/;&+\n]|,\s|\sand\s(?=\p{Lu})/u)
    .map((part) => part.trim().replace(/^the\s+/i, ''))
    .filter((part) => part && !NOBODY.test(part) && /^\p{L}/u.test(part))
    .map(elsewhere);
}

/** A note so short that one unknown name after its dash is a person's: "posters – Ali". */
const SHORT = 60;

/** Whether a list is so plainly of owners that it needs no label: initials, names of two words, posts, known people. */
const isPlain = (tokens: readonly Token[], list: OwnerList, people: People, isShort = false): boolean =>
  list.owners.every((owner) => {
    const first = tokens[owner.from]?.text ?? '';
    if (
      people.lookUp(first) ||
      people.lookUp(
        tokens
          .slice(owner.from, owner.to)
          .map(({ text }) => text)
          .join(' '),
      )
    )
      return true;
    if (owner.kind === 'name')
      return !NOT_NAMES.has(first.toLowerCase()) && (owner.to - owner.from > 1 || isShort);
    if (owner.kind === 'initials') return first.length <= 3 && !NOT_INITIALS.has(first.toLowerCase());
    if (owner.kind === 'body') return /^\p{Lu}/u.test(first) && first !== first.toUpperCase();
    if (owner.kind === 'group') return /^(?:all|officers|everyone|members)$/i.test(first);
    return true;
  });

/** What stands in front of a marker at the end of a text, in the order of trust. */
type Separator = 'action' | 'dash' | 'bracket' | 'slash' | 'gap' | 'stop';

/** Most tokens a marker has. */
const LONGEST_MARK = 24;

function separatorBefore(text: string, tokens: readonly Token[], at: number): Separator | null {
  const before = tokens[at - 1];
  const here = tokens[at];
  if (!before || !here) return null;
  let word = at - 1;
  while (word > at - 4 && /^(?:[:–—-]|by|for|on)$/i.test(tokens[word]?.text ?? '')) word -= 1;
  if (
    /^actions?$/i.test(tokens[word]?.text ?? '') &&
    !/^(?:no|take|taking|for|of|to|any|swift|further|the|an)$/i.test(tokens[word - 1]?.text ?? '')
  )
    return 'action';
  const gap = text.slice(before.end, here.start);
  const isSpaced = /\s/.test(gap) && /\s/.test(text.charAt(before.start - 1));
  if (/^[–—-]$/.test(before.text) && (isSpaced || (before.text !== '-' && gap === ''))) return 'dash';
  if (/^[([]$/.test(before.text)) return /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '') ? null : 'bracket';
  if (before.text === '/' && isSpaced) return 'slash';
  if (/\s{2,}|[\t\n]/.test(gap)) return 'gap';
  return /^[.!?;,)]$/.test(before.text) ? 'stop' : null;
}

const TO_ACTION = /^(?:action|lead|progress)$/i;

/** After a mere full stop only initials, a known name, a post or "All" are a marker: "… to all midwives. Team Manager". */
const isShortMark = (tokens: readonly Token[], list: OwnerList, people: People): boolean =>
  list.owners.every(({ from, to, kind }) => {
    if (kind === 'post' || kind === 'person') return true;
    const isKnown = people.lookUp(tokens[from]?.text ?? '') !== null;
    return to - from === 1 && kind !== 'body' && (kind !== 'name' || isKnown);
  });

/** "(Action by Planning Policy)": capitals right after an action label name someone, known words or not. */
function unknownAfterAction(text: string, tokens: readonly Token[], end: number): Mention[] | null {
  for (let at = end - 1; at >= Math.max(1, end - 5); at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (/^actions?$/i.test(word) || !/^(?:\p{Lu}|and$|of$|&$)/u.test(word)) return null;
    if (separatorBefore(text, tokens, at) === 'action')
      return [asMention(text, tokens, { from: at, to: end, kind: 'body' })];
  }
  return null;
}

function trailing(text: string, people: People): Mention[] | null {
  const tokens = tokenize(text);
  let end = tokens.length;
  while (end > 0 && /^[.;)\]*]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  // Behind "Action: X to …" nothing at the end is the owner unless it says so.
  const label = ACTION_LABEL.exec(text)?.[0].length ?? 0;
  const hasSubject = label > 0 && parseOwnerList(tokens, tokenFrom(tokens, label), people) !== null;
  const acts = TO_ACTION.test(tokens[end - 1]?.text ?? '') && /^to$/i.test(tokens[end - 2]?.text ?? '');
  if (acts) end -= 2;
  let best: { list: OwnerList; separator: Separator } | null = null;
  for (let at = end - 1; at >= Math.max(acts ? 0 : 1, end - LONGEST_MARK); at -= 1) {
    const separator = acts && at === 0 ? 'stop' : separatorBefore(text, tokens, at);
    if (!separator) continue;
    const list = parseOwnerList(tokens, at, people);
    if (!list) continue;
    // "– Ali, next time", "Action: GW (by June)": the time may follow the name.
    const isWhole =
      list.to >= end ||
      (/^(?:dash|action)$/.test(separator) &&
        /^[,(–-]$/.test(tokens[list.to]?.text ?? '') &&
        !/^(?:to|will|would|who)$/i.test(tokens[list.to + 1]?.text ?? ''));
    if (!isWhole) continue;
    const isSure = separator === 'action' || acts;
    if (!isSure && hasSubject) continue;
    if (!isSure && !isPlain(tokens, list, people, text.length <= SHORT || separator === 'slash')) continue;
    if (!isSure && separator === 'stop' && !isShortMark(tokens, list, people)) continue;
    if (best?.separator !== 'action' || separator === 'action') best = { list, separator };
  }
  if (best) return best.list.owners.map((owner) => asMention(text, tokens, owner));
  return unknownAfterAction(text, tokens, end);
}

function leading(text: string, people: People): Mention[] | null {
  const label = ACTION_LABEL.exec(text)?.[0] ?? REFERENCE_LABEL.exec(text)?.[0] ?? '';
  const match = LEADING.exec(text.slice(label.length));
  const words = match?.[1];
  if (!match || words === undefined) return null;
  const tokens = tokenize(words);
  const list = parseOwnerList(tokens, 0, people);
  if (!list || !isOver(tokens, list.to) || !isPlain(tokens, list, people)) return null;
  if (list.owners.some(({ kind }) => kind === 'body')) return null;
  // "Litter bins: …" is a topic: unknown names need the verb, "Ruth Penhale – to chase".
  const isTopic = (from: number, to: number): boolean =>
    people.lookUp(words.slice(tokens[from]?.start, tokens[to - 1]?.end)) === null;
  if (
    list.owners.some(({ kind, from, to }) => kind === 'name' && isTopic(from, to)) &&
    !/^\s{0,3}to\s/i.test(text.slice(label.length + match[0].length))
  )
    return null;
  // After a comma only initials that no list goes on with: "KY, another session", not "AB, CD and the Clerk".
  if (/,\s*$/.test(match[0])) {
    const whole = parseOwnerList(tokenize(text.slice(label.length)), 0, people);
    const isAlone = whole !== null && whole.to === list.to;
    if (!isAlone || !list.owners.every(({ kind }) => kind === 'initials')) return null;
  }
  return list.owners.map((owner) => {
    const { text: named, start, end } = asMention(words, tokens, owner);
    return {
      text: named,
      start: label.length + (start ?? 0),
      end: label.length + (end ?? 0),
      inferred: false,
    };
  });
}

/** Owners named by a marker at the end of the text, or before a dash or colon at its start; null if there is none. */
export const markedOwners = (text: string, people: People): Mention[] | null =>
  trailing(text, people) ?? leading(text, people);
