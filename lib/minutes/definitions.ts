import { isName } from './people.ts';
import type { Person } from '../model/index.ts';

const BRACKETED = /\(\s?(?:the\s|“|"|‘|')?(\p{Lu}[\p{L}&]{1,9})(?:”|"|’|')?\s?\)/gu;
const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'on', '&', 'at', 'with', 'y', 'a', 'an']);

/**
 * Abbreviations defined in the flow: "Liz Gant, assistant director safeguarding (ADS)", "the Director of Children and
 * Families (DCF)", "Vernon Quill (VQ)" (minutes-language.md 1.4). Only those whose letters are the first letters of the
 * words before the bracket; the rest of the brackets of a document are something else.
 */
export function findDefinitions(text: string): Person[] {
  const found = new Map<string, Person>();
  for (const match of text.matchAll(BRACKETED)) {
    const initials = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    const clause = before.slice(
      Math.max(
        before.lastIndexOf('\n'),
        before.lastIndexOf('. '),
        before.lastIndexOf(';'),
        before.lastIndexOf('('),
      ) + 1,
    );
    const person = withNameAfter(
      define(clause.trim(), initials),
      text.slice(match.index + match[0].length, match.index + match[0].length + 60),
    );
    const key = person ? `${initials} ${person.name ?? ''} ${person.role ?? ''}`.toLowerCase() : '';
    if (person && !found.has(key)) found.set(key, person);
  }
  return [...found.values()];
}

/** "The Director of Children's Services (DCS), Mira Osgood, introduced …" */
function withNameAfter(person: Person | null, after: string): Person | null {
  if (!person || person.name !== null) return person;
  const name = /^,\s((?:\p{Lu}\p{L}+\.?\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})\s?[,.;]/u.exec(
    after,
  )?.[1];
  return name && isName(name) ? { ...person, name } : person;
}

function define(clause: string, initials: string): Person | null {
  const start = acronymStart(clause, initials);
  if (start !== null) {
    const words = clause.slice(start).replace(/[\s\u00a0]+/gu, ' ');
    const name =
      /(?:^|[\s,])((?:\p{Lu}\p{L}+\.?\s)?\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+),?\s(?:the\s)?$/u.exec(
        clause.slice(0, start),
      )?.[1];
    return { name: name && isName(name) ? name : null, role: words, initials };
  }
  // "the Director of Children's Services, Helen Marwood (DCS)"
  const swapped = /^(.{4,120}?),\s((?:\p{Lu}[\p{L}'’-]+\s?){2,3})$/u.exec(clause);
  const postStart = swapped?.[1] ? acronymStart(swapped[1], initials) : null;
  if (swapped?.[1] && swapped[2] && postStart !== null && isName(swapped[2].trim())) {
    return { name: swapped[2].trim(), role: swapped[1].slice(postStart), initials };
  }
  return null;
}

/** Offset in `clause` of the first word of those whose first letters spell the abbreviation, or null. */
function acronymStart(clause: string, initials: string): number | null {
  const words = [...clause.matchAll(/[\p{L}&][\p{L}'’]*/gu)];
  let letter = initials.length - 1;
  for (let index = words.length - 1; index >= 0 && letter >= 0; index--) {
    const word = words[index];
    if (!word) return null;
    const small = SMALL.has(word[0].toLowerCase());
    const wanted = initials[letter] ?? '';
    const matches =
      wanted === '&' ? /^(?:and|&)$/iu.test(word[0]) : word[0][0]?.toLowerCase() === wanted.toLowerCase();
    // A small word is spelt out only by a small letter ("HoS"), or by "&".
    if (matches && (!small || wanted !== wanted.toUpperCase() || wanted === '&')) letter--;
    else if (!small) return null;
    if (letter < 0) return word.index;
  }
  return null;
}
