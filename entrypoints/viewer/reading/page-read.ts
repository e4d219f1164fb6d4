import type { PDFDocumentProxy } from 'pdfjs-dist';
import { readPdfPage, sheetOf } from '../../../lib/text/pdf/from-pdfjs.ts';
import { packPage, type PackedPage } from '../../../lib/text/pdf/packed-page.ts';
import type { Sheet } from '../../../lib/text/pdf/sheet.ts';

/** A page's words and its sheet, as plain data. */
export interface PageRead {
  readonly words: PackedPage;
  readonly sheet: Sheet;
}

/** Reads page `number` of a document. One page that is damaged does not take the others along: it is as one without text. */
export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageRead> {
  try {
    const page = await pdf.getPage(number);
    return { words: packPage(await readPdfPage(page, pdf.numPages)), sheet: sheetOf(page) };
  } catch {
    const words = packPage({ number, width: 595, height: 842, items: [] });
    return { words, sheet: { number, view: [0, 0, 595, 842], rotate: 0 } };
  }
}
