import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as z from 'zod/mini';

const COUNCIL = join(import.meta.dirname, '../tests/fixtures/council');

/** Parameters that say how a page was reached, not which page it is. */
const IDLE_PARAMETERS = new Set(['bcr', 'ver', 'planid', 'lll', 'opt', 'year']);

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Pages too large or too odd to be kept as files, by their address. */
const MADE_PAGES: Record<string, () => Buffer> = {
  '/mgAi.aspx?ID=59006': notText,
  '/mgAi.aspx?ID=59007': () => Buffer.from(longMinutes(200_000)),
};

/** The demo council on loopback. */
export interface Demo {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** From now on serves each page as the council has since corrected it, where `edited/` holds such a page. */
  letTimePass(): void;
  close(): Promise<void>;
}

/** Serves `tests/fixtures/council` on 127.0.0.1; port 0 takes any free one. */
export async function serveCouncil(port = 0): Promise<Demo> {
  const files = readSite();
  let later = false;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const page = find(files, request.url ?? '/', later);
    response.writeHead(page ? 200 : 404, { 'Content-Type': page?.type ?? 'text/plain; charset=utf-8' });
    response.end(page?.body ?? 'The demo council has no such page.');
  };
  const server = createServer(answer);
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The demo council has no port.');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    letTimePass: () => {
      later = true;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** What makes two addresses the same page to ModernGov: name without case, parameters in any order. */
export function pageKey(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://council.example');
  const parameters = [...searchParams]
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .filter((parameter) => !IDLE_PARAMETERS.has(parameter.slice(0, parameter.indexOf('='))));
  return `${pathname.toLowerCase()}?${parameters.sort().join('&')}`;
}

function readSite(): Map<string, string> {
  const site = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(COUNCIL, 'site.json'), 'utf8')));
  return new Map(Object.entries(site).map(([address, file]) => [pageKey(address), file]));
}

function find(
  files: Map<string, string>,
  address: string,
  later: boolean,
): { type: string; body: Buffer } | null {
  const key = pageKey(address);
  const made = Object.entries(MADE_PAGES).find(([at]) => pageKey(at) === key)?.[1];
  if (made) return { type: 'text/html; charset=utf-8', body: made() };
  const file = files.get(key);
  if (file === undefined) return null;
  const corrected = join(COUNCIL, file.replace('pages/', 'edited/'));
  const path = later && existsSync(corrected) ? corrected : join(COUNCIL, file);
  return { type: CONTENT_TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(path) };
}

/** One meeting page that repeats the items of all the council's meeting pages until it is `words` words long. */
function longMinutes(words: number): string {
  const pages = [...new Set(readSite().values())]
    .filter((file) => file.includes('ieListDocuments'))
    .map((file) => readFileSync(join(COUNCIL, file), 'utf8'));
  const [first] = pages;
  if (first === undefined) throw new Error('The demo council has no meeting page.');
  const items = pages.map(itemRows);
  const rows: string[] = [];
  for (let counted = 0, page = 0; counted < words; page += 1) {
    const next = items[page % items.length] ?? '';
    rows.push(next);
    counted += next.replaceAll(/<[^>]*>|&nbsp;/g, ' ').match(/\S+/g)?.length ?? 0;
  }
  return first.replace(itemRows(first), () => rows.join('\n'));
}

/** The table rows of a meeting page's items, without the hidden header row. */
function itemRows(page: string): string {
  const headerEnd = page.indexOf('</tr>', page.indexOf('id="mgItemTable"')) + '</tr>'.length;
  const end = page.indexOf('<div class="mgFooter"');
  return page.slice(headerEnd, page.lastIndexOf('</tr>', end) + '</tr>'.length);
}

/** Bytes that are no text in any encoding, the same on each call. */
function notText(): Buffer {
  return Buffer.from(Array.from({ length: 65_536 }, (_, index) => (index * index * 31 + index * 7) % 256));
}

if (import.meta.main) {
  const demo = await serveCouncil(Number(process.argv[2] ?? 8099));
  console.log(`The demo council is at ${demo.origin}/ (stop it with Ctrl+C).`);
}
