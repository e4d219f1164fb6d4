import type { Locator } from '@playwright/test';
import { printReports } from '../fixtures/printed/print.ts';
import { goodReport, pictures, schoolReport } from '../fixtures/printed/no-recommendations.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, exactList, openImport, openRecommendations, pdfFile } from './recommendations.ts';

const MENU = `The Copper Kettle

Starters
Leek and potato soup
Smoked mackerel pâté
Mains
Fish pie with peas
Mushroom risotto
Puddings
Apple crumble and custard`;

/** Forty columns and none of them a recommendation: a finance download, say. */
const FORTY_COLUMNS = [
  Array.from({ length: 40 }, (_, at) => `Code ${at + 1}`),
  ...Array.from({ length: 30 }, (_, row) => Array.from({ length: 40 }, (_cell, at) => String(row * at))),
]
  .map((cells) => cells.join(','))
  .join('\r\n');

const TWICE = '1. Ensure that visits are on time.\n1. Improve plans for care leavers.';

/** The smallest file that asks for a password; nothing in it can be read without. */
const LOCKED = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>endobj
trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]>>
%%EOF`;

const text = (name: string, words: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(words),
});

async function paste(dialog: Locator, words: string): Promise<void> {
  await dialog.getByRole('textbox', { name: /^Or paste/ }).evaluate((field: HTMLTextAreaElement, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
  await dialog.getByRole('button', { name: 'Read what was pasted' }).click();
}

const BAD: readonly {
  readonly what: string;
  readonly give: (dialog: Locator) => Promise<void>;
  readonly says: RegExp;
}[] = [
  {
    what: 'a menu, pasted',
    give: (dialog) => paste(dialog, MENU),
    says: /do not read like recommendations.*Nothing was changed/,
  },
  {
    what: 'a menu, as a file',
    give: (dialog) => chooseFile(dialog, text('menu.txt', MENU)),
    says: /No recommendations were found.*Nothing was changed/,
  },
  {
    what: 'the report of a school',
    give: async (dialog) => {
      const [report] = await printReports([schoolReport]);
      await chooseFile(dialog, pdfFile('school', report ?? new Uint8Array()));
    },
    says: /report on a school.*Nothing was changed/,
  },
  {
    what: 'a PDF of pictures',
    give: async (dialog) => {
      const [report] = await printReports([pictures]);
      await chooseFile(dialog, pdfFile('scan', report ?? new Uint8Array()));
    },
    says: /pictures of pages and no words.*Nothing was changed/,
  },
  {
    what: 'a paste of 10 MB',
    give: (dialog) => paste(dialog, 'Ensure that this is far too long to be a list. '.repeat(220_000)),
    says: /too much text.*Nothing was changed/,
  },
  {
    what: 'a sheet of forty columns',
    give: (dialog) => chooseFile(dialog, { ...text('finance.csv', FORTY_COLUMNS), mimeType: 'text/csv' }),
    says: /No column of this sheet is headed as recommendations.*nothing was changed/i,
  },
  {
    what: 'an empty file',
    give: (dialog) => chooseFile(dialog, text('empty.txt', '')),
    says: /This file is empty, so nothing was changed/,
  },
  {
    what: 'a web page named as a PDF',
    give: (dialog) =>
      chooseFile(dialog, pdfFile('report', Buffer.from('<!doctype html><title>Not found</title>'))),
    says: /not a PDF file.*Nothing was changed/,
  },
  {
    what: 'a PDF with a password',
    give: (dialog) => chooseFile(dialog, pdfFile('locked', Buffer.from(LOCKED))),
    says: /locked with a password.*Nothing was changed/,
  },
  {
    what: 'a damaged PDF',
    give: (dialog) => chooseFile(dialog, pdfFile('half', Buffer.from('%PDF-1.7\nstartxref\n99\n%%EOF'))),
    says: /PDF is damaged.*Nothing was changed/,
  },
];

test('what is no list of recommendations is called so in a sentence, and nothing is changed', async ({
  extension,
}) => {
  const tracker = await openRecommendations(extension);
  await test.step('one list is there', async () => {
    const dialog = await openImport(tracker);
    await paste(dialog, '1. Ensure that visits are on time.\n2. Improve plans for care leavers.');
    await dialog.getByLabel('Name of the list').fill('Ofsted 2017');
    await dialog.getByRole('button', { name: 'Take 2 recommendations' }).click();
    await expect(exactList(tracker, 'Ofsted 2017')).toContainText('2 recommendations');
  });
  const dialog = await openImport(tracker);
  for (const { what, give, says } of BAD) {
    await test.step(what, async () => {
      await give(dialog);
      await expect(dialog.getByRole('status')).toHaveText(says);
      await expect(dialog.getByRole('button', { name: /^Take \d/ })).toBeHidden();
    });
  }
  await test.step('a number given twice', async () => {
    await paste(dialog, TWICE);
    await dialog.getByLabel('Name of the list').fill('Twice');
    await expect(exactList(dialog, 'Twice')).toContainText(
      'Two recommendations have the number 1. Nothing was changed.',
    );
    await expect(dialog.getByRole('button', { name: 'Take 2 recommendations' })).toBeDisabled();
  });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await tracker.reload();
  await tracker.getByRole('tab', { name: /^Recommendations/ }).click();
  await expect(exactList(tracker, 'Ofsted 2017')).toContainText('2 recommendations');
  await expect(tracker.getByRole('region')).toHaveCount(1);
});

test('a report that makes no recommendations says so, and is no error', async ({ extension }) => {
  const tracker = await openRecommendations(extension);
  const dialog = await openImport(tracker);
  const [report] = await printReports([goodReport]);
  await chooseFile(dialog, pdfFile('elmside--3-june-2024', report ?? new Uint8Array()));
  await expect(dialog.getByRole('status')).toHaveText(
    /makes no recommendations, so there is nothing to take/,
  );
});
