import { phrases } from './wording.ts';

/** Reading the name of a meeting rightward: "… scheduled Corporate Parenting Panel meeting of the Council". */

const set = (text: string): ReadonlySet<string> => new Set(phrases(text));

const MEETING = set('meeting, meetings, agenda, agendas, session, cycle, round, agm');

const BODY = set(`
  council, cabinet, executive, committee, sub-committee, subcommittee, board, panel, forum, commission, partnership,
  assembly, trustees, scrutiny, governors, group, authority, senate, trust
`);

/** Words that end the search: the name of a meeting does not hold them. */
const STOP = set(`
  the, of, to, and, for, in, at, on, by, with, from, or, is, was, be, would, will, as, that, which, who, it, this, a, an,
  year, years, week, weeks, month, months, steps, stage, step, day, days, time, report, reports, phase, round, quarter,
  few, two, three, four, six, twelve
`);

/** After the name of a body these make it something else: "the next Board member", "the September Council tax". */
const NOT_A_MEETING = set(`
  member, members, chair, chairs, election, elections, paper, papers, report, reports, tax, house, lead, leads, plan, plans,
  office, officer, officers, budget, minutes, newsletter, website, update, decision, decisions, policy, strategy, staff
`);

const WORD = /\s{1,3}([\p{L}\p{N}][\p{L}\p{N}’'&/-]*)/uy;

interface Word {
  readonly text: string;
  readonly end: number;
}

function wordsFrom(sentence: string, at: number, most: number): Word[] {
  const found: Word[] = [];
  WORD.lastIndex = at;
  while (found.length < most) {
    const match = WORD.exec(sentence);
    if (!match) break;
    found.push({ text: match[1] ?? '', end: WORD.lastIndex });
  }
  return found;
}

const plain = (word: Word): string => word.text.toLowerCase().replace(/['’]s$/, '');

/** Where the name of a meeting that goes on at an offset ends: "(next) scheduled Board meeting"; null if none does. */
export function meetingEnd(sentence: string, at: number): number | null {
  let body: number | null = null;
  const following = wordsFrom(sentence, at, 6);
  for (const [index, word] of following.entries()) {
    const name = plain(word);
    const next = following[index + 1];
    if (MEETING.has(name)) return next && plain(next) === 'minutes' ? null : word.end;
    if (BODY.has(name)) {
      body = next && NOT_A_MEETING.has(plain(next)) ? null : word.end;
      continue;
    }
    if (STOP.has(name) || (body !== null && !/^\p{Lu}/u.test(word.text))) break;
  }
  return body;
}

/** Where "of the Schools Forum" after a meeting ends; the offset itself if nothing of the kind follows. */
export function bodyEnd(sentence: string, at: number): number {
  const following = wordsFrom(sentence, at, 11);
  const link = following[0];
  if (!link || !/^(?:of|for)$/i.test(link.text)) return at;
  let end = at;
  for (const [index, word] of following.entries()) {
    if (index === 0) continue;
    const name = plain(word);
    const next = following[index + 1];
    if (BODY.has(name) && !(next && NOT_A_MEETING.has(plain(next)))) end = word.end;
    else if (!/^\p{Lu}/u.test(word.text) && !/^(?:the|this|that|and|of|for|&|our|its)$/.test(name)) break;
  }
  return end;
}

/** Words of a meeting that do not name its body. */
const GENERAL = set(`
  the, this, that, our, its, their, next, following, forthcoming, upcoming, scheduled, available, ordinary, quarterly, monthly,
  full, formal, main, regular, public, planned, normal, routine, business, meeting, meetings, agenda, agendas, session,
  cycle, round, of, for
`);

/**
 * The body that the words of a meeting name: "Corporate Parenting Board", or only "Board"; null where they mean
 * the one that met ("the next scheduled meeting").
 */
export function bodyNamed(meeting: string): string | null {
  const names = meeting.split(/\s+/).map((word) => word.replace(/['’]s$/, ''));
  const isGeneral = (name: string): boolean => GENERAL.has(name.toLowerCase());
  const last = names.findLastIndex((name) => BODY.has(name.toLowerCase()));
  // A name without a body's word ("the next liaison meeting") is still not the one that met.
  if (last < 0) return names.filter((name) => name && !isGeneral(name)).join(' ') || null;
  let first = last;
  while (
    first > 0 &&
    /^(?:\p{Lu}|and$|&$|of$|for$)/u.test(names[first - 1] ?? '') &&
    !/^(?:The|This|Next|Full)$/i.test(names[first - 1] ?? '')
  )
    first -= 1;
  while (first < last && isGeneral(names[first] ?? '')) first += 1;
  return names.slice(first, last + 1).join(' ');
}
