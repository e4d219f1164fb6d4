import { strokesOf, type Mark } from '../../../lib/highlight/styles.ts';
import type { Anchor } from '../../../lib/messages.ts';
import { fileKey } from '../../../lib/minutes/identity.ts';
import type { Range, Segment } from '../../../lib/model/index.ts';
import { segmentsOf } from '../../../lib/text/pdf/areas.ts';
import type { Identity, Readable } from '../../reading/readable.ts';
import type { ReadingWishes } from '../../reading/reading.ts';
import type { OpenPdf } from '../open-pdf.ts';
import { PaperMarks, type PaperMark } from '../paper/paper-marks.ts';
import type { Paper } from '../paper/paper.ts';
import { selectedOnPaper } from '../paper/selected.ts';
import { readFile, type PdfReading } from './read-file.ts';
import { PagesRead } from './read-text.ts';

/** Layer of the passages; what was searched for lies over them in a layer of its own. */
const PASSAGES = 'passages';

/** The PDF in the viewer, painted from the places of its words: no page need be drawn for them to be known. */
export class PdfFile implements Readable<PdfReading> {
  readonly marks: PaperMarks;
  readonly pages: PagesRead;
  readonly #opened: OpenPdf;
  readonly #paper: Paper;
  readonly #onPage: (pagesRead: number) => void;
  #anchors: readonly Anchor[] = [];

  constructor(opened: OpenPdf, paper: Paper, onPage: (pagesRead: number) => void) {
    this.#opened = opened;
    this.#paper = paper;
    this.#onPage = onPage;
    this.pages = new PagesRead(opened.pdf);
    this.marks = new PaperMarks(paper, this.pages.sheets);
  }

  identity(): Identity {
    return { key: fileKey(this.#opened.sha256), address: this.#opened.address };
  }

  read(wishes: ReadingWishes, onPart: (part: PdfReading) => void): Promise<PdfReading> {
    const page = this.#paper.page.peek();
    return readFile(this.#opened, this.pages, { ...wishes, page, onPart, onPage: this.#onPage });
  }

  /** A file that is open does not change. */
  refreshed(reading: PdfReading): PdfReading {
    return reading;
  }

  selected({ pdf }: PdfReading): Range | null {
    return selectedOnPaper(this.#paper.element, pdf, (page, span) => this.pages.itemOfSpan(page, span));
  }

  paint({ pdf }: PdfReading, marks: readonly Mark[], anchors: readonly Anchor[]): void {
    this.#anchors = anchors;
    const drawn = new Map(
      anchors.flatMap(({ id, selector }) =>
        selector.drawn && selector.segments ? [[id, selector.segments] as const] : [],
      ),
    );
    const strokes = marks.flatMap((mark) =>
      strokesOf(mark).map(({ style, range }): PaperMark => ({
        id: mark.id,
        style,
        segments: drawn.get(mark.id) ?? segmentsOf(pdf, range, this.pages.sheets),
        length: drawn.has(mark.id) ? Infinity : range.end - range.start,
      })),
    );
    this.marks.set(PASSAGES, strokes);
  }

  focus(id: string | null): void {
    this.marks.focus(id);
  }

  at(x: number, y: number): string | null {
    return this.marks.at(PASSAGES, x, y);
  }

  reveal({ pdf }: PdfReading, range: Range, passage: string): void {
    const anchor = this.#anchors.find(({ id, selector }) => id === passage && selector.drawn);
    this.show(anchor?.selector.segments ?? segmentsOf(pdf, range, this.pages.sheets));
  }

  /** Brings a place on paper into view. */
  show(segments: readonly Segment[]): void {
    const place = this.marks.placeOf(segments);
    if (place) this.#paper.reveal(place.page, place.top, place.bottom);
  }

  stop(): void {
    this.pages.stop();
    this.marks.clear();
  }
}
