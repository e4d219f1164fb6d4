import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Demo } from '../../scripts/serve.ts';
import type { Extension } from './extension.ts';
import { keepAllActions, openTagBox, pasteRecommendations, row, tag } from './panel.ts';

/* The demo council's year, read as a councillor reads it, and the page that tells it again. */

const LIST = readFileSync(join(import.meta.dirname, '../fixtures/council/recommendations.txt'), 'utf8');

interface Visit {
  readonly address: string;
  /** Words of passages, and the recommendation that each is tagged with. */
  readonly tags: readonly (readonly [words: string, ref: string])[];
}

export const AUDIT = 'findings of the autumn audit of supervision';
export const INTERVIEWS = 'interviews with children who return from being missing';

/** Meetings of the committee from July 2017 to September 2018, an item page of the first, and one of Cabinet. */
const YEAR: readonly Visit[] = [
  { address: '/ieListDocuments.aspx?CId=214&MId=1841', tags: [[AUDIT, '7']] },
  { address: '/ieListDocuments.aspx?CId=101&MId=1855', tags: [] },
  {
    address: '/ieListDocuments.aspx?CId=214&MId=1842',
    tags: [
      ['Recommendation 1 had moved from red to amber', '1'],
      [INTERVIEWS, '5'],
    ],
  },
  {
    address: '/ieListDocuments.aspx?CId=214&MId=1843',
    tags: [['rating for supervision would stay red', '7']],
  },
  {
    address: '/ieListDocuments.aspx?CId=214&MId=1846',
    tags: [['first recommendation had gone up from amber', '1']],
  },
];

/** Reads the year: keeps every action, takes in the recommendations and tags what speaks of them. */
export async function readYear(extension: Extension, page: Page, council: Demo): Promise<Page> {
  let panel: Page | null = null;
  for (const { address, tags } of YEAR) {
    await page.goto(`${council.origin}${address}`);
    panel = await extension.openPanel(page);
    await keepAllActions(panel);
    for (const [words, ref] of tags) {
      if (address === YEAR[0]?.address) {
        await openTagBox(panel, row(panel, words));
        await pasteRecommendations(panel, LIST);
        await panel.keyboard.press('Escape');
      }
      await tag(panel, words, ref);
    }
  }
  if (!panel) throw new Error('Nothing was read.');
  return panel;
}

/** Opens the page of meetings at a view, such as `grid`. */
export async function openMeetings(extension: Extension, view = ''): Promise<Page> {
  const meetings = await extension.context.newPage();
  await meetings.goto(extension.address(`meetings.html#${view}`));
  await expect(meetings.getByRole('navigation', { name: 'Views' })).toBeVisible();
  return meetings;
}

/** Goes to another view by its link. */
export async function goTo(meetings: Page, view: string): Promise<void> {
  await meetings
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: view, exact: true })
    .click();
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2, levels A and AA, in light and in dark. */
export async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
    found.push(
      ...violations.map(
        ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      ),
    );
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
