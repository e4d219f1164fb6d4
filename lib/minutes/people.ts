import type { Person } from '../model/index.ts';

/** Initials with the lower-case tail that tells two people apart: RP, SGe, PMcL, HoS. */
const INITIALS =
  /^(?:\p{Lu}{1,2}[a-z]{1,2}\p{Lu}{1,2}|\p{Lu}{1,4}[a-z]{0,2}|\p{Lu}[a-z]{1,2}\p{Lu}{1,2}|\p{Lu}{2,4}&\p{Lu}{1,4})$/u;
/** Attendance codes that look like initials (minutes-language.md 1.4). */
const CODES = new Set(['P', 'A', 'D', 'R', 'X', 'DNA', 'Y', 'N', 'NA']);

const TITLE =
  '(?:Cllrs?|Clr|Councillors?|County Councillor|Cynghorydd|Ald(?:erman)?|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Rev(?:erend|d)?|Canon|Father|Sir|Dame|Lady|Lord|Supt|Superintendent|Det(?:ective)?|Ch(?:ief)?|Insp(?:ector)?|PC|Sgt|Mayor)';
const NAME_WORD = "(?:\\p{Lu}[\\p{L}'’-]*\\.?|\\p{Lu}\\.|(?:de|van|von|der|la|le|ap|ab|ferch|o’|O'))";
const NAME = new RegExp(
  `^(?:${TITLE}\\.?\\s(?:\\(?(?:Mrs|Ms|Miss|Dr)\\)?\\s)?(?:${NAME_WORD}\\s?){1,4}|${NAME_WORD}(?:\\s${NAME_WORD}){1,3})(?:\\s(?:OBE|MBE|CBE|JP|QPM|BEM))?$`,
  'u',
);
const ROLE_WORD =
  /\b(?:director|manager|head|officer|lead|leader|chair\w*|clerk|member|board|council|service|services|partnership|team|nurse|doctor|solicitor|accountant|governor|headteacher|teacher|representative|secretary|treasurer|commissioner|consultant|adviser|advisor|coordinator|co-ordinator|worker|police|constabulary|health|education|school|schools|trust|forum|authority|association|group|committee|safeguarding|children|adults?|families|social|care|finance|business|support|democratic|principal|assistant|deputy|executive|strategic|programme|project|policy|performance|public|community|housing|voluntary|minute|minutes|notes|observer|press|item|action|actions|agenda|page|date|time|venue|welcome|summary|meeting|apologies|present|county|borough|district|city|college|hospital|university|road|hall|room|centre|plan|report|help)\b/iu;

/** Whether the words are a person's name and not a post. */
export function isName(text: string): boolean {
  return (
    text.length <= 60 &&
    NAME.test(text) &&
    !ROLE_WORD.test(
      text.replace(/^\p{L}+\s/u, (first) => (new RegExp(`^${TITLE}`, 'u').test(first) ? '' : first)),
    )
  );
}

/** Whether the words are somebody's initials or abbreviation. */
export function isInitials(text: string): boolean {
  return text.length >= 2 && INITIALS.test(text) && !CODES.has(text);
}

/**
 * One entry of an attendance list: `Ruth Penhale (RP) Director of Children's Services`, `RP – Director`,
 * `Cllr Jan Pike / JP / Chair`, `Steph Lyle, Board Secretary` (minutes-language.md 1.4). Null where nobody is named.
 */
export function readPerson(entry: string): Person | null {
  const text = bracketInitials(
    entry
      .replace(/[\s\u00a0]+/gu, ' ')
      .replace(/^[\s•·*–—-]+|[\s.;,:]+$/gu, '')
      .trim(),
  );
  if (text === '' || text.length > 200) return null;
  const parts = text
    .split(/\s*[/|\t]\s*|\s+[–—-]\s+|,\s+|\s*[([]\s*|\s*[)\]]\s*/u)
    .map((part) => part.replace(/^[\s–—:-]+|[\s–—:-]+$|^(?:and|as|the)\s/gu, '').trim())
    .filter((part) => part !== '');
  let name: string | null = null;
  let initials: string | null = null;
  const roles: string[] = [];
  // "Head of Education, GCC / TB": of two abbreviations, the one that spells the name.
  const person = parts.find((part) => isName(part));
  const spelt =
    person === undefined ? undefined : parts.findLast((part) => isInitials(part) && spells(person, part));
  for (const part of parts) {
    const short = initials === null && parts.length > 1 && isInitials(part);
    if (short && (spelt === undefined || part === spelt)) initials = part;
    else if (name === null && isName(part)) name = part;
    else roles.push(part);
  }
  // "Ruth Penhale Director of Children's Services": the name is the capitalised words before the post.
  if (name === null && roles[0] !== undefined) {
    const split = new RegExp(
      `^((?:${TITLE}\\.?\\s)?(?:\\p{Lu}[\\p{L}'’-]+\\s){1,3}?\\p{Lu}[\\p{L}'’-]+)\\s(.*)$`,
      'u',
    ).exec(roles[0]);
    if (split?.[1] && split[2] && isName(split[1]) && ROLE_WORD.test(split[2])) {
      name = split[1];
      roles[0] = split[2];
    }
  }
  if (name === null && initials === null) return null;
  const role = roles.filter((part) => !CODES.has(part)).join(', ');
  if (name === null && !ROLE_WORD.test(role)) return null;
  return { name, role: role === '' ? null : role, initials };
}

