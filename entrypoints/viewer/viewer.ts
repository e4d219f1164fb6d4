import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { browser } from 'wxt/browser';
import { ok } from '../../lib/model/index.ts';
import { STOPPED } from '../../lib/pdf-file/sentences.ts';
import { download } from '../browser/download.ts';
import { openPanel } from '../browser/panel.ts';
import { fileAsked, pageAsked } from './address.ts';
import { makeDrawing, type Drawing } from './drawing.ts';
import { makeFinding, type Finding } from './finding.ts';
import { openPdf, type OpenPdf, type Progress } from './open-pdf.ts';
import { readChosen } from './opening/chosen.ts';
import { siteNeeded } from './opening/fetch-pdf.ts';
import { showPaper, type Paper } from './paper/paper.ts';
import { printPages } from './print.ts';
import { startSession, type Session } from './reading/session.ts';
import { answerMeanwhile } from './reading/meanwhile.ts';

/** What stands in the viewer. */
export type Phase =
  /** No file: a person may choose one. */
  | { readonly is: 'choosing' }
  | { readonly is: 'opening' }
  /** `site` would have to be allowed first, as the browser's pattern; null where that is not what is missing. */
  | { readonly is: 'failed'; readonly sentence: string; readonly site: string | null }
  /** Pages can be seen. `opened` comes when the whole file is here. */
  | { readonly is: 'open'; readonly pdf: PDFDocumentProxy; readonly opened: OpenPdf | null };

/** A file to be opened: at an address, or chosen on this computer. */
type Source = { readonly address: string } | { readonly file: File };

/** A password that is being asked for. */
export interface PasswordAsked {
  /** Counts the askings. */
  readonly serial: number;
  readonly wasWrong: boolean;
  answer(password: string | null): void;
}

/** What is listed beside the pages. */
export type Side = 'pages' | 'outline';

/** The viewer's state, and what can be done in it. */
export interface Viewer {
  /** Where the file came or is to come from, or null for one from disk. */
  readonly address: ReadonlySignal<string | null>;
  readonly name: ReadonlySignal<string>;
  readonly phase: ReadonlySignal<Phase>;
  /** How much of the file has come, while it comes. */
  readonly progress: ReadonlySignal<Progress>;
  readonly password: ReadonlySignal<PasswordAsked | null>;
  readonly paper: ReadonlySignal<Paper | null>;
  /** The reading of the open document; null until the whole file is here. */
  readonly session: ReadonlySignal<Session | null>;
  readonly finding: Finding;
  readonly drawing: Drawing;
  readonly side: Signal<Side | null>;
  readonly darkPaper: Signal<boolean>;
  /** Page that is being made ready for printing, or null. */
  readonly printing: ReadonlySignal<number | null>;
  start(): void;
  openFile(file: File): void;
  /** Gives up the file that is being opened. */
  stopOpening(): void;
  tryAgain(): void;
  /** Asks for access to a site and tries again. Must be the first thing done in a click. */
  allow(site: string): void;
  /** Puts the open document's pages into an element that scrolls. Gives what takes them away. */
  lay(container: HTMLDivElement, pdf: PDFDocumentProxy): () => void;
  print(): void;
  stopPrinting(): void;
  save(): void;
  openPanel(): void;
}

