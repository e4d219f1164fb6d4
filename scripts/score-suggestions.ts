import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { prepareSuggestions } from '../lib/recommendations/suggest/suggest.ts';
import { textBefore } from '../lib/recommendations/suggest/before.ts';
import { ok, type RecommendationSet, type Result } from '../lib/model/index.ts';
import { located, readRecommendations } from './recommendations/read.ts';
import { readFile } from './read-file.ts';

/*
 * `npm run --silent score-suggestions -- DIR` prints how often the right recommendation is suggested first, and among
 * the first three, for the tagged passages of a folder with `gold.json`, `report.txt` or `sets.json`, and pages in `site/`. With `--as-tagged` each meeting is read by someone who has
 * tagged all meetings before it.
 */

const Gold = z.object({
  planActionAliases: z.optional(z.record(z.string(), z.string())),
  planPriorities: z.optional(z.record(z.string(), z.array(z.string()))),
  meetings: z.optional(z.array(z.object({ id: z.string(), date: z.string() }))),
  passages: z.array(
    z.object({
      id: z.string(),
      page: z.string(),
      meeting: z.optional(z.string()),
      quote: z.string(),
      recommendations: z.array(z.string()),
      refBy: z.optional(z.nullable(z.string())),
    }),
  ),
});

const SetsFile = z.object({
  sets: z.array(
    z.object({
      title: z.string(),
      recommendations: z.array(z.object({ ref: z.string(), text: z.string() })),
    }),
  ),
});

const bare = (ref: string): string => ref.replace(/^R/, '');
/** Least confidence that the panel shows a chip for. */
const SHOWN = 0.35;

async function main([folder, mode]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    console.error('Name a folder: npm run --silent score-suggestions -- DIR');
    return 1;
  }
  const asTagged = mode === '--as-tagged';
  const root = located(folder);
  const gold = z.parse(Gold, JSON.parse(readFileSync(join(root, 'gold.json'), 'utf8')));
  const sets = await setsOf(root);
  if (!sets.ok) {
    console.error(sets.problem.message);
    return 1;
  }
  const plan = new Map<string, string[]>();
  for (const [action, ref] of Object.entries(gold.planActionAliases ?? {})) plan.set(action, [bare(ref)]);
  for (const [priority, refs] of Object.entries(gold.planPriorities ?? {}))
    plan.set(priority, refs.map(bare));
  const meetings = new Map(gold.meetings?.map(({ id, date }) => [id, date]));
  const dayOf = (passage: { readonly meeting?: string | undefined }) =>
    meetings.get(passage.meeting ?? '') ?? '';
  const keysOf = (refs: readonly string[]) =>
    sets.value.flatMap((set) =>
      set.recommendations
        .filter(({ ref }) => refs.map(bare).includes(ref))
        .map(({ ref }) => ({ set: set.id, ref })),
    );
  /** What a person had tagged before a meeting, if they tagged all meetings before it. */
  const suggestOn = new Map<string, ReturnType<typeof prepareSuggestions>>();
  const suggesterFor = (passage: { readonly meeting?: string | undefined }) => {
    const day = asTagged ? dayOf(passage) : '';
    const known = suggestOn.get(day);
    if (known) return known;
    const before = gold.passages
      .filter((one) => one.recommendations.length > 0 && dayOf(one) < day)
      .map(({ quote, recommendations }) => ({ quote, recommendations: keysOf(recommendations) }));
    const made = prepareSuggestions(sets.value, plan, before);
    suggestOn.set(day, made);
    return made;
  };

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
    const suggested = suggesterFor(passage)({ quote: passage.quote, item, before });
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
  const count = sets.value.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
  console.log(`${count} recommendations`);
  console.log(`first right        ${(first / of).toFixed(3)} (${first}/${of})`);
  console.log(`among first three  ${(three / of).toFixed(3)} (${three}/${of})`);
  console.log(
    `chips over all ${gold.passages.length} passages: ${chips}, of them not the right one: ${wrongChips}`,
  );
  if (unplaced > 0) console.log(`${unplaced} passages were not found on their page and had no context`);
  return 0;
}

/** The lists of the folder: `sets.json`, else what is read of `report.txt`. */
async function setsOf(root: string): Promise<Result<RecommendationSet[]>> {
  const lists: { title: string; recommendations: readonly { ref: string; text: string }[] }[] = [];
  if (existsSync(join(root, 'sets.json'))) {
    lists.push(...z.parse(SetsFile, JSON.parse(readFileSync(join(root, 'sets.json'), 'utf8'))).sets);
  } else {
    const report = await readRecommendations(join(root, 'report.txt'));
    if (!report.ok) return report;
    const recommendations = report.value.sets.flatMap((set) => set.recommendations);
    lists.push({ title: 'report', recommendations });
  }
  return ok(
    lists.map(({ title, recommendations }, at) => ({
      id: `list ${at}`,
      title,
      inspection: null,
      authority: null,
      published: null,
      recommendations: recommendations.map(({ ref, text }) => ({ ref, text, theme: null })),
      archived: false,
      createdAt: '2000-01-01T00:00:00.000Z',
      edited: {},
      deletedAt: null,
    })),
  );
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
