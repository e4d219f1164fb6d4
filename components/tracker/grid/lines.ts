import type { TrackerRow } from '../../../lib/tracker/rows.ts';
import type { ViewGroup } from '../../../lib/tracker/views/index.ts';

/** A line of the table: the heading of a group, or a row. */
export type Line =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly heading: string;
      readonly rows: readonly TrackerRow[];
      readonly folded: boolean;
    }
  /** `key` is the row's id, with the group's heading before it where a row may stand in several groups. */
  | { readonly kind: 'row'; readonly key: string; readonly row: TrackerRow };

/** The lines of these groups. Rows of a folded group are left out. A list without headings has none. */
export function linesOf(groups: readonly ViewGroup[], folded: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  for (const { heading, rows } of groups) {
    const isFolded = heading !== null && folded.has(heading);
    if (heading !== null)
      lines.push({ kind: 'group', key: `group ${heading}`, heading, rows, folded: isFolded });
    if (isFolded) continue;
    const before = heading === null ? '' : `${heading} `;
    for (const row of rows) lines.push({ kind: 'row', key: before + row.commitment.id, row });
  }
  return lines;
}
