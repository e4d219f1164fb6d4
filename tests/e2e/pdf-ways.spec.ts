import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { buildPdf } from '../invented-pdf/build.ts';
import { MINUTES } from '../invented-pdf/minutes.ts';
import type { Extension } from './extension.ts';
import { expect, test as base } from './fixtures.ts';
import { servePdfs, type PdfServer } from './pdf-server.ts';

const test = base.extend<{ readonly pdfs: PdfServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing is needed.
  pdfs: async ({}, use) => {
    const pdfs = await servePdfs();
    await use(pdfs);
    await pdfs.close();
  },
});

const LOCKED = join(import.meta.dirname, '../fixtures/pdf/locked.pdf');

const isViewer = (url: URL): boolean =>
  url.protocol === 'chrome-extension:' && url.pathname === '/viewer.html';

/** Waits until the viewer stands in this tab with the words of the invented minutes on its page. */
async function shown(page: Page, words = 'Helen Marsh to circulate'): Promise<void> {
  await page.waitForURL(isViewer);
  await expect(page.locator('.textLayer').filter({ hasText: words }).first()).toBeAttached();
}

/** The address in the viewer's own. */
const fileOf = (page: Page): string | null => new URL(page.url()).searchParams.get('file');

/** Opens an address that may end as a PDF in the browser's own viewer, as a download, or here. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address).catch(() => {});
}

/*
 * Tabs as the browser itself tells of them, asked from a page of the extension: Playwright does not always hear of a tab that
 * goes from blank to the browser's own PDF viewer at once.
 */

/** Tabs that show `address` and have finished loading it. */
const tabsAt = (page: Page, address: string): Promise<number[]> =>
  page.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({ status: 'complete' });
    return tabs.flatMap(({ id, url }) => (id !== undefined && url === wanted ? [id] : []));
  }, address);

/** Loads tabs again, and waits until each has begun to. */
const reloadTabs = (page: Page, tabs: readonly number[]): Promise<void> =>
  page.evaluate(async (ids) => {
    for (const id of ids) {
      const begun = new Promise<void>((done) => {
        const hear = (tab: number, { status }: { status?: string }): void => {
          if (tab !== id || status !== 'loading') return;
          chrome.tabs.onUpdated.removeListener(hear);
          done();
        };
        chrome.tabs.onUpdated.addListener(hear);
      });
      await chrome.tabs.reload(id);
      await begun;
    }
  }, tabs);

const closeTabs = (page: Page, tabs: readonly number[]): Promise<void> =>
  page.evaluate((ids) => chrome.tabs.remove([...ids]), tabs);

/** What axe finds against WCAG 2.2, levels A and AA. */
async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  return (await axe.setLegacyMode().analyze()).violations.map(({ id, help }) => `${id}: ${help}`);
}

async function settings(extension: Extension, page: Page): Promise<Page> {
  const panel = await extension.openPanel(page);
  await panel.getByRole('button', { name: 'Settings' }).click();
  return panel;
}

/** Switches a council's PDFs on from a page of it. */
async function switchOn(extension: Extension, page: Page, origin: string): Promise<Page> {
  await page.goto(`${origin}/meeting`);
  const panel = await settings(extension, page);
  await extension.grantHost('http://127.0.0.1/*');
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Always open this council’s PDFs here' }).click();
  await expect(panel.getByRole('list', { name: 'PDFs open here for' })).toContainText('127.0.0.1');
  await expect
    .poll(() =>
      extension.context
        .serviceWorkers()[0]
        ?.evaluate(async () => (await chrome.declarativeNetRequest.getDynamicRules()).length),
    )
    .toBeGreaterThan(0);
  return panel;
}

/** Follows a link of the page in view. */
async function follow(page: Page, origin: string, link: string): Promise<void> {
  await page.goto(`${origin}/meeting?link=${encodeURIComponent(link)}`);
  await page.getByRole('link').click();
}

