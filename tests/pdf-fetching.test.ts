import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPdf, type Surroundings } from '../entrypoints/viewer/opening/fetch-pdf.ts';
import { buildPdf } from './invented-pdf/build.ts';
import { MINUTES } from './invented-pdf/minutes.ts';

const FILE = buildPdf(MINUTES);
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('No port.');
  return `http://127.0.0.1:${bound.port}`;
}

const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  fetch: (address, options) => fetch(address, options),
  handed: () => Promise.resolve(null),
  copy: () => Promise.resolve(null),
  mayFetch: () => Promise.resolve(true),
  isOnline: () => true,
  isFramed: () => false,
  patience: 30_000,
  ...more,
});

const ask = (address: string, more: Partial<Surroundings> = {}) =>
  fetchPdf(address, around(more), new AbortController().signal);

async function complaint(address: string, more: Partial<Surroundings> = {}): Promise<string> {
  const answer = await ask(address, more);
  return answer.ok ? `opened ${answer.value.name}` : answer.problem.message;
}

describe('what a server may do', () => {
  const sends =
    (status: number, body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
    (_request, response) => {
      response.writeHead(status, headers);
      response.end(body);
    };

  for (const { what, answer, says } of [
    { what: 'asks to sign in', answer: sends(401, ''), says: /did not let Minutemark have the file \(401\)/ },
    { what: 'forbids', answer: sends(403, 'No'), says: /did not let Minutemark have the file \(403\)/ },
    {
      what: 'has lost the file',
      answer: sends(404, 'No'),
      says: /no longer has a file at this address \(404\)/,
    },
    { what: 'says the file is gone', answer: sends(410, 'No'), says: /no longer has a file at this address/ },
    { what: 'is too busy', answer: sends(503, 'No'), says: /is too busy to send the file \(503\)/ },
    { what: 'breaks', answer: sends(500, 'Oops'), says: /has a fault of its own .* \(500\)/ },
    { what: 'calls it a teapot', answer: sends(418, 'No'), says: /did not send the file \(418\)/ },
    { what: 'sends nothing', answer: sends(200, ''), says: /sent an empty file/ },
    { what: 'has no content', answer: sends(204, ''), says: /sent an empty file/ },
    {
      what: 'serves its login page as a PDF',
      answer: sends(200, '\n\n<!DOCTYPE html>\n<html>Please sign in</html>', {
        'content-type': 'application/pdf',
      }),
      says: /sent a web page in place of the PDF: most often one to sign in/,
    },
    {
      what: 'sends something else',
      answer: sends(200, '{"error":"session"}'),
      says: /sent a file that is not a PDF/,
    },
    {
      what: 'calls a PDF anything',
      answer: sends(200, FILE, { 'content-type': 'application/octet-stream' }),
      says: /^opened mgConvert2PDF\.aspx/,
    },
    {
      what: 'ends the connection at once',
      answer: ((request) => request.socket.destroy()) as RequestListener,
      says: /could not be reached/,
    },
  ]) {
    it(`${what}: said in a plain sentence`, async () => {
      const origin = await serve(answer);
      expect(await complaint(`${origin}/mgConvert2PDF.aspx?ID=5`)).toMatch(says);
    });
  }

  it('sends on to a site that may not be read: said so, with what to do', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(302, { location: 'http://sign-in.example/' });
      response.end();
    });
    const refusing: Partial<Surroundings> = {
      fetch: (address, options) =>
        options.redirect === 'manual'
          ? fetch(address, options)
          : Promise.reject(new TypeError('Failed to fetch')),
    };
    expect(await complaint(`${origin}/s1.pdf`, refusing)).toMatch(/sent Minutemark on to another site/);
  });

  it('never answers, or stops half way: given up in the end', async () => {
    const silent = await serve(() => {});
    expect(await complaint(`${silent}/s1.pdf`, { patience: 50 })).toMatch(
      /stopped sending before the file was whole/,
    );
    const halting = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': String(FILE.length) });
      response.write(FILE.subarray(0, 200));
    });
    expect(await complaint(`${halting}/s1.pdf`, { patience: 50 })).toMatch(/stopped sending/);
  });

  it('cannot be reached, or the person is offline', async () => {
    const origin = await serve(() => {});
    servers[0]?.close();
    expect(await complaint(`${origin.replace(/\d+$/, '1')}/s1.pdf`)).toMatch(/could not be reached/);
    expect(await complaint('http://127.0.0.1:1/s1.pdf', { isOnline: () => false })).toMatch(
      /^You are offline/,
    );
  });

  it('sends packed: the length then says nothing of the file', async () => {
    const { gzipSync } = await import('node:zlib');
    const packed = gzipSync(FILE);
    const origin = await serve(
      sends(200, packed, { 'content-encoding': 'gzip', 'content-length': String(packed.length) }),
    );
    expect(await ask(`${origin}/s1.pdf`)).toMatchObject({ ok: true, value: { total: null, part: null } });
  });

  it('gives parts only of the same file', async () => {
    let tag = '"one"';
    const origin = await serve((request, response) => {
      const [, begin, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
      const head = { 'accept-ranges': 'bytes', etag: tag };
      if (begin === undefined) {
        response.writeHead(200, { ...head, 'content-length': String(FILE.length) });
        response.end(FILE);
        return;
      }
      response.writeHead(206, { ...head, 'content-range': `bytes ${begin}-${last}/${FILE.length}` });
      response.end(FILE.subarray(Number(begin), Number(last) + 1));
    });
    const answer = await ask(`${origin}/s1.pdf`);
    if (!answer.ok || !answer.value.part) throw new Error('No parts.');
    expect(await answer.value.part(10, 30)).toEqual(new Uint8Array(FILE.subarray(10, 30)));
    tag = '"two"';
    await expect(answer.value.part(10, 30)).rejects.toThrow('No part of this file');
  });
});

