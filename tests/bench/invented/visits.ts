import { describe } from '../../../lib/anchor/index.ts';
import type { PassageSelector, Range, ReadText } from '../../../lib/model/index.ts';
import { misspelt, setAnew, withAnotherMeaning, type Fate } from './edits.ts';
import { inventMinutes } from './minutes.ts';
import { Random } from './random.ts';

/** Before the edit, which leaves about 60,000. */
const WORDS = 68_000;
/** How many kept passages meet which fate. */
export const FATES: readonly (readonly [Fate, number])[] = [
  ['untouched', 200],
  ['neighbours rewritten', 75],
  ['set anew', 50],
  ['misspelt', 50],
  ['another meaning', 75],
  ['removed', 50],
];
/** A passage kept on the first visit, and the truth about the second. */
export interface Kept {
  readonly selector: PassageSelector;
  readonly fate: Fate;
  /** Where it stands on the second visit, or null if it was removed. */
  readonly truth: Range | null;
}

/**
 * 500 passages kept on a page of 60,000 words, and the page after an edit that moves every one of them and changes
 * some, as plain lines; headings are known as such, as they would be on a real page.
 */
export function secondVisit(): { page: ReadText; kept: Kept[] } {
  const random = new Random(20231011);
  const lines = inventMinutes(random, WORDS).flatMap((item) => [
    { text: `${item.number}. ${item.title}`, heading: true },
    ...item.minutes.map((text) => ({ text, heading: false })),
  ]);
  const first = textOf(lines);
  const { chosen, fates } = chooseLines(random, lines);
  const quotes = new Map<number, Range>();
  const edited: { text: string; heading: boolean; from: number | null }[] = [];
  for (const [number, line] of lines.entries()) {
    if (random.next() < 0.03)
      edited.push({ text: 'A line that was not there before was put in.', heading: false, from: null });
    const fate = fates.get(number);
    const beside = [number - 1, number + 1].some((other) => fates.get(other) === 'neighbours rewritten');
    if (beside && !line.heading)
      edited.push({
        text: 'What was here has been written anew in other words.',
        heading: false,
        from: null,
      });
    else if (fate === undefined) edited.push({ ...line, from: null });
    else {
      const block = first.blocks[number];
      const quote = quoteIn(random, line.text);
      quotes.set(number, { start: (block?.start ?? 0) + quote.start, end: (block?.start ?? 0) + quote.end });
      const before = line.text.slice(0, quote.start);
      const words = line.text.slice(quote.start, quote.end);
      const changed = edit(random, fate, words);
      edited.push({ text: before + changed + line.text.slice(quote.end), heading: false, from: number });
      if (fate === 'removed') edited.pop();
    }
  }
  const page = textOf(edited);
  const truths = new Map<number, Range>();
  for (const [place, { from, text }] of edited.entries()) {
    if (from === null) continue;
    const line = lines[from]?.text ?? '';
    const block = page.blocks[place];
    const quote = quotes.get(from);
    const own = first.blocks[from];
    if (!block || !quote || !own) continue;
    const start = block.start + quote.start - own.start;
    truths.set(from, { start, end: start + (quote.end - quote.start) + text.length - line.length });
  }
  const kept = chosen.map((number): Kept => ({
    selector: describe(first, quotes.get(number) ?? { start: 0, end: 0 }, null),
    fate: fates.get(number) ?? 'untouched',
    truth: truths.get(number) ?? null,
  }));
  return { page, kept };
}

function chooseLines(random: Random, lines: readonly { readonly text: string; readonly heading: boolean }[]) {
  const wanted = random.shuffled(FATES.flatMap(([fate, count]) => Array.from({ length: count }, () => fate)));
  const apart = lines.flatMap(({ text, heading }, number) =>
    number % 3 === 1 && !heading && text.length > 60 ? [number] : [],
  );
  const chosen = random
    .shuffled(apart)
    .slice(0, wanted.length)
    .sort((one, other) => one - other);
  const fates = new Map(chosen.map((number, place) => [number, wanted[place] ?? 'untouched'] as const));
  return { chosen, fates };
}

/** One sentence of the paragraph, or all of it: what a person would select. */
function quoteIn(random: Random, paragraph: string): Range {
  const sentences = [...paragraph.matchAll(/\S.*?[.;](?=\s+\p{Lu}|$)/gu)].filter(
    ([words]) => words.length > 30,
  );
  const sentence = sentences.length > 0 && random.next() < 0.8 ? random.one(sentences) : null;
  return sentence
    ? { start: sentence.index, end: sentence.index + sentence[0].length }
    : { start: 0, end: paragraph.length };
}

function edit(random: Random, fate: Fate, words: string): string {
  if (fate === 'set anew') return setAnew(words);
  if (fate === 'misspelt') return misspelt(random, words);
  if (fate === 'another meaning') return withAnotherMeaning(random, words);
  return words;
}

function textOf(lines: readonly { readonly text: string; readonly heading: boolean }[]): ReadText {
  let start = 0;
  const blocks = lines.map(({ text, heading }) => {
    const block = {
      start,
      end: start + text.length,
      kind: heading ? 'heading' : 'paragraph',
      level: 0,
      cell: null,
    } as const;
    start = block.end + 1;
    return block;
  });
  return { text: lines.map(({ text }) => text).join('\n'), blocks };
}
