import { describe, expect, it } from 'vitest';
import { latin1 } from '../../lib/pdf-file/sniff.ts';
import { buildPdf, bytesOf, changed, FIRST_EXTRA, stream } from '../../tests/invented-pdf/build.ts';
import { longMinutes, MINUTES } from '../../tests/invented-pdf/minutes.ts';
import lockedAddress from '../../tests/fixtures/pdf/locked.pdf?url';
import { openPdf, type OpeningOptions } from './open-pdf.ts';
import { readChosen } from './opening/chosen.ts';
import type { Surroundings } from './opening/fetch-pdf.ts';

const options: OpeningOptions = { onProgress: () => {}, askPassword: () => Promise.resolve(null) };
const open = (bytes: Uint8Array, more: Partial<OpeningOptions> = {}) =>
  openPdf({ bytes, name: 'minutes.pdf' }, { ...options, ...more });

/** The sentence for a file that does not open. */
async function complaint(bytes: Uint8Array, more: Partial<OpeningOptions> = {}): Promise<string> {
  const opened = await open(bytes, more);
  if (!opened.ok) return opened.problem.message;
  const remarks = await opened.value.remarks();
  opened.value.close();
  return `opened, ${opened.value.pdf.numPages} pages, ${remarks.join(' ')}`;
}

/** The words of a page of an open file. */
async function words(opened: Awaited<ReturnType<typeof open>>, page: number): Promise<string> {
  if (!opened.ok) return opened.problem.message;
  const content = await (await opened.value.pdf.getPage(page)).getTextContent();
  return content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

/** A server that sends the file so many bytes at a time, and parts of it if `parts`. */
function server(
  bytes: Uint8Array<ArrayBuffer>,
  { parts = false, breaksAt = Infinity, refusesAfter = Infinity } = {},
) {
  const asked: string[] = [];
  const release: (() => void)[] = [];
  const around: Surroundings = {
    fetch: (_address, { headers }) => {
      const range = new Headers(headers).get('range');
      asked.push(range ?? 'all');
      if (asked.length > refusesAfter) return Promise.resolve(new Response('No.', { status: 403 }));
      const [, begin, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
      if (begin !== undefined) {
        const part = bytes.slice(Number(begin), Number(last) + 1);
        const head = { 'content-range': `bytes ${begin}-${last}/${bytes.length}` };
        return Promise.resolve(new Response(part, { status: 206, headers: head }));
      }
      const step = 65_536;
      let at = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: async (controller) => {
          // The middle of the file waits until the test lets it come.
          if (at >= step * 2 && at < step * 3) await new Promise<void>((go) => release.push(go));
          if (at >= breaksAt) return controller.error(new TypeError('network error'));
          controller.enqueue(bytes.slice(at, at + step));
          at += step;
          if (at >= bytes.length) controller.close();
        },
      });
      const head = {
        'content-length': String(bytes.length),
        'content-disposition': 'inline; filename="Minutes 14 March.pdf"',
        ...(parts ? { 'accept-ranges': 'bytes' } : {}),
      };
      return Promise.resolve(new Response(body, { headers: head }));
    },
    handed: () => Promise.resolve(null),
    copy: () => Promise.resolve(null),
    mayFetch: () => Promise.resolve(true),
    isOnline: () => true,
    isFramed: () => false,
    patience: 60_000,
  };
  return { around, asked, goOn: () => release.splice(0).forEach((go) => go()) };
}

