import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The action that every printed file of these tests holds, on its second page. */
export const ACTION = 'That the Head of Fostering circulate the placement figures';

const FILLING =
  'The Panel heard how the service had worked through the year, how families were met and how the team was kept together. ' +
  'Members asked about training, about travel and about the rooms in which families meet. ';

/** Invented minutes of two pages; the paragraph on the visits runs over the break between them. */
export const minutesHtml = (deadline = '30 November 2026'): string => `<!doctype html><html lang="en">
  <title>Minutes of the Children's Panel</title>
  <style>
    @page { size: A4; margin: 20mm }
    body { font: 12pt/1.5 serif; margin: 0 }
    p { margin: 0 0 8pt; orphans: 1; widows: 1 }
  </style>
  <h1>Northmoor Council</h1>
  <p>MINUTES of a meeting of the Children's Panel held on Monday 12 October 2026</p>
  <p>Present: Councillor Ada Fenn (Chair), Councillor Ben Holt, Councillor Cara Lowe</p>
  <h2>1. Apologies</h2>
  <p>There were no apologies.</p>
  <h2>2. Visits to families</h2>
  <div style="height: 145mm"><p>${FILLING}</p></div>
  <p>The Chair described the visits, which had been held ${'in every quarter of the year before, as they had been from the first, and '.repeat(5)}which families had liked, and said the first of them was held in spring.</p>
  <h2>3. Fostering</h2>
  <p>The Head of Fostering gave the figures for the year.</p>
  <p>RESOLVED: ${ACTION} to the Panel by ${deadline}.</p>
  <p>The Panel thanked the team.</p>
  </html>`;

/** A pack that binds the minutes of `meetings` meetings, two pages each. */
export function packHtml(meetings: number): string {
  const [head = '', body = ''] = minutesHtml().split('<h1>', 2);
  const minutes = Array.from({ length: meetings }, (_, at) => {
    const day = `${1 + (at % 28)} October`;
    return `<div style="break-before: page"><h1>${body.replace('12 October', day).replace('</html>', '')}</div>`;
  });
  return `${head}${minutes.join('')}</html>`;
}

/** Prints HTML as Chromium does, so that the file has real text. */
export async function printed(context: BrowserContext, html: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(html);
  const file = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return file;
}

/** A server that gives one file under every address; the file may be put in place of another. */
export async function serveFile(first: Buffer) {
  let file = first;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    response.end(file);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    replace: (next: Buffer) => {
      file = next;
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Puts a file from disk into the viewer. */
export async function openFromDisk(page: Page, path: string, file: Buffer): Promise<void> {
  writeFileSync(path, file);
  await page.locator('input[type=file]').first().setInputFiles(path);
  await drawn(page);
}

/** Waits until a page is drawn with its text. */
export async function drawn(page: Page, number = 1): Promise<void> {
  await expect(page.locator(`.page[data-page-number="${number}"] .textLayer .endOfContent`)).toBeAttached();
}

/** The boxes, in pixels of the window, of words that stand on one line of the text layer. */
export function wordsOnPaper(page: Page, words: string): Promise<Box> {
  return page.evaluate((wanted) => {
    for (const span of document.querySelectorAll('.textLayer span[role="presentation"]')) {
      const text = span.firstChild;
      const at = text?.nodeValue?.indexOf(wanted) ?? -1;
      if (!text || at < 0) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`“${wanted}” is on no page that is drawn.`);
  }, words);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which share of the pixels of a box are warmer than paper: tinted as an action is. */
export async function tinted(page: Page, box: Box): Promise<number> {
  const picture = await page.screenshot({ clip: box });
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      let warm = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at] ?? 0) - (data[at + 2] ?? 0) > 25) warm += 1;
      }
      return warm / Math.max(1, data.length / 4);
    },
    [...picture],
  );
}

/** Selects from words on one line to words on another, as dragging does. */
export async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const find = (words: string) => {
        for (const span of document.querySelectorAll('.textLayer span[role="presentation"]')) {
          const text = span.firstChild;
          const at = text?.nodeValue?.indexOf(words) ?? -1;
          if (text && at >= 0) return { text, at };
        }
        throw new Error(`“${words}” is on no page that is drawn.`);
      };
      const start = find(first);
      const end = find(last);
      document.getSelection()?.setBaseAndExtent(start.text, start.at, end.text, end.at + last.length);
    },
    [from, to] as const,
  );
}

/** Numbers of the pages that carry a mark of this look. */
export async function pagesMarked(page: Page, style: string): Promise<number[]> {
  return page.evaluate(
    (look) =>
      [
        ...new Set(
          [...document.querySelectorAll(`.paper-mark[data-style="${look}"]`)].map((mark) =>
            Number(mark.closest<HTMLElement>('.page')?.dataset.pageNumber),
          ),
        ),
      ].sort((a, b) => a - b),
    style,
  );
}
