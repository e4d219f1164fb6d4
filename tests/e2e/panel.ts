import { expect, type Locator, type Page } from '@playwright/test';

/*
 * The side panel as a person uses it, by the names of its controls. Shared by the tests and by `npm start`.
 */

/** The row whose spoken name holds `words`: its kind, its state, its tags, its words. */
export function row(panel: Page, words: string | RegExp): Locator {
  return panel.getByRole('group', { name: words });
}

/** The row with these words, once it is kept. */
export function keptRow(panel: Page, words: string): Locator {
  return row(panel, words).and(row(panel, /^\w+, kept/));
}

/** Keeps one row with Enter and waits until it says that it is kept. */
export async function keep(panel: Page, found: Locator): Promise<void> {
  const words = await wordsOf(found);
  await found.focus();
  await panel.keyboard.press('Enter');
  await expect(keptRow(panel, words)).toBeVisible();
}

/** Keeps every action that is listed as found, from the top; gives how many. */
export async function keepAllActions(panel: Page): Promise<number> {
  const open = row(panel, /^Action, not kept: /);
  await expect(open.first()).toBeVisible();
  let kept = 0;
  for (; (await open.count()) > 0; kept += 1) await keep(panel, open.first());
  return kept;
}

/** Opens the box that tags a row, with R. */
export async function openTagBox(panel: Page, found: Locator): Promise<void> {
  await found.focus();
  await panel.keyboard.press('r');
  await expect(panel.getByRole('dialog', { name: 'Which recommendations does this serve?' })).toBeVisible();
}

/** Pastes a list of recommendations into the open tag box, which shows them afterwards. */
export async function pasteRecommendations(panel: Page, list: string): Promise<void> {
  await panel.getByRole('button', { name: 'Paste a list' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Paste a list of recommendations' });
  await dialog.getByRole('textbox', { name: 'The list as it stands in the report' }).fill(list);
  await dialog.getByRole('button', { name: 'Save this list' }).click();
  await expect(panel.getByRole('listbox', { name: 'Recommendations' })).toBeVisible();
}

/** In the open tag box, tags with the recommendation of this number and closes the box. */
export async function chooseRecommendation(panel: Page, ref: string): Promise<void> {
  await panel.getByRole('combobox', { name: 'Number or words of a recommendation' }).fill(ref);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('dialog')).toBeHidden();
}

/** Tags the row that holds `words` and waits until it says so. */
export async function tag(panel: Page, words: string, ref: string): Promise<void> {
  await openTagBox(panel, row(panel, words));
  await chooseRecommendation(panel, ref);
  await expect(keptRow(panel, words)).toHaveAccessibleName(new RegExp(`tagged .*\\bR${ref}\\b`));
}

async function wordsOf(found: Locator): Promise<string> {
  const name = (await found.getAttribute('aria-label')) ?? '';
  return name.slice(name.indexOf(': ') + 2);
}
