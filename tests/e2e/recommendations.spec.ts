import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ITEMS, MISSING, northmoorReport } from '../fixtures/printed/northmoor.ts';
import { printReports } from '../fixtures/printed/print.ts';
import { expect, test } from './fixtures.ts';
import { openFromDisk } from './viewer.ts';
import { chooseRecommendation, keptRow, openTagBox, row } from './panel.ts';
import {
  chooseFile,
  exactList,
  list,
  openImport,
  openRecommendations,
  pdfFile,
  previewWords,
  saved,
} from './recommendations.ts';

const ITEM = '/mgAi.aspx?ID=50205';
const AUDIT = 'findings of the autumn audit of supervision';
const RATED = 'recommendation 7 was rated as red';
const COUNCIL = 'Ofsted SIF 2017';
const BOARD = /Local Safeguarding Children Board$/;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The report as it was published again: 7 has other words, 6 is gone, and all after it moved up by one. */
const CORRECTED = ITEMS.filter(({ ref }) => ref !== '6').map(({ ref, text }) => {
  const words = ref === '7' ? text.replace('within five days', 'within five working days') : text;
  return { ref: Number(ref) > 6 && Number(ref) < 100 ? String(Number(ref) - 1) : ref, text: words };
});

const textOf = (wanted: string): string => ITEMS.find(({ ref }) => ref === wanted)?.text ?? '';

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('a report’s recommendations: taken, put right, tagged with, and taken again as corrected', async ({
  council,
  extension,
  page,
}) => {
  const [report, corrected] = await printReports([northmoorReport(), northmoorReport(CORRECTED)]);
  if (!report || !corrected) throw new Error('The reports were not printed.');
  const tracker = await openRecommendations(extension);

  await test.step('the report is read whole, page breaks and bullets and all', async () => {
    const dialog = await openImport(tracker);
    await chooseFile(dialog, pdfFile('northmoor--22-may-2017', report));
    const main = exactList(dialog, COUNCIL);
    await expect(main.getByRole('heading')).toContainText('14 recommendations');
    await expect(list(dialog, BOARD).getByRole('heading')).toContainText('3 recommendations');
    await expect(main.getByLabel('Authority')).toHaveValue('Northmoor Metropolitan Borough Council');
    await expect(main.getByLabel('Published')).toHaveValue('2017-05-22');
    await expect(previewWords(main, '5')).toHaveValue(MISSING);
    for (const { ref, text } of ITEMS.filter((item) => item.ref !== '5' && Number(item.ref) < 100))
      await expect(previewWords(main, ref)).toHaveValue(text);
  });

  await test.step('what was read is put right before it is saved', async () => {
    const dialog = tracker.getByRole('dialog', { name: 'Take recommendations in' });
    const main = exactList(dialog, COUNCIL);
    const board = list(dialog, BOARD);
    await main.getByLabel('Name of the list').fill('Ofsted 2017');
    const ofsted = exactList(dialog, 'Ofsted 2017');

    await previewWords(ofsted, '2').evaluate((field: HTMLTextAreaElement) => {
      const at = field.value.indexOf('and check');
      field.setSelectionRange(at, at);
    });
    await ofsted.getByRole('button', { name: 'Part at cursor: recommendation 2' }).click();
    await expect(previewWords(ofsted, '2b')).toHaveValue(/^and check that each assessment/);
    await ofsted.getByRole('button', { name: 'Join to above: recommendation 2b' }).click();
    await expect(previewWords(ofsted, '2')).toHaveValue(textOf('2'));

    await ofsted.getByLabel('Theme of recommendation 5').fill('Missing children');
    const take = dialog.getByRole('button', { name: /^Take \d+ recommendations?$/ });
    await ofsted.getByLabel('Number of recommendation 8').fill('7');
    await expect(ofsted).toContainText('Two recommendations have the number 7');
    await expect(take).toBeDisabled();
    await ofsted.getByRole('button', { name: 'Number from 1' }).click();
    await expect(previewWords(ofsted, '8')).toHaveValue(textOf('8'));

    await board.getByRole('button', { name: 'Leave out: recommendation 106' }).click();
    await expect(take).toHaveText('Take 16 recommendations');
    await take.click();
    await expect(dialog).toBeHidden();
    await expect(exactList(tracker, 'Ofsted 2017')).toContainText('14 recommendations');
    await expect(list(tracker, BOARD)).toContainText('2 recommendations');
    await expect(saved(tracker, MISSING)).toContainText('Missing children');
  });

  await test.step('passages are tagged: the suggested one with one key, another with the palette', async () => {
    await page.goto(`${council.origin}${ITEM}`);
    const panel = await extension.openPanel(page);
    const audit = row(panel, AUDIT);
    await expect(audit.getByRole('button', { name: /^Tag R7, suggested/ })).toBeVisible();
    await audit.focus();
    await panel.keyboard.press('s');
    await expect(keptRow(panel, AUDIT)).toHaveAccessibleName(/tagged R7/);
    const second = row(panel, /^Action, not kept: /).first();
    const words = ((await second.getAttribute('aria-label')) ?? '').split(': ').slice(1).join(': ');
    await openTagBox(panel, second);
    await chooseRecommendation(panel, 'missing interview');
    await expect(keptRow(panel, words)).toHaveAccessibleName(/tagged R5/);
  });

  await test.step('each list says what was spoken of, and what nobody did', async () => {
    await tracker.bringToFront();
    await expect(saved(tracker, textOf('7'))).toContainText('1 passage');
    await expect(saved(tracker, textOf('7'))).toContainText('12 Jul 2017');
    await expect(saved(tracker, MISSING)).toContainText('1 passage');
    await expect(saved(tracker, textOf('9'))).toContainText('nobody spoke of it');
    await expect(exactList(tracker, 'Ofsted 2017')).toContainText('12 that nobody spoke of');
  });

  await test.step('the corrected report takes the place of the first, and every tag follows', async () => {
    const dialog = await openImport(tracker);
    await chooseFile(dialog, pdfFile('northmoor--22-may-2017', corrected));
    const main = exactList(dialog, 'Ofsted 2017');
    await expect(main.getByRole('heading')).toContainText('13 recommendations');
    await expect(dialog.getByLabel('Save Ofsted 2017 as')).toHaveText(/a correction of “Ofsted 2017”/);
    await list(dialog, BOARD).getByRole('checkbox', { name: 'Take this list' }).uncheck();
    await expect(dialog).toContainText('R7 has other words now: R6. Its one tag follows.');
    await expect(dialog).toContainText('R6 is not in the new list. Nothing is tagged with it, so it goes.');
    await dialog.getByRole('button', { name: 'Take 13 recommendations' }).click();
    await expect(dialog).toBeHidden();
    const reworded = saved(tracker, 'written up within five working days');
    await expect(reworded).toContainText('R6');
    await expect(reworded).toContainText('1 passage');
    await expect(saved(tracker, MISSING)).toContainText('1 passage');
    await expect(saved(tracker, MISSING)).toContainText('Missing children');
    await expect(list(tracker, BOARD)).toContainText('2 recommendations');
    await page.bringToFront();
    const panel = await extension.openPanel(page);
    await expect(keptRow(panel, AUDIT)).toHaveAccessibleName(/tagged R6/);
  });
});

