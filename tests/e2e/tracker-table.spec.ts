import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { keepAllActions, openTagBox, pasteRecommendations, row } from './panel.ts';
import { openTracker, trackerRow } from './tracker.ts';

const ITEM = '/mgAi.aspx?ID=50205';
const BOARD = '/ieListDocuments.aspx?CId=231&MId=1862';
const AUDIT = 'findings of the autumn audit of supervision';
const SCORECARD = 'One-page scorecard in place of the pack';
const LIST = readFileSync(join(import.meta.dirname, '../fixtures/council/recommendations.txt'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Keeps every action of two meetings of the demo council and opens the tracker. */
async function keptTracker(extension: Extension, origin: string, page: Page): Promise<Page> {
  for (const path of [ITEM, BOARD]) {
    await page.goto(`${origin}${path}`);
    await keepAllActions(await extension.openPanel(page));
  }
  return openTracker(extension);
}

const view = (tracker: Page, name: RegExp) =>
  tracker.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });
const select = (tracker: Page, words: string) => trackerRow(tracker, words).getByRole('checkbox').check();

test('views answer questions, many rows are closed as one act, and each act is taken back', async ({
  council,
  extension,
  page,
}) => {
  const tracker = await keptTracker(extension, council.origin, page);

  await test.step('a view says how many, its question, and groups its rows', async () => {
    await expect(view(tracker, /^Overdue, by owner [1-9]/)).toBeVisible();
    await view(tracker, /^Overdue, by owner/).click();
    await expect(tracker.getByText('What is overdue, by whom, and how often was it put off?')).toBeVisible();
    await expect(tracker.getByRole('grid').locator('[aria-expanded=true]').first()).toBeVisible();
    await view(tracker, /^Coming back/).click();
    await expect(tracker.getByText('Nothing is down to come back.')).toBeVisible();
    await view(tracker, /^All rows/).click();
  });

  await test.step('closing asks which meeting agreed it', async () => {
    await select(tracker, AUDIT);
    await select(tracker, SCORECARD);
    const bar = tracker.getByRole('group', { name: '2 rows selected' });
    await bar.getByRole('button', { name: 'Close…' }).click();
    const dialog = tracker.getByRole('dialog', { name: 'Close 2 rows' });
    await dialog.getByRole('button', { name: 'Close', exact: true }).first().click();
    await expect(dialog.getByRole('alert')).toContainText('say which meeting agreed it');
    await dialog.getByRole('combobox', { name: 'Meeting and minute' }).fill('Board, 2018-03-14, Minute 12');
    await tracker.keyboard.press('Enter');
    for (const words of [AUDIT, SCORECARD]) {
      await expect(trackerRow(tracker, words).getByText('Closed', { exact: true })).toBeVisible();
    }
  });

  await test.step('Ctrl+Z opens both again', async () => {
    await tracker.keyboard.press('Control+z');
    for (const words of [AUDIT, SCORECARD]) {
      await expect(trackerRow(tracker, words).getByText('Not started')).toBeVisible();
    }
  });

  await test.step('an act of before is taken back after the page was closed', async () => {
    await tracker.getByRole('button', { name: 'Owner…' }).click();
    await tracker.getByRole('textbox', { name: 'Owner of 2 rows' }).fill('Grace Adeyi');
    await tracker.keyboard.press('Enter');
    await expect(trackerRow(tracker, SCORECARD)).toContainText('Grace Adeyi');
    await tracker.reload();
    await tracker.getByRole('button', { name: 'What was done…' }).click();
    const done = tracker.getByRole('dialog', { name: 'What was done' });
    await done
      .getByRole('button', { name: /^Take back: 2 rows: Owner/ })
      .first()
      .click();
    await tracker.keyboard.press('Escape');
    await expect(trackerRow(tracker, SCORECARD)).not.toContainText('Grace Adeyi');
    await expect(trackerRow(tracker, AUDIT)).toContainText('Principal Social Worker');
  });
});

test('one row beside the table: passages move, rows are merged and split, the history tells', async ({
  council,
  extension,
  page,
}) => {
  const tracker = await keptTracker(extension, council.origin, page);
  await trackerRow(tracker, AUDIT).getByRole('gridcell').nth(2).click();
  const pane = tracker.getByRole('complementary');
  await expect(pane.getByRole('link', { name: 'Open the page at these words' })).toHaveAttribute(
    'href',
    /ID=50205.*:~:text=/,
  );

  await test.step('a date that is moved keeps the first one', async () => {
    await pane.getByRole('textbox', { name: 'Due date' }).fill('2018-06-30');
    await pane.getByLabel('Owner').focus();
    await expect(pane.getByText(/^First due \d+ Jan 2018, put off once$/)).toBeVisible();
  });
  await test.step('merged, both passages stand under one row', async () => {
    await pane.getByRole('button', { name: 'Merge with another row…' }).click();
    const dialog = tracker.getByRole('dialog', { name: 'Merge with another row' });
    await dialog.getByRole('searchbox').fill('scorecard');
    await dialog
      .getByRole('button', { name: /^Merge: / })
      .first()
      .click();
    await expect(pane.getByText(SCORECARD)).toBeVisible();
    await expect(pane.getByRole('link', { name: 'Open the page at these words' })).toHaveCount(2);
  });
  await test.step('split, the passage has a row of its own again', async () => {
    await pane.getByRole('listitem').filter({ hasText: SCORECARD }).getByLabel('Split off').check();
    await pane.getByRole('button', { name: /^Make a row of its own/ }).click();
    await expect(pane.getByLabel('What is to be done')).toHaveValue(new RegExp(SCORECARD));
    await expect(pane.getByRole('link', { name: 'Open the page at these words' })).toHaveCount(1);
  });
  await test.step('a field is put back from the history', async () => {
    await trackerRow(tracker, AUDIT).getByRole('gridcell').nth(2).click();
    await pane.getByText('History of this row').click();
    await pane.getByRole('button', { name: /^Take back: Due date/ }).click();
    await expect(pane.getByText('Never moved')).toBeVisible();
    await expect(pane.getByRole('textbox', { name: 'Due date' })).toHaveValue(/^2018-01/);
  });
});

