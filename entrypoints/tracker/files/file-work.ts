import {
  exportFile,
  requested,
  type ExportRequest,
  type ExportedFile,
} from '../../../lib/exchange/export-file.ts';
import { tableFragment, tablePlainText } from '../../../lib/exchange/html.ts';
import { openFile } from '../../../lib/exchange/import/open-file.ts';
import { planSheet, type SheetRequest } from '../../../lib/exchange/import/plan-sheet.ts';
import { NO_HEADINGS } from '../../../lib/exchange/import/read-sheet.ts';
import type { SheetPlan } from '../../../lib/exchange/import/plan.ts';
import { defaultLayout, layoutOf } from '../../../lib/exchange/layouts.ts';
import { previewOf, type Preview, type PreviewRequest } from '../../../lib/exchange/preview.ts';
import { tableOf } from '../../../lib/exchange/table.ts';
import { ok, problem, type Backup, type Result } from '../../../lib/model/index.ts';
import { mergePreview, type MergePreview } from '../../../lib/store/merge-preview.ts';

/** A copy of a tracker that was opened, and what it would do here. */
export interface OpenedCopy {
  readonly backup: Backup;
  /** Records that could not be read, a line each. */
  readonly unreadable: readonly string[];
  readonly merge: MergePreview;
  /** What is here now and not removed, and what of it the copy has not. */
  readonly here: Held;
  readonly onlyHere: Held;
  readonly inCopy: Held;
}

/** How much of each kind there is, without what was removed. */
export interface Held {
  readonly rows: number;
  readonly passages: number;
  readonly sets: number;
}

/** What a file that was given turned out to be. */
export type Opened =
  { readonly kind: 'sheet'; readonly plan: SheetPlan } | ({ readonly kind: 'copy' } & OpenedCopy);

/** A table as it goes on the clipboard. */
export interface ClipboardTable {
  readonly html: string;
  readonly text: string;
}

/** Everything that may be asked, each with its question and its answer: plain data. */
export interface FileWork {
  readonly preview: (request: PreviewRequest) => Promise<Result<Preview>>;
  readonly write: (request: ExportRequest) => Promise<Result<ExportedFile>>;
  readonly copy: (request: ExportRequest) => Promise<Result<ClipboardTable>>;
  readonly open: (request: SheetRequest) => Promise<Result<Opened>>;
}

/** The work on files over the records that `read` gives. Nothing here writes. */
export function fileWork(read: () => Promise<Result<Backup>>): FileWork {
  const withRecords = async <T>(
    work: (records: Backup) => Result<T> | Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const records = await read();
    return records.ok ? work(records.value) : records;
  };
  return {
    preview: (request) => withRecords((records) => previewOf(records, request)),
    write: (request) => withRecords((records) => exportFile(records, request)),
    copy: (request) =>
      withRecords((records) => {
        const layout = layoutOf(request.layout ?? defaultLayout.id, request.ownLayouts);
        if (!layout)
          return problem('This layout is not there any more, so nothing was copied. Choose another.');
        const table = tableOf(layout, requested(records, request));
        return ok({ html: tableFragment(table), text: tablePlainText(table) });
      }),
    open: (request) => withRecords((records) => opened(records, request)),
  };
}

async function opened(records: Backup, request: SheetRequest): Promise<Result<Opened>> {
  const file = openFile(request.bytes);
  if (!file.ok) return file;
  if (file.value.kind === 'sheet') {
    const plan = await planSheet(records, request);
    if (plan.ok) return ok({ kind: 'sheet', plan: plan.value });
    if (request.columns || plan.problem.message !== NO_HEADINGS) return plan;
    // Headings that nobody can guess are shown, for a person to say what they are.
    const unnamed = await planSheet(records, { ...request, columns: [] });
    return unnamed.ok ? ok({ kind: 'sheet', plan: unnamed.value }) : plan;
  }
  const { backup, unreadable } = file.value;
  const has = (kind: 'commitments' | 'passages' | 'sets'): ReadonlySet<string> =>
    new Set(backup[kind].filter(isThere).map(({ id }) => id));
  const [commitments, passages, sets] = [has('commitments'), has('passages'), has('sets')];
  return ok({
    kind: 'copy',
    backup,
    unreadable,
    merge: mergePreview(records, backup),
    here: held(records),
    inCopy: held(backup),
    onlyHere: held({
      commitments: records.commitments.filter(({ id }) => !commitments.has(id)),
      passages: records.passages.filter(({ id }) => !passages.has(id)),
      sets: records.sets.filter(({ id }) => !sets.has(id)),
    }),
  });
}

const isThere = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;

const held = ({ commitments, passages, sets }: Pick<Backup, 'commitments' | 'passages' | 'sets'>): Held => ({
  rows: commitments.filter(isThere).length,
  passages: passages.filter(isThere).length,
  sets: sets.filter(isThere).length,
});
