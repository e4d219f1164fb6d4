import type { Owner } from '../../model/index.ts';
import { markedOwners, ownersOfWords } from './marks.ts';
import { fullName, type People } from './people.ts';
import { isSamePerson } from './same-person.ts';
import { GROUPS } from './words.ts';
import type { Mention } from './mentions.ts';
import { sentenceOwners } from './sentence.ts';

export { makePeople, type People } from './people.ts';
export { readPeople } from './read-people.ts';

/** An owner with its place: UTF-16 offsets within the unit's text, or null where it stands elsewhere. */
export type OwnerFound = Owner & { readonly start: number | null; readonly end: number | null };

/** What is known of a passage: its own text and what stands around it. */
export interface Unit {
  readonly text: string;
  /** An action label line or heading above or below it ("Action: P Lowe"), or null. */
  readonly label: string | null;
  /** The words of an owner column in the same row, or null. */
  readonly cell: string | null;
  /** The sentence before, where a pronoun's person may stand. */
  readonly previous: string | null;
}

/** No passage is longer, in UTF-16 units: junk that goes on without end is read no further. */
const LONGEST_TEXT = 5000;

const resolve = (text: string, people: People): string | null => {
  const person = people.lookUp(text);
  const name = person && fullName(person);
  return name && name.toLowerCase() !== text.toLowerCase() ? name : null;
};

/**
 * Who is to do what a passage says (study, section 3; LABELLING.md, Owners).
 * Column and label before the sentence, a marker at the end or start of the text before its subject.
 * Each person once, as written, without article; nobody where none is named.
 */
export function findOwners(unit: Unit, people: People): OwnerFound[] {
  const text = unit.text.slice(0, LONGEST_TEXT);
  const previous = unit.previous?.slice(-LONGEST_TEXT) ?? null;
  const marked = unit.cell?.trim()
    ? ownersOfWords(unit.cell, people)
    : (labelled(unit.label, people) ?? markedOwners(text, people));
  const spoken = sentenceOwners(text, previous, people);
  const chosen = marked && marked.length > 0 ? inSentence(marked, spoken, people) : spoken;
  return onlyOnce(chosen, people).map(({ text: owner, start, end, inferred }) => ({
    text: owner,
    resolved: resolve(owner, people),
    inferred,
    start,
    end,
  }));
}

const labelled = (label: string | null, people: People): Mention[] | null => {
  const owners = label?.trim() ? ownersOfWords(label, people) : [];
  return owners.length > 0 ? owners : null;
};

/** "Members to nominate … ALL": the sentence says better who all are. */
const isEveryone = (text: string): boolean => /^all$/i.test(text);
const isGroup = (text: string): boolean => GROUPS.has(text.toLowerCase().split(/\s/).at(-1) ?? '');

/** Where a marker names somebody the sentence names as well, the sentence's words stand: "Cllr Jessop … RJ". */
const inSentence = (marked: readonly Mention[], spoken: readonly Mention[], people: People): Mention[] =>
  marked.map(
    (owner) =>
      spoken.find((other) => isEveryone(owner.text) && isGroup(other.text)) ??
      spoken.find((other) => other.start !== null && isSamePerson(owner.text, other.text, people)) ??
      owner,
  );

function onlyOnce(owners: readonly Mention[], people: People): Mention[] {
  const kept: Mention[] = [];
  for (const owner of owners)
    if (!kept.some((other) => isSamePerson(owner.text, other.text, people))) kept.push(owner);
  return kept;
}
