import { problem, ok, type Backup, type Result } from '../model/index.ts';
import { longDate, ukDate } from '../tracker/calendar.ts';
import { annotatedPassages } from './annotations.ts';
import { eventsOf } from './calendar.ts';
import { committeesOf, type Committee } from './chosen-meeting.ts';
import { WAY_BACK } from './columns.ts';
import { cellText } from './csv.ts';
import { leftOutOf, requested, type ExportRequest, type Format } from './export-file.ts';
import type { ExportInput } from './export-input.ts';
import { defaultLayout, layoutOf } from './layouts.ts';
import { printed, printedColumns } from './printed.ts';
import { rowsToExport } from './restricted.ts';
import { shownText } from './shown.ts';
import { tableOf, type ExportTable } from './table.ts';

/** What an export will look like, in plain data: its first rows, how many there are, and what stays behind. */
export interface Preview {
  /** What stands at its head: the layout's name, and the committee that it is for or null. */
  readonly name: string;
  readonly committee: string | null;
  /** What the file holds, in a few words: "24 rows, 18 columns". */
  readonly holds: string;
  /** How many rows, events or passages there are. */
  readonly count: number;
  readonly columns: readonly PreviewColumn[];
  readonly blocks: readonly PreviewBlock[];
  readonly leftOut: readonly string[];
  /** Restricted rows among those chosen, whether they go along or not. */
  readonly restricted: number;
  /** Committees with rows, for a paper that is for one of them. */
  readonly committees: readonly Committee[];
}

export interface PreviewColumn {
  readonly name: string;
  /** Of the paper's width, from 0 to 1, or null where the format has no paper. */
  readonly share: number | null;
  /** Whether its cells stay on one line. */
  readonly keepTogether: boolean;
}

export interface PreviewBlock {
  readonly title: string | null;
  readonly empty: string;
  readonly rows: readonly PreviewRow[];
  /** How many more rows there are in this block. */
  readonly more: number;
}

/** Cells of a row, or a heading across it. */
export type PreviewRow = { readonly heading: string } | { readonly cells: readonly string[] };

/** What may be previewed: a request for a file, or for a copy to paste. */
export type PreviewRequest = Omit<ExportRequest, 'format'> & { readonly format: Format | 'copy' };

/** What one block shows at most: enough to see what it will be like. */
const MOST_ROWS = 12;
/** Nobody reads a passage in a preview, and a thousand of them would make it slow. */
const LONGEST_TEXT = 280;

/** Shows what `exportFile` would write. A layout that does not exist is a problem with a sentence. */
export function previewOf(records: Backup, request: PreviewRequest): Result<Preview> {
  const layout = layoutOf(request.layout ?? defaultLayout.id, request.ownLayouts);
  if (!layout) return problem('This layout is not there any more. Choose one of the list.');
  const { format } = request;
  const input = requested(records, { ...request, format: format === 'copy' ? 'html' : format });
  const table = tableOf(layout, input, format === 'xlsx' ? WAY_BACK : []);
  const open = rowsToExport(input.rows, 'leave out');
  return ok({
    name: table.name,
    committee: table.committee,
    ...shownAs(format, table, input, records),
    leftOut: leftOutOf(format, table, input),
    restricted: format === 'json' ? 0 : open.leftOut,
    committees: committeesOf(input),
  });
}

type Shown = Pick<Preview, 'holds' | 'count' | 'columns' | 'blocks'>;

function shownAs(
  format: PreviewRequest['format'],
  table: ExportTable,
  input: ExportInput,
  records: Backup,
): Shown {
  switch (format) {
    case 'json':
      return backupShown(records);
    case 'ics':
      return calendarShown(input);
    case 'jsonld':
      return annotationsShown(input);
    case 'docx':
    case 'html':
    case 'copy':
      return paperShown(table);
    case 'csv':
    case 'xlsx':
    case 'md':
      return sheetShown(format, table);
  }
}

