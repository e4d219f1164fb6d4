import { buildFolder } from '../../scripts/build.ts';
import { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { painted } from './painted.ts';
import { row } from './panel.ts';

const ITEM = '/mgAi.aspx?ID=50205';
const BREAKDOWN = 'a breakdown of social work vacancies';

test('reads nothing until its button is pressed', async ({ council, extension, page }) => {
  const panel = await extension.openPanel(page);
  await page.goto(`${council.origin}${ITEM}`);
  await expect(panel.getByRole('heading', { name: 'Minutemark has not read this page' })).toBeVisible();
  expect(await painted(page)).toEqual([]);

  await extension.pressToolbarButton(page);
  await expect(row(panel, BREAKDOWN)).toBeVisible();
});

test('switched on for a council, it reads that council’s minutes by itself, until it is switched off', async ({
  council,
}, testInfo) => {
  const launch = () =>
    Extension.launch({
      profile: testInfo.outputPath('profile'),
      folder: buildFolder('chrome'),
      headless: true,
    });
  const words = async (extension: Extension, address: string) => {
    const page = await extension.context.newPage();
    await page.goto(`${council.origin}${address}`);
    return async () => (await painted(page)).map((mark) => mark.words).join('\n');
  };

  await test.step('switched on from the settings', async () => {
    const extension = await launch();
    const page = extension.context.pages()[0] ?? (await extension.context.newPage());
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    await expect(row(panel, BREAKDOWN)).toBeVisible();
    await extension.grantHost('http://127.0.0.1/*');
    await page.bringToFront();
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('button', { name: 'Always on for this council' }).click();
    await expect(panel.getByRole('list', { name: 'Switched on for' })).toContainText('127.0.0.1');

    await expect.poll(await words(extension, ITEM)).toContain(BREAKDOWN);
    await extension.close();
  });

  await test.step('still on tomorrow, and silent on pages without minutes; then switched off', async () => {
    const extension = await launch();
    await expect.poll(await words(extension, ITEM)).toContain(BREAKDOWN);
    expect(await (await words(extension, '/bins-and-recycling'))()).toBe('');

    const page = await extension.context.newPage();
    await page.goto(`${council.origin}/mgAi.aspx?ID=50206`);
    const panel = await extension.openPanel(page);
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('button', { name: /^Switch off for/ }).click();
    await expect(panel.getByRole('list', { name: 'Switched on for' })).toHaveCount(0);
    await extension.close();
  });
});
