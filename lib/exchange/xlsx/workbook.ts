import type { WriteOptions } from 'hucre/xlsx';
import type { Passage } from '../../model/index.ts';
import { sourceLink } from '../../tracker/source-link.ts';
import { itemText, recommendationRefText } from '../../tracker/texts.ts';
import { recommendationLines } from '../../tracker/views/index.ts';
import { WAY_BACK } from '../columns.ts';
import type { ExportInput } from '../export-input.ts';
import type { Layout } from '../layouts.ts';
import type { Cell } from '../line.ts';
import { rowsToExport } from '../restricted.ts';
import { RESTRICTED_WARNING, tableOf } from '../table.ts';
import { repacked } from '../zip.ts';
import { dataSheet, type SheetColumn, type SheetData } from './data-sheet.ts';
import { readMeSheet } from './read-me.ts';

/**
 * A workbook with the sheets Read me, Actions, Passages, Recommendations and Meetings. The library that writes it is
 * fetched when it is first needed. Takes seconds for tens of thousands of rows: give it a worker then.
 */
export async function workbookFile(layout: Layout, input: ExportInput): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return repacked(await writeXlsx(workbook(layout, input)));
}

function workbook(layout: Layout, input: ExportInput): WriteOptions {
  const table = tableOf(layout, input, WAY_BACK);
  const warning = table.hasRestricted ? RESTRICTED_WARNING : null;
  const asOf = newestEdit(input);
  const made = new Date(`${input.today}T00:00:00Z`);
  const actions: SheetData = {
    name: 'Actions',
    table: 'Actions',
    columns: table.columns,
    rows: table.blocks.flatMap(({ lines }) =>
      lines.map((line) => table.columns.map((column) => column.value(line))),
    ),
    warning,
  };
  const sheets = [actions, passagesSheet(input), recommendationsSheet(input), meetingsSheet(input)];
  return {
    properties: { title: table.name, creator: 'Minutemark', created: made, modified: made },
    sheets: [readMeSheet(table, input, asOf), ...sheets.map((data) => dataSheet({ ...data, warning }))],
    activeSheet: 1,
  };
}

/** The newest edit of all that is exported: what was edited here later is not in the file. */
export const newestEdit = ({ rows }: Pick<ExportInput, 'rows'>): string =>
  rows.reduce((newest, { updatedAt }) => (updatedAt > newest ? updatedAt : newest), '');

const text = (id: string, name: string, width: number): SheetColumn => ({ id, name, type: 'text', width });
const date = (id: string, name: string): SheetColumn => ({ id, name, type: 'date', width: 12 });

function passagesSheet(input: ExportInput): Omit<SheetData, 'warning'> {
  const { rows } = rowsToExport(input.rows, input.restricted);
  const rowless =
    input.rows === input.all ? input.passages.filter(({ commitment }) => commitment === null) : [];
  const line = (passage: Passage, ref: string, restricted: boolean): Cell[] => [
    ref,
    passage.recommendations.map((key) => recommendationRefText(key.ref)).join('; '),
    passage.role,
    passage.source.body,
    passage.source.meetingDate,
    itemText(passage.source.item?.number ?? null),
    passage.selector.exact,
    sourceLink(passage),
    passage.source.page === null ? null : `Page ${passage.source.page}`,
    // The councillor's own words are not for whoever may see a restricted row.
    restricted ? null : passage.note,
    passage.createdAt,
    passage.id,
  ];
  return {
    name: 'Passages',
    table: 'Passages',
    columns: [
      text('ref', 'Tracker ref', 17),
      text('recommendation-ref', 'Recommendation ref', 16),
      text('kind', 'Kind', 11),
      text('committee', 'Committee', 26),
      date('meeting-date', 'Meeting date'),
      text('item', 'Item', 14),
      text('passage', 'Passage', 70),
      { id: 'source-link', name: 'Source link', type: 'link', width: 30 },
      text('page', 'Page', 9),
      text('note', 'Note', 30),
      text('tagged-on', 'Tagged on', 26),
      text('id', 'ID', 38),
    ],
    rows: [
      ...rows.flatMap(({ commitment, passages }) =>
        passages.map((passage) => line(passage, commitment.ref, commitment.restricted)),
      ),
      ...rowless.map((passage) => line(passage, '', false)),
    ],
  };
}

function recommendationsSheet(input: ExportInput): Omit<SheetData, 'warning'> {
  const lines = recommendationLines(input.sets, input.all, input.passages);
  return {
    name: 'Recommendations',
    table: 'Recommendations',
    columns: [
      text('set', 'Set', 26),
      text('ref', 'Ref', 8),
      text('text', 'Recommendation', 70),
      text('theme', 'Theme', 24),
      { id: 'passages', name: 'Passages', type: 'number', width: 10 },
      date('last-mentioned', 'Last mentioned'),
      { id: 'open', name: 'Open actions', type: 'number', width: 10 },
      { id: 'overdue', name: 'Overdue actions', type: 'number', width: 10 },
    ],
    rows: lines.map(({ set, recommendation, passages, lastMentioned, open, overdue }) => [
      set.title,
      recommendationRefText(recommendation.ref),
      recommendation.text,
      recommendation.theme,
      passages.length,
      lastMentioned,
      open,
      overdue,
    ]),
  };
}

function meetingsSheet({ documents }: ExportInput): Omit<SheetData, 'warning'> {
  const rows = documents.flatMap((document) =>
    document.meetings.map((meeting): Cell[] => [
      meeting.body ?? document.body,
      meeting.date,
      meeting.title ?? document.title,
      document.council,
      webAddress(document.address),
      document.lastRead,
    ]),
  );
  return {
    name: 'Meetings',
    table: 'Meetings',
    columns: [
      text('committee', 'Committee', 34),
      date('date', 'Date'),
      text('title', 'Title', 44),
      text('council', 'Council', 24),
      { id: 'address', name: 'Address', type: 'link', width: 44 },
      text('last-read', 'Last read', 26),
    ],
    rows: rows.sort((a, b) => String(a[1] ?? '').localeCompare(String(b[1] ?? ''))),
  };
}

/** Only addresses of the web are links: the file is opened by other people. */
const webAddress = (address: string | null): string | null =>
  address !== null && /^https?:\/\//i.test(address) ? address : null;
