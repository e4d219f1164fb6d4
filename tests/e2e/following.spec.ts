import type { Locator, Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { buildFolder } from '../../scripts/build.ts';
import { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { keep, row } from './panel.ts';

/** Meetings of the Children and Young People Committee: July, October, January, April. */
const YEAR = [1841, 1842, 1843, 1844];
const meetingPage = (id: number): string => `/ieListDocuments.aspx?CId=214&MId=${id}`;

const AUDIT = 'findings of the autumn audit of supervision';
const PARENTING = 'corporate parenting be arranged';
const GUIDE = 'two-page guide to thresholds';
const INTERVIEWS = 'a report on interviews with children who return';
const NEGLECT = 'see the draft neglect strategy before Christmas';
const LEAVERS = 'Ms Frost, Strategic HR Lead, offered to circulate';

/** What a councillor keeps at each meeting. */
const KEPT: Readonly<Record<number, readonly string[]>> = {
  1841: [AUDIT, PARENTING],
  1842: [INTERVIEWS, NEGLECT, LEAVERS],
};
/** What a councillor knows to be the same, and not the same, whenever it is asked. */
const SAME: readonly (readonly [promise: string, news: string])[] = [
  [AUDIT, 'set out the first findings'],
  [AUDIT, 'be regarded as complete'],
  [PARENTING, 'Two sessions had been fixed'],
  [INTERVIEWS, 'bring it in April instead'],
  [INTERVIEWS, 'The report held over from January'],
  [INTERVIEWS, 'the request made in October be closed'],
  [NEGLECT, 'Minute 12'],
  [NEGLECT, 'the LSCB had adopted its neglect strategy'],
  [NEGLECT, 'nothing more was needed on this'],
];
const NOT_SAME: typeof SAME = [[LEAVERS, 'nine anonymised plans']];

/** The card that sets news beside a promise. */
const card = (panel: Page, [promise, news]: readonly [string, string]): Locator =>
  panel
    .getByRole('group', { name: /These minutes may say/ })
    .filter({ hasText: promise })
    .filter({ hasText: news });

async function openEarlier(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: /^Earlier/ }).click();
  await settled(panel);
}

/** Waits until the panel has compared the page with the tracker. */
const settled = (panel: Page): Promise<void> =>
  expect(panel.getByRole('tabpanel', { name: 'Actions of earlier meetings' })).toHaveAttribute(
    'aria-busy',
    'false',
  );

/** Reads one meeting: keeps what is to be kept, then takes up and refuses what is offered, by keyboard. */
async function readMeeting(page: Page, extension: Extension, origin: string, id: number): Promise<Page> {
  await page.goto(`${origin}${meetingPage(id)}`);
  const panel = await extension.openPanel(page);
  for (const words of KEPT[id] ?? []) await keep(panel, row(panel, words));
  await expect(row(panel, /not kept: /).first()).toBeVisible();
  await openEarlier(panel);
  for (const [key, pairs] of [
    ['Enter', SAME],
    ['Delete', NOT_SAME],
  ] as const) {
    for (const pair of pairs) {
      const offered = card(panel, pair);
      if ((await offered.count()) === 0) continue;
      await offered.focus();
      await panel.keyboard.press(key);
      await expect(offered).toHaveCount(0);
      await settled(panel);
    }
  }
  return panel;
}

/** The tracker as it is stored, without what says only when it was written and how it is numbered. */
async function trackerOf(extension: Extension): Promise<unknown> {
  const page = await extension.context.newPage();
  await page.goto(extension.address('tracker.html'));
  const rows = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('minutemark');
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => fail(opening.error));
    });
    const all = (name: string) =>
      new Promise<Record<string, unknown>[]>((done, fail) => {
        const asking = database.transaction(name).objectStore(name).getAll();
        asking.addEventListener('success', () => done(asking.result));
        asking.addEventListener('error', () => fail(asking.error));
      });
    const there = (record: Record<string, unknown>) => record['deletedAt'] === null;
    const passages = (await all('passages')).filter(there);
    const links = (await all('links')).filter(there);
    const commitments = (await all('commitments')).filter(there);
    return commitments.map((commitment) => ({
      ...Object.fromEntries(
        Object.entries(commitment).filter(([field]) => !['createdAt', 'edited', 'ref'].includes(field)),
      ),
      passages: passages
        .filter((passage) => passage['commitment'] === commitment['id'])
        .map(({ selector, role }) => `${(selector as { exact: string }).exact} ${String(role)}`)
        .sort(),
      links: links
        .filter((link) => link['commitment'] === commitment['id'])
        .map((link) => `${String(link['quote'])} ${String(link['answer'])} ${String(link['role'])}`)
        .sort(),
    }));
  });
  await page.close();
  return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** What axe finds against WCAG 2.2, levels A and AA. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('a year read in any order gives the same tracker', async ({
  council,
  extension,
  page,
  headless,
}, info) => {
  test.setTimeout(240_000);
  for (const id of YEAR) await readMeeting(page, extension, council.origin, id);
  const inOrder = await trackerOf(extension);
  expect(inOrder).toHaveLength(5);
  expect(inOrder).toContainEqual(
    expect.objectContaining({
      action: expect.stringContaining(AUDIT),
      status: 'Closed',
      completedOn: '2018-01-17',
    }),
  );
  expect(inOrder).toContainEqual(
    expect.objectContaining({
      action: expect.stringContaining(INTERVIEWS),
      timesExtended: 1,
      status: 'Closed',
    }),
  );

  const another = await Extension.launch({
    profile: info.outputPath('another'),
    folder: buildFolder('chrome'),
    headless,
  });
  const tab = another.context.pages()[0] ?? (await another.context.newPage());
  for (const id of [1843, 1841, 1844, 1842]) await readMeeting(tab, another, council.origin, id);
  expect(await trackerOf(another)).toEqual(inOrder);
  await another.close();
});