export function makeViewer(): Viewer {
  const address = signal<string | null>(null);
  const name = signal('');
  const phase = signal<Phase>({ is: 'choosing' });
  const progress = signal<Progress>({ loaded: 0, total: null });
  const password = signal<PasswordAsked | null>(null);
  const paper = signal<Paper | null>(null);
  const session = signal<Session | null>(null);
  const printing = signal<number | null>(null);
  let toPrint = new AbortController();
  let opening = new AbortController();
  let askings = 0;
  let last: Source | null = null;
  const drawing = makeDrawing(session, paper);

  const askPassword = (wasWrong: boolean) =>
    new Promise<string | null>((resolve) => {
      askings += 1;
      password.value = {
        serial: askings,
        wasWrong,
        answer: (given) => {
          password.value = null;
          resolve(given);
        },
      };
    });

  const letGo = () => {
    opening.abort();
    opening = new AbortController();
    password.peek()?.answer(null);
    toPrint.abort();
    drawing.leave();
    const before = phase.peek();
    if (before.is === 'open') before.opened?.close();
  };

  const open = async (source: Source) => {
    letGo();
    const { signal: ended } = opening;
    last = source;
    address.value = 'address' in source ? source.address : null;
    name.value = 'address' in source ? nameIn(source.address) : source.file.name;
    phase.value = { is: 'opening' };
    progress.value = { loaded: 0, total: null };
    const input = 'address' in source ? ok(source) : await readChosen(source.file);
    const opened = input.ok
      ? await openPdf(input.value, {
          onProgress: (come) => {
            if (!ended.aborted) progress.value = come;
          },
          askPassword: async (wasWrong) => (ended.aborted ? null : askPassword(wasWrong)),
          onPages: (pdf) => {
            if (!ended.aborted) phase.value = { is: 'open', pdf, opened: null };
          },
          signal: ended,
        })
      : input;
    if (ended.aborted) {
      if (opened.ok) opened.value.close();
      return;
    }
    if (!opened.ok) {
      phase.value = { is: 'failed', sentence: opened.problem.message, site: siteNeeded(opened.problem) };
      return;
    }
    address.value = opened.value.address;
    name.value = opened.value.name;
    phase.value = { is: 'open', pdf: opened.value.pdf, opened: opened.value };
  };

  effect(() => {
    const now = phase.value;
    const laid = paper.value;
    if (now.is !== 'open' || now.opened === null || laid === null) return undefined;
    const started = startSession(now.opened, laid);
    session.value = started;
    return () => {
      session.value = null;
      started.stop();
    };
  });
  answerMeanwhile(phase, session);

  return {
    address,
    name,
    phase,
    progress,
    password: computed(() => password.value),
    paper,
    session,
    finding: makeFinding(session, paper),
    drawing,
    side: signal<Side | null>(null),
    darkPaper: signal(false),
    printing,
    start: () => {
      void knowWindow();
      const asked = fileAsked(location.search);
      if (asked !== null) void open({ address: asked });
      window.addEventListener('hashchange', () => paper.peek()?.goTo(pageAsked(location.hash)));
    },
    openFile: (file) => {
      // The page's address must not name a file that is no longer shown.
      history.replaceState(null, '', location.pathname);
      void open({ file });
    },
    stopOpening: () => {
      letGo();
      phase.value = { is: 'failed', sentence: STOPPED, site: null };
    },
    tryAgain: () => {
      if (last) void open(last);
    },
    allow: async (site) => {
      const allowed = await browser.permissions.request({ origins: [site] });
      if (allowed && last) void open(last);
    },
    lay: (container, pdf) => {
      const laid = showPaper(container, pdf, pageAsked(location.hash));
      paper.value = laid;
      // Keys scroll what is in focus. Where a person is at something else, it stays theirs.
      if (document.activeElement === document.body) laid.focus();
      const stop = laid.page.subscribe((page) => showInAddress(page));
      return () => {
        stop();
        paper.value = null;
        laid.close();
      };
    },
    print: async () => {
      const now = phase.peek();
      if (now.is !== 'open' || printing.peek() !== null) return;
      toPrint = new AbortController();
      try {
        await printPages(now.pdf, (page) => (printing.value = page), toPrint.signal);
      } catch (error) {
        // Closed in the middle, the file gives no more pages.
        if (!toPrint.signal.aborted) throw error;
      } finally {
        printing.value = null;
      }
    },
    stopPrinting: () => toPrint.abort(),
    save: async () => {
      const now = phase.peek();
      if (now.is !== 'open') return;
      const bytes = await now.pdf.getData();
      download(
        new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
        fileName(name.peek()),
      );
    },
    openPanel: () => {
      if (windowId !== null) openPanel(windowId);
    },
  };
}

/** Known ahead, since a panel opens only while the click that asks for it is being answered. */
let windowId: number | null = null;
async function knowWindow(): Promise<void> {
  windowId = (await browser.windows.getCurrent()).id ?? null;
}

function nameIn(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, host } = new URL(address);
  const [lastPart = ''] = pathname.split('/').slice(-1);
  try {
    return decodeURIComponent(lastPart) || host;
  } catch {
    return lastPart || host;
  }
}

const fileName = (name: string): string => (/\.pdf$/iu.test(name) ? name : `${name}.pdf`);

/** The page in view stands in the address, so that going back, reloading and bookmarks come to it. */
function showInAddress(page: number): void {
  const hash = page > 1 || location.hash !== '' ? `#page=${page}` : '';
  if (hash !== location.hash) history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
}
