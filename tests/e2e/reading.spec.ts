import { expect, test } from './fixtures.ts';
import { outlined, painted } from './painted.ts';
import { clickWords } from './words.ts';
import { row } from './panel.ts';

const ITEM = '/mgAi.aspx?ID=50205';
const AUDIT =
  'That the findings of the autumn audit of supervision be reported to the meeting in January 2018 by the Principal Social Worker;';

test('marks who promised what by when in the page, and changes nothing else there', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}${ITEM}`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);

  await extension.openPanel(page);

  await expect.poll(() => painted(page)).toContainEqual({ as: 'action', words: AUDIT });
  const marks = await painted(page);
  expect(marks).toContainEqual({ as: 'owner', words: 'Principal Social Worker' });
  expect(marks.filter(({ as }) => as === 'deadline').map(({ words }) => words)).toContainEqual(
    expect.stringContaining('January 2018'),
  );
  expect(marks.filter(({ as }) => as === 'recommendation').map(({ words }) => words)).toContainEqual(
    expect.stringContaining('fund two additional reviewing officer posts'),
  );
  const all = marks.map(({ words }) => words).join('\n');
  expect(all, 'what the agenda asks for is no promise').not.toContain('each ordinary meeting');
  expect(all, 'a decision is not marked unless asked for').not.toContain('Action Plan be noted');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('the panel names council, body, date and item, and lists what was found in page order', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);

  await expect(panel.getByRole('banner')).toContainText('Northmoor');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Children and Young People');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('12 Jul 2017');
  await expect(panel.getByRole('heading', { level: 2 }).first()).toContainText(
    'Ofsted Inspection Outcome and Post-Inspection Action Plan',
  );

  const audit = row(panel, 'findings of the autumn audit of supervision').first();
  await expect(audit).toHaveAccessibleName(/^Action, not kept: /);
  await expect(audit).toContainText('Principal Social Worker');
  await expect(audit).toContainText('Jan 2018');
  await expect(audit).toContainText('January 2018”');

  const listed = await row(panel, /: /).evaluateAll((rows) =>
    rows.map((one) => (one.getAttribute('aria-label') ?? '').replace(/^[^:]*: /, '')),
  );
  const text = (await page.locator('#modgov').innerText()).replaceAll(/\s+/g, ' ');
  const places = listed.map((words) => text.indexOf(words.replaceAll(/\s+/g, ' ')));
  expect(places.length).toBeGreaterThan(5);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('a row shows its words in the page, and a marked passage shows its row', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  const breakdown = row(panel, 'a breakdown of social work vacancies');

  await breakdown.focus();
  await expect.poll(() => outlined(page)).toContain('breakdown of social work vacancies');
  expect(await page.evaluate(() => window.scrollY), 'the page scrolled to the words').toBeGreaterThan(0);

  const training = row(panel, 'Councillors Pryor and Rao offered');
  await page.bringToFront();
  await clickWords(page, 'sit down with practitioners');
  await expect(training).toHaveAttribute('aria-current', 'true');
});

test('hovering a row shows its words, and leaving it takes the outline away', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  await row(panel, 'a breakdown of social work vacancies').hover();
  await expect.poll(() => outlined(page)).toContain('breakdown of social work vacancies');
  await panel.getByRole('heading', { level: 1 }).hover();
  await expect.poll(() => outlined(page)).not.toContain('breakdown of social work vacancies');
});

test('the keyboard leads, although the pointer rests on the list that scrolls under it', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  const rows = row(panel, /^\w+, not kept/);
  await rows.nth(1).hover();
  await rows.first().focus();
  await panel.keyboard.press('End');
  const last = rows.last();
  await expect(last).toBeFocused();
  const words = (await last.getAttribute('aria-label'))?.replace(/^[^:]*: /, '') ?? '';
  await expect.poll(() => outlined(page)).toContain(words.slice(0, 40));
});

test('one page of several meetings gives each passage its own meeting', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}/ieIssueDetails.aspx?IId=3120&Opt=3`);
  const panel = await extension.openPanel(page);
  const groups = panel.getByRole('region');
  await expect(groups.first()).toBeVisible();
  const names = await groups.evaluateAll((regions) =>
    regions.map((region) => region.getAttribute('aria-label') ?? ''),
  );
  expect(names.join('\n')).toContain('12 Jul 2017');
  expect(names.join('\n')).toContain('19 Sep 2017');
  expect(names.join('\n')).toContain('18 Apr 2018');
});

test('says where the page cuts the minutes short, and leads to all of them', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}/ieListDocuments.aspx?CId=214&MId=1841`);
  const panel = await extension.openPanel(page);
  await expect(panel.getByText('The page cuts the minutes of')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Full minutes of item 5' })).toHaveAttribute(
    'href',
    new RegExp(String.raw`/mgAi\.aspx\?ID=50205`, 'i'),
  );
});
