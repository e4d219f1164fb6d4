import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { painted } from './painted.ts';
import { keep, keptRow, row } from './panel.ts';

/** Errors that the page shows in its console or throws: Minutemark must cause none. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  return troubles;
}

for (const { what, address, says } of [
  {
    what: 'an agenda before the meeting',
    address: '/ieListDocuments.aspx?CId=214&MId=1899',
    says: 'Only the agenda so far',
  },
  { what: 'an item of that agenda', address: '/mgAi.aspx?ID=59001', says: 'Only the agenda so far' },
  {
    what: 'an item without minutes',
    address: '/mgAi.aspx?ID=59002',
    says: /Only the agenda so far|No minutes found here/,
  },
  { what: 'a login page', address: '/mgLogin.aspx', says: 'A page to sign in' },
  { what: 'a page that checks who is there', address: '/mgAi.aspx?ID=59003', says: 'checking your browser' },
  { what: 'an empty page', address: '/mgAi.aspx?ID=59005', says: 'Nothing to read on this page' },
  { what: 'a page about bins', address: '/bins-and-recycling', says: 'No minutes found here' },
  {
    what: 'a file that is no text',
    address: '/mgAi.aspx?ID=59006',
    says: /No minutes found here|Nothing to read/,
  },
]) {
  test(`${what} is called so in a plain sentence`, async ({ council, extension, page }) => {
    const troubles = troublesOf(page);
    await page.goto(`${council.origin}${address}`);
    const panel = await extension.openPanel(page);
    await expect(panel.getByRole('heading', { name: says })).toBeVisible();
    await expect(row(panel, /: /)).toHaveCount(0);
    expect(await painted(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
}

test('minutes in a frame: the way to them is shown', async ({ council, extension, page }) => {
  await page.goto(`${council.origin}/mgAi.aspx?ID=59009`);
  const panel = await extension.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'Another page is shown inside this one' })).toBeVisible();
  await expect(panel.getByRole('link', { name: 'open the inner page' })).toHaveAttribute(
    'href',
    `${council.origin}/mgAi.aspx?ID=51202`,
  );
});

test('minutes without a date: found, and the date is asked for', async ({ council, extension, page }) => {
  await page.goto(`${council.origin}/mgAi.aspx?ID=59004`);
  const panel = await extension.openPanel(page);
  const clubs = row(panel, 'send ward councillors the list of clubs');
  await expect(clubs).toContainText('no date can be told');
  await panel.getByLabel(/The page does not say when the meeting was/).fill('2018-05-16');
  await panel.getByRole('button', { name: 'Use this date' }).click();
  await expect(clubs).toContainText('31 May 2018');
});

test('minutes of 200,000 words: read, marked and kept, and the page stays alive', async ({
  council,
  extension,
  page,
}) => {
  const troubles = troublesOf(page);
  await page.goto(`${council.origin}/mgAi.aspx?ID=59007`);
  const panel = await extension.openPanel(page);
  // Spoken names of thousands of rows take the test, not the panel, minutes: one row and the count are enough.
  const first = panel.getByRole('tabpanel').getByRole('listitem').first();
  await expect(first).toBeVisible({ timeout: 90_000 });
  await first.getByRole('button', { name: 'Keep' }).click();
  await expect(panel.getByRole('tab', { name: /^Kept/ })).toContainText('1');
  expect((await painted(page)).length).toBeGreaterThan(100);
  expect(troubles).toEqual([]);
});

test('minutes that change while they are read: all is found once they are at rest', async ({
  council,
  extension,
  page,
}) => {
  const troubles = troublesOf(page);
  await page.goto(`${council.origin}/mgAi.aspx?ID=59008`);
  const panel = await extension.openPanel(page);
  await keep(panel, row(panel, 'Bethan Oakes to circulate the leaflet'));
  await expect(page.locator('html')).toHaveAttribute('data-at-rest', 'yes');
  await expect(keptRow(panel, 'Bethan Oakes to circulate the leaflet')).toBeVisible();
  await expect(row(panel, 'invite three young carers')).toBeVisible();
  await expect
    .poll(async () => (await painted(page)).map(({ words }) => words))
    .toContainEqual(expect.stringContaining('invite three young carers to the meeting in July'));
  expect(troubles).toEqual([]);
});
