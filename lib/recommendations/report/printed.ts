import type { Block } from '../../model/index.ts';
import type { PdfText, Piece } from '../../text/pdf/read-pages.ts';

/** A block of a PDF's text with its place on paper, in points from the top left. */
export interface PrintedBlock {
  readonly block: Block;
  readonly words: string;
  readonly pieces: readonly Piece[];
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Baselines of its first and last line. */
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** Distance from line to line that is usual in the document, in letter sizes. */
  readonly pitch: number;
  /** Page on which it ends: a paragraph may go over the edge. */
  readonly lastPage: number;
}

/**
 * The blocks of a PDF's text with their places, empty ones left out. Where the file does not say itself what its
 * blocks are, one that holds a wide gap below the end of a sentence is two: rows of a table, a heading under an item.
 */
export function printedBlocks({ text, blocks, pieces }: PdfText): PrintedBlock[] {
  const own = piecesOf(blocks, pieces);
  const tagged = blocks.some(({ kind }) => kind === 'heading' || kind === 'cell');
  const usual = usualPitch(own);
  return blocks.flatMap((block, at) =>
    partsOf(own[at] ?? [], text, tagged ? Infinity : usual).flatMap((part) => {
      const words = wordsOf(part, text);
      return words.trim() === '' ? [] : [printedFrom(block, part, words, usual)];
    }),
  );
}

const wordsOf = (part: readonly Piece[], text: string): string =>
  text.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0);

function printedFrom(block: Block, pieces: readonly Piece[], words: string, pitch: number): PrintedBlock {
  const [first] = pieces;
  const last = pieces.at(-1);
  return {
    block,
    words,
    pieces,
    page: first?.page ?? 1,
    lastPage: last?.page ?? 1,
    left: first?.x ?? 0,
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    top: first?.y ?? 0,
    bottom: last?.y ?? 0,
    size: sizeOf(pieces),
    pitch,
  };
}

/**
 * What of a block stands left of a place on paper (points from the left edge) and what right of it, where lines of two
 * columns were joined into one. Null where words stand across it. `slack` is how far words may stand over it.
 */
export function partedAt(
  one: PrintedBlock,
  boundary: number,
  slack: number,
  text: string,
): readonly [PrintedBlock, PrintedBlock] | null {
  const isRight = ({ x }: Piece) => x >= boundary - slack;
  const left = one.pieces.filter((piece) => !isRight(piece));
  const right = one.pieces.filter(isRight);
  if (left.length === 0 || right.length === 0) return null;
  if (left.some(({ x, width }) => x + width > boundary + slack)) return null;
  const join = (pieces: readonly Piece[]) =>
    pieces
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
  return [
    printedFrom(one.block, left, join(left), one.pitch),
    printedFrom(one.block, right, join(right), one.pitch),
  ];
}

function piecesOf(blocks: readonly Block[], pieces: readonly Piece[]): Piece[][] {
  let next = 0;
  return blocks.map(({ start, end }) => {
    while ((pieces[next]?.end ?? Infinity) <= start) next += 1;
    const own: Piece[] = [];
    for (let at = next; (pieces[at]?.start ?? Infinity) < end; at += 1) {
      const piece = pieces[at];
      if (piece) own.push(piece);
    }
    return own;
  });
}

/** A figure above the line, or a word beside it, is no line of its own. */
const isNewLine = (above: Piece, piece: Piece): boolean =>
  piece.page !== above.page || piece.y - above.y > above.size * 0.6;

/** Where no block has two lines. */
const USUAL_PITCH = 1.4;

/** Distance from line to line inside the document's blocks, in letter sizes. */
function usualPitch(own: readonly (readonly Piece[])[]): number {
  const pitches = own.flatMap((pieces) =>
    pieces.flatMap((piece, at) => {
      const above = pieces[at - 1];
      return above && above.page === piece.page && isNewLine(above, piece)
        ? [(piece.y - above.y) / Math.max(piece.size, 1)]
        : [];
    }),
  );
  // Below the middle, since blocks that hold a gap too many make some of the distances larger.
  return pitches.sort((a, b) => a - b)[Math.floor(pitches.length * 0.3)] ?? USUAL_PITCH;
}

/** A gap this much wider than from line to line parts two blocks. */
const WIDER = 1.18;

/** A number close to its words begins an item: "121.Ensure". */
const CLOSE_NUMBER = /^\d{1,3}[.)]\p{Lu}\p{Ll}/u;

function partsOf(pieces: readonly Piece[], text: string, pitch: number): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const part = parts.at(-1);
    const above = part?.at(-1);
    const isApart =
      above !== undefined &&
      above.page === piece.page &&
      isNewLine(above, piece) &&
      ((piece.y - above.y) / Math.max(piece.size, 1) > pitch * WIDER ||
        CLOSE_NUMBER.test(text.slice(piece.start, piece.end))) &&
      /[.!?]["'’”)]?\d?$/.test(text.slice(0, above.end).trimEnd().slice(-4));
    if (!part || isApart) parts.push([piece]);
    else part.push(piece);
  }
  return parts;
}

/** The size that most of the letters have: a superior figure says nothing of its line. */
function sizeOf(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, start, end } of pieces) letters.set(size, (letters.get(size) ?? 0) + end - start);
  return commonest(letters);
}

/** Size of the letters that most of a document is set in. */
export function textSize(blocks: readonly PrintedBlock[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of blocks) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + words.length);
  }
  return commonest(letters);
}

function commonest(letters: ReadonlyMap<number, number>): number {
  const [best] = [...letters].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 0;
}

/** Letters at most this large, of the text's, may be a footnote. */
const SMALLER = 0.9;
const FOOTNOTE = /^[\d*†‡]{1,3}\s*\S/;

/**
 * Without the footnotes: small print that begins with its figure, below all else of its page. An item that the page
 * edge cuts in two goes on after it, not with it.
 */
export function withoutFootnotes(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  const size = textSize(blocks);
  const lowest = new Map<number, number>();
  const isSmall = (one: PrintedBlock): boolean => one.size < size * SMALLER;
  for (const one of blocks) {
    if (!isSmall(one)) lowest.set(one.lastPage, Math.max(lowest.get(one.lastPage) ?? 0, one.bottom));
  }
  const dropped = new Set<PrintedBlock>();
  for (const one of blocks) {
    const isBelow = one.top > (lowest.get(one.page) ?? 0);
    if (isSmall(one) && isBelow && FOOTNOTE.test(one.words)) dropped.add(one);
  }
  // A footnote's second paragraph has no figure; on a line of its own it stands below one that has.
  for (const one of blocks) {
    const isUnderOne = [...dropped].some((note) => note.page === one.page && note.top < one.top);
    if (isSmall(one) && isUnderOne) dropped.add(one);
  }
  return blocks.filter((one) => !dropped.has(one));
}
