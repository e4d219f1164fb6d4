import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { painted } from './painted.ts';
import { chooseRecommendation, keep, keptRow, openTagBox, pasteRecommendations, row, tag } from './panel.ts';
import { selectWords } from './words.ts';

const ITEM = '/mgAi.aspx?ID=50205';
const LIST = readFileSync(join(import.meta.dirname, '../fixtures/council/recommendations.txt'), 'utf8');
const BREAKDOWN = 'a breakdown of social work vacancies';
const PLANS = 'Councillors Pryor and Rao offered';

test.describe('a found passage', () => {
  test('is kept with Enter, and the next one has the focus', async ({ council, extension, page }) => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    const found = row(panel, /^Action, not kept/);
    await expect(found.first()).toBeVisible();
    const count = await found.count();

    await found.first().focus();
    await panel.keyboard.press('Enter');
    await expect(found).toHaveCount(count - 1);
    await expect(panel.getByRole('tab', { name: /^Kept/ })).toContainText('1');
    await expect(panel.getByRole('status').filter({ hasText: /^Kept as CYP/ })).toBeAttached();
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('tab', { name: /^Kept/ })).toContainText('2');
  });

  test('is dismissed with Delete, comes back with Z, and can be put back later', async ({
    council,
    extension,
    page,
  }) => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    await row(panel, BREAKDOWN).focus();
    await panel.keyboard.press('Delete');
    await expect(row(panel, BREAKDOWN)).toHaveCount(0);
    await expect
      .poll(async () => (await painted(page)).map(({ words }) => words).join('\n'))
      .not.toContain(BREAKDOWN);

    await panel.keyboard.press('z');
    await expect(row(panel, BREAKDOWN)).toHaveAccessibleName(/not kept/);

    await row(panel, BREAKDOWN).focus();
    await panel.keyboard.press('Delete');
    await panel.getByRole('tab', { name: /^Dismissed/ }).click();
    await row(panel, BREAKDOWN).getByRole('button', { name: 'Put back' }).click();
    await panel.getByRole('tab', { name: /^Found/ }).click();
    await expect(row(panel, BREAKDOWN)).toHaveAccessibleName(/not kept/);
  });

  test('has its kind, owner and deadline corrected', async ({ council, extension, page }) => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    await row(panel, BREAKDOWN).focus();
    await panel.keyboard.press('e');
    const form = panel.getByRole('form', { name: 'Correct this passage' });
    await form.getByRole('combobox', { name: 'Kind' }).selectOption('Recommendation');
    await form.getByRole('textbox', { name: 'Owner' }).fill('Tariq Bello; Head of Workforce');
    await form.getByLabel('Due', { exact: true }).fill('2017-10-04');
    await panel.keyboard.press('Enter');

    const corrected = keptRow(panel, BREAKDOWN);
    await expect(corrected).toHaveAccessibleName(/^Recommendation, kept/);
    await expect(corrected).toContainText('Tariq Bello');
    await expect(corrected).toContainText('Head of Workforce');
    await expect(corrected).toContainText('4 Oct 2017');
    await expect(corrected, 'the minuted words stay beside the date').toContainText(
      'before the next meeting',
    );
  });

  test('is left as it was when a correction is given up', async ({ council, extension, page }) => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    await row(panel, BREAKDOWN).focus();
    await panel.keyboard.press('e');
    await panel.getByRole('textbox', { name: 'Owner' }).fill('Nobody');
    await panel.keyboard.press('Escape');
    await expect(row(panel, BREAKDOWN)).not.toContainText('Nobody');
    await expect(row(panel, BREAKDOWN)).toBeFocused();
    await expect(row(panel, BREAKDOWN)).toHaveAccessibleName(/not kept/);
  });
});

