import { getDocument, GlobalWorkerOptions, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- Vite makes the default export of what is asked for by address.
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { openPdf } from '../../../entrypoints/viewer/open-pdf.ts';
import { PagesRead } from '../../../entrypoints/viewer/reading/read-text.ts';

/** Milliseconds from the asking. */
export interface Taken {
  /** Until the first page is drawn. */
  readonly firstPage: number;
  /** Until the file is open and its first page is drawn: Minutemark then also knows its identity. */
  readonly open: number;
  /** From there until the text of every page is read. */
  readonly text: number;
}

/** The least a page of the web does with pdf.js: open, draw the first page, ask each page for its text. */
async function bare(address: string): Promise<Taken> {
  GlobalWorkerOptions.workerSrc = workerAddress;
  const before = performance.now();
  const folder = (name: string) => new URL(`/pdfjs/${name}/`, location.href).href;
  const loading = getDocument({
    url: address,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await loading.promise;
  await drawFirst(pdf);
  const drawn = performance.now();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
  }
  const read = performance.now();
  await loading.destroy();
  return { firstPage: drawn - before, open: drawn - before, text: read - drawn };
}

/** The same as Minutemark's viewer does it. */
async function minutemark(address: string): Promise<Taken> {
  const before = performance.now();
  let drawing: Promise<number> | null = null;
  const opened = await openPdf(
    { address },
    {
      onProgress: () => {},
      askPassword: () => Promise.resolve(null),
      onPages: (pdf) => {
        drawing = drawFirst(pdf).then(() => performance.now());
      },
    },
  );
  if (!opened.ok || !drawing) throw new Error(opened.ok ? 'No pages.' : opened.problem.message);
  const drawn = await drawing;
  const open = performance.now();
  const { pdf } = opened.value;
  const pages = new PagesRead(pdf);
  await pages.read(1, pages.count, () => {});
  const read = performance.now();
  opened.value.close();
  return { firstPage: drawn - before, open: open - before, text: read - open };
}

async function drawFirst(pdf: PDFDocumentProxy): Promise<void> {
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: 1.5 });
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  document.body.replaceChildren(canvas);
  await page.render({ canvas, viewport }).promise;
}

Object.assign(globalThis, { bench: { bare, minutemark } });