const UNBRACKETED = new RegExp(
  `^((?:${TITLE}\\.?\\s)?\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})\\s(\\p{Lu}{2,4}[a-z]?)(?=\\s|$)`,
  'u',
);

/** "Cllr Jo Marsh JM Vice Chair": initials that spell the name before them, put into brackets. */
function bracketInitials(text: string): string {
  return text.replace(UNBRACKETED, (all, name: string, initials: string) =>
    spells(name, initials) ? `${name} (${initials})` : all,
  );
}

/** Whether the initials are those of the name. */
function spells(name: string, initials: string): boolean {
  const letters = name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
  return letters.endsWith(initials.replace(/[a-z]/gu, '').slice(0, 2)) || letters.endsWith(initials);
}

/** Entries of a running list: `Cllr T Abbs (Chair) (TA), Cllr M Coyle (MC) and the Clerk`; or the one person of a line. */
export function readPeople(list: string): Person[] {
  const entries = splitList(list);
  const named = entries.filter((entry) =>
    isName(
      entry
        .replace(/\s*(?:[(/[]|\s[–—-]\s).*$/u, '')
        .replace(/^(?:and|the)\s/u, '')
        .trim(),
    ),
  );
  // "Steph Lyle, Board Secretary" is one person and a post; "Cllr A, Cllr B" are two.
  if (named.length < 2) {
    const whole = readPerson(list);
    return whole ? [whole] : [];
  }
  return withPluralTitle(
    list,
    entries.flatMap((entry) => readPerson(entry) ?? []),
  );
}

/** "Councillors Hill, Young and Cross": the title belongs to all of them. */
function withPluralTitle(list: string, people: Person[]): Person[] {
  const title = /^\W*(Councillors|Cllrs)\b/iu.exec(list)?.[1];
  if (!title) return people;
  const single = /cllrs/iu.test(title) ? 'Cllr' : 'Councillor';
  return people.map((person) => ({
    ...person,
    name: person.name && `${single} ${person.name.replace(/^(?:Councillors?|Cllrs?)\s/iu, '')}`,
  }));
}

function splitList(list: string): string[] {
  const plural = /^\W*(?:Councillors|Cllrs)\s/iu.test(list);
  const entries: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < list.length; index++) {
    const char = list[index];
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === ',' || char === ';')) {
      entries.push(list.slice(start, index));
      start = index + 1;
    }
  }
  entries.push(list.slice(start));
  const trimmed = entries
    // "Cllr Ann Shaw Chair Cllr Joe Bell": a list that lost its commas starts anew at each title.
    .flatMap((entry) =>
      entry.split(
        /(?<=\p{Ll}\)?|\p{Lu}{2})\s+(?=(?:Cllr|Councillor)\.?\s\p{Lu})(?<!(?:County|Borough|District|Parish|Town|City|Former)\s)/u,
      ),
    )
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const flat = trimmed.flatMap((entry) => {
    // "P Crouch and R Dutt" are two; "Head of Children and Families" is one post.
    const [left, right, more] = entry.replace(/^and\s/u, '').split(/\s(?:and|&)\s(?=\p{Lu})/u);
    const first = (left ?? '').replace(/\s*\(.*$/u, '');
    const two =
      left &&
      right &&
      more === undefined &&
      (plural || (isName(first) && isName(right.replace(/\s*\(.*$/u, ''))));
    return two ? [left, right] : [entry];
  });
  // A single surname is a name only after a shared title.
  return plural
    ? flat.map((entry, index) =>
        index > 0 && /^\s*\p{Lu}[\p{L}'’-]+\s*$/u.test(entry) ? `Cllr ${entry.trim()}` : entry,
      )
    : flat;
}
