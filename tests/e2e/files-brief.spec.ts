import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { trackerOfTheYear } from './files.ts';
import { expect, test } from './fixtures.ts';

const AUDIT = 'findings of the autumn audit of supervision';

/** The words of each page of a PDF. */
async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await loading.destroy();
  return pages;
}

test('briefs on one committee or all, prints on A4, and saves as a page of its own', async ({
  council,
  extension,
  page,
}, testInfo) => {
  const tracker = await trackerOfTheYear(council, extension, page);
  await tracker
    .getByRole('navigation', { name: 'Minutemark' })
    .getByRole('link', { name: 'Brief me' })
    .click();
  await expect(tracker).toHaveURL(extension.address('brief.html'));
  await expect(tracker.getByRole('heading', { name: 'Brief for the meeting' })).toBeVisible();
  for (const part of [
    'Overdue',
    'Promised and never mentioned again',
    'Due back',
    'Closed since last time',
  ]) {
    await expect(tracker.getByRole('heading', { name: new RegExp(`^${part} \\(\\d+\\)$`) })).toBeVisible();
  }
  const paper = tracker.getByRole('tabpanel');
  await expect(paper).toContainText(AUDIT);
  await expect(paper.getByRole('link', { name: council.origin }).first()).toHaveAttribute(
    'href',
    new RegExp(`^${council.origin}/`),
  );

  await test.step('printed, it is the paper alone, with its pages numbered', async () => {
    const pages = await pagesOf(await tracker.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toContain('Brief for the meeting');
    expect(pages[0]).not.toContain('Save as a web page');
    for (const [at, words] of pages.entries()) {
      expect(words.replaceAll(/\s+/g, ' ')).toContain(`${at + 1} of ${pages.length}`);
    }
  });

  await test.step('for one committee', async () => {
    await tracker.getByLabel('Committee').selectOption({ label: 'Corporate Parenting Board' });
    await expect(paper).not.toContainText(AUDIT);
    await expect(paper.getByText('Corporate Parenting Board', { exact: true })).toBeVisible();
  });

  await test.step('saved, it is a page of its own with the same entries', async () => {
    const shown = await paper.getByRole('heading', { level: 3 }).allInnerTexts();
    const downloading = tracker.waitForEvent('download');
    await tracker.getByRole('button', { name: 'Save as a web page' }).click();
    const path = testInfo.outputPath('brief.html');
    await (await downloading).saveAs(path);
    const { document } = new JSDOM(readFileSync(path, 'utf8')).window;
    expect([...document.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual(shown);
  });

  await test.step('the questions, to read out', async () => {
    await tracker.getByLabel('Committee').selectOption({ label: 'All committees' });
    await tracker.getByRole('tab', { name: /^Questions for the next meeting/ }).click();
    const questions = paper.getByRole('listitem').filter({ hasText: AUDIT });
    await expect(questions).toContainText('This was due on 31 January 2018.');
    await expect(questions.getByRole('link', { name: council.origin })).toBeVisible();
    const [first] = await pagesOf(await tracker.pdf({ preferCSSPageSize: true }));
    expect(first).toContain('Questions for the next meeting');
  });
});

test('without anything kept the brief says what it would be', async ({ extension, page }) => {
  await page.goto(extension.address('brief.html'));
  await expect(page.getByRole('heading', { name: 'Nothing to brief you on yet' })).toBeVisible();
});
