import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keep, keptRow, row } from './panel.ts';
import { exportCsv, openTracker, trackerRow } from './tracker.ts';
import {
  ACTION,
  drawn,
  minutesHtml,
  openFromDisk,
  packHtml,
  pagesMarked,
  printed,
  select,
  serveFile,
  tinted,
  wordsOnPaper,
} from './viewer.ts';

const SCAN = `<!doctype html><html lang="en"><style>@page { size: A4; margin: 0 }</style>
  <svg width="700" height="900" role="img" aria-label="A scanned page">
    <rect x="60" y="80" width="500" height="14" fill="#222" /><rect x="60" y="120" width="460" height="14" fill="#222" />
  </svg></html>`;

async function faults(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('an action is marked over its own words, kept, and there again when the same file comes from elsewhere', async ({
  extension,
  page,
}, testInfo) => {
  const file = await printed(extension.context, minutesHtml());
  const council = await serveFile(file);
  await extension.grantHost('http://127.0.0.1/*');
  const address = `${council.origin}/minutes/oct.pdf`;
  await page.goto(`${extension.address('viewer.html')}?file=${encodeURIComponent(address)}#page=2`);
  await page.getByRole('button', { name: 'Allow 127.0.0.1' }).click();
  await drawn(page, 2);
  const panel = await extension.openPanel(page);

  await test.step('opened at the page that the address names', async () => {
    await expect(page.getByRole('textbox', { name: /^Page/ })).toHaveValue('2');
    await expect(page.getByRole('link', { name: `${address}#page=2` })).toBeVisible();
  });
  await test.step('the panel lists it with the meeting of the file', async () => {
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('12 Oct 2026');
    await expect(row(panel, ACTION)).toBeVisible();
  });
  await test.step('the tint lies on the words of the action and on no others', async () => {
    await expect.poll(() => pagesMarked(page, 'action')).toEqual([2]);
    const action = await wordsOnPaper(page, 'circulate the placement figures');
    expect(await tinted(page, action)).toBeGreaterThan(0.6);
    for (const other of ['3. Fostering', 'The Head of Fostering gave', 'The Panel thanked']) {
      expect(await tinted(page, await wordsOnPaper(page, other)), other).toBeLessThan(0.02);
    }
  });
  await test.step('turned and zoomed, it still does', async () => {
    await page.keyboard.press('Control+=');
    await page.keyboard.press('Control+]');
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Control+]');
    await page.getByRole('textbox', { name: /^Page/ }).fill('2');
    await page.keyboard.press('Enter');
    await drawn(page, 2);
    await row(panel, ACTION).focus();
    await expect(page.locator('.paper-mark[data-style="focus"]').first()).toBeInViewport();
    await page.screenshot({ path: testInfo.outputPath('marked.png') });
    await expect
      .poll(async () => tinted(page, await wordsOnPaper(page, 'circulate the placement figures')))
      .toBeGreaterThan(0.5);
  });
  await test.step('turning pages takes nothing from the panel', async () => {
    const listed = await row(panel, ACTION).elementHandle();
    await page.getByRole('button', { name: 'Page before' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#page=1');
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#page=2');
    expect(await listed?.evaluate((element) => element.isConnected)).toBe(true);
  });
  await test.step('kept, it stands in the tracker with a link to the page', async () => {
    await keep(panel, row(panel, ACTION));
    await expect.poll(() => pagesMarked(page, 'kept-action')).toEqual([2]);
    const tracker = await openTracker(extension);
    await expect(trackerRow(tracker, 'circulate the placement figures')).toBeVisible();
    const csv = await exportCsv(tracker, testInfo.outputPath('tracker.csv'));
    expect(csv).toContain(`${address}#page=2`);
    await tracker.close();
  });
  await test.step('the same bytes from disk under another name show it kept', async () => {
    await page.goto(extension.address('viewer.html'));
    await openFromDisk(page, testInfo.outputPath('renamed.pdf'), file);
    await page.getByRole('textbox', { name: /^Page/ }).fill('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => pagesMarked(page, 'kept-action')).toEqual([2]);
    await page.bringToFront();
    await expect(keptRow(panel, ACTION)).toBeVisible();
  });
  await test.step('a file put in its place says what became of the words', async () => {
    council.replace(await printed(extension.context, minutesHtml('31 January 2027')));
    await page.goto(`${extension.address('viewer.html')}?file=${encodeURIComponent(address)}#page=2`);
    await drawn(page, 2);
    await expect.poll(() => pagesMarked(page, 'changed')).toEqual([2]);
    await expect(keptRow(panel, ACTION)).toContainText('31 January 2027');
  });
  await council.close();
});

test('words over a page break are one passage with a segment on each page', async ({
  extension,
  page,
}, testInfo) => {
  await page.goto(extension.address('viewer.html'));
  const file = await printed(extension.context, minutesHtml());
  await openFromDisk(page, testInfo.outputPath('minutes.pdf'), file);
  const panel = await extension.openPanel(page);
  await expect(row(panel, ACTION)).toBeVisible();
  await drawn(page, 2);
  await page.bringToFront();
  await select(page, 'The Chair described', 'held in spring');
  await page.keyboard.press('Alt+KeyT');
  const words = /The Chair described the visits.* held in spring/;
  await expect(panel.getByRole('dialog')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(row(panel, words).and(row(panel, /kept/))).toBeVisible();
  await expect.poll(() => pagesMarked(page, 'kept-action')).toEqual([1, 2]);

  await test.step('Z takes it back, and tagging the words anew keeps it', async () => {
    await row(panel, words).focus();
    await panel.keyboard.press('z');
    await expect.poll(() => pagesMarked(page, 'kept-action')).toEqual([]);
    await page.bringToFront();
    await select(page, 'The Chair described', 'held in spring');
    await page.keyboard.press('Alt+KeyT');
    await expect(panel.getByRole('dialog')).toBeVisible();
    await panel.keyboard.press('Escape');
    await expect.poll(() => pagesMarked(page, 'kept-action')).toEqual([1, 2]);
  });

  await test.step('closed and opened again, it is still there', async () => {
    const again = await extension.context.newPage();
    await page.close();
    await again.goto(extension.address('viewer.html'));
    await openFromDisk(again, testInfo.outputPath('minutes.pdf'), file);
    await expect.poll(() => pagesMarked(again, 'kept-action')).toEqual([1, 2]);
  });
});

test('words dragged over by the mouse are offered in the panel, and a click on a mark shows its row', async ({
  extension,
  page,
}, testInfo) => {
  await page.goto(extension.address('viewer.html'));
  await openFromDisk(page, testInfo.outputPath('m.pdf'), await printed(extension.context, minutesHtml()));
  await page.getByRole('textbox', { name: /^Page/ }).fill('2');
  await page.keyboard.press('Enter');
  await drawn(page, 2);
  const panel = await extension.openPanel(page);
  await expect(row(panel, ACTION)).toBeVisible();
  await page.bringToFront();

  await test.step('selected', async () => {
    const from = await wordsOnPaper(page, 'Head of Fostering gave');
    const to = await wordsOnPaper(page, 'the year.');
    await page.mouse.move(from.x + 1, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 8 });
    await page.mouse.up();
    const bar = panel.getByRole('region', { name: 'Words selected in the page' });
    await expect(bar).toContainText('“Head of Fostering gave the figures for the year.”');
  });
  await test.step('clicked', async () => {
    const action = await wordsOnPaper(page, 'circulate the placement');
    // The first click lets the selection go, as everywhere.
    await page.mouse.click(action.x + 20, action.y + action.height / 2);
    await page.mouse.click(action.x + 20, action.y + action.height / 2);
    await expect(page.locator('.paper-mark[data-style="focus"]').first()).toBeVisible();
    await expect(row(panel, ACTION)).toHaveAttribute('aria-current', 'true');
  });
});

test('words are found in the whole file, and the places are marked', async ({
  extension,
  page,
}, testInfo) => {
  await page.goto(extension.address('viewer.html'));
  await openFromDisk(page, testInfo.outputPath('m.pdf'), await printed(extension.context, minutesHtml()));
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: 'Find in this PDF' });
  await expect(field).toBeFocused();
  await page.keyboard.type('head of fostering');
  await expect(page.getByRole('search')).toContainText('1 of 2');
  await expect(page.locator('.paper-mark[data-style="match-current"]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText('2 of 2');
  await page.keyboard.type(' never said');
  await expect(page.getByRole('search')).toContainText('Not found');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(page.locator('.paper-mark[data-style^="match"]')).toHaveCount(0);
});

test('a scan says so, and an area of it is kept by keys alone under the words typed for it', async ({
  extension,
  page,
}, testInfo) => {
  await page.goto(extension.address('viewer.html'));
  const file = await printed(extension.context, SCAN);
  await openFromDisk(page, testInfo.outputPath('scan.pdf'), file);
  const panel = await extension.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'This PDF is a scan' })).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Tag an area' }).focus();
  await page.keyboard.press('Enter');
  const area = page.getByRole('button', { name: 'Area on page 1' });
  await expect(area).toBeFocused();
  await test.step('its box is seen over the page', async () => {
    const box = await area.boundingBox();
    const paper = await page.locator('.page').first().boundingBox();
    expect((box?.width ?? 0) / (paper?.width ?? 1)).toBeCloseTo(0.8, 1);
    expect((box?.y ?? 0) - (paper?.y ?? 0)).toBeGreaterThan(100);
  });
  for (const key of ['ArrowUp', 'ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowLeft', 'Enter'])
    await page.keyboard.press(key);
  await page.getByRole('textbox', { name: 'Words of the area' }).fill('The clerk to mend the gate by May');
  await page.getByRole('button', { name: 'Keep these words' }).click();
  await panel.keyboard.press('Escape');
  await expect(keptRow(panel, 'The clerk to mend the gate by May')).toBeVisible();
  await expect(page.locator('.paper-mark[data-style="kept-action"]')).toBeVisible();

  await test.step('drawn by pointer too', async () => {
    await page.bringToFront();
    await page.getByRole('button', { name: 'Tag an area' }).click();
    const paper = await page.locator('.page').first().boundingBox();
    if (!paper) throw new Error('No page is drawn.');
    await page.mouse.move(paper.x + 80, paper.y + 300);
    await page.mouse.down();
    await page.mouse.move(paper.x + 400, paper.y + 360, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('textbox', { name: 'Words of the area' }).fill('The chair to write to the school');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.paper-mark[data-style="kept-action"]')).toHaveCount(2);
  });
});

test('saved, printed and shown at the side', async ({ extension, page }, testInfo) => {
  await page.goto(extension.address('viewer.html'));
  const file = await printed(extension.context, minutesHtml());
  await openFromDisk(page, testInfo.outputPath('minutes.pdf'), file);
  await test.step('the file is given as it came', async () => {
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('minutes.pdf');
  });
  await test.step('every page is printed, also those out of sight', async () => {
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = String(document.querySelectorAll('.printed img').length);
      };
    });
    await page.keyboard.press('Control+p');
    await expect(page.locator('body')).toHaveAttribute('data-printed', '2');
    await expect(page.locator('.printed')).toHaveCount(0);
  });
  await test.step('pages at the side, by keys', async () => {
    await page.keyboard.press('F4');
    await page.getByRole('button', { name: 'Page 1', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('textbox', { name: /^Page/ })).toHaveValue('2');
    await expect(page.getByRole('button', { name: 'Page 2', exact: true })).toBeFocused();
    expect(new URL(page.url()).hash).toBe('#page=2');
  });
});

