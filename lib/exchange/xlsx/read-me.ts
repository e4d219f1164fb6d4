import type { WriteSheet } from 'hucre/xlsx';
import { longDate } from '../../tracker/calendar.ts';
import { RAGS } from '../../tracker/rag.ts';
import type { ExportInput } from '../export-input.ts';
import { RESTRICTED_WARNING, type ExportTable } from '../table.ts';
import { FONT, rowHeights, sheetText } from './data-sheet.ts';

/** Words beside the moment of the newest edit: the import looks for them. */
export const DATA_AS_OF = 'Newest edit';

/** The first sheet: what this is, of when, what the words and colours mean, and what is left out. */
export function readMeSheet(table: ExportTable, input: ExportInput, asOf: string): WriteSheet {
  const facts: readonly (readonly [string, string])[] = [
    ['Minutemark', table.name],
    ...(table.committee === null ? [] : ([['Committee', table.committee]] as const)),
    ['Made on', longDate(input.today)],
    [DATA_AS_OF, asOf],
    ...(table.hasRestricted ? ([['Restricted', RESTRICTED_WARNING]] as const) : []),
    ['Left out', table.leftOut.join(' ') || 'Nothing.'],
    [
      'Sheets',
      'Actions: one row for each commitment. Passages: the words of the minutes under them. Recommendations: each with what was said and done. Meetings: those that were read.',
    ],
    [
      'To send changes back',
      'Change what you like on the sheet Actions, save the file, and give it back. Leave the column ID as it is: by it the rows are found again. Nothing is changed before it was looked at.',
    ],
    [
      'Status',
      'Not started and In progress are still to be done. Complete – to be agreed: said to be done, and no committee has agreed to close it. Closed: agreed. On hold and Not proceeding are not chased.',
    ],
    ['Overdue', 'Still to be done and past its due date: bold and red in the column Due date.'],
    ...RAGS.map((rag): readonly [string, string] => [rag, sentence(input.ragKey[rag])]),
  ];
  return {
    name: 'Read me',
    rows: facts.map(([name, text]) => [name, sheetText(text)]),
    cells: new Map(
      facts.map((_fact, row) => [
        `${row},0`,
        { style: { font: { ...FONT, bold: true }, alignment: { vertical: 'top' as const } } },
      ]),
    ),
    rowDefs: rowHeights(
      [
        { type: 'text', width: 24 },
        { type: 'text', width: 100 },
      ],
      facts,
      0,
    ),
    columns: [{ width: 24 }, { width: 100, style: { alignment: { vertical: 'top', wrapText: true } } }],
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`;
