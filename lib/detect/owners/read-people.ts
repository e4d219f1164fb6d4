import type { MinutesDocument, Person } from '../../model/index.ts';
import { makePeople, nameWords, type People } from './people.ts';

/** Who is who on a page: lists with initials, posts on lines of their own, abbreviations in brackets. */

/** Small words that abbreviations leave out. */
const LEFT_OUT = /^(?:of|and|the|for|to|with|&|in|–|-)$/i;

/** Capitals in brackets that may abbreviate the words before: "(ADS)", "(“the DCF”)". */
export const IN_BRACKETS = /\((?:the\s)?["“‘']?([A-Z][A-Za-z&]{1,6})["”’']?\)/g;

/** How many UTF-16 units before a bracket are looked at. */
const DEFINED_WITHIN = 120;

/** Words before a bracket whose first letters make the abbreviation in it, or null. */
function definedBy(before: string, abbreviation: string): string | null {
  const words = before.trim().split(/\s+/);
  const letters = abbreviation.replaceAll(/[^A-Za-z]/g, '');
  for (const skip of [true, false]) {
    let at = words.length - 1;
    let letter = letters.length - 1;
    while (at >= 0 && letter >= 0) {
      const word = words[at] ?? '';
      if (skip && LEFT_OUT.test(word)) {
        at -= 1;
        continue;
      }
      // "SGe": the tail in small letters goes on with the surname.
      const tail = /[a-z]{1,20}$/.exec(letters.slice(0, letter + 1))?.[0] ?? '';
      const wanted = (
        tail ? letters.slice(letter - tail.length, letter + 1) : letters.charAt(letter)
      ).toLowerCase();
      if (!word.toLowerCase().startsWith(wanted)) break;
      letter -= Math.max(1, tail.length + (tail ? 1 : 0));
      at -= 1;
    }
    if (letter < 0 && at < words.length - 1) return words.slice(at + 1).join(' ');
  }
  return null;
}

const POST_WORD =
  /\b(?:director|head|officer|manager|lead|chair|chairman|clerk|adviser|advisor|leader|member|holder|solicitor|nurse|commissioner|executive|secretary|co-ordinator|coordinator|worker|treasurer|principal|team|service|services|board|panel|committee|group|partnership|council|forum|trust|commission|authority|agency|department|directorate|police)\b/i;

/** Nouns by which capitals in a row are a matter, not a person: "Early Help (EH)". */
const THING_WORD =
  /\b(?:early|help|plan|plans|law|order|funding|grants?|children|care|support|strategy|policy|act|school|health|needs|education|outline|assessment|framework|fund|budget|review|programme|project|hub|road|lane|park|street|hall|development|management|local|public|social|national|joint)\b/i;

/** Two words in capitals whose abbreviation is two letters, a surname's tail apart: a person's name. */
const looksLikeName = (text: string, initials: string): boolean =>
  initials.replaceAll(/[a-z]/g, '').length === 2 &&
  /^(?:(?:cllr|mr|mrs|ms|dr)\.?\s)?\p{Lu}[\p{L}’'.-]*\s\p{Lu}[\p{L}’'-]+$/iu.test(text) &&
  /^\p{Lu}/u.test(text) &&
  !POST_WORD.test(text) &&
  !THING_WORD.test(text);

/** Abbreviations that the text defines in brackets, in the order of the text. */
export function readDefinitions(text: string): Person[] {
  const found: Person[] = [];
  for (const match of text.matchAll(IN_BRACKETS)) {
    const initials = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - DEFINED_WITHIN), match.index);
    const words = definedBy(
      before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\t'), before.lastIndexOf(';')) + 1),
      initials,
    );
    if (!words) continue;
    const whole = words.replace(/^the\s/i, '');
    if (looksLikeName(whole, initials)) found.push({ name: whole, role: null, initials });
    else if (POST_WORD.test(whole)) found.push({ name: null, role: whole, initials });
  }
  return found;
}

