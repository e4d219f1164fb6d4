import { findDefinitions } from './definitions.ts';
import { isInitials, readPeople, readPerson } from './people.ts';
import type { Person } from '../model/index.ts';

const HEADING =
  /^\W*((?:members? |officers? |others? |councillors? |board members? |also |committee members? |attendance |those )?(?:present|attendance|attended|attending|in attendance(?: virtually)?|attendees|attendance details|sederunt|calling of the roll|invitees|invited|officers|officials|guests|observers|there|apologies(?: for absence)?|apols|absent|members of the (?:committee|board|panel|forum)|yn bresennol|presennol|ymddiheuriadau|also present|also in attendance|virtual attendance|membership|representatives|school members|non school members|nominated subs|councillors?))(?:\s(?:were|was|are)?\s?(?:received|submitted)?\s?(?:from|on behalf of)?)?(?:\s?\([^()]{1,30}\))?\s*(?::|[-–—](?=\s)|$)\s*/iu;

export interface AttendanceList {
  /** Index of the heading's block, and of the block after the list. */
  readonly from: number;
  readonly to: number;
  readonly people: readonly Person[];
}

/** The words after "Present:" and the like at the start of a line, or null where the line opens no attendance list. */
export function attendanceHeading(line: string): string | null {
  const match = HEADING.exec(line.slice(0, 200));
  return match ? line.slice(match[0].length) : null;
}

/**
 * The attendance list that a heading at `from` opens: names on its own line, then on the lines after it,
 * up to the first line that names nobody. Null where nobody is named.
 */
export function readAttendance(lines: readonly string[], from: number): AttendanceList | null {
  const inline = attendanceHeading(lines[from] ?? '');
  if (inline === null || /^\W*(?:none|as (?:per|above|listed)|see|nil|there were no)\b/iu.test(inline))
    return null;
  const people = readPeople(inline);
  const loose: string[] = [];
  let to = from + 1;
  for (let index = to; index < lines.length && index < from + 120; index++) {
    const line = lines[index] ?? '';
    const heading = attendanceHeading(line);
    const named = heading === null && !endsList(line) ? readPeople(line.replace(/^Apols?\s+/iu, '')) : [];
    if (heading !== null || named.length > 0) {
      people.push(...(heading === null ? named : readPeople(heading)));
      to = index + 1;
    } else if (!endsList(line) && looksListed(line)) loose.push(line);
    else break;
  }
  if (pairColumns(loose, people)) to += loose.length;
  return people.length === 0 ? null : { from, to, people };
}

/** Entries that name a person, their initials and their post in one line, as attendance lists without a heading do. */
const ENTRY = /(?:\s\/\s.*\s\/\s)|\(\p{Lu}{2,4}[a-z]?\)/u;

/** A list that lost its heading: at least two such lines, one after the other. */
export function readBareAttendance(lines: readonly string[], from: number): AttendanceList | null {
  const people: Person[] = [];
  let to = from;
  for (; to < lines.length; to++) {
    const line = lines[to] ?? '';
    const person = ENTRY.test(line) && line.length < 200 && !endsList(line) ? readPerson(line) : null;
    if (!person?.name || !(person.initials ?? person.role)) break;
    people.push(person);
  }
  return people.length < 2 ? null : { from, to, people };
}

/** A line of a list that is only a post or only initials: part of columns flattened one after another. */
function looksListed(line: string): boolean {
  return (
    isInitials(line) || (/^\p{Lu}/u.test(line) && !/[.;?!:]$/u.test(line) && line.split(' ').length <= 9)
  );
}

/** A line that no attendance list holds: a sentence, a numbered item, a task, a heading of the business. */
function endsList(line: string): boolean {
  return (
    line.length > 400 ||
    /^\W*(?:\d{1,3}[.)]?\s|\p{Lu}{1,4}\W?\d|the (?:chair|board|committee|meeting)\b|(?:draft )?minutes\b|agenda\b|item\b|summary\b|actions?\b|welcome\b|matters\b|resolved\b)/iu.test(
      line,
    ) ||
    /\b(?:was|were|welcomed|opened|agreed|noted|will|would|is|are|to (?!follow)\p{Ll}+)\b/u.test(line) ||
    /^[^()]*[.!?]\s+\p{Lu}/u.test(line.replace(/\b(?:Cllrs?|Mrs?|Ms|Dr|Rev|Prof|Supt|\p{Lu})\./gu, ''))
  );
}

/** Names first, then all posts, then all initials: paired by position only where the counts match (minutes-language.md 1.4). */
function pairColumns(loose: readonly string[], people: Person[]): boolean {
  const initials = loose.filter((line) => isInitials(line));
  const posts = loose.filter((line) => !isInitials(line));
  const bare = people.every((person) => person.role === null && person.initials === null);
  const hasInitials = initials.length === people.length;
  const hasPosts = posts.length === people.length;
  if (!bare || people.length < 2 || !(hasInitials || hasPosts)) return false;
  people.forEach((person, index) => {
    people[index] = {
      name: person.name,
      role: hasPosts ? (posts[index] ?? null) : null,
      initials: hasInitials ? (initials[index] ?? null) : null,
    };
  });
  return true;
}

/** People of the lists and of the definitions in the text, each once; a definition adds initials to a listed name. */
export function gatherPeople(
  lists: readonly AttendanceList[],
  more: readonly Person[],
  text: string,
): Person[] {
  const people = [...lists.flatMap((list) => [...list.people]), ...more];
  for (const defined of findDefinitions(text)) {
    const known = people.findIndex(
      (person) =>
        person.initials === defined.initials ||
        (defined.name !== null && person.name?.endsWith(defined.name)),
    );
    const person = people[known];
    if (!person) people.push(defined);
    else people[known] = { ...person, initials: person.initials ?? defined.initials };
  }
  const seen = new Set<string>();
  return people.filter((person) => {
    const key = `${person.name}|${person.role}|${person.initials}`.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