test('the toolbar button puts the viewer in the place of a PDF, with no more than the click’s own permission', async ({
  extension,
  page,
  pdfs,
}) => {
  // Signed in first: the viewer must come with the same session.
  await visit(page, `${pdfs.origin}/private.pdf`);
  await visit(page, `${pdfs.origin}/private.pdf#page=2`);
  await extension.pressToolbarButton(page);
  await shown(page);
  expect(fileOf(page)).toBe(`${pdfs.origin}/private.pdf`);
  expect(new URL(page.url()).hash).toBe('#page=2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('private.pdf');
  expect(await page.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);

  await test.step('loaded again, from its copy: the permission has ended', async () => {
    const before = pdfs.asked.length;
    await page.reload();
    await shown(page);
    expect(pdfs.asked.length).toBe(before);
  });
  await test.step('going back leads to the PDF itself', async () => {
    await page.goBack();
    expect(page.url()).toContain(`${pdfs.origin}/private.pdf`);
  });
});

test('a file that its server gives only once opens all the same, from what the tab has of it', async ({
  extension,
  page,
  pdfs,
}) => {
  await visit(page, `${pdfs.origin}/once-stored.pdf`);
  await extension.pressToolbarButton(page);
  await shown(page);
  await visit(page, `${pdfs.origin}/once.pdf`);
  await extension.pressToolbarButton(page);
  await page.waitForURL((url) => isViewer(url) && url.search.includes('once.pdf'));
  await expect(page.getByRole('alert')).toContainText('or give a file only once');
});

test('the panel that is open already offers to open the PDF in view', async ({ extension, page, pdfs }) => {
  await page.goto(`${pdfs.origin}/meeting`);
  const panel = await extension.openPanel(page);
  await visit(page, `${pdfs.origin}/ViewDoc.aspx?id=1`);
  await panel.getByRole('button', { name: 'Open it in Minutemark' }).click();
  await shown(page);
});

test('a council’s PDFs open here once they are switched on, and no longer once they are not', async ({
  council,
  extension,
  page,
  pdfs,
}, testInfo) => {
  const link = `${pdfs.origin}/ViewDoc.aspx?id=1&name=a%20b`;
  await test.step('before: the browser’s own viewer', async () => {
    await follow(page, pdfs.origin, link);
    await page.waitForURL(link);
  });
  const panel = await switchOn(extension, page, pdfs.origin);
  await panel.keyboard.press('Escape');

  await test.step('from a link, whole query and page kept, and back again', async () => {
    await follow(page, pdfs.origin, `${link}#page=2`);
    await shown(page);
    expect(fileOf(page)).toBe(link);
    expect(new URL(page.url()).hash).toBe('#page=2');
    await page.goBack();
    expect(page.url()).toContain('/meeting');
  });
  await test.step('from another site', async () => {
    await page.goto(council.origin.replace('127.0.0.1', 'localhost'));
    await page.evaluate((address) => location.assign(address), link);
    await shown(page);
  });
  await test.step('the original stays within reach, also loaded again', async () => {
    const open = page.getByRole('link', { name: 'Open the original' });
    // The last clicks twice, as an unsteady hand does.
    for (const [button, clickCount] of [
      ['left', 1],
      ['middle', 1],
      ['left', 2],
    ] as const) {
      await open.click({ button, clickCount });
      await expect.poll(() => tabsAt(page, link)).toHaveLength(1);
      await reloadTabs(page, await tabsAt(page, link));
      await expect.poll(() => tabsAt(page, link)).toHaveLength(1);
      await closeTabs(page, await tabsAt(page, link));
    }
  });
  await test.step('what is sent to be saved is saved', async () => {
    await page.goto(`${pdfs.origin}/meeting?link=/packed.pdf`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link').click();
    expect((await downloading).suggestedFilename()).toBe('pack.pdf');
    expect(page.url()).toContain('/meeting');
  });
  await test.step('what a form gives stays with the browser, and is not asked for again', async () => {
    await page.goto(`${pdfs.origin}/meeting`);
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.waitForURL(`${pdfs.origin}/made.pdf`);
    expect(await page.evaluate(() => document.contentType)).toBe('application/pdf');
    expect(pdfs.asked.filter((one) => one.endsWith('/made.pdf'))).toEqual(['POST /made.pdf']);
  });
  await test.step('switched off', async () => {
    await page.goto(`${pdfs.origin}/meeting`);
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.screenshot({ path: testInfo.outputPath('settings.png') });
    await panel.getByRole('button', { name: 'Do not open PDFs of 127.0.0.1 here' }).click();
    await expect(panel.getByRole('list', { name: 'PDFs open here for' })).toHaveCount(0);
    const worker = extension.context.serviceWorkers()[0];
    await expect
      .poll(() => worker?.evaluate(() => chrome.declarativeNetRequest.getDynamicRules()))
      .toEqual([]);
    await follow(page, pdfs.origin, link);
    await page.waitForURL(link);
  });
});

test('taking the site’s permission back takes the rule with it, for good', async ({
  extension,
  page,
  pdfs,
}) => {
  const panel = await switchOn(extension, page, pdfs.origin);
  await panel.getByRole('button', { name: 'Switch off for 127.0.0.1' }).click();
  await expect(panel.getByRole('list', { name: 'PDFs open here for' })).toHaveCount(0);
  const worker = extension.context.serviceWorkers()[0];
  await expect.poll(() => worker?.evaluate(() => chrome.declarativeNetRequest.getDynamicRules())).toEqual([]);
  expect(await worker?.evaluate(() => chrome.storage.local.get('pdfSites'))).toEqual({ pdfSites: [] });
});

test('a link’s menu opens the PDF in a tab beside its page', async ({ extension, page, pdfs }) => {
  await page.goto(`${pdfs.origin}/meeting`);
  // A press of the button lets Minutemark in as a choice in the menu would, which no test can make.
  const panel = await extension.openPanel(page);
  await expect(panel.getByRole('heading').first()).toBeVisible();
  const opening = extension.context.waitForEvent('page');
  await extension.context.serviceWorkers()[0]?.evaluate(async (origin) => {
    const [tab] = await chrome.tabs.query({ url: `${origin}/*` });
    const chosen = { menuItemId: 'open-pdf', linkUrl: `${origin}/minutes.pdf`, pageUrl: `${origin}/meeting` };
    const event = chrome.contextMenus.onClicked as unknown as {
      dispatch(info: object, tab: object | undefined): void;
    };
    event.dispatch(chosen, tab);
  }, pdfs.origin);
  const opened = await opening;
  await shown(opened);
  expect(page.url()).toBe(`${pdfs.origin}/meeting`);
});

test('files from this computer: chosen, locked, and bad ones', async ({ extension, page }, testInfo) => {
  const file = (name: string, content: string | Uint8Array): string => {
    const path = testInfo.outputPath(name);
    writeFileSync(path, content);
    return path;
  };
  await page.goto(extension.address('tracker.html'));
  await page.getByRole('link', { name: 'Open a PDF' }).click();
  await page.waitForURL(isViewer);
  const choose = page.getByLabel('PDF file');
  await choose.setInputFiles(file('panel.pdf', buildPdf(MINUTES)));
  await shown(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('panel.pdf');

  await page.goto(extension.address('viewer.html'));
  await choose.setInputFiles(LOCKED);
  await page.getByRole('dialog').getByRole('textbox').fill('wrong');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').fill('northmoor');
  await page.keyboard.press('Enter');
  await shown(page);

  for (const [name, content, says] of [
    ['empty.pdf', '', 'This file is empty.'],
    ['login.pdf', '<!doctype html><html></html>', 'This file is a web page saved under a PDF’s name'],
    ['cut.pdf', buildPdf(MINUTES).subarray(0, 600), 'The end of this PDF is missing'],
    ['broken.pdf', '%PDF-1.4 nothing %%EOF', 'This PDF is damaged and could not be opened.'],
  ] as const) {
    await page.goto(extension.address('viewer.html'));
    await choose.setInputFiles(file(name, content));
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('alert')).toContainText('What you kept is safe.');
  }
});

test('whatever a server does is said in a plain sentence', async ({ extension, page, pdfs }) => {
  // Switched on, so that the viewer may ask each address itself.
  const panel = await switchOn(extension, page, pdfs.origin);
  await panel.keyboard.press('Escape');
  for (const [path, says] of [
    ['/login.pdf', 'sent a web page in place of the PDF'],
    ['/empty.pdf', 'sent an empty file'],
    ['/cut.pdf', 'The end of this PDF is missing'],
    ['/halting.pdf', 'could not be reached'],
    ['/status/401.pdf', 'did not let Minutemark have the file (401)'],
    ['/status/403.pdf', 'did not let Minutemark have the file (403)'],
    ['/status/404.pdf', 'no longer has a file at this address (404)'],
    ['/status/500.pdf', 'has a fault of its own'],
    ['/status/503.pdf', 'is too busy'],
  ] as const) {
    await page.goto(extension.address(`viewer.html?file=${encodeURIComponent(pdfs.origin + path)}`));
    await expect(page.getByRole('alert'), path).toContainText(says);
    await expect(page.getByRole('alert'), path).toContainText('What you kept is safe.');
  }
  await test.step('a file that is given only once', async () => {
    await visit(page, `${pdfs.origin}/once.pdf`);
    await page.waitForURL(isViewer);
    await expect(page.getByRole('alert')).toContainText('or give a file only once');
  });
  await test.step('no network, and then again one', async () => {
    await extension.context.setOffline(true);
    await page.goto(
      extension.address(`viewer.html?file=${encodeURIComponent(`${pdfs.origin}/minutes.pdf`)}`),
    );
    await expect(page.getByRole('alert')).toContainText(/You are offline|could not be reached/);
    await extension.context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await shown(page);
  });
});

test('no page of the web gets the viewer to do anything', async ({ extension, page, pdfs }) => {
  const file = `${pdfs.origin}/minutes.pdf`;
  await test.step('an address of a site that was not allowed is not fetched until it is', async () => {
    await page.goto(extension.address(`viewer.html?file=${encodeURIComponent(file)}`));
    await expect(page.getByRole('alert')).toContainText('Minutemark may not fetch from 127.0.0.1');
    expect(pdfs.asked).toEqual([]);
    expect(await faults(page)).toEqual([]);
    await extension.grantHost('http://127.0.0.1/*');
    await page.bringToFront();
    await page.getByRole('button', { name: 'Allow 127.0.0.1' }).click();
    await shown(page);
  });
  await test.step('other schemes are refused', async () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'chrome://version',
      'file:///etc/passwd',
    ]) {
      await page.goto(extension.address(`viewer.html?file=${encodeURIComponent(address)}`));
      await expect(page.getByRole('alert')).toContainText(
        /Nothing was fetched|Choose the file or drop it here/,
      );
    }
  });
  await test.step('the door lets through nothing that was not switched on', async () => {
    await page.goto(
      `${pdfs.origin}/meeting?link=${encodeURIComponent(extension.address(`open.html?${file}`))}`,
    );
    await page.getByRole('link').click();
    await expect(page.getByRole('status')).toContainText('only for councils that you switched on');
    expect(new URL(page.url()).pathname).toBe('/open.html');
    expect(await faults(page)).toEqual([]);
  });
  await test.step('neither viewer nor door can be led to or framed', async () => {
    for (const address of ['viewer.html', 'open.html', 'sidepanel.html']) {
      const inside = extension.address(`${address}?${file}`);
      await page.goto(`${pdfs.origin}/framing?page=${encodeURIComponent(inside)}`);
      const frame = page.frames().at(1);
      expect(frame?.url() ?? '', address).not.toContain('chrome-extension:');
    }
    const link = extension.address(`viewer.html?file=${encodeURIComponent(file)}`);
    await page.goto(`${pdfs.origin}/meeting?link=${encodeURIComponent(link)}`);
    await page.getByRole('link').click();
    await expect.poll(() => page.url()).not.toContain('/meeting');
    expect(page.url()).not.toContain('viewer.html');
  });
  await test.step('the other pages of the extension can ask no server at all', async () => {
    for (const address of ['sidepanel.html', 'tracker.html', 'meetings.html', 'open.html']) {
      await page.goto(extension.address(address));
      expect(
        await page.evaluate(
          (to) =>
            fetch(to).then(
              () => 'answered',
              () => 'refused',
            ),
          file,
        ),
        address,
      ).toBe('refused');
    }
  });
});
