import type { PDFDocumentProxy } from 'pdfjs-dist';
import { unpackPage } from '../../../lib/text/pdf/packed-page.ts';
import type { PdfPage } from '../../../lib/text/pdf/page.ts';
import type { Sheet } from '../../../lib/text/pdf/sheet.ts';
import { pageTurn } from '../../reading/turns.ts';
import { readPage, type PageRead } from './page-read.ts';

/** Pages asked for at a time: pdf.js works elsewhere, and need not wait for what is made of a page here. */
const AT_A_TIME = 4;

/** What of a document has been read. */
export class PagesRead {
  readonly #pdf: PDFDocumentProxy;
  readonly #ended = new AbortController();
  readonly #itemsShown = new Map<number, Uint16Array>();
  readonly sheets = new Map<number, Sheet>();

  constructor(pdf: PDFDocumentProxy) {
    this.#pdf = pdf;
  }

  get count(): number {
    return this.#pdf.numPages;
  }

  /** Reads pages in order. */
  async read(first: number, last: number, onPage: (pagesRead: number) => void): Promise<PdfPage[]> {
    const pages: PdfPage[] = [];
    const asked: Promise<PageRead>[] = [];
    for (let next = first; next <= last || asked.length > 0;) {
      for (; asked.length < AT_A_TIME && next <= last; next += 1) asked.push(readPage(this.#pdf, next));
      const page = await asked.shift();
      this.#ended.signal.throwIfAborted();
      if (page) pages.push(this.#take(page));
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

  /** A turn for the page between two stretches of work on what was read. Throws once the reading was ended. */
  readonly turn = async (): Promise<void> => {
    await pageTurn();
    this.#ended.signal.throwIfAborted();
  };

  /** Ends what is being read. */
  stop(): void {
    this.#ended.abort();
  }

  #take({ words, sheet }: PageRead): PdfPage {
    const page = unpackPage(words);
    this.sheets.set(sheet.number, sheet);
    this.#itemsShown.set(sheet.number, shownIn(page));
    return page;
  }
}

const shownIn = ({ items }: PdfPage): Uint16Array =>
  Uint16Array.from(items.flatMap(({ text, item }) => (text === '' ? [] : [item])));
