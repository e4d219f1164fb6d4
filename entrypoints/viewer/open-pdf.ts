import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ok, problem, type Result } from '../../lib/model/index.ts';
import { documentFrom, type AskPassword } from './opening/document.ts';
import { fetchPdf, type OnProgress } from './opening/fetch-pdf.ts';
import { sha256Of } from './opening/sha256.ts';
import * as sentences from './opening/sentences.ts';

/** A PDF that is open. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** SHA-256 of the file's bytes, 64 hexadecimal digits in lower case: the file's identity. */
  readonly sha256: string;
  /** Where it was fetched from, without a fragment; null for a file from disk. */
  readonly address: string | null;
  /** The file's name, for the heading and for saving it. */
  readonly name: string;
  /** Sentences about what the file holds and Minutemark leaves alone, such as scripts. Mostly empty. */
  readonly remarks: readonly string[];
  /** Gives the file's memory back. The document and its pages are of no use afterwards. */
  close(): void;
}

export interface OpeningOptions {
  /** Bytes so far, and all of them if the server says how many. */
  readonly onProgress: OnProgress;
  /** Asks the person for the password; null means that they gave up. `wasWrong` after a first try. */
  readonly askPassword: AskPassword;
  /**
   * Called once, as soon as pages can be drawn, which may be before the last byte has come and the identity is known.
   * The document is the one of the answer. If the answer is a problem all the same, it is closed by then.
   */
  readonly onPages?: (pdf: PDFDocumentProxy) => void;
  /** Ends the opening; the answer is then a problem. */
  readonly signal?: AbortSignal;
}

/**
 * Opens a PDF from an address, with the person's own session, or from the bytes of a file on disk. Whatever is wrong
 * with the address, the server or the file is answered with a sentence.
 */
export async function openPdf(
  input: { readonly address: string } | { readonly bytes: Uint8Array; readonly name: string },
  options: OpeningOptions,
): Promise<Result<OpenPdf>> {
  const isLocal = 'bytes' in input;
  const fetched = isLocal
    ? ok({ bytes: input.bytes, name: input.name, address: null })
    : await fetchPdf(input.address, options.onProgress, options.signal);
  if (!fetched.ok) return fetched;
  const { bytes, name, address } = fetched.value;
  if (bytes.length === 0) return problem(sentences.EMPTY);
  const sha256 = await sha256Of(bytes);
  // A copy goes to pdf.js, which takes what it is given away from us; the caller may need its bytes for another try.
  const opened = await documentFrom(isLocal ? bytes.slice() : bytes, options.askPassword);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  options.onPages?.(pdf);
  return ok({ pdf, sha256, address, name, remarks: [], close: () => void pdf.loadingTask.destroy() });
}
