import type { MinutesDocument } from '../model/index.ts';
import { NOT_INITIALS } from './owners/words.ts';
import { ORGANISATION } from './text/persons.ts';

/** Initials after the last stop of a line, or alone on it: a column of owners beside the minutes. */
export const AT_LINE_END = /(?:[.?!)] {0,4}|^[ \t]{0,40})([A-Z]{2,3}[a-z]?)[ \t]{0,4}$/gm;

/** Initials of somebody who speaks or is to do something: "JC told members", "JC to send". */
export const AS_SUBJECT =
  /\b([A-Z]{2,3}[a-z]?) (?:to|will|would|said|told|asked|agreed|reported|advised|explained|welcomed|felt|thought|confirmed|suggested|noted|gave|updated|thanked|raised|informed|introduced|presented|talked|took|went|shared|offered) /g;

const countOf = (text: string, pattern: RegExp): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const found of text.matchAll(pattern)) {
    const initials = found[1] ?? '';
    if (NOT_INITIALS.has(initials.toLowerCase()) || ORGANISATION.test(initials)) continue;
    counts.set(initials.toUpperCase(), (counts.get(initials.toUpperCase()) ?? 0) + 1);
  }
  return counts;
};

/** Initials in no list of those present that the page itself uses for people: as speakers, and at the ends of lines. */
const usedAsPeople = (text: string): string[] => {
  const subjects = countOf(text, AS_SUBJECT);
  return [...countOf(text, AT_LINE_END)]
    .filter(([initials, ends]) => {
      const spoken = subjects.get(initials) ?? 0;
      // Three letters are more often a body.
      return initials.length === 2 ? spoken > 0 || ends > 2 : spoken > 0 && ends > 1;
    })
    .map(([initials]) => initials);
};

/** Initials that stand for somebody on this page: printed ones, those that full names give, and those used so. Upper case. */
export const knownInitials = (document: MinutesDocument): ReadonlySet<string> => {
  const known = new Set<string>(usedAsPeople(document.text));
  for (const person of document.attendance) {
    if (person.initials) known.add(person.initials.toUpperCase());
    if (person.name) {
      const words = person.name
        .replace(/^(?:cllr|councillor|mrs?|ms|miss|dr|supt|rev|sir)\.? /i, '')
        .split(/[\s-]+/)
        .filter((word) => /^[A-Z]/.test(word));
      if (words.length >= 2) known.add(words.map((word) => word.charAt(0)).join(''));
    }
  }
  return known;
};
