import { signal, type ReadonlySignal } from '@preact/signals';
import { listen } from '../../../lib/messages.ts';
import { ok } from '../../../lib/model/index.ts';
import { Reader } from '../../reading/reader.ts';
import { isTagKey } from '../../reading/tag-key.ts';
import { unheard } from '../../reading/turns.ts';
import type { OpenPdf } from '../open-pdf.ts';
import type { Paper } from '../paper/paper.ts';
import { PdfFile } from './pdf-file.ts';
import type { PdfReading } from './read-file.ts';

/** Selecting goes through many states a second; the panel hears of the one it ends in. */
const SELECTION_SETTLES_MS = 150;

/** The reading of one open document, as long as it is on the screen. */
export interface Session {
  readonly file: PdfFile;
  readonly reader: Reader<PdfReading>;
  /** What was read; null until the whole file is. */
  readonly reading: ReadonlySignal<PdfReading | null>;
  readonly pagesRead: ReadonlySignal<number>;
  stop(): void;
}

/** Reads the document, paints it and answers the panel, as the content script does in a page. */
export function startSession(opened: OpenPdf, paper: Paper): Session {
  const pagesRead = signal(0);
  const reading = signal<PdfReading | null>(null);
  const file = new PdfFile(opened, paper, (count) => (pagesRead.value = count));
  const reader = new Reader(file);
  const listening = new AbortController();
  const { signal: ended } = listening;

  const stopListening = listen({
    'go-to-page': ({ page }) => {
      paper.goTo(page);
      return ok(null);
    },
  });
  let settling: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(settling);
      settling = setTimeout(() => reader.select(), SELECTION_SETTLES_MS);
    },
    { signal: ended },
  );
  paper.element.addEventListener(
    'click',
    ({ button, clientX, clientY }) => {
      if (button === 0 && document.getSelection()?.isCollapsed !== false) reader.click(clientX, clientY);
    },
    { signal: ended },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isTagKey(event) || !reader.tagByKey || document.getSelection()?.isCollapsed !== false) return;
      event.preventDefault();
      unheard(reader.keepSelection());
    },
    { signal: ended, capture: true },
  );

  const readAll = async () => {
    await reader.lookAgain();
    const { reading: read } = await reader.look();
    if (!ended.aborted) reading.value = read;
  };
  unheard(readAll());
  return {
    file,
    reader,
    reading,
    pagesRead,
    stop: () => {
      listening.abort();
      clearTimeout(settling);
      stopListening();
      reader.stop();
    },
  };
}
