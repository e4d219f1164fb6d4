import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Extension } from './extension.ts';

/* The tracker as a person uses it. Shared by the tests and by `npm start`. */

/** Opens the tracker in a tab of its own and waits until it shows what is kept. */
export async function openTracker(extension: Extension): Promise<Page> {
  const tracker = await extension.context.newPage();
  await tracker.goto(extension.address('tracker.html'));
  await expect(tracker.getByRole('grid', { name: 'Commitments' })).toBeVisible();
  return tracker;
}

/** The row of the table that holds `words`. */
export function trackerRow(tracker: Page, words: string): Locator {
  return tracker.getByRole('row').filter({ hasText: words });
}

/** Exports CSV through the dialog and gives the file as it was saved at `path`. */
export async function exportCsv(tracker: Page, path: string): Promise<string> {
  await tracker.getByRole('button', { name: 'Export…' }).click();
  const downloading = tracker.waitForEvent('download');
  await tracker.getByRole('button', { name: 'Save CSV' }).click();
  await (await downloading).saveAs(path);
  return readFile(path, 'utf8');
}