describe('a file from disk', () => {
  it('opens, with the sum of its bytes as its identity', async () => {
    const bytes = buildPdf(MINUTES);
    const opened = await open(bytes);
    expect(await words(opened, 2)).toContain('Tom Reyes to report back');
    expect(opened).toMatchObject({ value: { name: 'minutes.pdf', address: null } });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sum = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(opened).toMatchObject({ value: { sha256: sum } });
    if (!opened.ok) return;
    expect(await opened.value.remarks()).toEqual([]);
    opened.value.close();
  });

  for (const { what, bytes, says } of [
    { what: 'an empty file', bytes: new Uint8Array(), says: /^This file is empty/ },
    {
      what: 'a login page',
      bytes: bytesOf('<!DOCTYPE html><html><title>Sign in</title></html>'),
      says: /^This file is a web page/,
    },
    { what: 'a Word file', bytes: bytesOf('PK\u0003\u0004 and so on'), says: /^This is a Word/ },
    { what: 'another file', bytes: bytesOf('Dear all, see attached.'), says: /^This file is not a PDF/ },
    { what: 'nothing but the mark', bytes: bytesOf('%PDF-1.7\n%%EOF\n'), says: /^This PDF is damaged/ },
    {
      what: 'a file cut off in its first page',
      bytes: buildPdf(MINUTES).slice(0, 420),
      says: /^The end of this PDF is missing, so it could not be opened/,
    },
    {
      what: 'a corrected file cut off in its correction',
      bytes: bytesOf(latin1(buildPdf(MINUTES)) + `9 0 obj << /Type /Font >> endobj\n${'%'.repeat(2000)}`),
      says: /^opened, .* The end of this file is missing/,
    },
    {
      what: 'a wrong place of the table',
      bytes: (() => {
        const whole = buildPdf(MINUTES);
        const text = latin1(whole);
        const place = /startxref\n(\d+)/.exec(text)?.[1] ?? '';
        return changed(whole, `startxref\n${place}`, `startxref\n${'9'.repeat(place.length)}`);
      })(),
      says: /^opened, 2 pages, This file is damaged/,
    },
    {
      what: 'more pages than it has',
      bytes: buildPdf(MINUTES, { claimedPages: 2_000_000_000 }),
      says: /^opened, 2 pages|^This PDF says that it has 2,000,000,000 pages/,
    },
    { what: 'no pages', bytes: buildPdf([]), says: /^This PDF (?:has no pages|is damaged)/ },
    {
      what: 'a script that runs on opening',
      bytes: buildPdf(MINUTES, {
        catalogue: `/OpenAction ${FIRST_EXTRA} 0 R /Names << /JavaScript << /Names [(a) ${FIRST_EXTRA} 0 R] >> >>`,
        objects: ['<< /S /JavaScript /JS (app.alert\\("x"\\)) >>'],
      }),
      says: /^opened, 2 pages, This file carries scripts/,
    },
    {
      what: 'an attached file',
      bytes: buildPdf(MINUTES, {
        catalogue: `/Names << /EmbeddedFiles << /Names [(a.txt) ${FIRST_EXTRA} 0 R] >> >>`,
        objects: [
          `<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F ${FIRST_EXTRA + 1} 0 R >> >>`,
          stream('/Type /EmbeddedFile', 'Hello'),
        ],
      }),
      says: /^opened, 2 pages, A file is attached/,
    },
    {
      what: 'a picture of ten thousand million pixels',
      bytes: buildPdf(MINUTES, {
        resources: `/XObject << /P ${FIRST_EXTRA} 0 R >>`,
        drawing: 'q 500 0 0 500 50 50 cm /P Do Q',
        objects: [
          stream(
            '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceGray /BitsPerComponent 8',
            'x',
          ),
        ],
      }),
      says: /^opened, 2 pages, A picture in this file is too large/,
    },
  ]) {
    it(`${what} is spoken of in a plain sentence`, async () => {
      expect(await complaint(bytes)).toMatch(says);
    });
  }

  it('asks for a password until it is right, or given up', async () => {
    const locked = new Uint8Array(await (await fetch(lockedAddress)).arrayBuffer());
    const asked: boolean[] = [];
    const tries = ['Northmoor', 'northmoor'];
    const askPassword = (wasWrong: boolean) => {
      asked.push(wasWrong);
      return Promise.resolve(tries.shift() ?? null);
    };
    const opened = await open(locked, { askPassword });
    expect(asked).toEqual([false, true]);
    expect(await words(opened, 1)).toContain('Helen Marsh to circulate');
    if (opened.ok) opened.value.close();
    tries.push('wrong');
    expect(await complaint(locked, { askPassword })).toMatch(/^This PDF is locked with a password/);
  });

  it('that cannot be read any more is spoken of in a plain sentence', async () => {
    const gone = new File([], 'gone.pdf');
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await readChosen(gone)).toMatchObject({
      ok: false,
      problem: { message: /^The browser could not read this.* What you kept is safe/ },
    });
  });

  it('stays whole in the caller’s hands', async () => {
    const bytes = buildPdf(MINUTES);
    await complaint(bytes);
    expect(await complaint(bytes)).toMatch(/^opened, 2 pages/);
  });
});