test('what the council has of its own for a recommendation is set beside it, undone, and helps to find it', async ({
  council,
  extension,
  page,
}) => {
  const tracker = await openRecommendations(extension);
  const dialog = await openImport(tracker);
  await dialog.getByRole('textbox', { name: /^Or paste/ }).fill(`7. ${textOf('7')}\n8. ${textOf('8')}`);
  await dialog.getByRole('button', { name: 'Read what was pasted' }).click();
  await dialog.getByLabel('Name of the list').fill('Ofsted 2017');
  await dialog.getByRole('button', { name: 'Take 2 recommendations' }).click();

  const details = tracker.getByRole('button', { name: 'Edit details: R8' });
  await details.click();
  const form = tracker.getByRole('form', { name: 'Details of R8' });
  await expect(form.getByLabel('Theme')).toBeFocused();
  await form.getByLabel('Lead officer').fill('Dana Okoro');
  await form.getByLabel('Theme').fill('Reviewing');
  await form.getByLabel('Actions of the council’s plan').fill('3.1, 3.2');
  await form.getByLabel('Due').fill('spring term');
  await tracker.keyboard.press('Enter');
  await expect(details).toBeFocused();
  const eighth = saved(tracker, textOf('8'));
  await expect(eighth).toContainText('Reviewing · plan 3.1, 3.2 · lead Dana Okoro · due spring term');
  await tracker.getByRole('button', { name: 'Undo' }).click();
  await expect(eighth).not.toContainText('Dana Okoro');
  await details.click();
  await form.getByLabel('The council’s own number').fill('B2');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(eighth).toContainText('our number B2');

  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  await openTagBox(panel, row(panel, AUDIT));
  await chooseRecommendation(panel, 'B2');
  await expect(keptRow(panel, AUDIT)).toHaveAccessibleName(/tagged R8/);
  await tracker.bringToFront();
  await eighth.getByRole('button', { name: 'What was said: R8' }).click();
  await expect(eighth).toContainText(`“That the ${AUDIT}`);
});

