import { partedAt, type PrintedBlock } from './printed.ts';

/** Where a block stands in a table that the file itself does not tell of. */
export interface FoundCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

const HEADS: readonly (readonly [left: RegExp, right: RegExp])[] = [
  [/^responsible bod(?:y|ies)$/i, /^areas? for (?:priority action|improvement)\d?$/i],
  [/^requirements?$/i, /^due date$/i],
];

/** Distance of baselines, in those usual from line to line, from which a line begins another cell below. */
const ROW_GAP = 1.2;
/** How far, in points, words may stand left of their column's head. */
const SLACK = 8;

interface Open {
  readonly number: number;
  /** Left edge of the second column. */
  readonly boundary: number;
  readonly right: number;
  row: number;
  /** Last block of each column, or null while the column has none. */
  readonly last: [PrintedBlock | null, PrintedBlock | null];
}

/**
 * Finds tables of two columns in a file that does not say what is a table, by the heads that the inspectorates print:
 * what stands below "Responsible body" and "Areas for priority action" belongs to the one or the other by its place
 * (study of trackers, 2.4 rule 8). A row goes on over a page edge where its sentence does. `firstTable` numbers them
 * from where the file's own end. Blocks come back in the order of rows.
 */
export function findTables(
  blocks: readonly PrintedBlock[],
  firstTable: number,
  endsTable: (words: string) => boolean,
  text: string,
): { readonly block: PrintedBlock; readonly cell: FoundCell | null }[] {
  const found: { block: PrintedBlock; cell: FoundCell | null }[] = [];
  let open: Open | null = null;
  let next = firstTable;
  for (const [at, block] of blocks.entries()) {
    if (block.block.cell) {
      open = null;
      found.push({ block, cell: null });
      continue;
    }
    const head = headAt(blocks, at);
    if (head) {
      const isSecond = head.right === block;
      if (!isSecond) {
        // The head comes again on each page of a long table.
        if (!open) {
          open = {
            number: next,
            boundary: head.right.left,
            right: head.right.right,
            row: 0,
            last: [null, null],
          };
          next += 1;
          found.push({ block, cell: { table: open.number, row: 0, column: 0 } });
        }
      } else if (open && open.row === 0) {
        found.push({ block, cell: { table: open.number, row: 0, column: 1 } });
      }
      continue;
    }
    const parts = open && !endsTable(block.words.trim()) ? columnsOf(open, block, text) : null;
    if (!open || !parts) {
      open = null;
      found.push({ block, cell: null });
      continue;
    }
    for (const { part, column } of parts) {
      if (beginsRow(open, part, column)) {
        open.row += 1;
        open.last[1 - column] = null;
      }
      open.last[column] = part;
      found.push({ block: part, cell: { table: open.number, row: open.row, column } });
    }
  }
  return found;
}

function headAt(
  blocks: readonly PrintedBlock[],
  at: number,
): { readonly left: PrintedBlock; readonly right: PrintedBlock } | null {
  for (const [left, right] of [
    [blocks[at], blocks[at + 1]],
    [blocks[at - 1], blocks[at]],
  ]) {
    if (!left || !right || left.page !== right.page || Math.abs(left.top - right.top) > left.size) continue;
    if (right.left <= left.right) continue;
    if (HEADS.some(([one, other]) => one.test(left.words.trim()) && other.test(right.words.trim())))
      return { left, right };
  }
  return null;
}

/** The column or columns that a block's words stand in; null for words across both: they stand below the table. */
function columnsOf(
  { boundary }: Open,
  block: PrintedBlock,
  text: string,
): readonly { readonly part: PrintedBlock; readonly column: 0 | 1 }[] | null {
  if (block.left >= boundary - SLACK) return [{ part: block, column: 1 }];
  if (block.right <= boundary + SLACK) return [{ part: block, column: 0 }];
  const parted = partedAt(block, boundary, SLACK, text);
  return (
    parted && [
      { part: parted[0], column: 0 },
      { part: parted[1], column: 1 },
    ]
  );
}

/**
 * A row begins where the first column has words again after the second had some, or where a gap parts the lines of
 * one column. Over a page edge it begins unless the sentence goes on.
 */
function beginsRow({ row, last }: Open, block: PrintedBlock, column: 0 | 1): boolean {
  if (row === 0) return true;
  const above = last[column];
  const beside = last[1 - column];
  if (!above) {
    // The first words of this column in the row stand beside the other column's, or begin a row below them.
    if (!beside) return true;
    if (beside.lastPage !== block.page) return column === 0 || /[.!?]$/.test(beside.words.trim());
    return block.top > beside.bottom + block.size * block.pitch * ROW_GAP;
  }
  if (above.lastPage !== block.page) {
    // A row of this page would have had words in its first column before.
    if (column === 1) return false;
    return /[.!?]$/.test((last[1] ?? above).words.trim());
  }
  return block.top - above.bottom > block.size * block.pitch * ROW_GAP;
}
