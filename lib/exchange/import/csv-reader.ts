/** What separates the cells of a line: Excel in the UK writes commas, in other settings semicolons; a copy has tabs. */
const SEPARATORS = [',', ';', '\t'];

/**
 * The cells of a CSV file (RFC 4180), however Excel or LibreOffice wrote it: any of the usual separators, quotes
 * doubled, line breaks within quotes as LF, a first line `sep=;`. Nothing in it is an error: a quote within an unquoted cell is a
 * quote, an unclosed one ends with the file.
 */
export function readCsv(text: string): string[][] {
  const stated = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text.replace(/^\ufeff/, '');
  return cellsOf(body, stated?.[1] ?? separatorOf(body));
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end stands before one more, empty cell.
      if (at === text.length) row.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface ReadCell {
  readonly cell: string;
  /** Where the separator, the line break or the end of the text is. */
  readonly end: number;
}

function plainCell(text: string, start: number, separator: string): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: text.slice(start, end), end };
}

function quotedCell(text: string, start: number, separator: string): ReadCell {
  let cell = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return { cell: lineBreaks(cell + text.slice(from)), end: text.length };
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      // Whatever stands between the closing quote and the separator belongs to the cell too.
      const rest = plainCell(text, quote + 1, separator);
      return { cell: lineBreaks(cell) + rest.cell, end: rest.end };
    }
    cell += '"';
    from = quote + 2;
  }
}

const lineBreaks = (cell: string): string => cell.replaceAll(/\r\n?/g, '\n');

/** The separator that stands most often outside quotes in the first lines. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replaceAll(/"(?:[^"]|"")*"?/g, '');
  const [first] = SEPARATORS.map((separator) => ({ separator, count: head.split(separator).length })).sort(
    (a, b) => b.count - a.count,
  );
  return first && first.count > 1 ? first.separator : ',';
}
