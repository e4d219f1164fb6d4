import { ok, problem, type Result } from '../../../lib/model/index.ts';
import * as sentences from './sentences.ts';

/** Bytes so far, and all of them if the server says how many. */
export type OnProgress = (progress: { readonly loaded: number; readonly total: number | null }) => void;

/** A file as it came from its address. */
export interface FetchedPdf {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly address: string;
}

/** Fetches a PDF with the person's own session. */
export async function fetchPdf(
  address: string,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Result<FetchedPdf>> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) return problem(sentences.NO_ADDRESS);
  url.hash = '';
  try {
    const response = await fetch(url, { credentials: 'include', signal: signal ?? null });
    if (!response.ok) return problem(sentences.refused(response.status));
    const total = Number(response.headers.get('content-length')) || null;
    const bytes = await readAll(response, (loaded) => onProgress({ loaded, total }));
    if (bytes.length > 0 && !looksLikePdf(bytes)) return problem(sentences.NO_PDF);
    const last = url.pathname.split('/').at(-1) ?? '';
    return ok({ bytes, name: last || url.host, address: url.href });
  } catch (error) {
    return problem(sentences.NOT_REACHED, error);
  }
}

async function readAll(response: Response, onLoaded: (loaded: number) => void): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    parts.push(next.value);
    loaded += next.value.length;
    onLoaded(loaded);
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const looksLikePdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
