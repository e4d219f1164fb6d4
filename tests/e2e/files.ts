import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Demo } from '../../scripts/serve.ts';
import type { Extension } from './extension.ts';
import { chooseRecommendation, keepAllActions, openTagBox, pasteRecommendations, row } from './panel.ts';
import { openTracker, trackerRow } from './tracker.ts';

/* The demo council's year in the tracker, and its dialogs for files as a person uses them. */

const LIST = readFileSync(join(import.meta.dirname, '../fixtures/council/recommendations.txt'), 'utf8');

/** Meetings of three committees over the year; most of what they promise names an owner or a day. */
const MEETINGS = [
  '/ieListDocuments.aspx?CId=214&MId=1841',
  '/ieListDocuments.aspx?CId=214&MId=1842',
  '/ieListDocuments.aspx?CId=214&MId=1844',
  '/ieListDocuments.aspx?CId=231&MId=1862',
  '/ieListDocuments.aspx?CId=101&MId=1855',
];

/** Keeps every action of the year's meetings, tags one, and opens the tracker over them. */
export async function trackerOfTheYear(council: Demo, extension: Extension, page: Page): Promise<Page> {
  for (const [at, address] of MEETINGS.entries()) {
    await page.goto(`${council.origin}${address}`);
    const panel = await extension.openPanel(page);
    await keepAllActions(panel);
    if (at > 0) continue;
    await openTagBox(panel, row(panel, /^Action, kept/).first());
    await pasteRecommendations(panel, LIST);
    await chooseRecommendation(panel, '7');
  }
  return openTracker(extension);
}

/** What is chosen in the export dialog, by the names that stand there. */
export interface Wanted {
  readonly format: string;
  readonly layout?: string;
}

/** Opens the export dialog and chooses; the preview is there when this is done. */
export async function chooseExport(tracker: Page, { format, layout }: Wanted): Promise<void> {
  await tracker.getByRole('button', { name: 'Export…' }).click();
  const dialog = tracker.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  if (layout) await dialog.getByRole('radio', { name: layout, exact: true }).check();
  await previewed(tracker);
}

/** Waits until the preview is the one of what is chosen. */
export async function previewed(tracker: Page): Promise<void> {
  await expect(tracker.getByRole('region', { name: 'Preview', exact: true })).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await expect(tracker.getByRole('region', { name: /^First rows of/ })).toBeVisible();
}

/** Presses the button that makes the chosen file, and gives it as it was saved in `folder`. */
export async function saved(
  tracker: Page,
  button: string,
  folder: string,
): Promise<{ path: string; name: string }> {
  const downloading = tracker.waitForEvent('download');
  await tracker.getByRole('button', { name: button, exact: true }).click();
  const download = await downloading;
  const name = download.suggestedFilename();
  await download.saveAs(join(folder, name));
  await expect(tracker.getByRole('dialog')).toBeHidden();
  return { path: join(folder, name), name };
}

/** Exports in one go. */
export async function exportAs(
  tracker: Page,
  wanted: Wanted & { readonly button: string },
  folder: string,
): Promise<{ path: string; name: string; text: string }> {
  await chooseExport(tracker, wanted);
  const file = await saved(tracker, wanted.button, folder);
  return { ...file, text: await readFile(file.path, 'utf8') };
}

/** Saves a backup through its dialog. */
export async function backUp(tracker: Page, folder: string): Promise<string> {
  await tracker.getByRole('button', { name: 'Backup…' }).click();
  return (await saved(tracker, 'Save a backup', folder)).path;
}

/** Gives a file to the import and waits until it was read. */
export async function importFile(tracker: Page, path: string): Promise<void> {
  const dialog = tracker.getByRole('dialog', { name: 'Import' });
  if (!(await dialog.isVisible())) await tracker.getByRole('button', { name: 'Import…' }).click();
  const other = dialog.getByRole('button', { name: 'Another file' });
  if (await other.isVisible()) await other.click();
  await dialog.getByLabel('File to import').setInputFiles(path);
  await expect(dialog.getByText(/^Reading /)).toHaveCount(0);
}

/** Searches the tracker, which draws only the rows in view, and gives the row with these words. */
export async function findRow(tracker: Page, words: string): Promise<Locator> {
  await tracker.getByRole('searchbox', { name: 'Search the tracker' }).fill(words);
  return trackerRow(tracker, words);
}

/** Shows all rows again. */
export const showAll = (tracker: Page): Promise<void> =>
  tracker.getByRole('searchbox', { name: 'Search the tracker' }).fill('');
