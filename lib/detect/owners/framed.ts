import { AGENT, ASIDE, FRAMES, NOT_AGENT, WHO_WILL, type Frame } from './frames.ts';
import { ACTION_LABEL, REFERENCE_LABEL } from './labels.ts';
import { OPENS, tokenFrom, tryAt } from './mentions.ts';
import type { People } from './people.ts';
import { parseOwner, parseOwnerList, type OwnerList } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Owners by the frames they stand in: subjects, those asked, agents of passives. */

/** A list of owners that stands in a frame. */
export interface Match {
  readonly at: number;
  readonly list: OwnerList;
  readonly frame: Frame;
}

/** After these only a resolution's bare verb can follow the subject. */
const OPENS_RESOLUTION = /^(?:that|resolved|agreed|ordered|recommended|[:–—-])$/i;

/** A heading run into the sentence: "… REQUEST Councillors were asked", "Items for Notification The Clerk agreed". */
const isAfterHeading = (before: Token | undefined, here: Token | undefined): boolean =>
  (/^\p{Lu}{4,}$/u.test(before?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(here?.text ?? '')) ||
  (here?.text === 'The' && /^\p{Lu}/u.test(before?.text ?? ''));

/** A single unknown word is taken for a name at the head of the unit ("Kim to check") or after "that". */
const isBelievable = (
  tokens: readonly Token[],
  list: OwnerList,
  mayBeName: boolean,
  people: People,
): boolean =>
  mayBeName ||
  list.owners.every(
    ({ kind, from, to }, index) =>
      kind !== 'name' || to - from > 1 || index > 0 || people.lookUp(tokens[from]?.text ?? '') !== null,
  );

const PREPOSITION = /^(?:to|with|by|from)$/i;
const WHO: Frame = { name: 'who will', source: 'study 3' };

export function subjects(text: string, tokens: readonly Token[], people: People): Match[] {
  const found: Match[] = [];
  const label = ACTION_LABEL.exec(text)?.[0].length ?? REFERENCE_LABEL.exec(text)?.[0].length ?? 0;
  const head = tokenFrom(tokens, label);
  let passed = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < passed) continue;
    const before = tokens[at - 1];
    const isHead = at === head;
    if (at < head) continue;
    if (!isHead && !OPENS.test(before?.text ?? '') && !isAfterHeading(before, tokens[at])) {
      const dependent = PREPOSITION.test(before?.text ?? '') ? parseOwnerList(tokens, at, people) : null;
      if (dependent && found.length > 0 && tryAt(WHO_WILL, text, tokens[dependent.to - 1]?.end ?? 0)) {
        found.push({ at, list: dependent, frame: WHO });
        passed = dependent.to;
      }
      continue;
    }
    const list = parseOwnerList(tokens, at, people);
    if (
      !list ||
      !isBelievable(
        tokens,
        list,
        isHead ||
          /^(?:[.;:–—-]|that)$/i.test(before?.text ?? '') ||
          (found.length > 0 && /^and$/i.test(before?.text ?? '')),
        people,
      )
    )
      continue;
    const end = tokens[list.to - 1]?.end ?? 0;
    const resolution =
      list.owners.some(({ kind, from, to }) => kind !== 'name' || to - from > 1) &&
      (isHead || OPENS_RESOLUTION.test(before?.text ?? '') || found.length > 0 || isAfterThat(tokens, at));
    const isTitled = list.owners.some(({ kind }) => kind === 'titled');
    const aside = pastAside(text, end);
    const frame = FRAMES.find(
      (candidate) =>
        candidate.after &&
        (candidate.isSure || !isTitled) &&
        (resolution || !candidate.afterThat) &&
        (tryAt(candidate.after, text, end) || (aside > end && tryAt(candidate.after, text, aside))),
    );
    if (!frame) continue;
    found.push({ at, list, frame });
    passed = list.to;
  }
  return found;
}

/** Where an aside right after an offset ends, or the offset itself. */
const pastAside = (text: string, at: number): number => {
  ASIDE.lastIndex = at;
  return at + (ASIDE.exec(text)?.[0].length ?? 0);
};

/** "That, by the end of May, the Director …": the subject of a resolution after its opening. */
const isAfterThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' && tokens.slice(0, 6).some((token) => /^that$/i.test(token.text));

/** How far a word that leads to the owner may be, in tokens. */
const REACH = 12;

