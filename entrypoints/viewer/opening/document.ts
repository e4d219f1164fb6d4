import type * as Pdfjs from 'pdfjs-dist';
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- Vite makes the default export of what is asked for by address.
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { LARGEST_PICTURE } from '../../../lib/pdf-file/condition.ts';
import { ok, problem, type Result } from '../../../lib/model/index.ts';
import * as sentences from '../../../lib/pdf-file/sentences.ts';
import type { Arriving } from './fetch-pdf.ts';

/** Asks for a password; null means that the person gave up. */
export type AskPassword = (wasWrong: boolean) => Promise<string | null>;

/** Pages beyond which a file is a trick, or of no use in a browser. The longest agenda packs have some 2,000. */
const MOST_PAGES = 20_000;

/** A PDF as pdf.js is given it: whole, or on its way. */
export type Source = { readonly bytes: Uint8Array } | { readonly arriving: Arriving; readonly total: number };

/** A document that is being opened, and what brings the rest of it. */
export interface Opening {
  readonly document: Promise<Result<PDFDocumentProxy>>;
  /** Takes the bytes that come next. */
  take(bytes: Uint8Array): void;
  /** No more come. */
  end(): void;
  /** Gives up; `document` is then a problem, and what was open is closed. */
  close(): void;
}

/** pdf.js, with a worker for one document. */
export interface PdfJs {
  readonly library: typeof Pdfjs;
  readonly worker: PDFWorker;
}

/** Loads pdf.js and starts its worker, which takes as long as many a file: to be done while the file comes. */
export async function startPdfJs(): Promise<PdfJs> {
  const library = await import('pdfjs-dist');
  library.GlobalWorkerOptions.workerSrc = workerAddress;
  const worker = new library.PDFWorker({ verbosity: library.VerbosityLevel.ERRORS });
  // Destroyed before it is up, because the file did not come, it says so by its promise, which nobody waits for.
  worker.promise.catch(() => {});
  return { library, worker };
}

/** Lets pdf.js open a PDF in its worker. The bytes belong to pdf.js afterwards. */
export function startOpening(source: Source, { library, worker }: PdfJs, askPassword: AskPassword): Opening {
  const folder = (name: string) => new URL(`/pdfjs/${name}/`, location.href).href;
  const range = 'arriving' in source ? transportOf(library, source) : null;
  const loading = library.getDocument({
    ...(range ? { range } : {}),
    ...('bytes' in source ? { data: source.bytes } : {}),
    worker,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    // Forms that are programs, and pictures that would take all the memory there is.
    enableXfa: false,
    maxImageSize: LARGEST_PICTURE,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  const close = async () => {
    await loading.destroy();
    worker.destroy();
  };
  return {
    document: documentOf(loading, close, library.PasswordResponses.INCORRECT_PASSWORD, askPassword),
    take: (bytes) => range?.onDataProgressiveRead(bytes),
    end: () => range?.onDataProgressiveDone(),
    close: () => void close(),
  };
}

/** Hands pdf.js what comes in turn, and fetches out of turn what it needs first, while the server plays along. */
function transportOf(
  { PDFDataRangeTransport }: typeof Pdfjs,
  { arriving, total }: { readonly arriving: Arriving; readonly total: number },
) {
  const transport = new PDFDataRangeTransport(total, arriving.start);
  let { part } = arriving;
  transport.requestDataRange = (begin: number, end: number) => {
    // Without an answer pdf.js waits until the same bytes come in turn.
    part?.(begin, end)
      .then((bytes) => transport.onDataRange(begin, bytes))
      .catch(() => {
        part = null;
      });
  };
  return transport;
}

async function documentOf(
  loading: PDFDocumentLoadingTask,
  close: () => Promise<void>,
  incorrect: number,
  askPassword: AskPassword,
): Promise<Result<PDFDocumentProxy>> {
  let gaveUp = false;
  loading.onPassword = async (answer: (password: string | Error) => void, reason: number) => {
    const password = await askPassword(reason === incorrect).catch(() => null);
    gaveUp = password === null;
    answer(password ?? new Error('No password'));
  };
  try {
    const pdf = await loading.promise;
    const { numPages } = pdf;
    if (numPages >= 1 && numPages <= MOST_PAGES) return ok(pdf);
    void close();
    return problem(numPages < 1 ? sentences.NO_PAGES : sentences.tooManyPages(numPages, MOST_PAGES));
  } catch (error) {
    void close();
    if (gaveUp) return problem(sentences.LOCKED, error);
    const isLocked =
      error instanceof Error && /unknown encryption|unsupported encryption/iu.test(error.message);
    return problem(isLocked ? sentences.UNKNOWN_LOCK : sentences.DAMAGED, error);
  }
}
