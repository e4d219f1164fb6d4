import { problem } from '../../../lib/model/index.ts';
import { openStore } from '../../../lib/store/index.ts';
import { fileWork, type FileWork } from './file-work.ts';

/*
 * Files are made and read beside the page, so that it answers while a year of minutes goes into a workbook. The
 * worker reads the store itself, once, until the page says that something changed.
 */

/** What the page asks. `work` is null for the news that the store has changed. */
export interface Ask {
  readonly id: number;
  readonly work: keyof FileWork | null;
  readonly request: unknown;
}

const FAILED =
  'This could not be done, and nothing was changed. Close Minutemark’s pages, open the tracker again, and try once more.';

const store = openStore();
let records: ReturnType<Awaited<typeof store>['backup']> | null = null;

const work = fileWork(async () => {
  records ??= (await store).backup();
  const read = await records;
  // A store that could not be read is asked anew the next time.
  if (!read.ok) records = null;
  return read;
});

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.work === null) records = null;
  else void answer(data.id, data.work, data.request);
});

async function answer(id: number, name: keyof FileWork, request: unknown): Promise<void> {
  // The page is our own and asks by the same types.
  const doing = work[name] as (request: unknown) => ReturnType<FileWork[keyof FileWork]>;
  const result = await doing(request).catch((error: unknown) => problem(FAILED, String(error)));
  // An error may hold what cannot be sent; its words can.
  const sent = result.ok ? result : problem(result.problem.message, String(result.problem.cause ?? ''));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers the page that made it
  postMessage({ id, result: sent });
}
