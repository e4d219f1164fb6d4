import { ok, problem, type Backup, type IsoDate, type OwnLayout, type Result } from '../model/index.ts';
import { defaultRagKey, type RagKey } from '../tracker/rag.ts';
import { annotationsFile } from './annotations.ts';
import { backupJson } from './backup.ts';
import { briefPage } from './brief.ts';
import { calendarFile, leftOutOfCalendar } from './calendar.ts';
import { ofMeeting, type ChosenMeeting } from './chosen-meeting.ts';
import { tableCsv } from './csv.ts';
import { exportInput, type ExportInput } from './export-input.ts';
import { tablePage } from './html.ts';
import { defaultLayout, layoutOf, type Layout } from './layouts.ts';
import { tableMarkdown } from './markdown.ts';
import { leftOffPaper, tableOf, type ExportTable } from './table.ts';
import { wordFile } from './word/document.ts';
import { workbookFile } from './xlsx/workbook.ts';

/** The formats, by the ending of their files, each with its MIME type. */
export const FORMATS = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  jsonld: 'application/ld+json;charset=utf-8',
  json: 'application/json;charset=utf-8',
} as const;
export type Format = keyof typeof FORMATS;

/** Whether that is the ending of a format. */
export const isFormat = (name: string): name is Format => Object.hasOwn(FORMATS, name);

/** What is wanted of an export: plain data, so that a worker may be asked as well. */
export interface ExportRequest {
  readonly format: Format;
  /** Id or name of a layout of ours or the council's own; `brief` is the page for the meeting, in HTML alone. */
  readonly layout?: string;
  readonly ownLayouts?: readonly OwnLayout[];
  /** The day in the user's calendar. */
  readonly today: IsoDate;
  /** Ids of the rows, in the order wanted: a view or a selection. Null or absent for everything. */
  readonly rows?: readonly string[] | null;
  /** The committee that the paper is for; absent or null for all of them, each since its own latest meeting. */
  readonly meeting?: ChosenMeeting | null;
  readonly restricted?: ExportInput['restricted'];
  readonly ragKey?: RagKey;
}

export interface ExportedFile {
  /** `minutemark-action-log-2026-01-15.csv` */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What is not in it, in sentences. */
  readonly leftOut: readonly string[];
}

/**
 * Writes one file of everything, a view or a selection. The same records and request give the same bytes, in the
 * extension and on the command line. A layout that does not exist is a problem with a sentence.
 */
export async function exportFile(records: Backup, request: ExportRequest): Promise<Result<ExportedFile>> {
  const { format, today, layout: wanted = defaultLayout.id } = request;
  const layout = layoutOf(wanted, request.ownLayouts);
  const brief = wanted.toLowerCase() === 'brief';
  if (!layout && !brief) {
    return problem(`There is no layout called “${wanted}”. Nothing was written. Choose one of the list.`);
  }
  if (brief && format !== 'html') {
    return problem('The brief is a page to print, so it comes as HTML only. Nothing was written.');
  }
  const input = requested(records, request);
  const { content, leftOut } = await written(records, format, layout, input);
  return ok({
    name: `minutemark-${format === 'json' ? 'backup' : (layout?.id ?? 'brief')}-${today}.${format}`,
    type: FORMATS[format],
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    leftOut,
  });
}

/** What was put together last of some records: a preview after a preview asks for the same. */
const lastInput = new WeakMap<Backup, ExportInput>();

function everythingOf(records: Backup, today: IsoDate): ExportInput {
  const known = lastInput.get(records);
  if (known?.today === today) return known;
  const input = exportInput(records, today);
  lastInput.set(records, input);
  return input;
}

/** The rows, sets and meetings that a request speaks of: for the preview and the clipboard. */
export function requested(records: Backup, request: ExportRequest): ExportInput {
  const { today, rows: ids = null, restricted = 'leave out', ragKey, meeting = null } = request;
  const everything = { ...everythingOf(records, today), restricted, ragKey: ragKey ?? defaultRagKey };
  const byId = ids && new Map(everything.all.map((row) => [row.commitment.id, row]));
  const wanted = byId ? { ...everything, rows: ids.flatMap((id) => byId.get(id) ?? []) } : everything;
  return meeting ? ofMeeting(wanted, meeting) : wanted;
}

const NO_TEXTS = 'The texts of the minutes are the councils’ own and are not in it; they can be read again.';

/** What a file in this format does not hold, in sentences: said beside the file and before it is made. */
export function leftOutOf(format: Format | 'copy', table: ExportTable, input: ExportInput): string[] {
  if (format === 'json') return [NO_TEXTS];
  const sentences = [...table.leftOut];
  if (format === 'ics') sentences.push(leftOutOfCalendar(input) ?? '');
  if (format === 'docx' || format === 'html' || format === 'copy') sentences.push(leftOffPaper(table) ?? '');
  return sentences.filter((sentence) => sentence !== '');
}

async function written(
  records: Backup,
  format: Format,
  layout: Layout | null,
  input: ExportInput,
): Promise<{ content: string | Uint8Array; leftOut: readonly string[] }> {
  const table = tableOf(layout ?? defaultLayout, input);
  const leftOut = layout === null ? leftOutOf('md', table, input) : leftOutOf(format, table, input);
  switch (format) {
    case 'json':
      return { content: backupJson(records), leftOut };
    case 'jsonld':
      return { content: annotationsFile(input), leftOut };
    case 'ics':
      return { content: calendarFile(input), leftOut };
    case 'csv':
      return { content: tableCsv(table), leftOut };
    case 'md':
      return { content: tableMarkdown(table, input.today), leftOut };
    case 'html':
      return { content: layout === null ? briefPage(input) : tablePage(table, input.today), leftOut };
    case 'docx':
      return { content: await wordFile(table, input.today), leftOut };
    case 'xlsx':
      return { content: await workbookFile(layout ?? defaultLayout, input), leftOut };
  }
}