/** Token where the owner of a frame should begin; null if the word that leads to it is missing. */
function ownerAfter(frame: Frame, tokens: readonly Token[], offset: number): number | null {
  const at = tokenFrom(tokens, offset);
  if (!frame.upTo) return at;
  for (let word = at; word < at + REACH && word < tokens.length; word += 1) {
    const token = tokens[word];
    if (!token || /^[.;,:]$/.test(token.text)) return null;
    if (token.text.toLowerCase() === frame.upTo) return word + 1;
  }
  return null;
}

export function objects(text: string, tokens: readonly Token[], people: People): Match[] {
  const found: Match[] = [];
  for (const frame of FRAMES) {
    if (!frame.before) continue;
    for (const match of text.matchAll(frame.before)) {
      const at = ownerAfter(frame, tokens, match.index + match[0].length);
      const list = at === null ? null : parseOwnerList(tokens, at, people);
      if (at === null || !list) continue;
      const end = tokens[list.to - 1]?.end ?? 0;
      if (frame.followedBy && !tryAt(frame.followedBy, text, end)) continue;
      found.push({ at, list, frame });
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}

export function agents(text: string, tokens: readonly Token[], people: People): Match[] {
  const found: Match[] = [];
  for (const match of text.matchAll(AGENT)) {
    const by = match.index + match[0].length;
    if (
      NOT_AGENT.test(text.slice(Math.max(0, by - 40), by).replace(/by\s+$/i, '')) &&
      !/\bbe\s+\S+\s+by\s+$/i.test(match[0])
    )
      continue;
    const at = tokenFrom(tokens, by);
    const list = parseOwnerList(tokens, at, people);
    if (list) found.push({ at, list, frame: { name: 'agent', source: 'study 3' } });
  }
  return found;
}

/** "… agreed to ask", "… would invite", and what is delegated, right behind a subject. */
const ASKS =
  /\s(?:(?:\S{3,15}\s){1,2}to|would|will)\s(?:ask|request|instruct|invite|direct|task|require|authorise|delegate)\b|\sbe\sdelegated\b/iy;

/** A body that asks somebody does not act itself: "The Board agreed to ask the Director to …". */
const onlyAsks = (text: string, tokens: readonly Token[], { list }: Match): boolean =>
  list.owners.every(({ kind }) => kind === 'body' || kind === 'group') &&
  tryAt(ASKS, text, tokens[list.to - 1]?.end ?? 0);

/** Whoever is asked first, or the subjects: the one that stands first in the text, unless it only asks. */
export function combine(
  text: string,
  tokens: readonly Token[],
  subject: readonly Match[],
  object: readonly Match[],
  people: People,
): Match[] {
  const first = subject[0];
  const asked = object[0];
  if (!first) return asked ? [asked] : [];
  if (asked && asked.at < first.at) return [asked];
  if (onlyAsks(text, tokens, first)) return asked ? [asked] : [];
  return conjoined(tokens, subject, people);
}

const LEADS_TO_RECIPIENT = /^(?:to|with|from|for|both|between|ask|asking|invite|contact)$/i;

/** "PN to speak to Mr Lock and Mr Dean to confirm …": the second of two alike is the other half of a recipient. */
function isRecipient(tokens: readonly Token[], match: Match, people: People): boolean {
  if (!/^(?:and|&)$/i.test(tokens[match.at - 1]?.text ?? '')) return false;
  for (let at = match.at - 2; at > match.at - 12 && at >= 0; at -= 1) {
    if (!LEADS_TO_RECIPIENT.test(tokens[at]?.text ?? '')) continue;
    const half = parseOwner(tokens, at + 1, people);
    const kind = match.list.owners[0]?.kind;
    return half ? half.to === match.at - 1 && half.kind === kind : kind === 'group';
  }
  return false;
}

/** The first subject, and those that stand beside it: "A to write and B to book"; not "so that the Panel could". */
const conjoined = (tokens: readonly Token[], subject: readonly Match[], people: People): Match[] =>
  subject.filter((match, index) => {
    if (index === 0 || match.frame === WHO) return true;
    if (isRecipient(tokens, match, people)) return false;
    const before = tokens[match.at - 1]?.text ?? '';
    const further = tokens[match.at - 2]?.text ?? '';
    return (
      /^(?:and|otherwise|[.;,])$/i.test(before) ||
      (/^that$/i.test(before) && /^(?:and|[.;,:])$/i.test(further))
    );
  });