const PLAN_PAGE = `<!doctype html><html lang="en"><title>Improvement plan</title><main>
  <h1>Children’s services improvement plan 2024</h1>
  <table><tr><th>Ref</th><th>Recommendation</th><th>Lead officer</th><th>By when</th></tr>
  <tr><td>1</td><td>Ensure that supervision takes place monthly.</td><td>Dana Okoro</td><td>May 2024</td></tr>
  <tr><td>2</td><td>Improve life-story work.</td><td>Sam Reyes</td><td>June 2024</td></tr></table></main></html>`;

test('recommendations are offered from the page that is open, and taken through the preview', async ({
  council,
  extension,
  page,
}) => {
  await page.route('**/improvement-plan', (route) =>
    route.fulfill({ contentType: 'text/html', body: PLAN_PAGE }),
  );
  await page.goto(`${council.origin}/improvement-plan`);
  const panel = await extension.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'This report makes 2 recommendations' })).toBeVisible();
  const opening = extension.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Take the recommendations from this report' }).click();
  const tracker = await opening;
  const dialog = tracker.getByRole('dialog', { name: 'Take recommendations in' });
  await expect(previewWords(dialog, '2')).toHaveValue('Improve life-story work.');
  await dialog.getByRole('button', { name: 'Take 2 recommendations' }).click();
  await expect(saved(tracker, 'Improve life-story work.')).toContainText('lead Sam Reyes · due June 2024');
  await tracker.reload();
  await expect(tracker.getByRole('dialog')).toBeHidden();
});

test('recommendations are offered from the report that is open in the viewer', async ({
  extension,
  page,
}, testInfo) => {
  const [report] = await printReports([northmoorReport()]);
  if (!report) throw new Error('The report was not printed.');
  await page.goto(extension.address('viewer.html'));
  await openFromDisk(page, testInfo.outputPath('northmoor--22-may-2017.pdf'), Buffer.from(report));
  const panel = await extension.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'This report makes 17 recommendations' })).toBeVisible();
  const opening = extension.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Take the recommendations from this report' }).click();
  const tracker = await opening;
  const dialog = tracker.getByRole('dialog', { name: 'Take recommendations in' });
  await expect(previewWords(exactList(dialog, COUNCIL), '5')).toHaveValue(MISSING);
  await expect(exactList(dialog, COUNCIL).getByLabel('Published')).toHaveValue('2017-05-22');
  await dialog.getByRole('button', { name: 'Take 17 recommendations' }).click();
  await expect(exactList(tracker, COUNCIL)).toContainText('14 recommendations');
});