test('the table by keyboard alone', async ({ council, extension, page }) => {
  const tracker = await keptTracker(extension, council.origin, page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await tracker.keyboard.press(key);
  };
  const focused = tracker.locator(':focus');
  await tracker.getByRole('columnheader', { name: 'Owner' }).focus();

  await press('Enter');
  await expect(tracker.getByRole('columnheader', { name: 'Owner' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await press('Alt+ArrowRight');
  await expect(tracker.getByRole('columnheader').nth(4)).toHaveText(/Owner/);
  await press('Control+Home', 'ArrowRight', 'ArrowRight', 'F2');
  await expect(focused).toHaveRole('textbox');
  await tracker.keyboard.type(' Soon.');
  await press('Enter');
  await expect(focused).toContainText('Soon.');

  await press('Home', 'Space', 'Shift+ArrowDown');
  await expect(tracker.getByRole('group', { name: '2 rows selected' })).toBeVisible();
  await press('Escape');
  await expect(tracker.getByRole('group', { name: /selected$/ })).toBeHidden();

  await press('Alt+Enter');
  await expect(tracker.getByRole('complementary')).toBeVisible();
  await press('Escape');
  await expect(tracker.getByRole('complementary')).toBeHidden();

  await press('Control+End');
  await expect(focused).toHaveAttribute('data-column', 'meeting');
  const count = await tracker.getByRole('grid').getAttribute('aria-rowcount');
  await expect(focused.locator('..')).toHaveAttribute('aria-rowindex', count ?? '');
});

test('columns and views of one’s own are there the next time', async ({ council, extension, page }) => {
  const tracker = await keptTracker(extension, council.origin, page);
  await tracker.getByRole('button', { name: 'Columns…' }).click();
  await tracker.getByRole('checkbox', { name: 'RAG' }).check();
  await tracker.getByRole('checkbox', { name: 'Recommendation', exact: true }).uncheck();
  await tracker.keyboard.press('Escape');
  await tracker.getByRole('searchbox', { name: 'Search the tracker' }).fill('audit');
  await tracker.getByRole('button', { name: 'Keep what is shown as a view' }).click();
  await tracker.getByRole('textbox', { name: 'Name' }).fill('Audit');
  await tracker.keyboard.press('Enter');
  await expect(view(tracker, /^Audit \d/)).toBeVisible();

  await tracker.reload();
  await expect(tracker.getByRole('columnheader', { name: 'RAG' })).toBeVisible();
  await expect(tracker.getByRole('columnheader', { name: 'Recommendation' })).toBeHidden();
  await expect(trackerRow(tracker, SCORECARD)).toBeVisible();
  await view(tracker, /^Audit \d/).click();
  await expect(trackerRow(tracker, SCORECARD)).toBeHidden();
  await expect(trackerRow(tracker, AUDIT)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`table, details and pictures shut nobody out, ${colorScheme}`, async ({
    council,
    extension,
    page,
  }, testInfo) => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    await keepAllActions(panel);
    await openTagBox(panel, row(panel, AUDIT));
    await pasteRecommendations(panel, LIST);
    await panel.keyboard.press('Enter');
    const tracker = await openTracker(extension);
    await tracker.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page: tracker }).withTags(WCAG).setLegacyMode().analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    };

    await view(tracker, /^Overdue, by owner/).click();
    await expect(tracker.getByRole('grid').locator('[aria-expanded=true]').first()).toBeVisible();
    await select(tracker, AUDIT);
    expect(await faults(), 'a view with a selection').toEqual([]);
    await trackerRow(tracker, AUDIT).getByRole('gridcell').nth(2).click();
    const pane = tracker.getByRole('complementary');
    for (const part of ['More fields', 'History of this row', 'Executive’s answer']) {
      await pane.getByText(part).click();
    }
    expect(await faults(), 'the details').toEqual([]);
    for (const name of ['Columns…', 'What was done…']) {
      await tracker.getByRole('button', { name }).click();
      expect(await faults(), name).toEqual([]);
      await tracker.keyboard.press('Escape');
    }
    await tracker.getByRole('tab', { name: 'Pictures' }).click();
    await expect(tracker.getByRole('img', { name: /^Status by recommendation/ })).toBeVisible();
    expect(await faults(), 'the pictures').toEqual([]);

    for (const [kind, begin] of [
      ['SVG', '<svg'],
      ['PNG', '\u{89}PNG'],
    ] as const) {
      const downloading = tracker.waitForEvent('download');
      await tracker.getByRole('button', { name: `Save ${kind}: Due dates over time` }).click();
      const path = testInfo.outputPath(`picture.${kind}`);
      await (await downloading).saveAs(path);
      expect(readFileSync(path, 'latin1').slice(0, 4)).toBe(begin);
    }
  });
}
