import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildPdf, bytesOf, FIRST_EXTRA } from '../invented-pdf/build.ts';
import { longMinutes, MINUTES } from '../invented-pdf/minutes.ts';
import { latin1 } from '../../lib/pdf-file/sniff.ts';
import { expect, test } from './fixtures.ts';
import { row } from './panel.ts';
import { ACTION, drawn, minutesHtml, openFromDisk, packHtml, pagesMarked, printed } from './viewer.ts';

const pageBox = (page: Page) => page.getByRole('textbox', { name: /^Page/ });
const scrolled = (page: Page) => page.locator('.paper-scroll').evaluate(({ scrollTop }) => scrollTop);

/** How many pixels of the pages are cut off at the right. */
const cutOff = (page: Page) =>
  page.locator('.paper-scroll').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

/** The file with its pages as wide and as high as this, in points. */
const sized = (file: Uint8Array, width: number, height: number) =>
  bytesOf(latin1(file).replaceAll('/MediaBox [0 0 595 842]', `/MediaBox [0 0 ${width} ${height}]`));

test('an open file answers to keys at once, and its pages fit the window whatever becomes of it', async ({
  extension,
  page,
}, testInfo) => {
  await page.goto(extension.address('viewer.html'));
  await openFromDisk(page, testInfo.outputPath('m.pdf'), await printed(extension.context, minutesHtml()));
  await test.step('the pages scroll without a click into them', async () => {
    await page.keyboard.press('PageDown');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  });
  await test.step('narrower, as beside the panel, nothing of a page is cut off', async () => {
    await page.setViewportSize({ width: 700, height: 800 });
    await expect.poll(() => cutOff(page)).toBe(0);
    await page.keyboard.press('F4');
    await expect.poll(() => cutOff(page)).toBe(0);
    await page.screenshot({ path: testInfo.outputPath('narrow.png') });
  });
  await test.step('a size that was chosen stays', async () => {
    await page.keyboard.press('Control+=');
    const chosen = await page.locator('.toolbar-zoom').textContent();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.keyboard.press('F4');
    await expect(page.locator('.toolbar-zoom')).toHaveText(chosen ?? '');
  });
  await test.step('what is typed straight after Ctrl+F is looked for, and F3 asks for words too', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('fostering');
    await expect(page.getByRole('searchbox')).toHaveValue('fostering');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F3');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
});

test('a page number beyond the end opens the last page', async ({ extension, page }) => {
  const files = await serve(buildPdf(MINUTES.slice(0, 1)));
  const file = `${files.origin}/one.pdf`;
  await extension.grantHost('http://127.0.0.1/*');
  await page.goto(extension.address(`viewer.html?file=${encodeURIComponent(file)}#page=999`));
  await page.getByRole('button', { name: 'Allow 127.0.0.1' }).click();
  await drawn(page);
  await expect(pageBox(page)).toHaveValue('1');
  await expect(page.getByRole('link', { name: file, exact: true })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#page=1');
  await files.close();
});

test('another file takes the place of one that is still being read, locked or being printed', async ({
  extension,
  page,
}, testInfo) => {
  await page.goto(extension.address('viewer.html'));
  const panel = await extension.openPanel(page);
  await page.bringToFront();
  const choose = page.getByLabel('PDF file');
  const wanted = testInfo.outputPath('wanted.pdf');
  const file = await printed(extension.context, minutesHtml());
  writeFileSync(wanted, file);
  const isShown = async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('wanted.pdf');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('12 Oct 2026');
    await expect.poll(() => pagesMarked(page, 'action')).toEqual([2]);
  };
  await test.step('being read', async () => {
    const pack = await printed(extension.context, packHtml(60));
    await openFromDisk(page, testInfo.outputPath('pack.pdf'), pack);
    await choose.setInputFiles(wanted);
    await isShown();
    await expect(row(panel, ACTION)).toHaveCount(1);
  });
  await test.step('being printed', async () => {
    await openFromDisk(page, testInfo.outputPath('long.pdf'), Buffer.from(buildPdf(longMinutes(300))));
    await page.keyboard.press('Control+p');
    await expect(page.getByText('ready to print')).toBeVisible();
    await choose.setInputFiles(wanted);
    await isShown();
    await expect(page.getByText('ready to print')).toBeHidden();
  });
  await test.step('locked, while its password is asked for', async () => {
    await choose.setInputFiles(join(import.meta.dirname, '../fixtures/pdf/locked.pdf'));
    await expect(page.getByRole('dialog')).toBeVisible();
    await drop(page, 'wanted.pdf', file);
    await isShown();
  });
  await test.step('a file that does not open says so in the panel too', async () => {
    const broken = testInfo.outputPath('broken.pdf');
    writeFileSync(broken, '%PDF-1.4 nothing %%EOF');
    await choose.setInputFiles(broken);
    await expect(page.getByRole('alert')).toContainText('This PDF is damaged');
    await expect(panel.getByText('This PDF is damaged')).toBeVisible();
  });
});

test('a large file shows how far it has come, and may be stopped before anything of it is shown', async ({
  extension,
  page,
}) => {
  const files = await serve(buildPdf(longMinutes(400)), 700_000);
  await extension.grantHost('http://127.0.0.1/*');
  await page.goto(extension.address(`viewer.html?file=${encodeURIComponent(`${files.origin}/slow.pdf`)}`));
  await page.getByRole('button', { name: 'Allow 127.0.0.1' }).click();
  await expect(page.getByText(/^0\.7 MB of \d\.\d MB/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('alert')).toContainText('The opening was stopped. What you kept is safe.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/^0\.7 MB of \d\.\d MB/)).toBeVisible();
  files.goOn();
  await drawn(page);
  await files.close();
});

test('a page of several metres is printed, less sharp', async ({ extension, page }, testInfo) => {
  await page.goto(extension.address('viewer.html'));
  const plan = Buffer.from(sized(buildPdf(MINUTES), 14_400, 14_400));
  await openFromDisk(page, testInfo.outputPath('plan.pdf'), plan);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = String(document.querySelectorAll('.printed img').length);
    };
  });
  await page.keyboard.press('Control+p');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '2');
});

