import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chooseExport, importFile, previewed, trackerOfTheYear } from './files.ts';
import { expect, test } from './fixtures.ts';
import { trackerRow } from './tracker.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2, levels A and AA. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const LOG = [
  'No.,Action required,Lead officer,By when,Remarks of the chair',
  '1/22,To circulate the audit,Head of Service,30 November 2025,Sent',
  ',,,,A stray remark',
].join('\r\n');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialogs for files and the brief shut nobody out, ${colorScheme}`, async ({
    council,
    extension,
    page,
  }, testInfo) => {
    const tracker = await trackerOfTheYear(council, extension, page);
    await tracker.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await chooseExport(tracker, { format: 'CSV', layout: 'Tracker' });
    expect(await faults(tracker), 'a sheet').toEqual([]);
    await tracker.getByRole('radio', { name: 'Word', exact: true }).check();
    await tracker.getByRole('radio', { name: 'Meeting action log' }).check();
    await previewed(tracker);
    expect(await faults(tracker), 'on paper').toEqual([]);
    await tracker.getByRole('button', { name: 'Make our council’s layout of it…' }).click();
    await previewed(tracker);
    expect(await faults(tracker), 'the columns').toEqual([]);
    await tracker.keyboard.press('Escape');

    const log = testInfo.outputPath('log.csv');
    writeFileSync(log, LOG);
    await tracker.getByRole('button', { name: 'Import…' }).click();
    expect(await faults(tracker), 'the choice of a file').toEqual([]);
    await importFile(tracker, log);
    await expect(tracker.getByRole('table', { name: 'New in the sheet' })).toBeVisible();
    expect(await faults(tracker), 'the review of a sheet').toEqual([]);
    await importFile(tracker, 'lib/exchange/fixtures/backup-version-2.json');
    expect(await faults(tracker), 'the review of a copy').toEqual([]);
    await tracker.keyboard.press('Escape');
    await tracker.getByRole('button', { name: 'Backup…' }).click();
    expect(await faults(tracker), 'the backup').toEqual([]);

    await tracker.goto(extension.address('brief.html'));
    await expect(tracker.getByRole('heading', { name: 'Brief for the meeting' })).toBeVisible();
    expect(await faults(tracker), 'the brief').toEqual([]);
    await tracker.getByRole('tab', { name: /^Questions/ }).click();
    expect(await faults(tracker), 'the questions').toEqual([]);
  });
}

test('a sheet is imported by keyboard alone', async ({ extension, page }, testInfo) => {
  const log = testInfo.outputPath('log.csv');
  writeFileSync(log, LOG);
  await page.goto(extension.address('tracker.html'));
  // Listened for from the start: a chooser that opens before anyone listens is the system's own.
  page.on('filechooser', (chooser) => void chooser.setFiles(log));
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      const focused = await page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
      if (focused === name) return;
      await press('Tab');
    }
    throw new Error(`Forty presses of Tab do not reach “${name}”.`);
  };
  await expect(page.getByRole('button', { name: 'Import…' })).toBeVisible();
  await tabTo('Import…');
  await press('Enter');
  await tabTo('File to import');
  await press('Enter');
  await expect(page.getByRole('table', { name: 'New in the sheet' })).toBeVisible();
  await tabTo('Take 1 new row in');
  await press('Enter');
  await expect(trackerRow(page, 'To circulate the audit')).toBeVisible();
});
