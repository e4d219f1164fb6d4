import { longDate } from '../../tracker/calendar.ts';
import { printed, type Printed, type PrintedBlock, type PrintedCell } from '../printed.ts';
import { RESTRICTED_WARNING, type ExportTable } from '../table.ts';
import { zipped } from '../zip.ts';
import {
  TEXT_WIDTH,
  contentTypes,
  coreProperties,
  documentRelations,
  documentXml,
  footer,
  header,
  linkId,
  packageRelations,
  styles,
  textXml,
} from './parts.ts';

/**
 * A table as a Word file: landscape A4, a heading over each block, the table's heading on every page, links on the
 * refs. Written by hand: it needs eight small parts, and the library for it would weigh 234 kB.
 */
export async function wordFile(table: ExportTable, today: string): Promise<Uint8Array> {
  const links: string[] = [];
  const { columns, blocks } = printed(table);
  const content = [
    paragraph(table.name, 'Heading1'),
    ...(table.committee === null ? [] : [paragraph(table.committee)]),
    paragraph(longDate(today)),
    ...blocks.map((block) => blockXml(block, columns, links)),
    ...table.leftOut.map((sentence) => paragraph(sentence)),
  ].join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'word/document.xml': documentXml(content),
    'word/_rels/document.xml.rels': documentRelations(links),
    'word/styles.xml': styles,
    'word/header1.xml': header(table.hasRestricted ? RESTRICTED_WARNING : null),
    'word/footer1.xml': footer,
    'docProps/core.xml': coreProperties(table.name, today),
  };
  const encoder = new TextEncoder();
  return zipped(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)])));
}

const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r>${textXml(text)}</w:r></w:p>`;

function blockXml(
  { title, empty, rows }: PrintedBlock,
  columns: Printed['columns'],
  links: string[],
): string {
  const heading = title === null ? '' : paragraph(title, 'Heading2');
  if (rows.length === 0) return heading + paragraph(empty);
  const widths = columns.map(({ share }) => Math.floor(share * TEXT_WIDTH));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const head = columns.map(({ name }, at) => cellXml(widths[at], runs(name, true), 'EEEEEE')).join('');
  const body = rows.map((row) =>
    'heading' in row
      ? rowXml(spanningXml(columns.length, runs(row.heading, true)), '<w:cantSplit/>')
      : rowXml(
          row.cells.map((cell, at) => cellXml(widths[at], cellRuns(cell, links), null)).join(''),
          row.isShort ? '<w:cantSplit/>' : '',
        ),
  );
  return `${heading}<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rowXml(head, '<w:cantSplit/><w:tblHeader/>')}${body.join('')}</w:tbl><w:p/>`;
}

const rowXml = (cells: string, properties: string): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

const shade = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;

const cellXml = (width: number | undefined, content: string, fill: string | null): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width ?? 0}" w:type="dxa"/>${fill === null ? '' : shade(fill)}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>${content}</w:p></w:tc>`;

/** A heading across all columns stays with the row below it. */
const spanningXml = (columns: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:gridSpan w:val="${columns}"/>${shade('F5F5F5')}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr>${content}</w:p></w:tc>`;

const runs = (text: string, bold = false): string =>
  text === '' ? '' : `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${textXml(text)}</w:r>`;

function cellRuns({ text, link }: PrintedCell, links: string[]): string {
  if (link === null || text === '') return runs(text);
  links.push(link);
  return `<w:hyperlink r:id="${linkId(links.length - 1)}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>${textXml(text)}</w:r></w:hyperlink>`;
}
