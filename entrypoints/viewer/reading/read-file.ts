import type { PDFDocumentProxy } from 'pdfjs-dist';
import { describer, headingsOf } from '../../../lib/anchor/index.ts';
import { fileKey } from '../../../lib/minutes/identity.ts';
import { readPdfMinutesInSteps, type PdfMinutes } from '../../../lib/minutes/pdf/read-pdf-minutes.ts';
import type { MinutesDocument, Range } from '../../../lib/model/index.ts';
import { offerRecommendations } from '../../../lib/recommendations/offer.ts';
import { entriesFromPdf } from '../../../lib/recommendations/report/from-pdf.ts';
import { segmentsOf } from '../../../lib/text/pdf/areas.ts';
import { readOutlineStarts, type OutlineStart } from '../../../lib/text/pdf/outline.ts';
import type { PdfPage } from '../../../lib/text/pdf/page.ts';
import { readPagesInSteps, type PdfText } from '../../../lib/text/pdf/read-pages.ts';
import { INDEX_VERSION } from '../../../lib/text/text-index.ts';
import { passageId } from '../../../lib/tracker/found-id.ts';
import { asMinutes, detectIn, type PageReading, type ReadingWishes } from '../../reading/reading.ts';
import { stepsInTurns } from '../../reading/turns.ts';
import type { OpenPdf } from '../open-pdf.ts';
import type { PagesRead } from './read-text.ts';

/** A PDF as it was read. All offsets are of its text. */
export interface PdfReading extends PageReading {
  readonly pdf: PdfText;
}

/** Files of more pages than this are shown in part while the rest is read. */
const LONG = 40;
/** Pages before and after the one in view that are read first. */
const BEFORE = 6;
const AFTER = 14;
/** No inspection's report and no council's plan is as long as this. */
const LONGEST_REPORT = 150;
/** Fewest letters or digits on a page that is more than a picture: scanners stamp numbers on theirs. */
const FEWEST = 8;

export interface FileWishes extends ReadingWishes {
  /** Page in view, from 1: its surroundings are read first. */
  readonly page: number;
  readonly onPart: (part: PdfReading) => void;
  readonly onPage: (pagesRead: number) => void;
}

/** Reads a PDF's text and looks for passages in it, the pages in view first. */
export async function readFile(
  opened: OpenPdf,
  pages: PagesRead,
  { page, onPart, onPage, ...wishes }: FileWishes,
): Promise<PdfReading> {
  const title = await titleOf(opened.pdf);
  const outline = await readOutlineStarts(opened.pdf);
  if (pages.count > LONG) {
    const first = Math.max(1, Math.min(page - BEFORE, pages.count));
    const near = await asText(pages, first, Math.min(pages.count, page + AFTER), onPage);
    onPart(await readingOf(opened, { title, outline }, near, pages, wishes));
  }
  const all = await asText(pages, 1, pages.count, onPage);
  return readingOf(opened, { title, outline }, all, pages, wishes);
}

/** The text of some pages, and what else is asked of them. Of the pages themselves nothing is kept: they are many. */
interface PagesAsText {
  readonly pdf: PdfText;
  readonly first: number;
  readonly count: number;
  readonly withoutText: number[];
}

async function asText(
  pages: PagesRead,
  first: number,
  last: number,
  onPage: (pagesRead: number) => void,
): Promise<PagesAsText> {
  const read = await pages.read(first, last, onPage);
  const withoutText = pagesWithoutText(read);
  const pdf = await stepsInTurns(readPagesInSteps(read), pages.turn);
  return { pdf, first, count: read.length, withoutText };
}

async function readingOf(
  opened: OpenPdf,
  { title, outline }: { readonly title: string | null; readonly outline: readonly OutlineStart[] },
  { pdf, first, count, withoutText }: PagesAsText,
  pages: PagesRead,
  wishes: ReadingWishes,
): Promise<PdfReading> {
  await pages.turn();
  const key = fileKey(opened.sha256);
  const options = {
    address: opened.address,
    title: title ?? opened.name,
    meetingDate: wishes.meetingDate,
    outline,
  };
  const minutes = await stepsInTurns(readPdfMinutesInSteps(pdf, options), pages.turn);
  const isPart = count < pages.count;
  const known = isPart && first !== 1 ? withoutFirstPart(minutes) : minutes;
  const whole = wishes.anyway && !isPart ? asMinutes(known) : known;
  const document = withStanding(whole, pdf, title ?? opened.name);
  await pages.turn();
  const pageOf = pageFinder(pdf);
  const index = { text: pdf.text, blocks: pdf.blocks, version: INDEX_VERSION };
  const headingAt = headingsOf(index);
  const describeIn = describer(index);
  return detectIn({
    key,
    index,
    pdf,
    document,
    file: {
      pages: pages.count,
      pagesRead: count,
      withoutText,
      parts: minutes.parts.map(({ title: words, kind, item, firstPage, lastPage }) => ({
        title: words,
        kind,
        item,
        firstPage,
        lastPage,
      })),
    },
    frame: null,
    // An inspection's report is a file more often than a page. Part of one is none, and no pack of hundreds is one.
    offered:
      isPart || pages.count > LONGEST_REPORT
        ? null
        : offerRecommendations(
            entriesFromPdf(pdf),
            opened.name,
            document.standing === 'minutes' && !wishes.anyway,
          ),
    idOf: (quote: string, start: number) => {
      // By the page, so that a passage is the same whether its page was read first or with all others.
      const on = pageOf(start);
      const from = on?.start ?? 0;
      return passageId(`${key} ${on?.number ?? 0}`, pdf.text.slice(from), quote, start - from);
    },
    describe: (range: Range) => {
      const selector = describeIn(range, headingAt(range.start));
      return { ...selector, segments: segmentsOf(pdf, selector, pages.sheets) };
    },
    pageAt: (offset: number) => pageOf(offset)?.number ?? null,
  });
}

/** A stretch from the middle of a file begins in a document whose head is not in it: what that is cannot be told. */
function withoutFirstPart(minutes: PdfMinutes): PdfMinutes {
  const from = minutes.parts[1]?.start ?? Infinity;
  const sections = minutes.sections.filter(({ start }) => start >= from);
  return { ...minutes, sections, standing: sections.length > 0 ? minutes.standing : 'no minutes' };
}

function withStanding(minutes: PdfMinutes, pdf: PdfText, name: string): MinutesDocument {
  const title = minutes.title ?? name;
  return { ...minutes, title, standing: pdf.text.trim() === '' ? 'empty' : minutes.standing };
}

function pagesWithoutText(read: readonly PdfPage[]): number[] {
  return read
    .filter(({ items }) => {
      // Words that run up or down the page are not read: a page of nothing else is as a picture.
      const words = items.map(({ text, turned }) => (turned ? '' : text)).join('');
      return (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST;
    })
    .map(({ number }) => number);
}

/** Finds the page that an offset stands on: the last that begins at or before it. */
function pageFinder(pdf: PdfText): (offset: number) => PdfText['pages'][number] | null {
  return (offset) => {
    let low = 0;
    let high = pdf.pages.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pdf.pages[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return pdf.pages[low - 1] ?? pdf.pages[0] ?? null;
  };
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | null> {
  try {
    const { info } = await pdf.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
    // Programs put the name of their file there; it says no more than the file's own.
    return title === '' || /\.(?:docx?|rtf|pdf|odt)$/iu.test(title) ? null : title;
  } catch {
    return null;
  }
}
