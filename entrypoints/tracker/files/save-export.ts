import type { PreviewRequest } from '../../../lib/exchange/preview.ts';
import { ok, problem, type Result } from '../../../lib/model/index.ts';
import type { Store } from '../../../lib/store/index.ts';
import { download } from '../../browser/download.ts';
import type { Toasts } from '../../browser/toasts.ts';
import { now } from './now.ts';
import type { Desk } from './desk.ts';

interface Around {
  readonly store: Store;
  readonly toasts: Toasts;
  readonly desk: Desk;
}

const NOT_COPIED =
  'The browser did not let the table onto the clipboard, so nothing was copied. Click into this page and copy again, or save it as a Word file.';

/** Makes the file and gives it to the person, or puts the table on the clipboard; then says so. */
export async function saveExport(request: PreviewRequest, around: Around): Promise<Result<null>> {
  const { format, ...rest } = request;
  if (format === 'copy') return copyTable({ ...request, format: 'html' }, around);
  const file = await around.desk.write({ ...rest, format });
  if (!file.ok) return file;
  download(
    new Blob([file.value.bytes as Uint8Array<ArrayBuffer>], { type: file.value.type }),
    file.value.name,
  );
  if (format === 'json') await around.store.settings.set({ lastBackupAt: now() });
  around.toasts.say(`Saved as ${file.value.name}.`);
  return ok(null);
}

async function copyTable(
  request: Parameters<Desk['copy']>[0],
  { desk, toasts }: Around,
): Promise<Result<null>> {
  const table = await desk.copy(request);
  if (!table.ok) return table;
  const { html, text } = table.value;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
  } catch (error) {
    return problem(NOT_COPIED, error);
  }
  toasts.say('Copied. Paste it into Word, Outlook or a report.');
  return ok(null);
}
