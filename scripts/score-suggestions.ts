import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { prepareSuggestions } from '../lib/recommendations/suggest/suggest.ts';
import { textBefore } from '../lib/recommendations/suggest/before.ts';
import type { RecommendationSet } from '../lib/model/index.ts';
import { located, readRecommendations } from './recommendations/read.ts';
import { readFile } from './read-file.ts';

/*
 * `npm run --silent score-suggestions -- DIR` prints how often the right recommendation is suggested first, and among
 * the first three, for the tagged passages of a folder with `gold.json`, `report.txt` and pages in `site/`.
 */

const Gold = z.object({
  planActionAliases: z.record(z.string(), z.string()),
  planPriorities: z.record(z.string(), z.array(z.string())),
  passages: z.array(
    z.object({
      id: z.string(),
      page: z.string(),
      quote: z.string(),
      recommendations: z.array(z.string()),
      refBy: z.optional(z.nullable(z.string())),
    }),
  ),
});

const bare = (ref: string): string => ref.replace(/^R/, '');
/** Least confidence that the panel shows a chip for. */
const SHOWN = 0.35;

async function main([folder]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    console.error('Name a folder: npm run --silent score-suggestions -- DIR');
    return 1;
  }
  const root = located(folder);
  const gold = z.parse(Gold, JSON.parse(readFileSync(join(root, 'gold.json'), 'utf8')));
  const report = await readRecommendations(join(root, 'report.txt'));
  if (!report.ok) {
    console.error(report.problem.message);
    return 1;
  }
  const recommendations = report.value.sets.flatMap((set) => set.recommendations);
  const set: RecommendationSet = {
    id: 'report',
    title: 'report',
    inspection: null,
    authority: null,
    published: null,
    recommendations: recommendations.map(({ ref, text, theme }) => ({ ref, text, theme })),
    archived: false,
    createdAt: '2000-01-01T00:00:00.000Z',
    edited: {},
    deletedAt: null,
  };
  const plan = new Map<string, string[]>();
  for (const [action, ref] of Object.entries(gold.planActionAliases)) plan.set(action, [bare(ref)]);
  for (const [priority, refs] of Object.entries(gold.planPriorities)) plan.set(priority, refs.map(bare));
  const suggest = prepareSuggestions([set], plan);

  const tagged = gold.passages.filter((passage) => passage.recommendations.length > 0);
  let first = 0;
  let three = 0;
  let unplaced = 0;
  let chips = 0;
  let wrongChips = 0;
  for (const passage of gold.passages) {
    const page = await pageOf(join(root, 'site', passage.page));
    const place = page ? placeOf(page.text, passage.quote) : null;
    const isTagged = passage.recommendations.length > 0;
    if ((!page || place === null) && isTagged) unplaced += 1;
    const item = page && place !== null ? page.itemAt(place) : null;
    const before = page && place !== null ? page.before(place) : '';
    const suggested = suggest({ quote: passage.quote, item, before });
    const right = new Set(passage.recommendations.map(bare));
    const [best] = suggested;
    if (best && best.confidence >= SHOWN) {
      chips += 1;
      if (!right.has(best.key.ref)) wrongChips += 1;
    }
    if (!isTagged) continue;
    if (best && right.has(best.key.ref)) first += 1;
    if (suggested.slice(0, 3).some(({ key }) => right.has(key.ref))) three += 1;
  }
  const of = tagged.length;
  console.log(`${recommendations.length} recommendations read from the report`);
  console.log(`first right        ${(first / of).toFixed(3)} (${first}/${of})`);
  console.log(`among first three  ${(three / of).toFixed(3)} (${three}/${of})`);
  console.log(
    `chips over all ${gold.passages.length} passages: ${chips}, of them not the right one: ${wrongChips}`,
  );
  if (unplaced > 0) console.log(`${unplaced} passages were not found on their page and had no context`);
  return 0;
}

interface Page {
  readonly text: string;
  itemAt(offset: number): string | null;
  before(offset: number): string;
}

const pages = new Map<string, Page | null>();

async function pageOf(path: string): Promise<Page | null> {
  const known = pages.get(path);
  if (known !== undefined) return known;
  const read = await readFile(path, { address: null, meetingDate: null });
  const document = read.ok ? read.value : null;
  const page = document && {
    text: document.text,
    itemAt: (offset: number) =>
      document.sections.find(({ start, end }) => start <= offset && offset < end)?.item?.title ?? null,
    before: (offset: number) => textBefore(document, offset),
  };
  pages.set(path, page);
  return page;
}

/** Where a quote stands, whatever its white space. */
function placeOf(text: string, quote: string): number | null {
  const words = quote.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(words.join(String.raw`\s+`)).exec(text)?.index ?? null;
}

process.exitCode = await main(process.argv.slice(2));
