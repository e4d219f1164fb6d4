import { ok, problem, type Problem, type Result } from '../../../lib/model/index.ts';
import { fileName } from '../../../lib/pdf-file/file-name.ts';
import * as sentences from '../../../lib/pdf-file/sentences.ts';
import { kindOf, MARK_WITHIN } from '../../../lib/pdf-file/sniff.ts';
import { bodyOf, WentQuiet, within, withStart, type Body } from './body.ts';

/** What fetching needs of its surroundings; given by tests in another way than by the browser. */
export interface Surroundings {
  fetch(address: string, options: RequestInit): Promise<Response>;
  /** The answer that the worker fetched while it was let in by the toolbar button, or null. */
  handed(address: string): Promise<Response | null>;
  /** A copy of what was handed over before in this session of the browser, or null. */
  copy(address: string): Promise<Response | null>;
  mayFetch(url: URL): Promise<boolean>;
  isOnline(): boolean;
  /** Whether the viewer is shown inside another page. The manifest forbids it too. */
  isFramed(): boolean;
  /** Milliseconds without a byte after which a server is given up. */
  readonly patience: number;
}

/** A PDF that is on its way: by its first bytes it is one. */
export interface Arriving {
  readonly address: string;
  readonly name: string;
  /** Bytes in all, or null where the server does not say. */
  readonly total: number | null;
  readonly start: Uint8Array;
  readonly rest: Body;
  /** Fetches a part of the same file out of turn; null where the server gives no parts. */
  readonly part: ((begin: number, end: number) => Promise<Uint8Array>) | null;
  /** Whether this came through the worker, so that it cannot be fetched again. */
  readonly wasHanded: boolean;
}

/** Cause of a problem that ends once the person allows a site. */
interface AccessNeeded {
  readonly needsAccess: string;
}

/** The site to be allowed, as the browser's pattern, before a file can be had; null where that is not what is missing. */
export function siteNeeded({ cause }: Problem): string | null {
  const isNeeded = typeof cause === 'object' && cause !== null && 'needsAccess' in cause;
  return isNeeded && typeof cause.needsAccess === 'string' ? cause.needsAccess : null;
}

/**
 * Asks for the PDF at an address with the person's own session. Only what the toolbar button handed over and sites that are
 * permitted are fetched: a link somewhere in the web cannot make the viewer fetch anything else.
 */
export async function fetchPdf(
  address: string,
  around: Surroundings,
  signal: AbortSignal,
): Promise<Result<Arriving>> {
  if (around.isFramed()) return problem(sentences.FRAMED);
  const url = URL.parse(address);
  if (url?.protocol === 'file:') return problem(sentences.LOCAL_FILE);
  if (url?.protocol === 'blob:') return problem(sentences.TEMPORARY);
  if (!url || !/^https?:$/u.test(url.protocol)) return problem(sentences.NO_ADDRESS);
  url.hash = '';
  try {
    const mayFetch = await around.mayFetch(url);
    // The worker may have to be woken for what it handed over: not where the site can be asked at once.
    const handed = mayFetch ? null : await around.handed(url.href);
    const response = mayFetch ? await ask(url, around, signal) : (handed ?? (await around.copy(url.href)));
    if (response === null) {
      const needed: AccessNeeded = { needsAccess: `${url.protocol}//${url.hostname}/*` };
      return problem(sentences.noAccess(url.host), needed);
    }
    return await arriving(url, response, around, signal, handed !== null);
  } catch (error) {
    if (signal.aborted) return problem(sentences.STOPPED, error);
    return problem(await whyNot(url, error, around), error);
  }
}

function ask(url: URL, around: Surroundings, signal: AbortSignal): Promise<Response> {
  return within(around.patience, around.fetch(url.href, { credentials: 'include', signal }));
}

async function arriving(
  url: URL,
  response: Response,
  around: Surroundings,
  signal: AbortSignal,
  wasHanded: boolean,
): Promise<Result<Arriving>> {
  const body = bodyOf(response, around.patience, signal);
  if (!response.ok) {
    body.cancel();
    return problem(sentences.refused(url.host, response.status));
  }
  const { start, rest } = await withStart(body, MARK_WITHIN);
  const kind = kindOf(start);
  if (kind !== 'pdf') {
    rest.cancel();
    const say = { empty: sentences.emptyAnswer, page: sentences.pageInstead };
    return problem((kind === 'empty' || kind === 'page' ? say[kind] : sentences.otherInstead)(url.host));
  }
  const { headers } = response;
  // The length of what is sent packed says nothing of the file's.
  const total = headers.has('content-encoding') ? null : Number(headers.get('content-length')) || null;
  const givesParts = total !== null && !wasHanded && headers.get('accept-ranges') === 'bytes';
  return ok({
    address: url.href,
    name: fileName(url, headers.get('content-disposition')),
    total,
    start,
    rest,
    part: givesParts ? partsOf(url, total, headers.get('etag'), around, signal) : null,
    wasHanded,
  });
}

/** Parts of the file, as long as the server says that it is still the same one. */
function partsOf(url: URL, total: number, tag: string | null, around: Surroundings, signal: AbortSignal) {
  return async (begin: number, end: number): Promise<Uint8Array> => {
    const response = await around.fetch(url.href, {
      credentials: 'include',
      // The browser's own store would make a part wait until the whole file has come.
      cache: 'no-store',
      headers: { Range: `bytes=${begin}-${end - 1}` },
      signal,
    });
    const isPart = response.status === 206 && response.headers.get('content-range')?.endsWith(`/${total}`);
    if (!isPart || response.headers.get('etag') !== tag) {
      await response.body?.cancel();
      throw new Error(`No part of this file: ${response.status}`);
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length !== end - begin) throw new Error('A part of another length.');
    return bytes;
  };
}

/** Why nothing, or not all, came from the server. */
export async function whyNot(url: URL, error: unknown, around: Surroundings): Promise<string> {
  if (error instanceof WentQuiet) return sentences.wentQuiet(url.host);
  if (!around.isOnline()) return sentences.offline(url.host);
  const goesElsewhere = await within(
    around.patience,
    around.fetch(url.href, { redirect: 'manual', credentials: 'include' }),
  ).then(
    ({ type, status }) => type === 'opaqueredirect' || (status >= 300 && status < 400),
    () => false,
  );
  return (goesElsewhere ? sentences.sentElsewhere : sentences.notReached)(url.host);
}