test('what later minutes say of an action is offered with its reason, taken up, undone and refused for good', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}${meetingPage(1842)}`);
  const panel = await extension.openPanel(page);
  await keep(panel, row(panel, NEGLECT));
  await keep(panel, row(panel, LEAVERS));
  await page.goto(`${council.origin}${meetingPage(1843)}`);
  await expect(panel.getByRole('tab', { name: /^Earlier/ })).not.toContainText('0');

  await panel.getByRole('tab', { name: /^Earlier/ }).click();
  await settled(panel);
  const offered = card(panel, [NEGLECT, 'Minute 12']);
  await expect(offered).toContainText('Reported done?');
  await expect(offered).toContainText(/it comes under minute 12/i);
  await expect(offered).toContainText('the status becomes “Complete – to be agreed”');
  await offered.focus();
  await panel.keyboard.press('Enter');
  await expect(offered).toHaveCount(0);
  await expect(panel.getByRole('status').filter({ hasText: 'Complete – to be agreed' })).toBeAttached();
  await panel.keyboard.press('z');
  await expect(offered).toBeVisible();
  await expect(offered).toContainText('Not started');

  await offered.focus();
  await panel.keyboard.press('Delete');
  await expect(offered).toHaveCount(0);
  await page.goto(`${council.origin}${meetingPage(1842)}`);
  await expect(row(panel, LEAVERS)).toBeVisible();
  await page.goto(`${council.origin}${meetingPage(1843)}`);
  await expect(row(panel, /not kept: /).first()).toBeVisible();
  await openEarlier(panel);
  await expect(panel.getByRole('group', { name: NEGLECT }).first()).toBeVisible();
  await expect(offered).toHaveCount(0);
});

test('what is open from earlier meetings stands at its item, and one key says what became of it', async ({
  council,
  extension,
  page,
}) => {
  await page.goto(`${council.origin}${meetingPage(1841)}`);
  const panel = await extension.openPanel(page);
  await keep(panel, row(panel, AUDIT));
  await keep(panel, row(panel, GUIDE));
  await page.goto(`${council.origin}${meetingPage(1843)}`);
  const item = panel.getByRole('region', { name: /Supervision: First Findings/ });
  await item.getByRole('button', { name: /open actions? from earlier meetings concerns? this item/ }).click();
  await expect(panel.getByRole('group', { name: AUDIT }).first()).toBeFocused();

  await settled(panel);
  const open = panel.getByRole('group', { name: /^Open action/ }).filter({ hasText: GUIDE });
  await open.focus();
  await panel.keyboard.press('n');
  await expect(open).toHaveCount(0);
  await expect(panel.getByRole('status').filter({ hasText: 'not mentioned at this meeting' })).toBeAttached();
  await panel.keyboard.press('z');
  await expect(open).toBeVisible();
  await open.focus();
  await panel.keyboard.press('p');
  await expect(open).toHaveCount(0);
  const rows = await trackerOf(extension);
  expect(rows).toContainEqual(
    expect.objectContaining({ action: expect.stringContaining(GUIDE), status: 'In progress' }),
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`earlier actions shut nobody out, ${colorScheme}`, async ({ council, extension, page }, info) => {
    await page.goto(`${council.origin}${meetingPage(1842)}`);
    const panel = await extension.openPanel(page);
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const words of KEPT[1842] ?? []) await keep(panel, row(panel, words));
    await page.goto(`${council.origin}${meetingPage(1843)}`);
    await expect(panel.getByRole('button', { name: /earlier meetings concern/ }).first()).toBeVisible();
    expect(await faults(panel), 'the note at the item').toEqual([]);
    await openEarlier(panel);
    await expect(panel.getByRole('group', { name: /These minutes may say/ }).first()).toBeVisible();
    expect(await faults(panel), 'the earlier actions').toEqual([]);
    await panel.screenshot({ path: info.outputPath('earlier.png') });
  });
}
