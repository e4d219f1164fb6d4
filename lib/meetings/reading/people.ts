import { readPeople } from '../../detect/owners/index.ts';
import type { MinutesDocument, Owner, Person } from '../../model/index.ts';

/** Who is who over all pages of a council: one key for a person, however a minute names them. */
export interface Register {
  /** Keys of the persons and posts that a text names. */
  readonly namedIn: (text: string) => ReadonlySet<string>;
  /** Key of an owner as found: by the full name where known. */
  readonly keyOf: (owner: Owner) => string;
  /** Words that are parts of people's names, in lower case: they say who, not what. */
  readonly nameWords: ReadonlySet<string>;
  /** The text without the names of posts: they too say who. */
  readonly withoutPosts: (text: string) => string;
}

const HONORIFIC =
  /^(?:the\s)?(?:(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|rev|prof|professor|sir|lady|lord|pc|dame)\.?\s)+/i;
const TITLED =
  /\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Rev)\.?\s((?:\p{Lu}[\p{L}’'-]{1,40}\s?){1,3}(?:(?:,\s|and\s|&\s)(?:Councillor\s|Cllr\s)?\p{Lu}[\p{L}’'-]{1,40}\s?){0,5})/gu;
const FULL_NAME = /\b\p{Lu}[\p{Ll}’'-]+\s\p{Lu}[\p{L}’'-]{1,40}\b/gu;
const INITIALS = /\b\p{Lu}{2,4}\b/gu;

