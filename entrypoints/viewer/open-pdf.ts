import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ok, problem, type Problem, type Result } from '../../lib/model/index.ts';
import { conditionOf } from '../../lib/pdf-file/condition.ts';
import * as sentences from '../../lib/pdf-file/sentences.ts';
import { kindOf } from '../../lib/pdf-file/sniff.ts';
import { joined, type Body } from './opening/body.ts';
import { keepCopy } from './opening/copies.ts';
import { startOpening, startPdfJs, type AskPassword, type Opening, type PdfJs } from './opening/document.ts';
import { fetchPdf, whyNot, type Arriving, type Surroundings } from './opening/fetch-pdf.ts';
import { remarksOn } from './opening/remarks.ts';
import { sha256Of } from './opening/sha256.ts';
import { browserSurroundings } from './opening/surroundings.ts';

/** A PDF that is open. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** SHA-256 of the file's bytes, 64 hexadecimal digits in lower case: the file's identity. */
  readonly sha256: string;
  /** Where it was fetched from, without a fragment; null for a file from disk. */
  readonly address: string | null;
  /** The file's name, for the heading and for saving it. */
  readonly name: string;
  /**
   * Looks the file over for what is wrong with it, and what in it Minutemark leaves alone, such as scripts: a sentence each, and
   * mostly none. Takes time that is better given to its pages first.
   */
  remarks(): Promise<readonly string[]>;
  /** Gives the file's memory back. The document and its pages are of no use afterwards. */
  close(): void;
}

/** Bytes so far, and all of them if the server says how many. */
export interface Progress {
  readonly loaded: number;
  readonly total: number | null;
}

/** A PDF at an address, or the bytes of a file on disk. */
export type Input = { readonly address: string } | { readonly bytes: Uint8Array; readonly name: string };

export interface OpeningOptions {
  readonly onProgress: (progress: Progress) => void;
  /** Asks the person for the password; null means that they gave up. `wasWrong` after a first try. */
  readonly askPassword: AskPassword;
  /**
   * Called once, as soon as pages can be drawn: of a large file long before its last byte has come and its identity is
   * known. The document is the one of the answer. If the answer is a problem all the same, it is closed by then.
   */
  readonly onPages?: (pdf: PDFDocumentProxy) => void;
  /** Ends the opening; the answer is then a problem. */
  readonly signal?: AbortSignal;
  /** For tests. */
  readonly around?: Surroundings;
}

/** Files below this are here before pdf.js has started; above it, pages are drawn while the rest comes. */
const WORTH_STARTING_EARLY = 1 << 20;

/**
 * Opens a PDF from an address, with the person's own session, or from the bytes of a file on disk. Whatever is wrong
 * with the address, the server or the file is answered with a sentence. Where the person would have to allow a site first,
 * `siteNeeded` of the problem says which.
 */
export async function openPdf(input: Input, options: OpeningOptions): Promise<Result<OpenPdf>> {
  if ('bytes' in input) {
    const fault = faultOf(input.bytes);
    // A copy, since pdf.js takes what it is given away from the caller.
    if (fault === null)
      return openWhole(input.bytes.slice(), { ...input, address: null }, startPdfJs(), options);
    return problem(fault);
  }
  const signal = options.signal ?? new AbortController().signal;
  const around = options.around ?? browserSurroundings();
  const starting = startPdfJs();
  const fetched = await fetchPdf(input.address, around, signal);
  if (!fetched.ok) {
    void starting.then(({ worker }) => worker.destroy());
    return fetched;
  }
  const opened = await openArriving(fetched.value, starting, options, around);
  return signal.aborted && !opened.ok ? problem(sentences.STOPPED, opened.problem) : opened;
}

function faultOf(bytes: Uint8Array): string | null {
  const faults = {
    pdf: null,
    empty: sentences.EMPTY_FILE,
    page: sentences.PAGE_FILE,
    word: sentences.WORD_FILE,
    other: sentences.OTHER_FILE,
  };
  return faults[kindOf(bytes)];
}

interface About {
  readonly name: string;
  readonly address: string | null;
}

async function openArriving(
  arriving: Arriving,
  starting: Promise<PdfJs>,
  options: OpeningOptions,
  around: Surroundings,
): Promise<Result<OpenPdf>> {
  const { start, rest, total } = arriving;
  const isEarly = total !== null && total > WORTH_STARTING_EARLY && start.length < total;
  const opening = isEarly ? startOpening({ arriving, total }, await starting, options.askPassword) : null;
  const parts = [start];
  let loaded = start.length;
  const showing = opening && shown(opening, options);
  if (showing) void cancelUnlessOpen(rest, showing);
  try {
    options.onProgress({ loaded, total });
    for (let part = await rest.next(); part !== null; part = await rest.next()) {
      loaded += part.length;
      if (opening) opening.take(part);
      else parts.push(part);
      options.onProgress({ loaded, total });
    }
  } catch (error) {
    if (opening) opening.close();
    else void starting.then(({ worker }) => worker.destroy());
    return problem(await whyNot(new URL(arriving.address), error, around), error);
  }
  if (!opening || !showing) {
    return keptIfHanded(arriving, await openWhole(joined(parts), arriving, starting, options));
  }
  opening.end();
  const opened = await showing;
  if (!opened.ok) return opened;
  const sha256 = sha256Of(await opened.value.getData());
  return keptIfHanded(arriving, ok(await described(opening, opened.value, sha256, arriving)));
}

/** Of a file that does not open, or whose password nobody gives, the rest need not come. */
async function cancelUnlessOpen(rest: Body, showing: Promise<Result<PDFDocumentProxy>>): Promise<void> {
  const opened = await showing;
  if (!opened.ok) rest.cancel();
}

async function openWhole(
  bytes: Uint8Array,
  about: About,
  starting: Promise<PdfJs>,
  options: OpeningOptions,
): Promise<Result<OpenPdf>> {
  const { cutOff } = conditionOf(bytes);
  // Both take the bytes as they are now, at the same time: the sum reads its own copy, and pdf.js takes them away.
  const sha256 = sha256Of(bytes);
  const opening = startOpening({ bytes }, await starting, options.askPassword);
  const opened = await shown(opening, options);
  if (!opened.ok) return cutOff && isDamage(opened.problem) ? problem(sentences.ENDS_EARLY) : opened;
  return ok(await described(opening, opened.value, sha256, about));
}

async function shown(opening: Opening, { onPages }: OpeningOptions): Promise<Result<PDFDocumentProxy>> {
  const opened = await opening.document;
  if (opened.ok) onPages?.(opened.value);
  return opened;
}

const isDamage = ({ message }: Problem): boolean => message === sentences.DAMAGED;

async function described(
  { close }: Opening,
  pdf: PDFDocumentProxy,
  sha256: Promise<string>,
  { name, address }: About,
): Promise<OpenPdf> {
  return { pdf, sha256: await sha256, address, name, remarks: () => remarksOn(pdf), close };
}

async function keptIfHanded(arriving: Arriving, opened: Result<OpenPdf>): Promise<Result<OpenPdf>> {
  if (arriving.wasHanded && opened.ok) {
    void keepCopy(arriving.address, await opened.value.pdf.getData());
  }
  return opened;
}
