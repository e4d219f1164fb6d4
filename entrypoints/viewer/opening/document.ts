import type { PDFDocumentProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- Vite makes the default export of what is asked for by address.
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { ok, problem, type Result } from '../../../lib/model/index.ts';
import * as sentences from './sentences.ts';

/** Asks for a password; null means that the person gave up. */
export type AskPassword = (wasWrong: boolean) => Promise<string | null>;

/** Opens the bytes with pdf.js in its worker. The bytes belong to pdf.js afterwards. */
export async function documentFrom(
  bytes: Uint8Array,
  askPassword: AskPassword,
): Promise<Result<PDFDocumentProxy>> {
  const { getDocument, GlobalWorkerOptions, PasswordResponses, VerbosityLevel } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerAddress;
  const folder = (name: string) => new URL(`/pdfjs/${name}/`, location.href).href;
  const loading = getDocument({
    data: bytes,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  let gaveUp = false;
  loading.onPassword = async (answer: (password: string) => void, reason: number) => {
    const password = await askPassword(reason === PasswordResponses.INCORRECT_PASSWORD);
    if (password !== null) return answer(password);
    gaveUp = true;
    void loading.destroy();
  };
  try {
    return ok(await loading.promise);
  } catch (error) {
    void loading.destroy();
    return problem(gaveUp ? sentences.LOCKED : sentences.DAMAGED, error);
  }
}
