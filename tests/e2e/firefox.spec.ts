import { writeFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { buildFolder } from '../../scripts/build.ts';
import { findFirefox } from '../../scripts/firefox.ts';
import { buildPdf } from '../invented-pdf/build.ts';
import { MINUTES } from '../invented-pdf/minutes.ts';
import { Firefox, type Tab } from './firefox.ts';
import { servePdfs, type PdfServer } from './pdf-server.ts';

const path = findFirefox();

base.skip(
  path === null,
  'No Firefox on this machine. Install one, or set FIREFOX_PATH, to run the tests of its build.',
);

const test = base.extend<{ readonly firefox: Firefox; readonly pdfs: PdfServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing is needed.
  firefox: async ({}, use, testInfo) => {
    const profile = testInfo.outputPath('profile');
    const firefox = await Firefox.launch({ path: path ?? '', profile, folder: buildFolder('firefox') });
    await use(firefox);
    await firefox.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- As above.
  pdfs: async ({}, use) => {
    const pdfs = await servePdfs();
    await use(pdfs);
    await pdfs.close();
  },
});

/** Firefox takes long to start where the machine is busy. */
test.setTimeout(300_000);

/** Waits until the viewer shows the words of the invented minutes. */
async function shown(tab: Tab): Promise<void> {
  await expect
    .poll(() =>
      tab.evaluate(`[...document.querySelectorAll('.textLayer')].map((layer) => layer.textContent).join()`),
    )
    .toContain('Helen Marsh to circulate');
  expect(await tab.evaluate(`document.querySelector('.page canvas').width > 0`)).toBe(true);
}

const where = (tab: Tab) => tab.evaluate('location.href').then(String, () => '');

test('the viewer in Firefox opens a file from this computer', async ({ firefox }, testInfo) => {
  const file = testInfo.outputPath('panel.pdf');
  writeFileSync(file, buildPdf(MINUTES));
  const tab = await firefox.open(firefox.address('viewer.html'));
  await expect.poll(() => tab.evaluate(`document.querySelector('input[type=file]') !== null`)).toBe(true);
  await tab.chooseFile('input[type=file]', file);
  await shown(tab);
  expect(await tab.evaluate(`document.querySelector('h1').textContent`)).toBe('panel.pdf');

  await test.step('and the panel lists what is marked in it', async () => {
    const marks = `document.querySelectorAll('.paper-mark').length`;
    await expect.poll(async () => Number(await tab.evaluate(marks))).toBeGreaterThan(0);
    const id = String(await tab.evaluate(`browser.tabs.getCurrent().then(({ id }) => id)`));
    const panel = await firefox.open(firefox.address(`sidepanel.html?tabId=${id}`));
    await expect
      .poll(() => panel.evaluate(`document.querySelector('main')?.textContent ?? ''`))
      .toContain('circulate');
  });
});

test('a council’s PDFs open by themselves in Firefox, and what is not to open so does not', async ({
  firefox,
  pdfs,
}) => {
  const address = `${pdfs.origin}/ViewDoc.aspx?id=1&name=a%20b`;
  await test.step('without access the viewer says what is missing', async () => {
    const tab = await firefox.open(firefox.address(`viewer.html?file=${encodeURIComponent(address)}`));
    await expect
      .poll(() => tab.evaluate(`document.querySelector('[role=alert]')?.textContent ?? ''`))
      .toContain('Minutemark may not fetch from 127.0.0.1');
    expect(pdfs.asked).toEqual([]);
  });
  await firefox.grantHost('http://127.0.0.1/*');
  const own = await firefox.open(firefox.address('tracker.html'));
  await expect.poll(() => own.evaluate(`typeof browser`)).toBe('object');
  await own.evaluate(`browser.storage.local.set({ pdfSites: ['http://127.0.0.1/*'] })`);

  await test.step('a PDF, whatever its address', async () => {
    const tab = await firefox.open(`${address}#page=2`);
    await shown(tab);
    const viewer = new URL(await where(tab));
    expect(viewer.pathname).toBe('/viewer.html');
    expect(viewer.searchParams.get('file')).toBe(address);
  });
  await test.step('the original stays within reach', async () => {
    const tab = await firefox.open(firefox.address(`viewer.html?file=${encodeURIComponent(address)}`));
    await shown(tab);
    await tab.evaluate(`document.querySelector('.viewer-address').click()`);
    await expect.poll(() => firefox.addresses()).toContain(address);
  });
  await test.step('a form’s answer stays with the browser', async () => {
    const tab = await firefox.open(`${pdfs.origin}/meeting`);
    await expect.poll(() => tab.evaluate(`document.querySelector('form') !== null`)).toBe(true);
    await tab.evaluate(`document.querySelector('form').submit()`);
    await expect.poll(() => pdfs.asked).toContain('POST /made.pdf');
    await expect.poll(() => where(tab)).toBe(`${pdfs.origin}/made.pdf`);
    expect(pdfs.asked).not.toContain('GET /made.pdf');
  });
  await test.step('switched off', async () => {
    await own.evaluate(`browser.storage.local.set({ pdfSites: [] })`);
    const tab = await firefox.open(address);
    await expect.poll(() => where(tab)).toBe(address);
  });
});
