import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buildPdf } from '../invented-pdf/build.ts';
import { MINUTES } from '../invented-pdf/minutes.ts';

/** A council's server of PDFs on loopback, good and bad. */
export interface PdfServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** What was asked for, in order: method and path. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const FILE = buildPdf(MINUTES);
const PDF = { 'content-type': 'application/pdf', 'content-length': String(FILE.length) };
const LOGIN = '<!doctype html><html><title>Sign in</title><p>Please sign in.</p></html>';

/** A page with a link to each of these addresses, and a form that gives a PDF. */
const page = (links: readonly string[]): string =>
  `<!doctype html><html lang="en"><title>Meeting</title>${links
    .map((link) => `<p><a href="${link}">${link}</a></p>`)
    .join('')}<form method="post" action="/made.pdf"><button>Make the pack</button></form></html>`;

export async function servePdfs(): Promise<PdfServer> {
  const asked: string[] = [];
  const given = new Set<string>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://council.example');
    if (pathname !== '/favicon.ico') asked.push(`${request.method} ${request.url}`);
    const send = (status: number, headers: Record<string, string>, body: string | Uint8Array) => {
      response.writeHead(status, { 'cache-control': 'no-store', ...headers });
      response.end(body);
    };
    const status = /^\/status\/(\d+)\.pdf$/.exec(pathname)?.[1];
    if (status !== undefined) return send(Number(status), {}, 'No.');
    switch (pathname) {
      case '/meeting':
        return send(200, { 'content-type': 'text/html' }, page(searchParams.getAll('link')));
      case '/framing':
        return send(
          200,
          { 'content-type': 'text/html' },
          `<!doctype html><html><iframe src="${searchParams.get('page')}"></iframe></html>`,
        );
      case '/minutes.pdf':
      case '/ViewDoc.aspx':
      case '/made.pdf':
        return send(200, PDF, FILE);
      case '/packed.pdf':
        return send(200, { ...PDF, 'content-disposition': 'attachment; filename="pack.pdf"' }, FILE);
      case '/private.pdf':
        if (request.headers.cookie?.includes('session=yes')) return send(200, PDF, FILE);
        return send(200, { 'content-type': 'application/pdf', 'set-cookie': 'session=yes' }, LOGIN);
      case '/once.pdf':
      case '/once-stored.pdf':
        if (given.has(pathname)) return send(403, {}, 'Only once.');
        given.add(pathname);
        return send(
          200,
          pathname === '/once.pdf' ? PDF : { ...PDF, 'cache-control': 'private, max-age=60' },
          FILE,
        );
      case '/login.pdf':
        return send(200, { 'content-type': 'application/pdf' }, LOGIN);
      case '/empty.pdf':
        return send(200, { 'content-type': 'application/pdf' }, '');
      case '/cut.pdf':
        return send(200, { 'content-type': 'application/pdf' }, FILE.subarray(0, 700));
      case '/halting.pdf':
        response.writeHead(200, PDF);
        response.write(FILE.subarray(0, 1200));
        setTimeout(() => response.destroy(), 200);
        return undefined;
      default:
        return send(404, {}, 'There is no such file.');
    }
  };
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
