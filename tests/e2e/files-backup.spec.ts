import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../../scripts/build.ts';
import { Extension } from './extension.ts';
import { backUp, exportAs, importFile, trackerOfTheYear } from './files.ts';
import { expect, test } from './fixtures.ts';
import { openTracker, trackerRow } from './tracker.ts';

const AUDIT = 'findings of the autumn audit of supervision';
const FULL = { format: 'CSV', layout: 'Full', button: 'Save CSV' };

test('restored into an empty profile, the tracker is the same', async ({
  council,
  extension,
  page,
  headless,
}, testInfo) => {
  const folder = testInfo.outputPath('files');
  const tracker = await trackerOfTheYear(council, extension, page);
  const before = await exportAs(tracker, FULL, folder);
  const backup = await backUp(tracker, folder);

  const other = await Extension.launch({
    profile: testInfo.outputPath('other-profile'),
    folder: buildFolder('chrome'),
    headless: headless ?? true,
  });
  try {
    const empty = await other.context.newPage();
    await empty.goto(other.address('tracker.html'));
    await empty.getByRole('button', { name: 'Backup…' }).click();
    await empty.getByRole('button', { name: 'Choose a backup…' }).click();
    await importFile(empty, backup);
    await expect(empty.getByText('Nothing is kept here yet, so nothing goes.')).toBeVisible();
    await empty.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(trackerRow(empty, AUDIT)).toBeVisible();
    const after = await exportAs(empty, FULL, testInfo.outputPath('after'));
    expect(after.text).toBe(before.text);
  } finally {
    await other.close();
  }
});

