import type { Format } from '../../lib/exchange/export-file.ts';

/** A format of a file, or a table on the clipboard. */
export type ExportFormat = Format | 'copy';

export interface FormatChoice {
  readonly id: ExportFormat;
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  /** What the button says that makes it. */
  readonly act: string;
  /** False where the format has its own shape, whatever the layout. */
  readonly hasLayout: boolean;
  /** False for the backup, which always holds everything. */
  readonly hasRows: boolean;
}

const format = (
  id: ExportFormat,
  name: string,
  act: string,
  about: string,
  rest: Partial<FormatChoice> = {},
): FormatChoice => ({ id, name, act, about, hasLayout: true, hasRows: true, ...rest });

/** The formats in the order that they are offered: what clerks and councillors use most comes first. */
export const FORMAT_CHOICES: readonly FormatChoice[] = [
  format(
    'csv',
    'CSV',
    'Save CSV',
    'Opens in Excel at a double-click. Edited there, it can be imported again.',
  ),
  format(
    'xlsx',
    'Excel',
    'Save Excel file',
    'A workbook with tables, drop-down lists and real dates. Edited, it can be imported again.',
  ),
  format('docx', 'Word', 'Save Word file', 'A table on landscape A4, its headings on every page.'),
  format('copy', 'Copy table', 'Copy table', 'On the clipboard, to paste into Word, Outlook or a report.'),
  format('html', 'Web page', 'Save web page', 'A page to print or to attach. Nothing in it is fetched.'),
  format('md', 'Markdown', 'Save Markdown', 'Text with tables, for notes and wikis.'),
  format(
    'ics',
    'Calendar',
    'Save calendar',
    'Due dates and returns as all-day events. Taken in again, they move and are not doubled.',
    { hasLayout: false },
  ),
  format(
    'jsonld',
    'Annotations',
    'Save annotations',
    'W3C Web Annotations (JSON-LD), for other programs that mark passages.',
    { hasLayout: false },
  ),
  format('json', 'Backup', 'Save backup', 'Everything, to restore here or to merge on another computer.', {
    hasLayout: false,
    hasRows: false,
  }),
];

/** What is known of a format. */
export const formatChoice = (id: ExportFormat): FormatChoice =>
  FORMAT_CHOICES.find((one) => one.id === id) ?? FORMAT_CHOICES[0] ?? format('csv', 'CSV', 'Save CSV', '');
