import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keepAllActions, openTagBox, pasteRecommendations, row } from './panel.ts';
import { openTracker } from './tracker.ts';

const ITEM = '/mgAi.aspx?ID=50205';
const LIST = readFileSync(join(import.meta.dirname, '../fixtures/council/recommendations.txt'), 'utf8');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2, levels A and AA. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`panel and tracker shut nobody out, ${colorScheme}`, async ({ council, extension, page }) => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    // While a box fades in, its letters are paler than they will be.
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(row(panel, /^Action/).first()).toBeVisible();
    expect(await faults(panel), 'the list').toEqual([]);

    await openTagBox(panel, row(panel, /^Action/).first());
    await pasteRecommendations(panel, LIST);
    expect(await faults(panel), 'the tag box').toEqual([]);
    await panel.keyboard.press('Escape');
    await row(panel, /^Action/)
      .first()
      .focus();
    await panel.keyboard.press('e');
    expect(await faults(panel), 'the correction').toEqual([]);
    await panel.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Keys' }).click();
    expect(await faults(panel), 'the keys').toEqual([]);
    await panel.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Settings' }).click();
    expect(await faults(panel), 'the settings').toEqual([]);
    await panel.keyboard.press('Escape');
    await keepAllActions(panel);

    const tracker = await openTracker(extension);
    await tracker.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faults(tracker), 'the tracker').toEqual([]);
    await tracker.getByRole('tab', { name: /^Recommendations/ }).click();
    expect(await faults(tracker), 'the recommendations').toEqual([]);
  });
}

test('the whole job by keyboard alone', async ({ council, extension, page }, testInfo) => {
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  await expect(row(panel, /^Action/).first()).toBeVisible();
  const press = async (...keys: string[]) => {
    for (const key of keys) await panel.keyboard.press(key);
  };

  await test.step('Tab reaches the list', async () => {
    for (let presses = 0; presses < 20; presses += 1) {
      await press('Tab');
      const inList = await panel.evaluate(() => document.activeElement?.matches('[role=group][aria-label]'));
      if (inList) return;
    }
    throw new Error('Twenty presses of Tab do not reach the list.');
  });
  await test.step('arrows move, Enter keeps, R tags', async () => {
    await press('ArrowDown', 'ArrowUp', 'Enter');
    await expect(panel.getByRole('tab', { name: /^Kept/ })).toContainText('1');
    await press('r');
    await expect(panel.getByRole('dialog')).toBeVisible();
    await press('Tab');
    await panel.getByRole('button', { name: 'Paste a list' }).focus();
    await press('Enter');
    await panel.keyboard.type(LIST.split('\n', 1)[0] ?? '');
    await panel.getByRole('button', { name: 'Save this list' }).focus();
    await press('Enter');
    await expect(panel.getByRole('combobox')).toBeFocused();
    await press('1', 'Enter');
    await expect(row(panel, /tagged R1/)).toBeFocused();
  });
  await test.step('the tracker exports', async () => {
    const tracker = await openTracker(extension);
    await tracker.getByRole('button', { name: 'Export…' }).focus();
    await tracker.keyboard.press('Enter');
    await tracker.getByRole('button', { name: 'Save CSV' }).focus();
    const downloading = tracker.waitForEvent('download');
    await tracker.keyboard.press('Enter');
    await (await downloading).saveAs(testInfo.outputPath('tracker.csv'));
  });
});