test('a rating is kept as evidence under the recommendation that it speaks of', async ({
  council,
  extension,
  page,
}) => {
  const tracker = await openRecommendations(extension);
  const dialog = await openImport(tracker);
  await dialog.getByRole('textbox', { name: /^Or paste/ }).fill(`7. ${textOf('7')}\n8. ${textOf('8')}`);
  await dialog.getByRole('button', { name: 'Read what was pasted' }).click();
  await dialog.getByLabel('Name of the list').fill('Ofsted 2017');
  await dialog.getByRole('button', { name: 'Take 2 recommendations' }).click();
  await page.goto(`${council.origin}${ITEM}`);
  const panel = await extension.openPanel(page);
  const rated = row(panel, RATED);
  await rated.focus();
  await expect(
    rated.getByRole('button', { name: /^Tag R7, suggested: names recommendation 7/ }),
  ).toBeVisible();
  await panel.keyboard.press('s');
  await expect(row(panel, RATED)).toHaveAccessibleName(/kept.*tagged R7/);
  await tracker.bringToFront();
  const seventh = saved(tracker, textOf('7'));
  await expect(seventh).toContainText('1 passage, 1 on progress');
  await expect(seventh).toContainText('no action yet');
  await seventh.getByRole('button', { name: 'What was said: R7' }).click();
  await expect(seventh).toContainText(`evidence “The DCS confirmed that ${RATED}`);
});

test('taking recommendations in by keyboard alone', async ({ extension }) => {
  const tracker = await openRecommendations(extension);
  const press = async (...keys: string[]) => {
    for (const key of keys) await tracker.keyboard.press(key);
  };
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await press('Tab');
      const focused = await tracker.evaluate(() => {
        const at = document.activeElement;
        const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
        return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '';
      });
      if (name.test(focused)) return;
    }
    throw new Error(`Tab does not reach ${name}.`);
  };

  await tabTo(/^Take recommendations in$/);
  await press('Enter');
  const dialog = tracker.getByRole('dialog', { name: 'Take recommendations in' });
  await tabTo(/^Or paste/);
  await tracker.keyboard.insertText(
    '1. Ensure that visits are on time.\n2. Improve plans\n3. for care leavers.',
  );
  await tabTo(/^Read what was pasted$/);
  await press('Enter');
  await tabTo(/^Name of the list/);
  await tracker.keyboard.insertText('By hand');
  await tabTo(/^Join to above: recommendation 3$/);
  await press('Enter');
  await expect(previewWords(dialog, '2')).toHaveValue('Improve plans for care leavers.');
  await expect(dialog.getByLabel('Number of recommendation 2')).toBeFocused();
  await tabTo(/^Take 2 recommendations$/);
  await press('Enter');
  await expect(dialog).toBeHidden();
  await expect(exactList(tracker, 'By hand')).toContainText('2 recommendations');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the import and the lists shut nobody out, ${colorScheme}`, async ({ extension }) => {
    const tracker = await openRecommendations(extension);
    await tracker.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faults(tracker), 'without a list').toEqual([]);
    const dialog = await openImport(tracker);
    expect(await faults(tracker), 'where it may come from').toEqual([]);
    const [report] = await printReports([northmoorReport()]);
    if (!report) throw new Error('The report was not printed.');
    await chooseFile(dialog, pdfFile('northmoor--22-may-2017', report));
    await expect(dialog.getByRole('button', { name: 'Take 17 recommendations' })).toBeVisible();
    expect(await faults(tracker), 'the preview').toEqual([]);
    await dialog.getByRole('button', { name: 'Take 17 recommendations' }).click();
    await expect(dialog).toBeHidden();
    expect(await faults(tracker), 'the lists').toEqual([]);
  });
}
