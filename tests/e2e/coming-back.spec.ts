import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../../scripts/build.ts';
import { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { painted } from './painted.ts';
import { chooseRecommendation, keep, keptRow, openTagBox, pasteRecommendations, row, tag } from './panel.ts';
import { exportCsv, openTracker, trackerRow } from './tracker.ts';

const ITEM = '/mgAi.aspx?ID=50205';
const LIST = readFileSync(join(import.meta.dirname, '../fixtures/council/recommendations.txt'), 'utf8');
const AUDIT = 'findings of the autumn audit of supervision';
const BREAKDOWN = 'a breakdown of social work vacancies';
const GUIDE = 'guide to thresholds once it was back from the printers';
const CHAIR = 'The Chair said that she would write to the Chief Constable';

test('tomorrow all is as it was left, and what the council has changed since is said', async ({
  council,
}, testInfo) => {
  const launch = () =>
    Extension.launch({
      profile: testInfo.outputPath('profile'),
      folder: buildFolder('chrome'),
      headless: true,
    });
  const address = `${council.origin}${ITEM}`;

  await test.step('today: keep, tag, close the browser', async () => {
    const extension = await launch();
    const page = extension.context.pages()[0] ?? (await extension.context.newPage());
    await page.goto(address);
    const panel = await extension.openPanel(page);
    await openTagBox(panel, row(panel, AUDIT));
    await pasteRecommendations(panel, LIST);
    await chooseRecommendation(panel, '7');
    for (const words of [BREAKDOWN, GUIDE, CHAIR]) await keep(panel, row(panel, words));
    await extension.close();
  });

  await test.step('tomorrow: kept, tagged and marked', async () => {
    const extension = await launch();
    const page = extension.context.pages()[0] ?? (await extension.context.newPage());
    await page.goto(address);
    const panel = await extension.openPanel(page);
    await expect(keptRow(panel, AUDIT)).toHaveAccessibleName(/tagged R7/);
    for (const words of [BREAKDOWN, GUIDE, CHAIR]) await expect(keptRow(panel, words)).toBeVisible();
    await expect(panel.getByText('The words on the page have changed')).toHaveCount(0);
    await expect
      .poll(async () => (await painted(page)).filter(({ as }) => as.includes('kept')).length)
      .toBeGreaterThanOrEqual(4);
    await tag(panel, BREAKDOWN, '6');

    const tracker = await openTracker(extension);
    await expect(trackerRow(tracker, AUDIT)).toContainText('R7');
    const csv = await exportCsv(tracker, testInfo.outputPath('tracker.csv'));
    expect(csv).toContain(AUDIT);
    await extension.close();
  });

  council.letTimePass();

  await test.step('after the council edited the page: found again, never on other words', async () => {
    const extension = await launch();
    const page = extension.context.pages()[0] ?? (await extension.context.newPage());
    await page.goto(address);
    const panel = await extension.openPanel(page);
    await expect(page.getByText('These minutes were corrected')).toBeVisible();

    await expect(keptRow(panel, BREAKDOWN), 'the same words further down').toHaveAccessibleName(/tagged R6/);
    await expect(keptRow(panel, BREAKDOWN)).not.toContainText('have changed');

    const audit = keptRow(panel, AUDIT).first();
    await expect(audit, 'another date is another promise').toContainText('have changed since this was kept');
    await expect(audit).toContainText('January 2018');
    await expect(audit).toContainText('April 2018');

    await expect(keptRow(panel, CHAIR)).toContainText('no longer on the page. What was kept is safe');

    const marks = await painted(page);
    const changed = marks.filter(({ as }) => as.includes('changed')).map(({ words }) => words);
    expect(changed).toContainEqual(expect.stringContaining('April 2018'));
    await extension.close();
  });
});
