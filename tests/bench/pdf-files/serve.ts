import { createServer } from 'node:http';

/** A server on loopback that sends these files whole or in parts, as councils' servers do. */
export interface Files {
  readonly origin: string;
  close(): void;
}

/** Serves each file at `/NAME`, never from a cache. */
export async function serveFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Files> {
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '/').slice(1));
    if (!file) {
      response.writeHead(404);
      response.end();
      return;
    }
    const headers = {
      'content-type': 'application/pdf',
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
      // What a page without permission for this site may see too.
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'accept-ranges, content-length, content-range',
    };
    const [, begin, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (begin === undefined) {
      response.writeHead(200, { ...headers, 'content-length': file.length });
      response.end(file);
      return;
    }
    const part = file.subarray(Number(begin), Number(last) + 1);
    response.writeHead(206, {
      ...headers,
      'content-length': part.length,
      'content-range': `bytes ${begin}-${last}/${file.length}`,
    });
    response.end(part);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The files have no port.');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
