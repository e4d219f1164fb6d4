// oxlint-disable-next-line import/default -- Vite makes the default export of what is asked for by address.
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { problem, type Result } from '../../lib/model/index.ts';
import type { Entry } from '../../lib/recommendations/report/entry.ts';
import { reportFromPdf } from '../../lib/recommendations/report/from-pdf.ts';
import { readPdfPage } from '../../lib/text/pdf/from-pdfjs.ts';
import { readPages } from '../../lib/text/pdf/read-pages.ts';

const LOCKED =
  'This PDF is locked with a password, so its words cannot be read. Nothing was changed. Open it with the password, save it without, and choose that file.';
const DAMAGED = 'This PDF is damaged and could not be read. Nothing was changed. Download the report again.';

/** Reads a report's entries from a PDF, in the extension's own page and worker: the file goes nowhere. */
export async function readReportPdf(bytes: Uint8Array): Promise<Result<Entry[]>> {
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerAddress;
  const loading = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  try {
    const pdf = await loading.promise;
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await readPdfPage(page, pdf.numPages));
      page.cleanup();
    }
    return reportFromPdf(readPages(pages));
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return problem(isLocked ? LOCKED : DAMAGED, error);
  } finally {
    await loading.destroy();
  }
}
