import type { Person } from '../../model/index.ts';

/** Everyone a page names in its lists and definitions, ready to be looked up. */
export interface People {
  readonly persons: readonly Person[];
  /** The person, post or body that initials, an abbreviation, a first name or a surname stand for; null if unknown or shared. */
  readonly lookUp: (text: string) => Person | null;
}

/** The name to show for a person: the full name, else the post. */
export const fullName = (person: Person): string | null => person.name ?? person.role;

const key = (text: string): string => text.toLowerCase().replaceAll(/[.\s]/g, '');

const HONORIFIC = /^(?:(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|rev|prof|sir|lady|lord)\.?\s)+/i;

/** The words of a name without what stands before it. */
export const nameWords = (name: string): string[] => name.replace(HONORIFIC, '').split(/\s+/).filter(Boolean);

const sameName = (one: string, other: string): boolean =>
  nameWords(one).join(' ').toLowerCase() === nameWords(other).join(' ').toLowerCase();

const isSame = (one: Person, other: Person): boolean =>
  one.name !== null && other.name !== null
    ? sameName(one.name, other.name)
    : fullName(one) === fullName(other);

/** What several lists of a page say of one person, put together. */
function merged(persons: readonly Person[]): Person[] {
  const kept = new Map<string, Person>();
  for (const person of persons) {
    const at = nameWords(person.name ?? person.role ?? '')
      .join(' ')
      .toLowerCase();
    const there = kept.get(at);
    kept.set(at, {
      name: there?.name ?? person.name,
      role: there?.role ?? person.role,
      initials: there?.initials ?? person.initials,
    });
  }
  return [...kept.values()];
}

/** An index in which a key that two different people share leads to nobody. */
class Index {
  readonly entries = new Map<string, Person | null>();

  put(text: string | null | undefined, person: Person): void {
    if (!text) return;
    const at = key(text);
    const there = this.entries.get(at);
    if (there === undefined) this.entries.set(at, person);
    else if (there && !isSame(there, person)) this.entries.set(at, null);
  }
}

/** Makes the index of a list of persons: by initials, name, first name, surname, "T Arden", and posts without a name. */
export function makePeople(listed: readonly Person[]): People {
  const persons = merged(listed);
  const index = new Index();
  // Initials that nobody was given on the page follow from the names, if no two people share them.
  const derived = new Index();
  for (const person of persons) {
    index.put(person.initials, person);
    index.put(person.name ?? person.role, person);
    const parts = nameWords(person.name ?? '');
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    if (parts.length < 2) continue;
    for (const way of [parts.join(' '), first, last, `${first.charAt(0)} ${last}`]) index.put(way, person);
    if (person.initials) continue;
    const initials = parts.map((part) => part.charAt(0)).filter((letter) => /\p{Lu}/u.test(letter));
    if (initials.length < 2) continue;
    for (const way of new Set([initials.join(''), `${initials[0] ?? ''}${initials.at(-1) ?? ''}`]))
      derived.put(way, person);
  }
  return {
    persons,
    lookUp: (text) => {
      const at = key(text.replace(HONORIFIC, ''));
      return (index.entries.has(at) ? index.entries.get(at) : derived.entries.get(at)) ?? null;
    },
  };
}
