import { RESTRICTED } from './columns.ts';
import { arrange, type Block } from './arranging.ts';
import { meetingText } from './chosen-meeting.ts';
import type { ExportInput } from './export-input.ts';
import type { Layout } from './layouts.ts';
import type { Column } from './line.ts';
import { leftOutSentence, rowsToExport } from './restricted.ts';

/** A layout filled with rows: what every format writes, and what the preview shows. */
export interface ExportTable {
  readonly name: string;
  /** The committee that it is for and since when, or null where it is for all. */
  readonly committee: string | null;
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
  const { ofOtherCommittees: others } = input;
  const hidden = input.all.length - input.rows.length - others;
  const columns = [...layout.columns, ...added];
  const onPaper = layout.printed.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  return {
    name: layout.name,
    committee: input.meeting && meetingText(input.meeting),
    columns,
    printed: hasRestricted ? [...onPaper, RESTRICTED] : onPaper,
    blocks: arranged.blocks,
    leftOut: [
      hidden > 0 &&
        (hidden === 1
          ? '1 row was not chosen and is left out.'
          : `${hidden} rows were not chosen and are left out.`),
      others > 0 &&
        (others === 1
          ? '1 row of another committee is left out.'
          : `${others} rows of other committees are left out.`),
      leftOutSentence(leftOut),
      ...arranged.leftOut,
    ].filter((sentence) => typeof sentence === 'string'),
    hasRestricted,
  };
}

/** Columns that say nothing to who reads on paper, or that headings over the blocks and links say there. */
const UNSAID = new Set(['part', 'id', 'updated-on', 'added-on', 'source-link']);
/** What the heading over each recommendation says, where there are such. */
const IN_HEADINGS = new Set(['recommendation-ref', 'recommendation', 'theme', 'inspection']);

/** Which columns the paper has no room for, in a sentence, or null. */
export function leftOffPaper({ columns, printed, blocks }: ExportTable): string | null {
  const hasHeadings = blocks.some(({ lines }) => lines.some(({ recommendation }) => recommendation !== null));
  const off = columns.filter(
    (column) =>
      !printed.includes(column) && !UNSAID.has(column.id) && !(hasHeadings && IN_HEADINGS.has(column.id)),
  );
  if (off.length === 0) return null;
  const names = off.map(({ name }) => name);
  const few = names.length <= MOST_NAMED ? names : [...names.slice(0, MOST_NAMED), 'others'];
  return `There is no room on paper for ${few.slice(0, -1).join(', ')}${few.length > 1 ? ' and ' : ''}${few.at(-1)}.`;
}

const MOST_NAMED = 6;
