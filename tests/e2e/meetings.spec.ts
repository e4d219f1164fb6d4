import { expect, test } from './fixtures.ts';
import { AUDIT, INTERVIEWS, faults, goTo, openMeetings, readYear } from './meetings.ts';
import { keep, row } from './panel.ts';
import { openTracker, trackerRow } from './tracker.ts';

const COMMITTEE = 'Children and Young People Overview and Scrutiny Committee';

test('the demo council’s year in every view', async ({ council, extension, page }, testInfo) => {
  test.setTimeout(300_000);
  const panel = await readYear(extension, page, council);

  await test.step('a story is reached from the tracker and from the panel', async () => {
    const tracker = await openTracker(extension);
    await trackerRow(tracker, AUDIT).getByRole('gridcell').nth(1).click();
    await tracker.getByRole('link', { name: 'Its story over the meetings' }).click();
    await expect(tracker.getByRole('heading', { level: 2 })).toContainText(AUDIT);
    await expect(tracker).toHaveURL(/meetings\.html#commitment=/);
    await expect(tracker.getByText('not mentioned at the last 3 meetings')).toBeVisible();
    await expect(tracker.getByRole('img', { name: /^Due date: / })).toBeVisible();
    await expect(tracker.getByRole('listitem').filter({ hasText: /^First due .*Jan 2018/ })).toBeVisible();
    await expect(tracker.getByRole('link', { name: 'Open the page at these words' }).first()).toHaveAttribute(
      'href',
      new RegExp(`^${council.origin}/.*#:~:text=`),
    );
    expect(await faults(tracker), 'the story').toEqual([]);
    await tracker.close();

    const kept = row(panel, /^Action, kept/).first();
    await kept.focus();
    await expect(kept.getByRole('link', { name: /^Story/ })).toHaveAttribute(
      'href',
      /meetings\.html#commitment=/,
    );
  });

  await test.step('a calendar is read for the meetings to come', async () => {
    await page.goto(`${council.origin}/ieListMeetings.aspx?CommitteeId=214`);
    await extension.pressToolbarButton(page);
    await expect(panel.getByRole('heading', { name: 'The meetings of a committee' })).toBeVisible();
  });

  const meetings = await openMeetings(extension);
  await test.step('every meeting that was read, and one of them', async () => {
    // The demo council's calendar ends in 2018; the test looks at it from there.
    await meetings.clock.setFixedTime('2018-10-01T19:00:00Z');
    await meetings.reload();
    await expect(meetings.getByRole('link', { name: COMMITTEE, exact: true })).toHaveCount(4);
    await expect(meetings.getByRole('region', { name: /^To come/ }).getByRole('listitem')).toContainText([
      'Wed 14 Nov 2018',
      'Wed 16 Jan 2019',
    ]);
    await expect(meetings.getByRole('listitem').filter({ hasText: '18 Apr 2018' })).toContainText('not read');
    await expect(meetings.getByRole('link', { name: 'Cabinet' })).toHaveCount(1);
    expect(await faults(meetings), 'the list').toEqual([]);
    await meetings.getByRole('listitem').filter({ hasText: '12 Jul 2017' }).getByRole('link').click();
    await expect(meetings.getByRole('heading', { level: 2 })).toContainText('12 Jul 2017');
    await expect(meetings.getByRole('blockquote').filter({ hasText: AUDIT })).toHaveCount(1);
    expect(await faults(meetings), 'a meeting').toEqual([]);
  });

  await test.step('the grid by keyboard: ratings, gaps, and the passages of a cell', async () => {
    await goTo(meetings, 'Recommendations');
    const grid = meetings.getByRole('grid', { name: 'Recommendations by meetings' });
    await expect(grid.getByRole('row')).toHaveCount(18);
    await expect(
      grid.getByRole('gridcell', { name: /^R1, .*11 Oct 2017: 1 passage rated amber/ }),
    ).toBeVisible();
    await expect(
      grid.getByRole('gridcell', { name: /^R7, .*17 Jan 2018: 1 passage rated red/ }),
    ).toBeVisible();
    await expect(grid.getByRole('row').filter({ hasText: 'life-story work' })).toContainText(
      'Never spoken of',
    );
    await grid.getByRole('gridcell', { name: /^R1, .*12 Jul 2017/ }).focus();
    await meetings.keyboard.press('ArrowRight');
    await meetings.keyboard.press('ArrowRight');
    await expect(grid.getByRole('gridcell', { name: /^R1, .*11 Oct 2017/ })).toBeFocused();
    await meetings.keyboard.press('Enter');
    await expect(meetings.getByRole('heading', { name: /^R1 at .*11 Oct 2017/ })).toBeVisible();
    await expect(meetings.getByRole('blockquote')).toContainText('from red to amber');
    expect(await faults(meetings), 'the grid').toEqual([]);
    await grid.getByRole('link', { name: 'R1', exact: true }).click();
    await expect(
      meetings
        .getByRole('listitem')
        .filter({ hasText: /red → amber/ })
        .first(),
    ).toBeVisible();
    await expect(meetings.getByText('Not mentioned at 1 meeting')).toBeVisible();
    expect(await faults(meetings), 'a recommendation').toEqual([]);
  });

  await test.step('what changed, and what fell silent', async () => {
    await goTo(meetings, 'What changed');
    await meetings.getByLabel('Committee').selectOption(COMMITTEE);
    await meetings.getByLabel('After the meeting of').selectOption('12 Jul 2017');
    await meetings.getByLabel('Up to the meeting of').selectOption('11 Oct 2017');
    await expect(meetings.getByRole('heading', { name: /^Raised/ })).toBeVisible();
    await expect(meetings.getByRole('region', { name: /^Open, and not mentioned/ })).toContainText(AUDIT);
    expect(await faults(meetings), 'changes').toEqual([]);
    await goTo(meetings, 'Gone quiet');
    await meetings.getByLabel('Not mentioned since').fill('2018-01-01');
    const quiet = meetings.getByRole('listitem').filter({ hasText: AUDIT });
    await expect(quiet).toContainText(
      'Not mentioned at 3 meetings since: 11 Oct 2017, 17 Jan 2018 and 12 Sep 2018',
    );
    expect(await faults(meetings), 'silence').toEqual([]);
  });

  await test.step('the questions for the next meeting, on paper', async () => {
    await goTo(meetings, 'What to ask');
    await meetings.getByLabel('Committee').selectOption(COMMITTEE);
    await expect(meetings.getByRole('combobox', { name: 'Meeting', exact: true })).toHaveValue('2018-11-14');
    await meetings.getByRole('combobox', { name: 'Meeting', exact: true }).selectOption('Wed 16 Jan 2019');
    await meetings.getByLabel('Day of the meeting').fill('2018-11-14');
    const sheet = meetings.getByRole('article', { name: 'Questions for the meeting' });
    await expect(sheet.getByRole('heading', { level: 3 })).toContainText(
      `Questions for ${COMMITTEE}, Wed 14 Nov 2018`,
    );
    await expect(sheet.getByRole('listitem').filter({ hasText: AUDIT })).toContainText(
      'Principal Social Worker: when will this be done?',
    );
    await expect(sheet.getByRole('listitem').filter({ hasText: 'R12' })).toContainText('has spoken of this');
    expect(await faults(meetings), 'questions').toEqual([]);
    await meetings.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await meetings.getByRole('button', { name: 'Print' }).click();
    await expect(meetings.locator('body[data-printed]')).toBeAttached();
    await meetings.emulateMedia({ media: 'print' });
    await expect(meetings.getByRole('navigation', { name: 'Views' })).toBeHidden();
    await expect(meetings.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(sheet).toBeVisible();
    await meetings.pdf({ path: testInfo.outputPath('questions.pdf'), preferCSSPageSize: true });
    await meetings.emulateMedia({ media: 'screen' });
  });

  await test.step('the address of a view brings it back', async () => {
    await meetings.reload();
    await expect(meetings.getByLabel('Day of the meeting')).toHaveValue('2018-11-14');
  });
});

test('what is taken up in the panel from meeting to meeting is told as a story', async ({
  council,
  extension,
  page,
}) => {
  const MEETINGS = [
    { id: 1842, news: null },
    { id: 1843, news: 'bring it in April instead' },
    { id: 1844, news: 'the request made in October be closed' },
  ];
  for (const { id, news } of MEETINGS) {
    await page.goto(`${council.origin}/ieListDocuments.aspx?CId=214&MId=${id}`);
    const panel = await extension.openPanel(page);
    if (news === null) {
      await keep(panel, row(panel, INTERVIEWS));
      continue;
    }
    await panel.getByRole('tab', { name: /^Earlier/ }).click();
    const offered = panel
      .getByRole('group', { name: /These minutes may say/ })
      .filter({ hasText: INTERVIEWS })
      .filter({ hasText: news });
    await offered.focus();
    await panel.keyboard.press('Enter');
    await expect(offered).toHaveCount(0);
  }
  const meetings = await openMeetings(extension, 'silent');
  await expect(meetings.getByText('Everything that is still to be done was mentioned')).toBeVisible();
  await goTo(meetings, 'All meetings');
  await meetings.getByRole('listitem').filter({ hasText: '18 Apr 2018' }).getByRole('link').click();
  await expect(meetings.getByRole('listitem').filter({ hasText: 'Agreed closed' })).toBeVisible();
  await meetings.getByRole('link', { name: /^CYP/ }).click();
  await expect(meetings.getByRole('heading', { name: 'Due date, moved once' })).toBeVisible();
  const story = meetings.getByRole('region', { name: 'What was said of it' });
  await expect(story.getByRole('listitem')).toContainText([
    /Raised.*Wed 11 Oct 2017/,
    /Date moved.*Wed 17 Jan 2018/,
    /Agreed closed.*Wed 18 Apr 2018/,
  ]);
  await meetings.screenshot({ path: test.info().outputPath('story.png'), fullPage: true });
});

test('every view says what would be there', async ({ extension }) => {
  const meetings = await openMeetings(extension);
  const empty = [
    ['All meetings', 'No meeting read yet'],
    ['Recommendations', 'No recommendations yet'],
    ['What changed', 'Two meetings make a change'],
    ['What to ask', 'Nothing to ask yet'],
    ['Compare', 'Nothing to compare yet'],
  ] as const;
  for (const [view, title] of empty) {
    await goTo(meetings, view);
    await expect(meetings.getByRole('heading', { name: title })).toBeVisible();
    expect(await faults(meetings), view).toEqual([]);
  }
  await goTo(meetings, 'Gone quiet');
  await expect(meetings.getByText('Everything that is still to be done was mentioned')).toBeVisible();
  await goTo(meetings, 'Search');
  await expect(meetings.getByText('No text of minutes is kept yet.')).toBeVisible();
  expect(await faults(meetings), 'search').toEqual([]);
});
