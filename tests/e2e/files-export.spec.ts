import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { convertInOffice, hasOffice } from '../office.ts';
import { backUp, chooseExport, exportAs, importFile, previewed, saved, trackerOfTheYear } from './files.ts';
import { expect, test } from './fixtures.ts';
import { backupJson, readBackup } from '../../lib/exchange/backup.ts';
import { EXAMPLES, records } from '../../lib/exchange/testing.ts';
import { openTracker, trackerRow } from './tracker.ts';

const AUDIT = 'findings of the autumn audit of supervision';

test('goes out in every format, and other programs read each of them', async ({
  council,
  extension,
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('exports');
  const tracker = await trackerOfTheYear(council, extension, page);
  const rows = Number(
    await tracker
      .getByRole('tab', { name: /^Actions/ })
      .innerText()
      .then((text) => /\d+/.exec(text)?.[0]),
  );
  expect(rows).toBeGreaterThan(20);

  await test.step('CSV, by papaparse', async () => {
    const { text, name } = await exportAs(
      tracker,
      { format: 'CSV', layout: 'Full', button: 'Save CSV' },
      folder,
    );
    expect(name).toMatch(/^minutemark-full-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\u{FEFF}')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(rows);
    expect(data.find((one) => one['Action']?.includes(AUDIT))).toMatchObject({
      Owner: 'Principal Social Worker',
    });
  });

  await test.step('Excel, by read-excel-file', async () => {
    const { path } = await exportAs(
      tracker,
      { format: 'Excel', layout: 'Tracker', button: 'Save Excel file' },
      folder,
    );
    const [headings = [], ...lines] = await readSheet(path, 'Actions');
    expect(lines).toHaveLength(rows);
    const meeting = headings.indexOf('Meeting date');
    expect(lines.every((line) => line[meeting] instanceof Date)).toBe(true);
  });

  await test.step('Word, by LibreOffice where it is', async () => {
    const { path } = await exportAs(
      tracker,
      { format: 'Word', layout: 'Meeting action log', button: 'Save Word file' },
      folder,
    );
    const xml = new TextDecoder().decode(unzipSync(readFileSync(path))['word/document.xml']);
    expect(xml).toContain('Outstanding');
    if (!hasOffice) return;
    const text = readFileSync(convertInOffice(path, 'txt:Text (encoded):UTF8'), 'utf8');
    for (const words of ['Meeting action log', 'Outstanding', 'Completed since last meeting', AUDIT]) {
      expect(text).toContain(words);
    }
  });

  await test.step('a web page, by jsdom', async () => {
    const { text } = await exportAs(
      tracker,
      { format: 'Web page', layout: 'Ofsted improvement plan', button: 'Save web page' },
      folder,
    );
    const { document } = new JSDOM(text).window;
    expect(document.querySelector('h1')?.textContent).toBe('Ofsted improvement plan');
    expect(document.querySelectorAll('tbody th[scope=rowgroup]').length).toBeGreaterThan(5);
    expect(document.querySelectorAll('script, link, img')).toHaveLength(0);
  });

  await test.step('Markdown', async () => {
    const { text } = await exportAs(
      tracker,
      { format: 'Markdown', layout: 'Questions for the next meeting', button: 'Save Markdown' },
      folder,
    );
    expect(text).toMatch(/^# Questions for the next meeting\n/);
    expect(text).toContain('| --- |');
  });

  await test.step('a calendar, by ical.js', async () => {
    const { text } = await exportAs(tracker, { format: 'Calendar', button: 'Save calendar' }, folder);
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events.length).toBeGreaterThan(5);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  await test.step('annotations, by what the W3C requires', async () => {
    const { text } = await exportAs(tracker, { format: 'Annotations', button: 'Save annotations' }, folder);
    const collection = JSON.parse(text) as {
      '@context': unknown[];
      total: number;
      first: { items: { id: string; type: string; target: { source: string } }[] };
    };
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.first.items).toHaveLength(collection.total);
    expect(collection.first.items.every((one) => one.type === 'Annotation' && one.id && one.target)).toBe(
      true,
    );
  });

  await test.step('a backup; and from it the command line writes the same bytes', async () => {
    const backup = await backUp(tracker, folder);
    const read = readBackup(readFileSync(backup, 'utf8'));
    expect(read.ok && read.value.backup.commitments.length).toBe(rows);
    const log = await exportAs(
      tracker,
      { format: 'CSV', layout: 'Meeting action log', button: 'Save CSV' },
      folder,
    );
    const day = /\d{4}-\d\d-\d\d/.exec(log.name)?.[0] ?? '';
    const cli = execFileSync(
      process.execPath,
      ['scripts/export.ts', '--layout', 'action-log', '--format', 'csv', '--today', day, backup],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(cli.equals(readFileSync(log.path))).toBe(true);
  });
});

test('puts a table on the clipboard that Word takes as a table', async ({ council, extension, page }) => {
  const tracker = await trackerOfTheYear(council, extension, page);
  await chooseExport(tracker, { format: 'Copy table', layout: 'Meeting action log' });
  await tracker.bringToFront();
  await tracker.getByRole('button', { name: 'Copy table' }).click();
  await expect(tracker.getByRole('status').filter({ hasText: 'Copied.' })).toBeAttached();
  // Another page pastes it.
  await extension.context.grantPermissions(['clipboard-read'], { origin: council.origin });
  await page.bringToFront();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  const { document } = new JSDOM(copied.html).window;
  expect([...document.querySelectorAll('thead th')].slice(0, 3).map((one) => one.textContent)).toEqual([
    'Ref',
    'Meeting date',
    'Minute / item',
  ]);
  expect(copied.text).toContain('Ref\tMeeting date\tMinute / item');
});

test('says before it is saved what is left out, and for which committee it is', async ({
  council,
  extension,
  page,
}) => {
  const tracker = await trackerOfTheYear(council, extension, page);
  const dialog = tracker.getByRole('dialog', { name: 'Export' });

  await tracker.getByRole('searchbox').fill('audit');
  await chooseExport(tracker, { format: 'CSV', layout: 'Tracker' });
  await expect(dialog.getByRole('radio', { name: /^As shown in the table/ })).toBeChecked();
  await expect(dialog.getByText(/^\d+ rows were not chosen and are left out\.$/)).toBeVisible();
  await dialog.getByRole('radio', { name: /^Everything/ }).check();
  await expect(dialog.getByText('Nothing.', { exact: true })).toBeVisible();

  await dialog.getByRole('radio', { name: 'Calendar' }).check();
  await expect(
    dialog.getByText(/have no date to come, or are done, and are not in the calendar\.$/),
  ).toBeVisible();

  await dialog.getByRole('radio', { name: 'Word', exact: true }).check();
  await dialog.getByRole('radio', { name: 'Meeting action log' }).check();
  await dialog.getByLabel('Committee').selectOption({ label: 'Corporate Parenting Board' });
  await expect(dialog.getByText(/^\d+ rows of other committees are left out\.$/)).toBeVisible();
  await expect(dialog.getByRole('region', { name: /^First rows/ })).toContainText(
    'Corporate Parenting Board',
  );
});

test('restricted rows stay behind in every file and on every paper, unless asked for', async ({
  extension,
  page,
}, testInfo) => {
  const backup = testInfo.outputPath('restricted.json');
  writeFileSync(backup, backupJson(records(EXAMPLES)));
  await page.goto(extension.address('tracker.html'));
  await importFile(page, backup);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(trackerRow(page, 'A ward matter.')).toBeVisible();

  await chooseExport(page, { format: 'Word', layout: 'Tracker' });
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const sheet = dialog.getByRole('region', { name: /^First rows of/ });
  await expect(dialog.getByText('1 row is restricted and is left out.')).toBeVisible();
  await expect(sheet).not.toContainText('A ward matter.');
  await dialog.getByRole('checkbox', { name: 'Take restricted rows along (1)' }).check();
  await expect(sheet).toContainText('A ward matter.');
  await expect(dialog.getByText('1 row is restricted and is left out.')).toHaveCount(0);
  const word = await saved(page, 'Save Word file', testInfo.outputPath('files'));
  const parts = unzipSync(readFileSync(word.path));
  expect(new TextDecoder().decode(parts['word/header1.xml'])).toContain('Restricted: some of these rows');

  // The next export does not go on with it: it is asked for each time.
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('checkbox', { name: /^Take restricted rows along/ })).not.toBeChecked();

  await page.goto(extension.address('brief.html'));
  await expect(page.getByRole('tabpanel')).not.toContainText('A ward matter.');
  await expect(page.getByText('1 row is restricted and is left out.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Take restricted rows along (1)' }).check();
  await expect(page.getByRole('tabpanel')).toContainText('A ward matter.');
  await expect(page.getByText(/^Restricted: some of these rows are exempt or confidential\./)).toBeVisible();
});

test('keeps the council’s own layout, made by keyboard alone, and begins with the last choice', async ({
  council,
  extension,
  page,
}, testInfo) => {
  const tracker = await trackerOfTheYear(council, extension, page);
  const folder = testInfo.outputPath('exports');
  const dialog = tracker.getByRole('dialog', { name: 'Export' });
  const press = async (...keys: string[]) => {
    for (const key of keys) await tracker.keyboard.press(key);
  };
  await tracker.getByRole('button', { name: 'Export…' }).focus();
  await press('Enter');
  await dialog.getByRole('radio', { name: 'CSV' }).focus();
  await press('Tab', 'ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Meeting action log' })).toBeChecked();
  await press('Tab');
  await expect(dialog.getByRole('button', { name: 'Make our council’s layout of it…' })).toBeFocused();
  await press('Enter');

  const owner = dialog.getByRole('textbox', { name: 'Name of the column Owner' });
  await owner.focus();
  await press('ControlOrMeta+a');
  await tracker.keyboard.type('Lead officer');
  for (let moves = 0; moves < 5; moves += 1) await press('Alt+ArrowUp');
  await expect(owner).toBeFocused();
  await expect(
    dialog.getByRole('status').filter({ hasText: 'Lead officer: now column 1 of 10.' }),
  ).toBeAttached();
  await dialog.getByRole('button', { name: 'Leave Part out' }).focus();
  await press('Enter');
  await previewed(tracker);
  await expect(dialog.getByRole('columnheader').first()).toHaveText('Lead officer');
  await dialog.getByRole('button', { name: 'Save this layout' }).focus();
  await press('Enter');
  await expect(dialog.getByRole('radio', { name: 'Our council’s layout' })).toBeChecked();
  await previewed(tracker);
  const { path } = await saved(tracker, 'Save CSV', folder);
  const [headings] = Papa.parse<string[]>(readFileSync(path, 'utf8').slice(1)).data;
  expect(headings?.slice(0, 3)).toEqual(['Lead officer', 'Ref', 'Meeting date']);

  await tracker.close();
  const again = await openTracker(extension);
  await again.getByRole('button', { name: 'Export…' }).click();
  await expect(again.getByRole('radio', { name: 'Our council’s layout' })).toBeChecked();
  await again.keyboard.press('Escape');
  await expect(trackerRow(again, AUDIT)).toBeVisible();
});
