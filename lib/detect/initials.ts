import type { MinutesDocument } from '../model/index.ts';

/** Initials that stand for somebody on this page: printed ones, and those that full names give. Upper case. */
export const knownInitials = (document: MinutesDocument): ReadonlySet<string> => {
  const known = new Set<string>();
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