describe('what may be opened', () => {
  const never: Partial<Surroundings> = {
    fetch: () => Promise.reject(new Error('Something was fetched.')),
  };

  it('only web addresses', async () => {
    for (const address of [
      'javascript:alert(1)',
      'data:application/pdf,x',
      'chrome://settings',
      'ftp://a/b.pdf',
      'x',
    ]) {
      expect(await complaint(address, never)).toMatch(/this is neither. Nothing was fetched/);
    }
    expect(await complaint('file:///home/me/minutes.pdf', never)).toMatch(/Choose the file or drop it here/);
    expect(await complaint('blob:https://council.example/1', never)).toMatch(/temporary address/);
  });

  it('nothing from a site that was not allowed, and it says which would have to be', async () => {
    const answer = await ask('https://council.example:8443/s1.pdf', {
      ...never,
      mayFetch: () => Promise.resolve(false),
    });
    expect(answer).toMatchObject({
      ok: false,
      problem: { cause: { needsAccess: 'https://council.example/*' } },
    });
    if (!answer.ok)
      expect(answer.problem.message).toMatch(/^Minutemark may not fetch from council\.example:8443 yet/);
  });

  it('nothing inside another page', async () => {
    expect(await complaint('https://council.example/s1.pdf', { ...never, isFramed: () => true })).toMatch(
      /inside another page/,
    );
  });

  it('what the toolbar button handed over, and its copy later, without asking for the site', async () => {
    const closed: Partial<Surroundings> = { ...never, mayFetch: () => Promise.resolve(false) };
    const answer = () => Promise.resolve(new Response(FILE));
    expect(await ask('https://council.example/s1.pdf', { ...closed, handed: answer })).toMatchObject({
      ok: true,
      value: { wasHanded: true, name: 's1.pdf' },
    });
    expect(await ask('https://council.example/s1.pdf', { ...closed, copy: answer })).toMatchObject({
      ok: true,
      value: { wasHanded: false },
    });
  });
});
