import { RESTRICTED } from './columns.ts';
import { arrange, type Block } from './arranging.ts';
import type { ExportInput } from './export-input.ts';
import type { Layout } from './layouts.ts';
import type { Column } from './line.ts';
import { leftOutSentence, rowsToExport } from './restricted.ts';

/** A layout filled with rows: what every format writes, and what the preview shows. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Those of the columns that go on paper. */
  readonly printed: readonly Column[];
  readonly blocks: readonly Block[];
  /** What the export does not hold, in sentences. */
  readonly leftOut: readonly string[];
  /** True where restricted rows are in it: then every page says so. */
  readonly hasRestricted: boolean;
}

/** What stands on every page with restricted rows. */
export const RESTRICTED_WARNING =
  'Restricted: some of these rows are exempt or confidential. Do not pass them on.';

/** Fills a layout. `extra` columns are added at the end where the layout has them not. */
export function tableOf(layout: Layout, input: ExportInput, extra: readonly Column[] = []): ExportTable {
  const { rows, leftOut } = rowsToExport(input.rows, input.restricted);
  const arranged = arrange(layout.arrangement, rows, input);
  const hasRestricted = rows.some(({ commitment }) => commitment.restricted);
  const added = [...(hasRestricted ? [RESTRICTED] : []), ...extra].filter(
    ({ id }) => !layout.columns.some((column) => column.id === id),
  );
  const hidden = input.all.length - input.rows.length;
  const columns = [...layout.columns, ...added];
  const onPaper = layout.printed.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  return {
    name: layout.name,
    columns,
    printed: hasRestricted ? [...onPaper, RESTRICTED] : onPaper,
    blocks: arranged.blocks,
    leftOut: [
      hidden > 0 && (hidden === 1 ? '1 row is not in this view.' : `${hidden} rows are not in this view.`),
      leftOutSentence(leftOut),
      ...arranged.leftOut,
    ].filter((sentence) => typeof sentence === 'string'),
    hasRestricted,
  };
}
