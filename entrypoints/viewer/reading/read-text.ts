import type { PDFDocumentProxy } from 'pdfjs-dist';
import { readPdfPage, sheetOf } from '../../../lib/text/pdf/from-pdfjs.ts';
import type { PdfPage } from '../../../lib/text/pdf/page.ts';
import type { Sheet } from '../../../lib/text/pdf/sheet.ts';

/** A page's words and its sheet. */
export interface PageRead {
  readonly words: PdfPage;
  readonly sheet: Sheet;
}

/** What of a document has been read: each page once, also where it is asked for again, until its words are let go. */
export class PagesRead {
  readonly #pdf: PDFDocumentProxy;
  readonly #pages = new Map<number, Promise<PageRead>>();
  readonly #itemsShown = new Map<number, readonly number[]>();
  readonly sheets = new Map<number, Sheet>();

  constructor(pdf: PDFDocumentProxy) {
    this.#pdf = pdf;
  }

  get count(): number {
    return this.#pdf.numPages;
  }

  /** Reads pages one after another: pdf.js works elsewhere, and the page has its turns meanwhile. */
  async read(first: number, last: number, onPage: (pagesRead: number) => void): Promise<PdfPage[]> {
    const pages: PdfPage[] = [];
    for (let number = first; number <= last; number += 1) {
      const { words, sheet } = await this.#page(number);
      this.sheets.set(number, sheet);
      this.#itemsShown.set(number, shownIn(words));
      pages.push(words);
      onPage(this.sheets.size);
    }
    return pages;
  }

  /**
   * Number of the item of text that a span of a page's text layer shows: the layer has a span for each item with text, in
   * order. Null where the page was not read.
   */
  itemOfSpan(page: number, span: number): number | null {
    return this.#itemsShown.get(page)?.[span] ?? null;
  }

  /** Lets the words of all pages go, which are many in a long file. Asked for again, a page is read again. */
  forget(): void {
    this.#pages.clear();
  }

  #page(number: number): Promise<PageRead> {
    const known = this.#pages.get(number);
    if (known) return known;
    const reading = this.#read(number);
    this.#pages.set(number, reading);
    return reading;
  }

  async #read(number: number): Promise<PageRead> {
    try {
      const page = await this.#pdf.getPage(number);
      return { words: await readPdfPage(page, this.count), sheet: sheetOf(page) };
    } catch {
      // One page that is damaged does not take the others along: it is as one without text.
      const words = { number, width: 595, height: 842, items: [] };
      return { words, sheet: { number, view: [0, 0, 595, 842], rotate: 0 } };
    }
  }
}

const shownIn = ({ items }: PdfPage): number[] =>
  items.flatMap(({ text, item }) => (text === '' ? [] : [item]));