test('the outline leads to its pages by keys, and what leads nowhere is no button', async ({
  extension,
  page,
}, testInfo) => {
  await page.goto(extension.address('viewer.html'));
  const [list, head, item] = [FIRST_EXTRA, FIRST_EXTRA + 1, FIRST_EXTRA + 2];
  const secondPage = FIRST_EXTRA + 3 + 2;
  const file = buildPdf(MINUTES, {
    catalogue: `/Outlines ${list} 0 R`,
    objects: [
      `<< /Type /Outlines /First ${head} 0 R /Last ${head} 0 R /Count 2 >>`,
      `<< /Title (Minutes) /Parent ${list} 0 R /First ${item} 0 R /Last ${item} 0 R /Count 1 >>`,
      `<< /Title (Item on page two) /Parent ${head} 0 R /Dest [${secondPage} 0 R /Fit] >>`,
    ],
  });
  await openFromDisk(page, testInfo.outputPath('outlined.pdf'), Buffer.from(file));
  await page.keyboard.press('F4');
  await page.getByRole('button', { name: 'Outline', exact: true }).press('Enter');
  const side = page.getByRole('navigation', { name: 'Pages and outline' });
  await expect(side.getByText('Minutes', { exact: true })).toBeVisible();
  await expect(side.getByRole('button', { name: 'Minutes', exact: true })).toBeHidden();
  await side.getByRole('button', { name: 'Item on page two' }).press('Enter');
  await expect(pageBox(page)).toHaveValue('2');
});

/** Drops a file on the viewer. */
async function drop(page: Page, name: string, file: Buffer): Promise<void> {
  await page.evaluate(
    ([called, bytes]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], called, { type: 'application/pdf' }));
      const dropped = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      (document.querySelector('dialog') ?? document.querySelector('.viewer'))?.dispatchEvent(dropped);
    },
    [name, [...file]] as const,
  );
}

/** A server of one file, which sends no more than `first` bytes of it until it is told to go on. */
async function serve(file: Uint8Array, first = Infinity) {
  const waiting: (() => void)[] = [];
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': file.length });
    if (first >= file.length) return response.end(file);
    response.write(file.subarray(0, first));
    waiting.push(() => response.end(file.subarray(first)));
    return undefined;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    goOn: () => waiting.splice(0).forEach((go) => go()),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
