import type { Pattern } from './pattern.ts';
import type { WordIndex } from './words.ts';

/**
 * Which word of the text each word of the pattern stands against: its number, or -1 where the word is gone.
 * The numbers rise. Words of the text in between that no entry names were added.
 */
export type Partners = Int32Array;

/** A change inside the passage must outweigh any change around it, or its ends would wander. */
const QUOTE_WEIGHT = 4;
const CONTEXT_WEIGHT = 1;
const FAR = 1 << 28;

const KEPT = 0;
const LOST = 1;
const ADDED = 2;

/** Scratch memory, grown as needed, so that aligning some hundred passages leaves nothing to collect. */
let directions = new Uint8Array(0);
let previousRow = new Int32Array(0);
let currentRow = new Int32Array(0);

/**
 * Sets the pattern against the text near `place` (number of the text's word under the pattern's first word) with
 * the least change, in characters, of words replaced, lost and added. Looks `slack` words to either side. The
 * pattern's surroundings hold the passage's ends in place but weigh little.
 *
 * This is the edit distance of Wagner and Fischer on words in a band, with both ends of the text free.
 */
export function align(pattern: Pattern, index: WordIndex, place: number, slack: number): Partners {
  const { words, firstWord, endWord } = pattern;
  const rows = words.count;
  const width = 2 * slack + 1;
  reserve((rows + 1) * width, width + 1);
  let previous = previousRow;
  let current = currentRow;
  // Column c of row r stands for the text's word r + place - slack + c. The spare column at the end is out of reach.
  for (let column = 0; column <= width; column++) previous[column] = column < width ? 0 : FAR;
  current[width] = FAR;
  for (let row = 1; row <= rows; row++) {
    const isQuote = row > firstWord && row <= endWord;
    const weight = isQuote ? QUOTE_WEIGHT : CONTEXT_WEIGHT;
    const weightBetween = row > firstWord && row < endWord ? QUOTE_WEIGHT : CONTEXT_WEIGHT;
    const hash = words.hashes[row - 1] ?? 0;
    const length = (words.ends[row - 1] ?? 0) - (words.starts[row - 1] ?? 0);
    const costOfLosing = (length + 1) * weight;
    const base = row * width;
    for (let column = 0; column < width; column++) {
      const word = row - 1 + place - slack + column;
      const inText = word >= 0 && word < index.count;
      const otherLength = inText ? (index.ends[word] ?? 0) - (index.starts[word] ?? 0) : 0;
      let cost = FAR;
      let direction = KEPT;
      if (inText) {
        // The letters a longer word has more are cheap, or it would count as new and its forerunner as lost.
        const change = length * weight + Math.max(0, otherLength - length) * CONTEXT_WEIGHT;
        cost = (previous[column] ?? FAR) + (index.hashes[word] === hash ? 0 : change);
      }
      const lost = (previous[column + 1] ?? FAR) + costOfLosing;
      if (lost < cost) {
        cost = lost;
        direction = LOST;
      }
      if (column > 0 && inText) {
        const added = (current[column - 1] ?? FAR) + (otherLength + 1) * weightBetween;
        if (added < cost) {
          cost = added;
          direction = ADDED;
        }
      }
      current[column] = cost;
      directions[base + column] = direction;
    }
    [previous, current] = [current, previous];
    current[width] = FAR;
    previous[width] = FAR;
  }
  let column = 0;
  for (let other = 1; other < width; other++) {
    if ((previous[other] ?? FAR) < (previous[column] ?? FAR)) column = other;
  }
  return walkBack(rows, column, width, place - slack, index.count);
}

function walkBack(
  rows: number,
  lastColumn: number,
  width: number,
  firstPlace: number,
  count: number,
): Partners {
  const partners = new Int32Array(rows).fill(-1);
  let row = rows;
  let column = lastColumn;
  while (row > 0) {
    const direction = directions[row * width + column];
    if (direction === ADDED) column -= 1;
    else {
      const word = row - 1 + firstPlace + column;
      if (direction === LOST) column += 1;
      else if (word >= 0 && word < count) partners[row - 1] = word;
      row -= 1;
    }
  }
  return partners;
}

function reserve(cells: number, columns: number): void {
  if (directions.length < cells) directions = new Uint8Array(cells * 2);
  if (previousRow.length < columns) {
    previousRow = new Int32Array(columns * 2);
    currentRow = new Int32Array(columns * 2);
  }
}
