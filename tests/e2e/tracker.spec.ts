import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { chooseRecommendation, keepAllActions, openTagBox, pasteRecommendations, row } from './panel.ts';
import { exportCsv, openTracker, trackerRow } from './tracker.ts';

const ITEM = '/mgAi.aspx?ID=50205';
const BOARD = '/ieListDocuments.aspx?CId=231&MId=1862';
const LIST = readFileSync(join(import.meta.dirname, '../fixtures/council/recommendations.txt'), 'utf8');
const AUDIT = 'findings of the autumn audit of supervision';
const SCORECARD = 'One-page scorecard in place of the pack';

test('holds all that was kept over all meetings, and exports it for Excel', async ({
  council,
  extension,
  page,
}, testInfo) => {
  await page.goto(`${council.origin}${ITEM}`);
  let panel = await extension.openPanel(page);
  await keepAllActions(panel);
  await openTagBox(panel, row(panel, AUDIT));
  await pasteRecommendations(panel, LIST);
  await chooseRecommendation(panel, '7');
  await page.goto(`${council.origin}${BOARD}`);
  panel = await extension.openPanel(page);
  await keepAllActions(panel);

  const tracker = await openTracker(extension);
  const audit = trackerRow(tracker, AUDIT);
  await expect(audit).toContainText('Principal Social Worker');
  await expect(audit).toContainText('R7');
  await expect(audit).toContainText('Children and Young People Overview and Scrutiny Committee');
  await expect(trackerRow(tracker, SCORECARD)).toContainText('Corporate Parenting Board');

  const csv = await exportCsv(tracker, testInfo.outputPath('tracker.csv'));
  expect(csv.startsWith('\u{FEFF}'), 'without a byte order mark Excel reads “–” as “â€“”').toBe(true);
  expect(csv.replaceAll('\r\n', ''), 'every row ends as Excel wants it').not.toMatch(/\n(?=")/);
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const exported = data.find((one) => one['Action']?.includes(AUDIT));
  expect(exported).toMatchObject({
    Status: 'Not started',
    Owner: 'Principal Social Worker',
    'Meeting date': '2017-07-12',
    'Recommendation ref': 'R7',
  });
  expect(exported?.['Ref']).toMatch(/^CYP\w* 17-18 A\d{3}$/);
  expect(exported?.['Due date']).toMatch(/^2018-01-\d\d$/);
  expect(exported?.['Due as minuted']).toContain('January 2018');
  expect(data.some((one) => one['Action']?.includes(SCORECARD))).toBe(true);
});

test('edits in place, narrows, and the panel sees the change', async ({ council, extension, page }) => {
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  await keepAllActions(panel);
  const tracker = await openTracker(extension);

  const audit = trackerRow(tracker, AUDIT);
  const owner = audit.getByRole('gridcell').nth(3);
  await owner.focus();
  await tracker.keyboard.press('Enter');
  await tracker.getByRole('textbox', { name: /^Owner of / }).fill('Grace Adeyi');
  await tracker.keyboard.press('Enter');
  await expect(owner).toHaveText('Grace Adeyi');
  await expect(owner).toBeFocused();

  await tracker.getByRole('searchbox', { name: 'Search the tracker' }).fill('Adeyi');
  await expect(tracker.getByRole('row').filter({ hasText: 'CYP' })).toHaveCount(1);
  await tracker.getByRole('button', { name: 'Show all' }).click();

  await audit.getByRole('gridcell').nth(1).click();
  await expect(tracker.getByRole('link', { name: 'Open the page at these words' })).toHaveAttribute(
    'href',
    new RegExp(String.raw`^${council.origin}/mgAi\.aspx\?ID=50205`),
  );

  await page.bringToFront();
  await expect(row(panel, AUDIT).first()).toContainText('Principal Social Worker');
});

test('without anything kept it says how to begin', async ({ extension, page }) => {
  await page.goto(extension.address('tracker.html'));
  await expect(page.getByRole('heading', { name: 'Nothing kept yet' })).toBeVisible();
});