test('a long pack shows what is in view first, names its documents, and gives back the pages out of sight', async ({
  extension,
  page,
}, testInfo) => {
  await page.goto(extension.address('viewer.html'));
  const panel = await extension.openPanel(page);
  await page.bringToFront();
  const file = await printed(extension.context, packHtml(60));
  await openFromDisk(page, testInfo.outputPath('pack.pdf'), file);
  await expect(row(panel, ACTION).first()).toBeVisible();
  await test.step('its documents lead to their pages', async () => {
    const parts = panel.getByText('60 documents in this file, 60 of them minutes');
    await parts.click();
    await panel.getByRole('button', { name: 'pages 101–102' }).click();
    await expect(page.getByRole('textbox', { name: /^Page/ })).toHaveValue('101');
  });
  await test.step('words are found from the page in view on, and marked wherever one leafs to', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('visits to families');
    await expect(page.getByRole('search')).toContainText('51 of 60');
    await page.getByRole('textbox', { name: /^Page/ }).fill('3');
    await page.keyboard.press('Enter');
    await expect(page.locator('.page[data-page-number="3"] .paper-mark[data-style="match"]')).toBeVisible();
    await page.getByRole('searchbox').press('Escape');
  });
  await test.step('pages that were passed keep no canvas', async () => {
    for (let number = 5; number <= 115; number += 10) {
      await page.getByRole('textbox', { name: /^Page/ }).fill(String(number));
      await page.keyboard.press('Enter');
      await drawn(page, number);
    }
    expect(await page.locator('.page canvas').count()).toBeLessThan(30);
  });
  await test.step('its marks are there on a page that was dropped and drawn again', async () => {
    await page.getByRole('textbox', { name: /^Page/ }).fill('2');
    await page.keyboard.press('Enter');
    await drawn(page, 2);
    await expect(page.locator('.page[data-page-number="2"] .paper-mark').first()).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the viewer shuts nobody out, ${colorScheme}`, async ({ extension, page }, testInfo) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(extension.address('viewer.html'));
    await expect(page.getByRole('button', { name: 'Choose a PDF' })).toBeVisible();
    expect(await faults(page), 'choosing').toEqual([]);
    await openFromDisk(page, testInfo.outputPath('m.pdf'), await printed(extension.context, minutesHtml()));
    await page.keyboard.press('F4');
    await page.keyboard.press('Control+f');
    expect(await faults(page), 'reading').toEqual([]);
    await page.screenshot({ path: testInfo.outputPath('reading.png') });
    await page.getByRole('button', { name: 'Tag an area' }).click();
    expect(await faults(page), 'drawing').toEqual([]);
    await page.keyboard.press('Enter');
    expect(await faults(page), 'asking for words').toEqual([]);
  });
}