test('a restore in place of the tracker says what goes, and can be taken back', async ({
  council,
  extension,
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('files');
  const tracker = await trackerOfTheYear(council, extension, page);
  const before = await exportAs(tracker, FULL, folder);
  await importFile(tracker, 'lib/exchange/fixtures/backup-version-1.json');
  const dialog = tracker.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('radio', { name: 'Merge it into this tracker' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Put it in the place of this tracker' }).check();
  await expect(dialog.getByText(/gives way to the copy\.$/)).toBeVisible();
  await expect(dialog.getByText(/only here and would go\.$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Replace everything here' }).click();
  await expect(dialog).toBeHidden();
  await expect(trackerRow(tracker, AUDIT)).toHaveCount(0);
  await tracker.getByRole('button', { name: 'Undo the restore' }).click();
  await expect(trackerRow(tracker, AUDIT)).toBeVisible();
  const after = await exportAs(tracker, FULL, testInfo.outputPath('after'));
  expect(after.text).toBe(before.text);
});

for (const name of readdirSync('lib/exchange/fixtures')) {
  test(`${name} still opens`, async ({ extension, page }) => {
    const fixture = JSON.parse(readFileSync(join('lib/exchange/fixtures', name), 'utf8')) as {
      commitments: { ref: string; deletedAt: string | null }[];
    };
    await page.goto(extension.address('tracker.html'));
    await importFile(page, join('lib/exchange/fixtures', name));
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    for (const { ref } of fixture.commitments.filter(({ deletedAt }) => deletedAt === null)) {
      await expect(trackerRow(page, ref)).toBeVisible();
    }
  });
}

test('a colleague’s copy is merged: shown first, the newer edit wins, and merged again it changes nothing', async ({
  council,
  extension,
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('files');
  const tracker = await trackerOfTheYear(council, extension, page);
  const backup = JSON.parse(readFileSync(await backUp(tracker, folder), 'utf8')) as {
    commitments: { id: string; ref: string; action: string; notes: string; edited: Record<string, string> }[];
  };
  const later = new Date(Date.now() + 60_000).toISOString();
  const theirs = {
    ...backup,
    commitments: backup.commitments.flatMap((one) =>
      one.action.includes(AUDIT)
        ? [
            { ...one, status: 'In progress', edited: { ...one.edited, status: later } },
            { ...one, id: '7f0a3c52-0000-4000-8000-000000000001', action: 'To thank the carers' },
          ]
        : [one],
    ),
  };
  const path = join(folder, 'colleague.json');
  writeFileSync(path, JSON.stringify(theirs));
  const dialog = tracker.getByRole('dialog', { name: 'Import' });
  await importFile(tracker, path);
  await expect(dialog.getByText('1 row comes in.')).toBeVisible();
  await expect(dialog.getByText(/^The ref CYP\w* 17-18 A001 is taken here by other rows/)).toBeVisible();
  const line = dialog.getByRole('table', { name: 'Said differently' }).getByRole('row').nth(1);
  await expect(line).toContainText('Status');
  await expect(line).toContainText('the copy’s');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(trackerRow(tracker, AUDIT)).toContainText('In progress');
  await expect(trackerRow(tracker, 'To thank the carers')).toBeVisible();

  const once = await exportAs(tracker, FULL, testInfo.outputPath('once'));
  await importFile(tracker, path);
  await expect(dialog.getByText('Everything in it is here already. Merging changes nothing.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
  await tracker.keyboard.press('Escape');
  const twice = await exportAs(tracker, FULL, testInfo.outputPath('twice'));
  expect(twice.text).toBe(once.text);
});

test('annotations read back whole: rows, passages and lists of recommendations', async ({
  council,
  extension,
  page,
  headless,
}, testInfo) => {
  const tracker = await trackerOfTheYear(council, extension, page);
  const before = await exportAs(tracker, FULL, testInfo.outputPath('before'));
  const { path } = await exportAs(
    tracker,
    { format: 'Annotations', button: 'Save annotations' },
    testInfo.outputPath('files'),
  );
  const other = await Extension.launch({
    profile: testInfo.outputPath('other-profile'),
    folder: buildFolder('chrome'),
    headless: headless ?? true,
  });
  try {
    const empty = await other.context.newPage();
    await empty.goto(other.address('tracker.html'));
    await importFile(empty, path);
    await empty.getByRole('radio', { name: 'Merge it into this tracker' }).check();
    await empty.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(trackerRow(empty, AUDIT)).toBeVisible();
    const after = await exportAs(empty, FULL, testInfo.outputPath('after'));
    expect(after.text).toBe(before.text);
  } finally {
    await other.close();
  }
});

test('a merge is undone whole', async ({ council, extension, page }) => {
  const tracker = await trackerOfTheYear(council, extension, page);
  await importFile(tracker, 'lib/exchange/fixtures/backup-version-2.json');
  const tab = tracker.getByRole('tab', { name: /^Actions/ });
  const before = await tab.innerText();
  await tracker.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(tab).not.toHaveText(before);
  await tracker.getByRole('button', { name: /^Undo/ }).click();
  await expect(tab).toHaveText(before);
  await expect(trackerRow(tracker, AUDIT)).toContainText('Not started');
});

test('the reminder is quiet: it comes after a week, is put away for a week, and goes with a backup', async ({
  council,
  extension,
  page,
}, testInfo) => {
  const tracker = await trackerOfTheYear(council, extension, page);
  await expect(tracker.getByText('Never backed up.')).toHaveCount(0);
  await tracker.close();

  const day = 86_400_000;
  const later = await extension.context.newPage();
  await later.clock.setFixedTime(Date.now() + 12 * day);
  await later.goto(extension.address('tracker.html'));
  await expect(later.getByText('Never backed up.')).toBeVisible();
  await later.getByRole('button', { name: 'Do not remind me for a week' }).click();
  await expect(later.getByText('Never backed up.')).toHaveCount(0);

  await later.clock.setFixedTime(Date.now() + 20 * day);
  await later.reload();
  await later.getByRole('button', { name: 'Back up now' }).click();
  const downloading = later.waitForEvent('download');
  await later.getByRole('button', { name: 'Save a backup' }).click();
  await (await downloading).saveAs(testInfo.outputPath('backup.json'));
  await expect(later.getByText('Never backed up.')).toHaveCount(0);

  await later.clock.setFixedTime(Date.now() + 32 * day);
  await later.reload();
  await expect(later.getByRole('button', { name: 'Export…' })).toBeEnabled();
  // Nothing was edited since, so there is nothing to remind of; but one can look.
  await later.getByRole('button', { name: 'Backup…' }).click();
  await expect(later.getByText('Last backed up 12 days ago.')).toBeVisible();
  await later.close();
  await openTracker(extension);
});
