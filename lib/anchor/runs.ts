import type { Partners } from './align.ts';
import type { Pattern } from './pattern.ts';
import type { WordIndex } from './words.ts';

/** A stretch of the passage that differs, between words that do not. */
export interface Run {
  readonly was: readonly string[];
  readonly now: readonly string[];
  readonly wasText: string;
  readonly nowText: string;
  /** Words directly before and after, the same on both sides. */
  readonly beside: readonly string[];
}
/** All that differs between the passage and the words it stands against, in order: words, and marks between words. */
export function runsOf(pattern: Pattern, index: WordIndex, partners: Partners): Run[] {
  const runs: Run[] = [];
  const { firstWord, endWord, words } = pattern;
  const wasWord = (word: number) => pattern.text.slice(words.starts[word], words.ends[word]);
  const nowWord = (word: number) => index.text.slice(index.starts[word], index.ends[word]);
  const list = (from: number, to: number, read: (word: number) => string) =>
    Array.from({ length: Math.max(0, to - from) }, (_, step) => read(from + step));
  /** Last word before the run that is the same on both sides, or -1 at the beginning. */
  let wasBefore = -1;
  let nowBefore = -1;
  for (let word = firstWord; word <= endWord; word++) {
    const ended = word === endWord;
    if (!ended && !isSame(pattern, index, partners, word)) continue;
    const wasFrom = wasBefore < 0 ? firstWord : wasBefore + 1;
    let nowFrom = nowBefore + 1;
    let nowTo = ended ? -1 : (partners[word] ?? -1);
    if (nowBefore < 0) nowFrom = firstPartner(partners, firstWord, word, nowTo);
    if (ended) nowTo = lastPartner(partners, wasFrom, word, nowFrom - 1) + 1;
    const was = list(wasFrom, word, wasWord);
    const now = list(nowFrom, nowTo, nowWord);
    const beside = [
      ...(wasBefore < 0 ? [] : [wasWord(wasBefore)]),
      ...(ended ? [] : [wasWord(word)]),
      // Of "30 November 2024" only the figure may have changed, with the month one word on.
      ...(ended || word + 1 >= endWord ? [] : [wasWord(word + 1)]),
    ];
    if (was.length > 0 || now.length > 0) {
      runs.push({
        was,
        now,
        wasText: was.length > 0 ? pattern.text.slice(words.starts[wasFrom], words.ends[word - 1]) : '',
        nowText: now.length > 0 ? index.text.slice(index.starts[nowFrom], index.ends[nowTo - 1]) : '',
        beside,
      });
    } else if (wasBefore >= 0 && !ended) {
      const wasGap = pattern.text.slice(words.ends[wasBefore], words.starts[word]);
      const nowGap = index.text.slice(index.ends[nowBefore], index.starts[nowTo]);
      if (wasGap !== nowGap) runs.push({ was: [], now: [], wasText: wasGap, nowText: nowGap, beside });
    }
    wasBefore = word;
    nowBefore = nowTo;
  }
  return runs;
}

function firstPartner(partners: Partners, from: number, to: number, otherwise: number): number {
  for (let word = from; word < to; word++)
    if ((partners[word] ?? -1) >= 0) return partners[word] ?? otherwise;
  return otherwise;
}

function lastPartner(partners: Partners, from: number, to: number, otherwise: number): number {
  for (let word = to - 1; word >= from; word--)
    if ((partners[word] ?? -1) >= 0) return partners[word] ?? otherwise;
  return otherwise;
}

/** Whether the word stands against the same word, capitals aside. */
export const isEqual = (pattern: Pattern, index: WordIndex, partners: Partners, word: number): boolean => {
  const partner = partners[word] ?? -1;
  return partner >= 0 && index.hashes[partner] === pattern.words.hashes[word];
};

/** As `isEqual`, but capitals count: "Chair" is not "chair" where words are shown as unchanged. */
function isSame(pattern: Pattern, index: WordIndex, partners: Partners, word: number): boolean {
  if (!isEqual(pattern, index, partners, word)) return false;
  const { starts, ends } = pattern.words;
  const partner = partners[word] ?? -1;
  const was = pattern.text.slice(starts[word], ends[word]);
  return index.text.startsWith(was, index.starts[partner]);
}
