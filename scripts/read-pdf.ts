import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { problem, ok, type Result } from '../lib/model/index.ts';
import { readPdfPage } from '../lib/text/pdf/from-pdfjs.ts';
import { readOutlineStarts, type OutlineStart } from '../lib/text/pdf/outline.ts';
import { type PdfText, readPages } from '../lib/text/pdf/read-pages.ts';

/** A PDF file read on the command line: its text and what it says of itself. */
export interface PdfFile {
  readonly text: PdfText;
  readonly pageCount: number;
  readonly title: string | null;
  readonly outline: readonly OutlineStart[];
}

/**
 * Reads a PDF's text in Node. A file that is damaged, encrypted or no PDF gives a problem with one plain sentence.
 * Uses pdf.js's legacy build, which needs no canvas for text.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<PdfFile>> {
  if (!startsLikePdf(bytes)) return problem('This is not a PDF file, although its name says so.');
  const { getDocument, VerbosityLevel } = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  let pdf: PDFDocumentProxy;
  try {
    pdf = await getDocument({
      data: bytes.slice(),
      verbosity: VerbosityLevel.ERRORS,
      standardFontDataUrl: join(assets, 'standard_fonts/'),
      cMapUrl: join(assets, 'cmaps/'),
      wasmUrl: join(assets, 'wasm/'),
    }).promise;
  } catch (error) {
    return problem(sentenceFor(error), error);
  }
  try {
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(await readPdfPage(page, pdf.numPages));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : null;
    const outline = await readOutlineStarts(pdf);
    return ok({ text: readPages(pages), pageCount: pdf.numPages, title, outline });
  } catch (error) {
    return problem('This PDF is damaged and could not be read to the end.', error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** pdf.js warns on the console that it found no canvas; text needs none, and the output is for programs. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}

function startsLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function sentenceFor(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'This PDF is locked with a password, so its words cannot be read.';
  return 'This PDF is damaged and could not be opened.';
}
