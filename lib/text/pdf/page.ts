import type { LetterFamily } from './letter-widths.ts';

/**
 * What a PDF page gives before anything reads it: words with their places, as plain data.
 * Lengths are PDF points; `x` and `y` count from the top left corner of the page as the file says it is to be shown,
 * turned if need be; `y` is the baseline.
 */
export interface PdfItem {
  /** Its number among the page's items of text, from 0: the text layer has a span for each, in the same order. */
  readonly item: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size, in points. */
  readonly size: number;
  readonly family: LetterFamily;
  /** True for text that does not run from left to right (stamps along the edge, turned table heads). */
  readonly turned: boolean;
  /** The block of the document's own structure this belongs to, or null in an untagged file. */
  readonly place: PdfPlace | null;
}

/** Where a tagged PDF says an item belongs. `block` is unique within the page. */
export interface PdfPlace {
  readonly block: number;
  readonly role: 'paragraph' | 'heading' | 'list item' | 'cell';
  /** Heading level or list depth, from 1; 0 for paragraphs. */
  readonly level: number;
  readonly cell: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    readonly header: boolean;
  } | null;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In content order. */
  readonly items: readonly PdfItem[];
}
