import { expect, test } from './fixtures.ts';
import { painted } from './painted.ts';
import { keep, keptRow, row } from './panel.ts';
import { openTracker, trackerRow } from './tracker.ts';
import { selectWords } from './words.ts';

const ITEM = '/mgAi.aspx?ID=50205';
const BREAKDOWN = 'a breakdown of social work vacancies';
const PLANS = 'Councillors Pryor and Rao offered';

test('the browser may end the worker at any moment: nothing is lost and all goes on', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  await keep(panel, row(panel, BREAKDOWN));

  await extension.stopWorker();
  await keep(panel, row(panel, PLANS));

  await extension.stopWorker();
  await page.bringToFront();
  await selectWords(page, 'Parents would be consulted on opening hours.');
  await page.keyboard.press('Alt+t');
  await expect(panel.getByRole('dialog')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(keptRow(panel, 'Parents would be consulted on opening hours.')).toBeVisible();

  await extension.stopWorker();
  await page.reload();
  await extension.openPanel(page);
  await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(0);
  for (const words of [BREAKDOWN, PLANS]) await expect(keptRow(panel, words)).toBeVisible();

  const tracker = await openTracker(extension);
  for (const words of [BREAKDOWN, PLANS]) await expect(trackerRow(tracker, words)).toHaveCount(1);
});

test('the panel follows the tab in front', async ({ council, extension, page }) => {
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  await expect(row(panel, BREAKDOWN)).toBeVisible();

  const other = await extension.context.newPage();
  await other.goto(`${council.origin}/mgAi.aspx?ID=50206`);
  await extension.pressToolbarButton(other);
  await expect(row(panel, 'training session on corporate parenting')).toBeVisible();
  await expect(row(panel, BREAKDOWN)).toHaveCount(0);

  await page.bringToFront();
  await expect(row(panel, BREAKDOWN)).toBeVisible();
});

test('sends nothing anywhere: every request is the page’s own or stays in the extension', async ({
  council,
  extension,
  page,
}) => {
  const elsewhere: string[] = [];
  extension.context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = protocol === 'chrome-extension:' || protocol === 'blob:' || protocol === 'data:';
    if (!own && origin !== council.origin) elsewhere.push(request.url());
  });
  await page.goto(`${council.origin}${ITEM}`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  const panel = await extension.openPanel(page);
  await keep(panel, row(panel, BREAKDOWN));
  await openTracker(extension);

  expect(asked, 'reading a page asks the council for nothing').toEqual([]);
  expect(elsewhere).toEqual([]);
});
