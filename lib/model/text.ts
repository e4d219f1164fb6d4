/**
 * The visible text of a document and its blocks, as plain data: what a DOM, a PDF or a text file is
 * turned into before anything reads it. All offsets are UTF-16 indices into `text`, `end` exclusive.
 */
export interface ReadText {
  /** Blocks are separated by `\n`, table cells of one row by `\t`; `<br>` is `\n`; runs of white space are one space. */
  readonly text: string;
  /** In order of `start`, never overlapping, covering all non-space text. */
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'paragraph' | 'list item' | 'cell' | 'line';
  /** 1–6 for headings, nesting depth from 1 for list items, otherwise 0. */
  readonly level: number;
  /** Where the block stands in a table, or null outside tables. Several blocks may share one cell. */
  readonly cell: Cell | null;
}

export interface Cell {
  /** Number of the table in the document, from 0. A table inside a table has a number of its own. */
  readonly table: number;
  readonly row: number;
  /** Column in the grid, counted with spans, from 0. */
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** True for `<th>`. */
  readonly header: boolean;
}
