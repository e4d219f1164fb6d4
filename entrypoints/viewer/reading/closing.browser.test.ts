import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildPdf } from '../../../tests/invented-pdf/build.ts';
import { longMinutes } from '../../../tests/invented-pdf/minutes.ts';
import type { Readable } from '../../reading/readable.ts';
import { Reader } from '../../reading/reader.ts';
import { openPdf } from '../open-pdf.ts';
import { readFile, type PdfReading } from './read-file.ts';
import { PagesRead } from './read-text.ts';

/** Names of the messages that were sent. */
let told: string[] = [];
const scope = globalThis as { browser?: unknown };

beforeEach(() => {
  told = [];
  scope.browser = {
    runtime: {
      sendMessage: ({ minutemark }: { minutemark: string }) => {
        told.push(minutemark);
        return Promise.resolve(undefined);
      },
      onMessage: { addListener: () => {}, removeListener: () => {} },
    },
  };
});
afterEach(() => {
  delete scope.browser;
});

/** Reads a file of as many pages, and closes it once this many of them are read. Gives how often it was painted. */
async function closedAfter(count: number, pageCount: number): Promise<number> {
  const opened = await openPdf(
    { bytes: buildPdf(longMinutes(pageCount)), name: 'long.pdf' },
    { onProgress: () => {}, askPassword: () => Promise.resolve(null) },
  );
  if (!opened.ok) throw new Error(opened.problem.message);
  const pages = new PagesRead(opened.value.pdf);
  let painted = 0;
  const readable: Readable<PdfReading> = {
    identity: () => ({ key: 'pdf:long', address: null }),
    read: (wishes, onPart) => {
      const onPage = (read: number) => {
        if (read === count) reader.stop();
      };
      return readFile(opened.value, pages, { ...wishes, page: 1, onPart, onPage });
    },
    refreshed: (reading) => reading,
    selected: () => null,
    paint: () => (painted += 1),
    focus: () => {},
    at: () => null,
    reveal: () => {},
    stop: () => pages.stop(),
  };
  const reader = new Reader(readable);
  await reader.lookAgain().catch(() => {});
  expect(pages.sheets.size).toBeLessThan(count + 2);
  opened.value.close();
  return painted;
}

for (const [when, count] of [
  ['in the middle', 3],
  ['at its last page', 8],
] as const) {
  it(`a file that is closed ${when} is neither painted nor told of afterwards`, async () => {
    expect(await closedAfter(count, 8)).toBe(0);
    expect(told).not.toContain('report');
  });
}

it('a file that stays open is painted and told of', async () => {
  expect(await closedAfter(Infinity, 8)).toBe(1);
  expect(told).toContain('report');
});
