import { longDate } from '../tracker/calendar.ts';
import type { Column, Line } from './line.ts';
import { shownText } from './shown.ts';
import { RESTRICTED_WARNING, type ExportTable } from './table.ts';

/** A table as Markdown: a heading, one pipe table a block, and what is left out. Links stand on the Ref. */
export function tableMarkdown(
  { name, committee, columns, blocks, leftOut, hasRestricted }: ExportTable,
  today: string,
): string {
  const shown = columns.filter(({ id }) => id !== 'part' && id !== 'source-link' && id !== 'id');
  const parts = [
    `# ${escaped(name)}`,
    ...(committee === null ? [] : [escaped(committee)]),
    `${longDate(today)}`,
    ...(hasRestricted ? [`**${RESTRICTED_WARNING}**`] : []),
    ...blocks.flatMap(({ title, empty, lines }) => [
      ...(title === null ? [] : [`## ${escaped(title)}`]),
      lines.length === 0 ? empty : pipeTable(shown, columns, lines),
    ]),
    ...leftOut,
  ];
  return `${parts.join('\n\n')}\n`;
}

function pipeTable(shown: readonly Column[], all: readonly Column[], lines: readonly Line[]): string {
  const link = all.find(({ id }) => id === 'source-link') ?? null;
  return [
    row(shown.map(({ name }) => escaped(name))),
    row(shown.map(() => '---')),
    ...lines.map((line) => row(shown.map((column) => cell(column, link, line)))),
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function cell(column: Column, link: Column | null, line: Line): string {
  const text = escaped(shownText(column, column.value(line)));
  const address = column.id === 'ref' || column.id === 'question' ? link?.value(line) : null;
  return address && text !== '' ? `[${text}](<${String(address)}>)` : text;
}

/** Page text is no Markdown: its signs are shown, not followed. Line breaks stay as breaks within the cell. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('<br>');
