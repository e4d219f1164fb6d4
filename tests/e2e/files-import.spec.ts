import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { editedInOffice, hasOffice } from '../office.ts';
import { exportAs, findRow, importFile, showAll, trackerOfTheYear } from './files.ts';
import { expect, test } from './fixtures.ts';
import { trackerRow } from './tracker.ts';

const AUDIT = 'findings of the autumn audit of supervision';
const SCORECARD = 'One-page scorecard in place of the pack';

/** A CSV of ours with cells changed in the rows whose action holds some words, and rows added, as Excel saves it. */
function changed(
  csv: string,
  edits: Readonly<Record<string, Readonly<Record<string, string>>>>,
  added: readonly Readonly<Record<string, string>>[] = [],
): string {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  const rows = data.map((row) => {
    const [, edit = {}] = Object.entries(edits).find(([words]) => row['Action']?.includes(words)) ?? [];
    return { ...row, ...edit };
  });
  return `\u{FEFF}${Papa.unparse([...rows, ...added], { columns: meta.fields ?? [] })}`;
}

const dialogOf = (tracker: Page) => tracker.getByRole('dialog', { name: 'Import' });

test('an edited CSV is looked over, taken in, undone, and taken in twice changes nothing', async ({
  council,
  extension,
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('files');
  const tracker = await trackerOfTheYear(council, extension, page);
  const dialog = dialogOf(tracker);
  const full = await exportAs(tracker, { format: 'CSV', layout: 'Full', button: 'Save CSV' }, folder);

  await test.step('the same is edited here meanwhile', async () => {
    const owner = (await findRow(tracker, SCORECARD)).getByRole('gridcell').nth(3);
    await owner.focus();
    await tracker.keyboard.press('Enter');
    await tracker.getByRole('textbox', { name: /^Owner of / }).fill('Rowan Kerr');
    await tracker.keyboard.press('Enter');
    await expect(owner).toHaveText('Rowan Kerr');
    await findRow(tracker, AUDIT);
  });

  const sheet = join(folder, 'edited.csv');
  writeFileSync(
    sheet,
    changed(
      full.text,
      {
        [AUDIT]: {
          Status: 'In progress',
          'Due date': '30/06/2018',
          'Original due date': '',
          Progress: 'Half is done',
        },
        [SCORECARD]: { Owner: 'Somebody else', 'Due date': 'soonish' },
      },
      [
        {
          Action: 'To write to the Minister',
          Owner: 'Leader',
          Committee: 'Cabinet',
          'Due as minuted': 'January',
        },
      ],
    ),
  );

  await test.step('the review says what changed, what conflicts, what is new and what cannot be read', async () => {
    await importFile(tracker, sheet);
    const changes = dialog.getByRole('table', { name: 'Changed in the sheet' });
    await expect(changes.getByRole('row').filter({ hasText: 'Half is done' })).toBeVisible();
    await expect(changes.getByRole('row').filter({ hasText: '30/06/2018' })).toContainText('Due date');
    await expect(dialog.getByRole('table', { name: 'New in the sheet' })).toContainText(
      'To write to the Minister',
    );
    const conflict = dialog
      .getByRole('table', { name: 'Edited here and in the sheet' })
      .getByRole('row')
      .nth(1);
    await expect(conflict).toContainText('Rowan Kerr');
    await expect(conflict.getByRole('radio', { name: /^Keep Owner of / })).toBeChecked();
    const unreadable = dialog.getByRole('table', { name: 'Cannot be read' });
    await expect(unreadable).toContainText(/row \d+, column L “Due date”/);
    await expect(unreadable).toContainText('“soonish” is no day.');
    // Nothing is written before it is accepted.
    await expect(trackerRow(tracker, AUDIT)).toContainText('Not started');
  });

  await test.step('what was refused and kept stays, the rest is taken in as one act', async () => {
    await dialog.getByRole('checkbox', { name: /^Take Progress of / }).uncheck();
    await dialog.getByRole('button', { name: 'Take 2 changes and 1 new row in' }).click();
    await expect(dialog).toBeHidden();
    await expect(trackerRow(tracker, AUDIT)).toContainText('In progress');
    await expect(trackerRow(tracker, AUDIT)).toContainText('30 Jun 2018');
    await expect(await findRow(tracker, 'To write to the Minister')).toContainText('Leader');
  });

  await test.step('undone, all of it is as before', async () => {
    await tracker.getByRole('button', { name: /^Undo/ }).click();
    await expect(trackerRow(tracker, 'To write to the Minister')).toHaveCount(0);
    await expect(await findRow(tracker, AUDIT)).toContainText('Not started');
    await expect(await findRow(tracker, SCORECARD)).toContainText('Rowan Kerr');
  });

  await test.step('of a conflict the sheet’s side can be taken', async () => {
    await importFile(tracker, sheet);
    await dialog.getByRole('button', { name: 'Take none of the changes' }).click();
    await dialog.getByRole('button', { name: 'Take all of the sheet’s' }).click();
    await dialog.getByRole('button', { name: 'Take 1 change in' }).click();
    await expect(await findRow(tracker, SCORECARD)).toContainText('Somebody else');
  });

  await test.step('an export that nobody changed changes nothing', async () => {
    await showAll(tracker);
    const again = await exportAs(tracker, { format: 'CSV', layout: 'Full', button: 'Save CSV' }, folder);
    await importFile(tracker, again.path);
    await expect(dialog).toContainText(/All \d+ rows are as in the tracker\./);
    await expect(dialog.getByRole('button', { name: 'Nothing to take in' })).toBeDisabled();
  });
});

test('a workbook that was edited in LibreOffice comes back with the edits and nothing else', async ({
  council,
  extension,
  page,
}, testInfo) => {
  test.skip(!hasOffice, 'LibreOffice is not installed.');
  test.setTimeout(300_000);
  const tracker = await trackerOfTheYear(council, extension, page);
  const { path } = await exportAs(
    tracker,
    { format: 'Excel', layout: 'Tracker', button: 'Save Excel file' },
    testInfo.outputPath('files'),
  );
  const edited = editedInOffice(path, 'xlsx', (xml) => {
    expect(xml).toContain('<text:p>Principal Social Worker</text:p>');
    return xml.replace('<text:p>Principal Social Worker</text:p>', '<text:p>Siân Pŵel – “acting”</text:p>');
  });
  await importFile(tracker, edited);
  const dialog = dialogOf(tracker);
  await expect(dialog).toContainText(': 1 change.');
  await dialog.getByRole('button', { name: 'Take 1 change in' }).click();
  await expect(await findRow(tracker, 'Siân Pŵel – “acting”')).toBeVisible();
});

test('a council’s own log is taken in by columns that are guessed and put right', async ({
  council,
  extension,
  page,
}, testInfo) => {
  const tracker = await trackerOfTheYear(council, extension, page);
  const dialog = dialogOf(tracker);
  const folder = testInfo.outputPath('files');
  mkdirSync(folder, { recursive: true });
  const log = join(folder, 'log.csv');
  writeFileSync(
    log,
    [
      'Corporate Parenting Board – action log,,,,',
      'No.,Action required,Lead officer,By when,Remarks of the chair',
      '1/22,To circulate the audit,Head of Service,30 November 2025,Sent',
      ',To write to schools,,September meeting,',
    ].join('\r\n'),
  );
  await importFile(tracker, log);
  await expect(dialog.getByText('3 were guessed')).toBeVisible();
  await expect(dialog.getByText('This column is not read: “Remarks of the chair”.')).toBeVisible();
  await dialog.getByLabel('“Remarks of the chair”').selectOption({ label: 'Progress' });
  await expect(dialog.getByText(/^This column is not read/)).toHaveCount(0);
  await dialog.getByLabel('Committee', { exact: true }).fill('Corporate Parenting Board');
  await dialog.getByRole('button', { name: 'Use for these rows' }).click();
  const added = dialog.getByRole('table', { name: 'New in the sheet' });
  await expect(added.getByRole('row').filter({ hasText: 'Corporate Parenting Board' })).toHaveCount(2);
  await expect(added).toContainText('Ref 1/22');
  await expect(added).toContainText('September meeting');
  await dialog.getByRole('button', { name: 'Take 2 new rows in' }).click();
  await expect(await findRow(tracker, 'To circulate the audit')).toContainText('Corporate Parenting Board');
  await expect(await findRow(tracker, 'To write to schools')).toContainText('September meeting');

  await importFile(tracker, log);
  await expect(dialog.getByRole('table', { name: 'New in the sheet' })).toHaveCount(0);
});

test('a sheet whose headings say nothing is taken in once a person says what they are', async ({
  extension,
  page,
}, testInfo) => {
  const path = testInfo.outputPath('odd.csv');
  writeFileSync(path, 'Wer,Was\r\nJo,To write to schools\r\n');
  await page.goto(extension.address('tracker.html'));
  await importFile(page, path);
  const dialog = dialogOf(page);
  await expect(dialog.getByText('Say first which of its columns says what is to be done.')).toBeVisible();
  await dialog.getByLabel('“Was”').selectOption({ label: 'Action' });
  await dialog.getByLabel('“Wer”').selectOption({ label: 'Owner' });
  await expect(dialog.getByRole('table', { name: 'New in the sheet' })).toContainText('Jo');
  await dialog.getByRole('button', { name: 'Take 1 new row in' }).click();
  await expect(trackerRow(page, 'To write to schools')).toBeVisible();
});

test('bad files are called so in a plain sentence and change nothing', async ({
  extension,
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('bad');
  mkdirSync(folder, { recursive: true });
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(extension.address('tracker.html'));
  const bad: readonly (readonly [string, RegExp])[] = [
    [file('empty.csv', ''), /is empty, so nothing was changed/],
    [file('broken.xlsx', Buffer.from('PK\u0003\u0004 no workbook')), /could not be opened as a spreadsheet/],
    [file('old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), /an old Excel \(\.xls\)/],
    [file('letter.txt', 'Dear Sir or Madam\nplease find enclosed\n'), /No row of this sheet has headings/],
    [file('other.json', '{"hello": "world"}'), /neither a Minutemark backup nor annotations/],
    [file('cut.json', '{"format": "minutemark backup", "version": 2, "passages": ['), /is damaged/],
    [
      file(
        'newer.json',
        '{"format": "minutemark backup", "version": 99, "madeAt": "2030-01-01T00:00:00.000Z"}',
      ),
      /newer version of Minutemark/,
    ],
    [
      file('picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
      /could not be opened as a spreadsheet/,
    ],
  ];
  for (const [path, says] of bad) {
    await importFile(page, path);
    await expect(dialogOf(page).getByRole('alert')).toHaveText(says);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Nothing kept yet' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a file that is dropped on the page is looked over at once', async ({ extension, page }, testInfo) => {
  const path = testInfo.outputPath('old.json');
  copyFileSync('lib/exchange/fixtures/backup-version-1.json', path);
  const text = readFileSync(path, 'utf8');
  await page.goto(extension.address('tracker.html'));
  await expect(page.getByRole('button', { name: 'Import…' })).toBeVisible();
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'old.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(dialogOf(page)).toContainText('old.json');
  await expect(
    dialogOf(page).getByRole('radio', { name: 'Put it in the place of this tracker' }),
  ).toBeChecked();
});
