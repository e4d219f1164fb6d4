import { longDate } from '../tracker/calendar.ts';
import { printed, type Printed, type PrintedBlock, type PrintedCell } from './printed.ts';
import { RESTRICTED_WARNING, type ExportTable } from './table.ts';

/**
 * A table as HTML for the clipboard: Word and Outlook take it as a table of their own. Styles stand on the elements,
 * since a paste has no style sheet. Days as in the UK, links on the refs.
 */
export function tableFragment(table: ExportTable): string {
  const { columns, blocks } = printed(table);
  return [
    ...(table.hasRestricted ? [`<p><strong>${RESTRICTED_WARNING}</strong></p>`] : []),
    ...blocks.map((block) => blockHtml(block, columns)),
    ...table.leftOut.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
  ].join('\n');
}

/** The same as tab-separated text, for programs that take no HTML. */
export function tablePlainText(table: ExportTable): string {
  const { columns, blocks } = printed(table);
  const oneLine = (text: string): string =>
    text
      .split(/[\t\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(' ');
  const lines = blocks.flatMap(({ title, rows }) => [
    ...(title === null ? [] : [title]),
    columns.map(({ name }) => oneLine(name)).join('\t'),
    ...rows.map((row) =>
      'heading' in row ? oneLine(row.heading) : row.cells.map(({ text }) => oneLine(text)).join('\t'),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

/** A table as a page of its own, to print on landscape A4 or to attach to an agenda. Nothing in it runs or is fetched. */
export function tablePage(table: ExportTable, today: string): string {
  return htmlPage(
    table.name,
    `<h1>${escapeHtml(table.name)}</h1>\n${madeHtml(table.committee, today)}\n${tableFragment(table)}`,
    'landscape',
    table.hasRestricted ? RESTRICTED_WARNING : null,
  );
}

/** Under a heading: for whom it is and of when. */
export const madeHtml = (committee: string | null, today: string): string =>
  `<p class="made">${committee === null ? '' : `${escapeHtml(committee)}<br>`}${longDate(today)}</p>`;

/**
 * A page around content. It may load nothing and run nothing, whatever the content holds. `warning` stands at the head
 * of every printed page.
 */
export function htmlPage(
  title: string,
  content: string,
  turn: 'landscape' | 'portrait',
  warning: string | null,
): string {
  const head = warning === null ? '' : ` @top-center { content: "${warning}"; font: bold 9pt sans-serif; }`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>
@page { size: A4 ${turn}; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) " of " counter(pages); font: 9pt sans-serif; }${head} }
:root { color-scheme: light; }
body { font: 11pt/1.4 system-ui, "Segoe UI", Arial, sans-serif; color: #111; background: #fff; max-width: ${turn === 'landscape' ? '75rem' : '48rem'}; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 .1em; }
h2 { font-size: 1.2em; margin: 1.6em 0 .4em; break-after: avoid; }
p { margin: .4em 0; }
.made { color: #444; }
table { break-inside: auto; }
thead { display: table-header-group; }
article { break-inside: avoid; }
article { border-left: 3px solid #555; padding: .1em 0 .1em .8em; margin: 1em 0; }
article h3 { font-size: 1em; margin: 0; }
blockquote { margin: .4em 0; padding: 0; font-style: italic; }
.facts, .empty { color: #444; }
a { color: #0b4a8f; overflow-wrap: anywhere; }
@media print { body { margin: 0; padding: 0 1px; max-width: none; font-size: 10pt; } table { font-size: 9pt; } a { color: inherit; } }
</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

const TABLE_STYLE = 'border-collapse:collapse;table-layout:fixed;width:100%;margin:0 0 1em';
const CELL_STYLE =
  'border:1px solid #767676;padding:4px 6px;text-align:left;vertical-align:top;overflow-wrap:break-word';

function blockHtml({ title, empty, rows }: PrintedBlock, columns: Printed['columns']): string {
  const heading = title === null ? '' : `<h2>${escapeHtml(title)}</h2>\n`;
  if (rows.length === 0) return `${heading}<p class="empty">${escapeHtml(empty)}</p>`;
  const head = columns
    .map(
      ({ name, share }) =>
        `<th scope="col" style="${CELL_STYLE};background:#eee;width:${(share * 100).toFixed(1)}%">${escapeHtml(name)}</th>`,
    )
    .join('');
  const body = rows.map((row) =>
    'heading' in row
      ? `<tr><th scope="rowgroup" colspan="${columns.length}" style="${CELL_STYLE};background:#f5f5f5">${escapeHtml(row.heading)}</th></tr>`
      : `<tr${row.isShort ? ' style="break-inside:avoid"' : ''}>${row.cells.map((cell, at) => cellHtml(cell, columns[at]?.keepTogether ?? false)).join('')}</tr>`,
  );
  return `${heading}<table style="${TABLE_STYLE}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function cellHtml({ text, link }: PrintedCell, keepTogether: boolean): string {
  const shown = escapeHtml(text).replaceAll('\n', '<br>');
  const style = keepTogether ? `${CELL_STYLE};white-space:nowrap` : CELL_STYLE;
  const content = link === null || text === '' ? shown : `<a href="${escapeHtml(link)}">${shown}</a>`;
  return `<td style="${style}">${content}</td>`;
}

/** Text as HTML shows it, in content and in attributes. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
