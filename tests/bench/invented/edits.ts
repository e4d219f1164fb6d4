import { MONTHS, SURNAMES } from './minutes.ts';
import type { Random } from './random.ts';

/** What happened to a paragraph with a kept passage between two visits. */
export type Fate =
  'untouched' | 'neighbours rewritten' | 'set anew' | 'misspelt' | 'another meaning' | 'removed';

/** The same words in other spaces, quotation marks and dashes, as when a page is moved to a new system. */
export function setAnew(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll(' – ', ' - ')
    .replace(/(?<=\w{4}) (?=\w{4})/g, '\u00a0');
}

/** Two letters of a longer word change places. */
export function misspelt(random: Random, text: string): string {
  const words = text.split(' ');
  const long = words.flatMap((word, place) => (/^[a-z]{6,}$/.test(word) ? [place] : []));
  if (long.length === 0) return `${text.slice(0, -1)}s.`;
  const place = random.one(long);
  const word = words[place] ?? '';
  const at = random.whole(1, word.length - 3);
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return words.with(place, swapped === word ? `${word}e` : swapped).join(' ');
}

/** Another date, figure, name or decision in the same sentence. Gives words that differ from the given ones. */
export function withAnotherMeaning(random: Random, text: string): string {
  const otherThan = (list: readonly string[], word: string) =>
    random.one(list.filter((other) => other !== word));
  const ways = random.shuffled<(text: string) => string>([
    (words) =>
      words.replace(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`), (month) => otherThan(MONTHS, month)),
    (words) => words.replace(/\d/, (digit) => String((Number(digit) + random.whole(1, 9)) % 10)),
    (words) => words.replace(/\b(be|was|were|would|had|has|will|is|are) /, '$1 not '),
    (words) =>
      words.replace(/(?<=\b(?:Councillor|Cllr|Mr|Mrs|Ms|Dr) )\p{Lu}\p{Ll}+/u, (name) =>
        otherThan(SURNAMES, name),
      ),
    (words) => words.replace(/\bagreed\b/, 'refused').replace(/\bapproved\b/, 'rejected'),
  ]);
  for (const way of ways) {
    const changed = way(text);
    if (changed !== text) return changed;
  }
  const denied = text.replace(/\b(?:the|a) /, 'no ');
  return denied === text ? text.replace(/ /, ' never ') : denied;
}