/** "RP – Director…", "Cllr Jan Pike / JP / Chair", and columns flattened one after another. */
export const LISTED =
  /(?:^|[\n;:,•·])[ \t]*(?:[-–*•·][ \t]*)?((?:[A-Z][\p{L}’'.-]*[ ]){1,4}?[A-Z][\p{L}’'-]+)[ \t]*(?:[(/–-][ \t]*)([A-Z]{1,3}[a-z]{0,2})(?:[ \t]*[)/–-]|(?=[\s,;]))[ \t]*,?[ \t]*([^\n;,/]{0,80})/gmu;

/** Persons listed with their initials, where the initials fit the name. */
export function readListed(text: string): Person[] {
  const found: Person[] = [];
  for (const match of text.matchAll(LISTED)) {
    const name = match[1] ?? '';
    const initials = match[2] ?? '';
    const letters = nameWords(name)
      .map((word) => word.charAt(0))
      .join('');
    if (initials.length < 2 || !letters.startsWith(initials.charAt(0)) || !name.includes(initials.charAt(1)))
      continue;
    if (POST_WORD.test(name) || THING_WORD.test(name)) continue;
    const role = (match[3] ?? '').replace(/^[\s–-]+/, '').trim();
    found.push({ name, role: POST_WORD.test(role) ? role : null, initials });
  }
  return found;
}

/** "Ann Lee, Board Secretary" on a line of its own: the name and the post. */
const NAME_AND_POST =
  /^((?:(?:Cllr|Mr|Mrs|Ms|Miss|Dr|Rev|Prof)\.? )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,2})(?:, | [–-] )([^,;:.]{3,60})(?:, [^;:]{3,60})?$/u;

/** Persons listed a line each with their posts. */
export function readPosts(text: string): Person[] {
  const found: Person[] = [];
  for (const line of text.split('\n')) {
    const match = line.length < 110 ? NAME_AND_POST.exec(line.trim()) : null;
    const [, name = '', role = ''] = match ?? [];
    if (match && POST_WORD.test(role) && !POST_WORD.test(name) && !THING_WORD.test(name))
      found.push({ name, role, initials: null });
  }
  return found;
}

const NAME_LINE =
  /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Rev|Prof)\.? )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u;
const INITIALS_LINE = /^[A-Z]{2,3}[a-z]{0,2}$/;

/** Attendance columns flattened one after another: so many names, then (roles, then) as many initials. */
export function readColumns(text: string): Person[] {
  const lines = text
    .split(/[\n\t]/)
    .map((line) => line.trim())
    .filter(Boolean);
  const found: Person[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let names = at;
    while (names < lines.length && NAME_LINE.test(lines[names] ?? '') && !POST_WORD.test(lines[names] ?? ''))
      names += 1;
    const count = names - at;
    if (count < 2) continue;
    for (const skip of [0, count]) {
      const initials = lines.slice(names + skip, names + skip + count);
      const after = lines[names + skip + count] ?? '';
      if (
        initials.length < count ||
        !initials.every((line) => INITIALS_LINE.test(line)) ||
        INITIALS_LINE.test(after)
      )
        continue;
      for (let row = 0; row < count; row += 1)
        found.push({
          name: lines[at + row] ?? null,
          role: skip ? (lines[names + row] ?? null) : null,
          initials: initials[row] ?? null,
        });
    }
    at = names - 1;
  }
  return found;
}

/**
 * The people of a document: its attendance list, then abbreviations defined anywhere in its text,
 * then lists with initials that the page reader could not tell as attendance (study, sections 1.4 and 3, rule 6).
 */
export function readPeople(document: MinutesDocument): People {
  const persons = [
    ...document.attendance,
    ...readDefinitions(document.text),
    ...readListed(document.text),
    ...readColumns(document.text),
    ...readPosts(document.text),
  ];
  return makePeople(persons);
}
