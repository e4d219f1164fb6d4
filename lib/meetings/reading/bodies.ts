import type { MinutesDocument } from '../../model/index.ts';

/** Which bodies are one: a body keeps its family through a change of name, and a joint meeting belongs to several. */
export interface Bodies {
  /** Families of a body as printed: one, or several for a joint meeting. */
  readonly familiesOf: (body: string) => readonly string[];
}

const SMALL = new Set(['the', 'of', 'and', 'for', 'a', 'an', 'meeting', 'joint']);

/** What a page says of the bodies whose meetings it gives. */
export type NamingPage = Pick<MinutesDocument, 'address' | 'kind' | 'meetings' | 'calendar' | 'text'>;

/** "The Children & Families Scrutiny Panel" → `children families scrutiny panel`. */
export function plainBody(body: string): string {
  return body
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
    .join(' ');
}

/** A committee's number on its council's site: it stays when the name changes (`CId=214`). */
function committeeNumber({ address, kind }: NamingPage): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { host, searchParams } = new URL(address);
  const wanted = kind === 'committee' ? /^(?:id|cid|committeeid)$/i : /^(?:cid|committeeid)$/i;
  for (const [name, value] of searchParams) {
    if (wanted.test(name) && /^\d+$/.test(value) && value !== '0') return `${host} ${value}`;
  }
  return null;
}

const BODY_WORD = String.raw`(?:committee|panel|board|forum|cabinet|executive|commission|partnership|group|sub-committee|council)`;
const BODY_NAME = String.raw`(?:[Tt]he )?((?:\p{Lu}[\p{L}’'-]{0,40}[,]? (?:and |of |for |the |& )*){0,9}\p{Lu}[\p{L}’'-]{0,40})`;
/** "the Panel, formerly the Children's Services Committee", "the Committee had been renamed the Families Panel". */
const FORMERLY = new RegExp(
  String.raw`\b(?:formerly|previously|until (?:now|then|recently)|successor to|replac(?:es|ed|ing)|took over from|takes over from|(?:known|called) (?:until|before)[^.]{0,30} as)(?: known as| called| named)? ${BODY_NAME}`,
  'gu',
);
const RENAMED = new RegExp(
  String.raw`\b(?:renamed|re-named|now (?:known as|called)|change(?:d)? (?:of |its |the )?name to|be known as|would (?:now |henceforth )?be called|new name)[:,]?(?: as)? ${BODY_NAME}`,
  'gu',
);
const ENDS_IN_BODY = new RegExp(String.raw`\b${BODY_WORD}$`, 'i');

/** Names of bodies that the page says the body which met bore before, or bears now. */
function otherNames(document: NamingPage): string[] {
  const text = document.text.replaceAll(/[\s ]+/g, ' ');
  return [FORMERLY, RENAMED].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map((match) => (match[1] ?? '').trim())
      .filter((name) => ENDS_IN_BODY.test(name)),
  );
}

/** Two names in one: "Joint meeting of the Health Scrutiny Committee and the Children's Panel". */
function partsOfJoint(body: string, known: readonly string[]): string[] {
  const plain = ` ${plainBody(body)} `;
  const inside = known.filter(
    (name) => name.split(' ').length > 1 && plain !== ` ${name} ` && plain.includes(` ${name} `),
  );
  return /\bjoint\b/i.test(body) || inside.length > 1 ? inside : [];
}

/**
 * Joins the names of a council's bodies into families. Rules, in order: the same name but for case, "the", "&" and brackets; the same
 * committee number on the council's site; a page of the body that says what it was called before or is called now. A joint meeting
 * (the word, and two known names inside its own) belongs to the family of each. `pages` in any order.
 */
export function joinBodies(documents: readonly NamingPage[]): Bodies {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    const up = parent.get(name);
    return up === undefined || up === name ? name : rootOf(up);
  };
  const join = (one: string, other: string): void => {
    const [first, second] = [rootOf(one), rootOf(other)].sort();
    if (first !== undefined && second !== undefined && first !== second) parent.set(second, first);
  };
  const names = new Set<string>();
  for (const { meetings, calendar } of documents) {
    for (const { body } of [...meetings, ...calendar])
      if (body !== null && plainBody(body) !== '') names.add(plainBody(body));
  }
  const sorted = [...names].sort();
  const joint = new Map<string, string[]>();
  for (const { meetings } of documents) {
    for (const { body } of meetings) {
      if (body === null) continue;
      const parts = partsOfJoint(body, sorted);
      if (parts.length > 0) joint.set(plainBody(body), parts);
    }
  }
  const byNumber = new Map<string, string>();
  for (const document of documents) {
    const bodies = new Set(document.meetings.flatMap(({ body }) => (body === null ? [] : [plainBody(body)])));
    const [only] = bodies;
    if (bodies.size !== 1 || only === undefined || joint.has(only)) continue;
    const number = committeeNumber(document);
    if (number !== null) {
      const same = byNumber.get(number);
      if (same !== undefined) join(same, only);
      byNumber.set(number, only);
    }
    for (const other of otherNames(document)) {
      const plain = plainBody(other);
      if (names.has(plain) && !joint.has(plain)) join(plain, only);
    }
  }
  return {
    familiesOf: (body) => {
      const plain = plainBody(body);
      const parts = joint.get(plain);
      return parts ? [...new Set(parts.map(rootOf))].sort() : [rootOf(plain)];
    },
  };
}