test.describe('words selected in the page', () => {
  test('are kept and tagged from the panel', async ({ council, extension, page }) => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    await expect(row(panel, BREAKDOWN)).toBeVisible();
    await page.bringToFront();
    await selectWords(page, 'A peer review would be carried out in the spring');

    await panel.getByRole('button', { name: /^Tag the selected words/ }).click();
    await pasteRecommendations(panel, LIST);
    await chooseRecommendation(panel, '14');

    const kept = keptRow(panel, 'A peer review would be carried out in the spring');
    await expect(kept).toHaveAccessibleName(/tagged R14/);
    await expect
      .poll(async () => (await painted(page)).map(({ words }) => words))
      .toContainEqual(expect.stringContaining('A peer review would be carried out in the spring'));
  });

  test('are kept with Alt+T, and the panel asks for the recommendation', async ({
    council,
    extension,
    page,
  }) => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    await expect(row(panel, BREAKDOWN)).toBeVisible();
    await page.bringToFront();
    await selectWords(page, 'Parents would be consulted on opening hours.');
    await page.keyboard.press('Alt+t');
    await expect(panel.getByRole('dialog', { name: 'Which recommendations does this serve?' })).toBeVisible();
    await panel.keyboard.press('Escape');
    await expect(keptRow(panel, 'Parents would be consulted on opening hours.')).toBeVisible();
  });
});

test.describe('recommendations', () => {
  test('are pasted once, shown before they are saved, and tagged by number or by words', async ({
    council,
    extension,
    page,
  }) => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    await openTagBox(panel, row(panel, PLANS));
    await panel.getByRole('button', { name: 'Paste a list' }).click();
    const dialog = panel.getByRole('dialog', { name: 'Paste a list of recommendations' });
    await dialog.getByRole('textbox', { name: 'The list as it stands in the report' }).fill(LIST);
    await expect(dialog.getByRole('status')).toContainText('17 recommendations');
    await expect(dialog.getByRole('listitem').first()).toContainText('Make sure that referrals are screened');
    await dialog.getByRole('button', { name: 'Save this list' }).click();

    const box = panel.getByRole('combobox', { name: 'Number or words of a recommendation' });
    await box.fill('child in need plans');
    await expect(panel.getByRole('option')).toHaveCount(1);
    await panel.keyboard.press('Shift+Enter');
    await box.fill('1');
    await expect(panel.getByRole('option').first()).toContainText('R1');
    await panel.keyboard.press('Enter');
    await expect(keptRow(panel, PLANS)).toHaveAccessibleName(/tagged R1, R4|tagged R4, R1/);

    await tag(panel, BREAKDOWN, '6');
    await expect(keptRow(panel, BREAKDOWN)).toHaveAccessibleName(/tagged R6/);
  });

  test('a list that is none is refused with a plain sentence, and nothing typed is lost', async ({
    council,
    extension,
    page,
  }) => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    await openTagBox(panel, row(panel, PLANS));
    await panel.getByRole('button', { name: 'Paste a list' }).click();
    const dialog = panel.getByRole('dialog', { name: 'Paste a list of recommendations' });
    const field = dialog.getByRole('textbox', { name: 'The list as it stands in the report' });
    await field.fill('   \n \n');
    await expect(dialog.getByRole('button', { name: 'Save this list' })).toBeDisabled();
    await field.fill('1. Improve it.');
    await expect(dialog.getByRole('status')).toContainText('One recommendation');
  });
});

test('what is kept in one page is seen at once in another that shows the same minutes', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  await expect(row(panel, BREAKDOWN)).toBeVisible();
  const other = await extension.context.newPage();
  await other.goto(`${council.origin}${ITEM}&LLL=0`);
  await extension.pressToolbarButton(other);
  await expect
    .poll(async () => (await painted(other)).map(({ words }) => words).join('\n'))
    .toContain(BREAKDOWN);
  const before = (await painted(page)).filter(({ words }) => words.includes(BREAKDOWN)).map(({ as }) => as);

  await keep(panel, row(panel, BREAKDOWN));
  for (const one of [page, other]) {
    await expect
      .poll(async () =>
        (await painted(one)).filter(({ words }) => words.includes(BREAKDOWN)).map(({ as }) => as),
      )
      .not.toEqual(before);
  }
});
