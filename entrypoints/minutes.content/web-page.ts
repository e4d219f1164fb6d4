import { describer, headingsOf } from '../../lib/anchor/index.ts';
import { makePainter, type Mark, type Painter } from '../../lib/highlight/index.ts';
import { documentKey } from '../../lib/minutes/identity.ts';
import { withMeetingDate } from '../../lib/minutes/meeting-date.ts';
import { readDom } from '../../lib/minutes/read-dom.ts';
import type { Range } from '../../lib/model/index.ts';
import { offerRecommendations } from '../../lib/recommendations/offer.ts';
import { entriesFromPage } from '../../lib/recommendations/report/from-page.ts';
import { indexText } from '../../lib/text/index-text.ts';
import type { TextIndex } from '../../lib/text/text-index.ts';
import { passageId } from '../../lib/tracker/found-id.ts';
import type { Identity, Readable } from '../reading/readable.ts';
import { asMinutes, detectIn, type PageReading, type ReadingWishes } from '../reading/reading.ts';
import { pageTurn } from '../reading/turns.ts';
import { mainFrame } from './frame.ts';
import { scrollToRange } from './scroll.ts';
import { selectedRange } from './selected-range.ts';

/** A page of the web as it was read, with the way back into it. */
export interface WebReading extends PageReading {
  readonly index: TextIndex;
}

/** What the browser's own viewer says of the document it stands in. */
const PDF = 'application/pdf';

/** Reads a page of the web in stretches, with turns for the page between them. */
export async function readPage(page: Document, address: string, wishes: ReadingWishes): Promise<WebReading> {
  const key = documentKey(address);
  const index = indexText(page.body ?? page);
  await pageTurn();
  const read = withMeetingDate(readDom(index, page, address), wishes.meetingDate);
  const document = wishes.anyway
    ? asMinutes(read)
    : page.contentType === PDF
      ? { ...read, kind: 'pdf' as const }
      : read;
  await pageTurn();
  const headingAt = headingsOf(index);
  const describeIn = describer(index);
  const isMinutes = document.standing === 'minutes' && !wishes.anyway;
  return detectIn({
    key,
    index,
    document,
    file: null,
    frame: mainFrame(page),
    offered: offerRecommendations(
      // On minutes only tables are taken, and long minutes have thousands of other blocks.
      entriesFromPage(isMinutes ? { ...index, blocks: index.blocks.filter(({ cell }) => cell) } : index),
      null,
      isMinutes,
    ),
    idOf: (quote: string, start: number) => passageId(key, index.text, quote, start),
    describe: (range: Range) => describeIn(range, headingAt(range.start)),
    pageAt: () => null,
  });
}

/** The page in the tab, painted with the browser's highlights: its document is never changed. */
export class WebPage implements Readable<WebReading> {
  readonly #page: Document;
  readonly #painter: Painter;

  constructor(page: Document, painter: Painter = makePainter(page)) {
    this.#page = page;
    this.#painter = painter;
  }

  identity(): Identity {
    const { href } = this.#page.location;
    return { key: documentKey(href), address: href };
  }

  read(wishes: ReadingWishes): Promise<WebReading> {
    return readPage(this.#page, this.#page.location.href, wishes);
  }

  refreshed(reading: WebReading): WebReading | null {
    const index = indexText(this.#page.body ?? this.#page);
    const isSamePage = this.identity().key === reading.key;
    return isSamePage && index.text === reading.index.text ? { ...reading, index } : null;
  }

  selected({ index }: WebReading): Range | null {
    return selectedRange(this.#page, index);
  }

  paint({ index }: WebReading, marks: readonly Mark[]): void {
    this.#painter.paint(index, marks);
  }

  focus(id: string | null): void {
    this.#painter.focus(id);
  }

  at(x: number, y: number): string | null {
    return this.#painter.at(x, y);
  }

  reveal({ index }: WebReading, { start, end }: Range): void {
    const live = index.rangeOf(start, end);
    if (live) scrollToRange(live);
  }

  stop(): void {
    this.#painter.stop();
  }
}
