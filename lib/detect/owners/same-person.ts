import type { Person } from '../../model/index.ts';
import type { People } from './people.ts';

const HONORIFIC = /^(?:(?:the|cllrs?|councillors?|mr|mrs|ms|miss|dr|rev|prof|sir|lady|lord)\.?\s)+/i;
const INITIALS = /^[A-Z]{2,3}[a-z]{0,2}$/;

const nameWords = (text: string): string[] =>
  text
    .replace(HONORIFIC, '')
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);

/** "RJ" for "Cllr Jessop" or "Rosa Jessop": the last initial is the surname's, the first the first name's if given. */
function initialsFit(initials: string, name: string): boolean {
  if (!INITIALS.test(initials)) return false;
  const words = nameWords(name);
  const surname = words.at(-1) ?? '';
  const isName = /^\p{Lu}/u.test(name) && (words.length > 1 || HONORIFIC.test(name));
  if (!isName) return false;
  const capitals = initials.replaceAll(/[a-z]/g, '').toLowerCase();
  if (!surname.startsWith(capitals.at(-1) ?? ' ')) return false;
  return words.length < 2 || (words[0] ?? '').startsWith(capitals.charAt(0));
}

/** Whether two ways of writing an owner mean one person: name and initials, first name, surname (study, section 3, rule 7). */
export function isSamePerson(one: string, other: string, people: People): boolean {
  const a = nameWords(one);
  const b = nameWords(other);
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  const known = people.lookUp(one);
  if (known && known === people.lookUp(other)) return true;
  const isPost = (person: Person | null, post: string): boolean =>
    person?.role?.toLowerCase() === post.toLowerCase();
  if (isPost(known, other) || isPost(people.lookUp(other), one)) return true;
  if (initialsFit(one, other) || initialsFit(other, one)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 1 && long.length <= 3 && (long[0] === short[0] || long.at(-1) === short[0]);
}
