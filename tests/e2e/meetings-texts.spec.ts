import { expect, test } from './fixtures.ts';
import { AUDIT, faults, goTo, openMeetings } from './meetings.ts';
import { keep, row } from './panel.ts';

const FIRST = '/ieListDocuments.aspx?CId=214&MId=1841';
const SECOND = '/ieListDocuments.aspx?CId=214&MId=1842';
const ITEM = '/mgAi.aspx?ID=50205';
const COMMITTEE = 'Children and Young People Overview and Scrutiny Committee';

test('what was read is searched by keyboard, narrowed, opened at its words, and deleted', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}${FIRST}`);
  const panel = await extension.openPanel(page);
  await keep(panel, row(panel, AUDIT));
  await page.goto(`${council.origin}${SECOND}`);
  await extension.openPanel(page);
  await expect(row(panel, 'interviews with children who return')).toBeVisible();

  const meetings = await openMeetings(extension, 'search');
  const found = meetings.getByRole('list', { name: 'Found' }).getByRole('listitem');
  await meetings.getByRole('searchbox', { name: 'Search' }).focus();
  await meetings.keyboard.type('audit supervision');

  await test.step('what was kept comes first, then the minutes with words in context', async () => {
    await expect(found.first()).toContainText('Kept');
    await expect(found.first().getByRole('link', { name: /^CYP/ })).toHaveAttribute('href', /#commitment=/);
    await expect(found.filter({ hasText: 'Minutes' })).toHaveCount(2);
    const later = found.filter({ hasText: '11 Oct 2017' });
    await expect(later.locator('mark').first()).toHaveText('audit');
    await expect(later.getByRole('link', { name: 'Open the page here' }).first()).toHaveAttribute(
      'href',
      new RegExp(`^${council.origin.replaceAll('.', '\\.')}/ieListDocuments.*#:~:text=.*audit`),
    );
    expect(await faults(meetings), 'search').toEqual([]);
  });

  await test.step('phrases, filters and words that nothing has', async () => {
    await meetings.getByRole('searchbox', { name: 'Search' }).fill('"40 of the 60 files"');
    await expect(found).toHaveCount(1);
    await meetings.getByLabel('Until').fill('2017-09-01');
    await expect(meetings.getByText('Nothing that was kept or read has all of these words.')).toBeVisible();
    await meetings.getByLabel('Until').fill('');
    await meetings.getByRole('searchbox', { name: 'Search' }).fill('supervison');
    await expect(meetings.getByText(/words like them: .*supervision/)).toBeVisible();
    await meetings.getByRole('searchbox', { name: 'Search' }).fill('supervision');
    await meetings.getByRole('combobox', { name: 'Look in' }).selectOption('What I kept');
    await meetings.getByRole('combobox', { name: 'Owner' }).selectOption('Principal Social Worker');
    await expect(found).toHaveCount(1);
    await meetings.getByRole('combobox', { name: 'Look in' }).selectOption('Everything');
    await meetings.getByRole('combobox', { name: 'Owner' }).selectOption('Any');
    await meetings.getByRole('combobox', { name: 'Committee' }).selectOption(COMMITTEE);
    await expect(found).toHaveCount(3);
    await meetings.reload();
    await expect(found, 'the search is in the address').toHaveCount(3);
  });

  await test.step('the texts are deleted, what was kept stays', async () => {
    await expect(meetings.getByText('The text of 2 documents is kept')).toBeVisible();
    await meetings.getByRole('button', { name: 'Delete the kept texts' }).press('Enter');
    await meetings.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).press('Enter');
    await expect(meetings.getByText('No text of minutes is kept yet.')).toBeVisible();
    await expect(found).toHaveCount(1);
    await expect(found).toContainText('Kept');
  });
});

test('a draft and what was approved are compared word by word', async ({ council, extension, page }) => {
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  await expect(row(panel, AUDIT)).toBeVisible();
  const meetings = await openMeetings(extension, 'compare');
  await expect(meetings.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible();

  council.letTimePass();
  await page.reload();
  await extension.openPanel(page);
  await expect(row(panel, 'April 2018')).toBeVisible();

  await expect(meetings.getByText(/^\d+ added, \d+ removed, \d+ reworded/)).toBeVisible();
  const changes = meetings.getByRole('listitem');
  const moved = changes.filter({ hasText: AUDIT });
  await expect(moved.first()).toContainText('Reworded');
  await expect(moved.first().getByRole('deletion')).toHaveText('January');
  await expect(moved.first().getByRole('insertion')).toHaveText('April');
  await expect(changes.filter({ hasText: 'ask what was being done about it' })).toContainText(
    /Removed|Reworded/,
  );
  await expect(changes.filter({ hasText: 'These minutes were corrected' })).toContainText('Added');
  expect(await faults(meetings), 'compare').toEqual([]);

  await meetings.getByRole('button', { name: 'Show unchanged sentences too' }).press('Enter');
  expect(await changes.count()).toBeGreaterThan(10);
  await meetings.getByRole('combobox', { name: 'Earlier reading' }).selectOption({ index: 1 });
  await expect(meetings.getByText('Choose two different readings.')).toBeVisible();
  await goTo(meetings, 'All meetings');
  await expect(meetings.getByRole('link', { name: COMMITTEE })).toHaveCount(1);
});
