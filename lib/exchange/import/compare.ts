import type { Commitment, HistoryEntry, IsoDate, IsoInstant, RecommendationSet } from '../../model/index.ts';
import { Commitment as CommitmentSchema } from '../../model/index.ts';
import { withPlainDashes } from '../../model/signs.ts';
import type { CommitmentEdit } from '../../tracker/acts.ts';
import { computedRag } from '../../tracker/rag.ts';
import { toldProgress, trackerRows, type TrackerRow } from '../../tracker/rows.ts';
import { unguarded, wasCut, withoutBullets } from '../cell.ts';
import { columnOf } from '../columns.ts';
import { cellText } from '../csv.ts';
import { councilRef } from './council-ref.ts';
import { readDate } from './dates.ts';
import { FIXED_WORDING, readerOf } from './fields.ts';
import { isInstant } from './sheet-file.ts';

/** How a cell stands to the row that it belongs to. */
export type Verdict =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'changed' | 'conflict';
      readonly before: string;
      readonly after: string;
      readonly edit: CommitmentEdit;
      readonly editedHereAt: IsoInstant;
    }
  | { readonly kind: 'unreadable'; readonly why: string };

/** A row of the tracker beside what it was when the sheet was made. */
export interface RowCopies {
  readonly here: TrackerRow;
  /** As it was exported, or null where the sheet does not say when that was. */
  readonly exported: TrackerRow | null;
  /** Earlier values of its fields, for a sheet that does not say when it was made. */
  readonly history: readonly HistoryEntry[];
  readonly sets: readonly RecommendationSet[];
  readonly today: IsoDate;
  readonly lossy: boolean;
  readonly monthFirst: boolean;
}

const SAME: Verdict = { kind: 'same' };

/** Compares one cell of a sheet with its row: three ways where it is known what was exported. */
export function compareCell(columnId: string, cell: string, copies: RowCopies): Verdict {
  const column = columnOf(columnId);
  if (!column) return SAME;
  const { here, exported, today } = copies;
  const textOf = (row: TrackerRow): string =>
    cellText(column, column.value({ row, recommendation: null, part: null, question: null, today }));
  const same = (row: TrackerRow): boolean =>
    columnId === 'progress'
      ? comparable(ownProgress(cell, row)) === comparable(plainText(row.commitment.progress))
      : isSame(column.type, cell, textOf(row), copies);
  if (same(here) || (exported && same(exported))) return SAME;
  const reader = readerOf(columnId);
  const plain = plainText(cell);
  if (columnId === 'ref' && councilRef(plain) === here.commitment.ref) return SAME;
  if (!reader) {
    const why = FIXED_WORDING[columnId];
    // What is worked out may be older in the sheet than here; that is no one's change.
    return why && !isOlder(columnId, cell, copies, textOf) ? { kind: 'unreadable', why } : SAME;
  }
  if (columnId === 'rag' && isEarlierColour(plain, here.commitment, today)) return SAME;
  if (wasCut(plain)) {
    return {
      kind: 'unreadable',
      why: 'This text was too long for a cell and is not whole in the sheet. Edit it in the tracker.',
    };
  }
  const text = columnId === 'progress' ? ownProgress(cell, here) : plain;
  const read = reader(text, { row: here, sets: copies.sets, monthFirst: copies.monthFirst });
  if ('why' in read) {
    // A log that was taken in has its words for a day in the column of days; they are here as they were minuted.
    const isMinuted = columnId === 'due-date' && plain === here.commitment.dueAsMinuted;
    return isMinuted ? SAME : { kind: 'unreadable', why: read.why };
  }
  const fields = Object.keys(read.fields);
  const wanted = { ...here.commitment, ...read.fields };
  // "Ongoing" in a council's log is "In progress" here: other words, and no change.
  if (fields.every((field) => sameValue(wanted, here.commitment, field))) return SAME;
  const editedHereAt = newestEditOf(here.commitment, fields);
  const verdict = {
    before: plainText(textOf(here)),
    after: plain,
    edit: read.fields,
    editedHereAt: editedHereAt ?? '',
  };
  if (exported) {
    const editedSince = !fields.every((field) => sameValue(exported.commitment, here.commitment, field));
    return { kind: editedSince ? 'conflict' : 'changed', ...verdict };
  }
  if (editedHereAt === null) return { kind: 'changed', ...verdict };
  return isOlder(columnId, cell, copies, textOf) ? SAME : { kind: 'conflict', ...verdict };
}