function sheetShown(format: 'csv' | 'xlsx' | 'md', { columns, blocks }: ExportTable): Shown {
  // A sheet has its blocks one below the other; only Markdown sets headings over them.
  const all =
    format === 'md' ? blocks : [{ title: null, empty: '', lines: blocks.flatMap(({ lines }) => lines) }];
  const shown = all.map(({ title, empty, lines }): PreviewBlock => ({
    title,
    empty: empty === '' ? 'No rows.' : empty,
    rows: lines.slice(0, MOST_ROWS).map((line) => ({
      cells: columns.map((column) => {
        const value = column.value(line);
        return cut(format === 'csv' ? cellText(column, value) : shownText(column, value));
      }),
    })),
    more: Math.max(0, lines.length - MOST_ROWS),
  }));
  const count = blocks.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    holds: `${counted(count, 'row', 'rows')}, ${counted(columns.length, 'column', 'columns')}${format === 'xlsx' ? OTHER_SHEETS : ''}`,
    count,
    columns: columns.map(({ name }) => unshared(name)),
    blocks: shown,
  };
}

function paperShown(table: ExportTable): Shown {
  const first = {
    ...table,
    blocks: table.blocks.map((block) => ({ ...block, lines: block.lines.slice(0, MOST_ROWS) })),
  };
  const { blocks } = printed(first);
  const columns = printedColumns(table);
  const count = table.blocks.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    holds: `${counted(count, 'row', 'rows')}, ${counted(columns.length, 'column', 'columns')} on landscape A4`,
    count,
    columns,
    blocks: blocks.map(({ title, empty, rows }, at) => ({
      title,
      empty,
      rows: rows.map((row) =>
        'heading' in row ? { heading: cut(row.heading) } : { cells: row.cells.map(({ text }) => cut(text)) },
      ),
      more: Math.max(0, (table.blocks[at]?.lines.length ?? 0) - MOST_ROWS),
    })),
  };
}

function calendarShown(input: ExportInput): Shown {
  const { rows } = rowsToExport(input.rows, input.restricted);
  const events = rows.flatMap(eventsOf).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return listShown(
    counted(events.length, 'all-day event', 'all-day events'),
    ['Day', 'Event'],
    events.map(({ day, summary }) => [longDate(day), summary]),
    'Nothing here has a date to come.',
  );
}

function annotationsShown(input: ExportInput): Shown {
  const passages = annotatedPassages(input);
  return listShown(
    counted(passages.length, 'annotation', 'annotations'),
    ['Words', 'Kind', 'Meeting'],
    passages.map(({ selector, kind, source }) => [
      selector.exact,
      kind,
      [source.body, source.meetingDate && ukDate(source.meetingDate)].filter(Boolean).join(', '),
    ]),
    'No passage is kept.',
  );
}

function backupShown({ commitments, passages, sets, documents, history }: Backup): Shown {
  const there = (records: readonly { readonly deletedAt: unknown }[]): string => {
    const gone = records.filter(({ deletedAt }) => deletedAt !== null).length;
    return gone === 0 ? String(records.length) : `${records.length - gone}, and ${gone} removed`;
  };
  return {
    ...listShown(
      'everything, to restore or to merge',
      ['In the backup', 'How many'],
      [
        ['Rows of the tracker', there(commitments)],
        ['Passages', there(passages)],
        ['Recommendation sets', there(sets)],
        ['Documents read', String(documents.length)],
        ['Entries of the history', String(history.length)],
        ['Your settings and layouts', 'all'],
      ],
      '',
    ),
    count: commitments.length,
  };
}

function listShown(
  holds: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
): Shown {
  return {
    holds,
    count: rows.length,
    columns: columns.map(unshared),
    blocks: [
      {
        title: null,
        empty,
        rows: rows.slice(0, MOST_ROWS).map((cells) => ({ cells: cells.map(cut) })),
        more: Math.max(0, rows.length - MOST_ROWS),
      },
    ],
  };
}

const unshared = (name: string): PreviewColumn => ({ name, share: null, keepTogether: false });

const OTHER_SHEETS = ', and sheets of passages, recommendations and meetings';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const cut = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '')}…`;