describe('a large file from a server', () => {
  const bytes = buildPdf(longMinutes(400));

  it('shows its pages while the rest is still to come, where the server gives parts', async () => {
    const { around, asked, goOn } = server(bytes, { parts: true });
    const progress: number[] = [];
    let shown = 0;
    const opened = await openPdf(
      { address: 'https://council.example/minutes.pdf#page=2' },
      {
        ...options,
        around,
        onProgress: ({ loaded }) => progress.push(loaded),
        onPages: (pdf) => {
          shown = progress.at(-1) ?? 0;
          void pdf.getPage(400).then(goOn);
        },
      },
    );
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(bytes.length / 2);
    expect(asked.filter((one) => one === 'all')).toHaveLength(1);
    expect(asked.length).toBeGreaterThan(1);
    expect(progress.at(-1)).toBe(bytes.length);
    expect(opened).toMatchObject({
      ok: true,
      value: { address: 'https://council.example/minutes.pdf', name: 'Minutes 14 March.pdf' },
    });
    const same = await open(bytes);
    expect(opened.ok && same.ok && opened.value.sha256 === same.value.sha256).toBe(true);
    expect(await words(opened, 399)).toContain('399.45 The Panel');
    if (opened.ok) opened.value.close();
    if (same.ok) same.value.close();
  });

  for (const [what, how] of [
    ['gives no parts', {}],
    ['refuses every request but the first', { parts: true, refusesAfter: 1 }],
  ] as const) {
    it(`opens where the server ${what}`, async () => {
      const { around, goOn } = server(bytes, how);
      const opening = openPdf(
        { address: 'https://council.example/minutes.pdf' },
        { ...options, around, onProgress: goOn },
      );
      const waiting = setInterval(goOn, 20);
      const opened = await opening;
      clearInterval(waiting);
      expect(await words(opened, 1)).toContain('1.45 The Panel');
      if (opened.ok) opened.value.close();
    });
  }

  it('whose sending breaks off is closed again, with a sentence', async () => {
    const { around, goOn } = server(bytes, { parts: true, breaksAt: 65_536 * 4 });
    const waiting = setInterval(goOn, 20);
    const opened = await openPdf({ address: 'https://council.example/minutes.pdf' }, { ...options, around });
    clearInterval(waiting);
    expect(opened).toMatchObject({
      ok: false,
      problem: { message: /^council\.example could not be reached/ },
    });
  });

  it('is let go as soon as its password is not given, though the rest has not come', async () => {
    const locked = latin1(new Uint8Array(await (await fetch(lockedAddress)).arrayBuffer()));
    // Filled up before its table, so that it is too large to wait for.
    const table = locked.lastIndexOf('\nxref') + 1;
    const filled = `%${' '.repeat(2 ** 21)}\n${locked.slice(table)}`;
    const place = String(table + filled.indexOf('xref'));
    const large = bytesOf(locked.slice(0, table) + filled.replace(`\n${table}\n`, `\n${place}\n`));
    const { around } = server(large, { parts: true });
    const opened = await openPdf({ address: 'https://council.example/minutes.pdf' }, { ...options, around });
    expect(opened).toMatchObject({ ok: false, problem: { message: /^This PDF is locked/ } });
  });

  it('can be stopped', async () => {
    const { around } = server(bytes);
    const stop = new AbortController();
    const opening = openPdf(
      { address: 'https://council.example/minutes.pdf' },
      { ...options, around, signal: stop.signal, onProgress: () => stop.abort() },
    );
    expect(await opening).toMatchObject({ ok: false, problem: { message: /^The opening was stopped/ } });
  });
});