/** "The Head of Early Help, Rosa Quaife," and "Ms Quaife, Head of Early Help,": a post beside a name. */
const POST = String.raw`(?:\p{Lu}[\p{L}’'&-]*(?:,? (?:and|of|for|the|to|&|with|in|\p{Lu}[\p{L}’'&-]*)){0,9})`;
const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? )?\p{Lu}[\p{L}’'-]{1,40}(?: \p{Lu}[\p{L}’'-]{1,40}){0,2}`;
const POST_THEN_NAME = new RegExp(
  String.raw`\b[Tt]he (${POST}) ?(?:\([A-Z&]{2,8}\))?,? (\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]{1,40})(?=[,.;:)]| (?:said|reported|explained|introduced|presented|advised|was|had|gave|undertook|agreed))`,
  'gu',
);
const NAME_THEN_POST = new RegExp(
  String.raw`\b(${NAME}), (?:the )?(${POST})(?=[,.;:)]| said| reported)`,
  'gu',
);
const POST_WORD =
  /\b(?:director|head|officer|manager|lead|chair|chairman|clerk|adviser|leader|member|solicitor|nurse|commissioner|executive|secretary|co-ordinator|coordinator|worker|principal|superintendent)\b/i;

/** A post in capitals that no list names: "the Principal Social Worker", "Head of Early Years". */
const CAPITAL_POST =
  /(?<![\p{L}’'-])(?:(?:Head|Director|Chair|Leader|Manager|Portfolio Holder|Cabinet Member|Lead Member|Executive Member|Lead)(?: of| for)(?: (?:the )?\p{Lu}[\p{L}’'-]{1,24},?| and| of){1,6}|(?:\p{Lu}[\p{L}’'-]{1,24} ){1,5}(?:Worker|Officer|Manager|Director|Lead|Adviser|Advisor|Nurse|Chair|Holder|Commissioner|Clerk|Leader|Solicitor|Co-?ordinator|Principal)\b)/gu;

/** Whole professions are no one's post. */
const PROFESSION =
  /^(?:social|key|youth|support|health|case)? ?(?:workers?|officers?|members?|advisers?|managers?|leads?|nurses?)$/;

/** A post by its own name and by what comes before the comma: "Assistant Director, Safeguarding" is "Assistant Director" too. */
const postKeys = (role: string): string[] => {
  const whole = plain(role);
  const short = plain(role.split(/,| – | - /)[0] ?? '');
  return short.split(' ').length > 1 ? [whole, short] : [whole];
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();

/**
 * Gathers the people of all pages. A surname, initials or a post that two people share lead to nobody in particular: they stand
 * for themselves.
 */
export function registerPeople(documents: readonly MinutesDocument[]): Register {
  const index = new Map<string, string | null>();
  const posts = new Map<string, string | null>();
  const nameWords = new Set<string>();
  const put = (into: Map<string, string | null>, at: string, person: string): void => {
    if (at === '') return;
    const there = into.get(at);
    into.set(at, there === undefined || there === person ? person : null);
  };
  // Whom no list names, "Cllr Ames" still gives away.
  for (const { text } of documents)
    for (const match of text.matchAll(TITLED))
      for (const word of (match[1] ?? '').split(/[\s,]+/))
        if (/^\p{Lu}\p{L}{2,}/u.test(word)) nameWords.add(plain(word));
  for (const { name, role, initials } of everybody(documents)) {
    const person = plain((name ?? role ?? '').replace(/\([^)]*\)/g, ' ').replace(HONORIFIC, ''));
    // A team or a plan that has an abbreviation is nobody.
    if (person === '' || (!name && !POST_WORD.test(role ?? ''))) continue;
    put(index, person, person);
    if (name) for (const word of person.split(' ')) if (word.length > 2) nameWords.add(word);
    if (initials) {
      put(index, initials.toLowerCase(), person);
      nameWords.add(initials.toLowerCase());
    }
    if (name) put(index, person.split(' ').at(-1) ?? '', person);
    // A post without a name is only known by itself, if nobody is named for it.
    if (role && POST_WORD.test(role))
      for (const key of postKeys(role))
        if ((name || !posts.has(key)) && !PROFESSION.test(key)) put(posts, key, person);
  }
  const lookUp = (words: string): string => {
    const at = plain(words.replace(HONORIFIC, ''));
    const found = index.get(at) ?? posts.get(at);
    // An abbreviation may stand for a post, and the post for a person.
    if (found) return posts.get(found) ?? found;
    const surname = at.split(' ').at(-1) ?? '';
    return at.split(' ').length <= 3 ? (index.get(surname) ?? at) : at;
  };
  // Longest first, so that "Head of Service, Fostering" is not only "Head of Service".
  const postNames = [...posts.keys()].filter((post) => post.length > 4).sort((a, b) => b.length - a.length);
  const anyPost =
    postNames.length === 0
      ? null
      : new RegExp(
          String.raw`\b(?:${postNames.map((post) => post.replaceAll("'", "['’]").replaceAll(' ', '[\\s,&–-]+')).join('|')})\b`,
          'gi',
        );
  return {
    nameWords,
    withoutPosts: (text) => (anyPost === null ? text : text.replace(anyPost, ' ')).replace(CAPITAL_POST, ' '),
    keyOf: ({ text, resolved }) => lookUp(resolved ?? text),
    namedIn: (text) => {
      const found = new Set<string>();
      for (const match of text.matchAll(TITLED)) {
        for (const name of (match[1] ?? '').split(/,|\band\b|&/))
          if (name.trim() !== '') found.add(lookUp(name.trim()));
      }
      for (const [name] of text.matchAll(FULL_NAME)) {
        const person = index.get(plain(name));
        if (person) found.add(person);
      }
      for (const [initials] of text.matchAll(INITIALS)) {
        if (index.get(initials.toLowerCase())) found.add(lookUp(initials));
      }
      let rest = ` ${plain(text.replaceAll(/['’]s\b/g, ''))} `;
      for (const post of postNames) {
        if (!rest.includes(` ${post} `)) continue;
        found.add(posts.get(post) ?? post);
        rest = rest.replaceAll(` ${post} `, ' ');
      }
      for (const [post] of rest === '' ? [] : text.matchAll(CAPITAL_POST)) {
        const key = plain(post.replace(/^The /, ''));
        if (!posts.has(key)) found.add(key);
      }
      return found;
    },
  };
}

function everybody(documents: readonly MinutesDocument[]): Person[] {
  const people = new Map<string, Person>();
  const add = (person: Person): void => {
    people.set([person.name, person.role, person.initials].join('|'), person);
  };
  for (const document of documents) {
    for (const person of readPeople(document).persons) add(person);
    const text = document.text.slice(0, 200_000);
    for (const match of text.matchAll(POST_THEN_NAME)) {
      if (POST_WORD.test(match[1] ?? ''))
        add({ name: match[2] ?? null, role: match[1] ?? null, initials: null });
    }
    for (const match of text.matchAll(NAME_THEN_POST)) {
      if (POST_WORD.test(match[2] ?? '') && !POST_WORD.test(match[1] ?? ''))
        add({ name: match[1] ?? null, role: match[2] ?? null, initials: null });
    }
  }
  // Full names first: a surname alone then finds the person.
  return [...people.values()].sort(
    (a, b) =>
      (b.name?.length ?? 0) - (a.name?.length ?? 0) ||
      compare(a.name ?? '', b.name ?? '') ||
      compare(a.role ?? '', b.role ?? ''),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