/** The row as it was at a moment, put together from the history of what was edited since. */
export function rowAsOf(
  row: TrackerRow,
  at: IsoInstant,
  history: readonly HistoryEntry[],
  sets: readonly RecommendationSet[],
  today: IsoDate,
): TrackerRow {
  const earlier: Record<string, unknown> = {};
  for (const entry of history) {
    if (entry.at > at && entry.field !== 'createdAt' && !(entry.field in earlier))
      earlier[entry.field] = entry.before;
  }
  return withFields(row, earlier, sets, today) ?? row;
}

function withFields(
  row: TrackerRow,
  fields: Readonly<Record<string, unknown>>,
  sets: readonly RecommendationSet[],
  today: IsoDate,
): TrackerRow | null {
  if (Object.keys(fields).length === 0) return null;
  const read = CommitmentSchema.safeParse({ ...row.commitment, ...fields, deletedAt: null });
  if (!read.success) return null;
  return trackerRows([read.data], row.passages, sets, today)[0] ?? null;
}

/** Whether the cell holds what the field was at some earlier time: then the sheet is old, and nobody changed it there. */
function isOlder(
  columnId: string,
  cell: string,
  copies: RowCopies,
  textOf: (row: TrackerRow) => string,
): boolean {
  const { here, history, sets, today } = copies;
  const type = columnOf(columnId)?.type ?? 'text';
  return history.some(({ field, before }) => {
    const row = withFields(here, { [field]: before }, sets, today);
    if (row === null || textOf(row) === textOf(here)) return false;
    return columnId === 'progress'
      ? comparable(ownProgress(cell, here)) === comparable(plainText(row.commitment.progress))
      : isSame(type, cell, textOf(row), copies);
  });
}

/** Green turns Amber turns Red by itself as days pass: such a cell is only older than today. */
function isEarlierColour(colour: string, commitment: Commitment, today: IsoDate): boolean {
  if (commitment.rag !== null) return false;
  const now = computedRag(commitment, today);
  return (now === 'Red' && /^(?:amber|green)$/i.test(colour)) || (now === 'Amber' && /^green$/i.test(colour));
}

/** The person's own words of a progress cell: without the lines that later passages tell. */
function ownProgress(cell: string, row: TrackerRow): string {
  const told = new Set(toldProgress(row.passages).map((line) => comparable(line)));
  return plainText(cell)
    .split('\n')
    .filter((line) => line.trim() === '' || !told.has(comparable(line)))
    .join('\n')
    .trim();
}

function isSame(
  type: string,
  cell: string,
  ours: string,
  { lossy, monthFirst }: Pick<RowCopies, 'lossy' | 'monthFirst'>,
): boolean {
  const [theirs, mine] = [plainText(cell), plainText(ours)];
  if (theirs === mine || comparable(theirs) === comparable(mine)) return true;
  if (type === 'date') return mine !== '' && readDate(theirs, monthFirst) === mine;
  if (type === 'number') return theirs !== '' && Number(theirs) === Number(mine);
  if (type === 'choice') return choiceKey(theirs) === choiceKey(mine);
  if (type === 'instant') return !isInstant(theirs);
  return lossy && comparable(theirs) === comparable(asOldWindows(mine));
}

/** A cell's text as it was before it went into a cell. */
export const plainText = (cell: string): string =>
  withoutBullets(unguarded(cell.replaceAll(/\r\n?/g, '\n').trim()))
    .replaceAll('\u00a0', ' ')
    .trim();

/** What programs change by themselves does not count: spaces at the ends of lines, how an accent is put together. */
const comparable = (text: string): string =>
  unguarded(text)
    .normalize('NFC')
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** A word of a list whatever its case and its dash. */
const choiceKey = (text: string): string => withPlainDashes(comparable(text)).toLowerCase();

/** Letters of the old Windows code page beyond Latin-1. */
const OLD_WINDOWS = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** A text as Excel's plain "CSV" leaves it: what the old code page has not is a question mark. */
function asOldWindows(text: string): string {
  let result = '';
  for (const character of text) {
    const known = (character.codePointAt(0) ?? 0) < 0x100 || OLD_WINDOWS.has(character);
    // Excel puts one mark a UTF-16 unit.
    result += known ? character : '?'.repeat(character.length);
  }
  return result;
}

function newestEditOf(commitment: Commitment, fields: readonly string[]): IsoInstant | null {
  const times = fields.flatMap((field) => commitment.edited[field] ?? []);
  return times.reduce<IsoInstant | null>(
    (newest, at) => (newest === null || at > newest ? at : newest),
    null,
  );
}

const sameValue = (a: Commitment, b: Commitment, field: string): boolean =>
  JSON.stringify(a[field as keyof Commitment]) === JSON.stringify(b[field as keyof Commitment]);
