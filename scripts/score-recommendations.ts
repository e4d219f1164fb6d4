import { basename } from 'node:path';
import { readGoldFolder, type GoldItem } from './recommendations/gold.ts';
import { located, readRecommendations } from './recommendations/read.ts';

/*
 * `npm run --silent score-recommendations -- DIR [FILES]` prints how what is read of reports compares with what a
 * person read. DIR is as `readGoldFolder` says; FILES is where the reports lie, where that is not DIR.
 */

interface Tally {
  gold: number;
  read: number;
  found: number;
  exact: number;
  numbered: number;
  numbersRight: number;
}

const fresh = (): Tally => ({ gold: 0, read: 0, found: 0, exact: 0, numbered: 0, numbersRight: 0 });
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** Due dates stand beside the wording, not in it. */
const withoutDue = (text: string): string => text.replace(/ \(due [^)]*\)$/, '');

function begins(gold: GoldItem): string {
  return squeezed(gold.begins ?? (gold.text ?? '').split(/\s+/).slice(0, 8).join(' '));
}

function isExact(gold: GoldItem, text: string): boolean {
  const read = squeezed(text);
  if (gold.text !== undefined) return read === squeezed(withoutDue(gold.text));
  return read.length === gold.length && read.endsWith(squeezed(gold.ends ?? ''));
}

function compare(
  gold: readonly GoldItem[],
  read: readonly { ref: string; printedRef: string | null; text: string }[],
): Tally {
  const left = [...read];
  const tally = { ...fresh(), gold: gold.length, read: read.length };
  for (const item of gold) {
    const at = left.findIndex(({ text }) => squeezed(text).startsWith(begins(item)));
    const match = left[at];
    if (item.ref !== null) tally.numbered += 1;
    if (!match) continue;
    left.splice(at, 1);
    tally.found += 1;
    if (isExact(item, match.text)) tally.exact += 1;
    if (item.ref !== null && (item.ref === match.printedRef || item.ref === match.ref))
      tally.numbersRight += 1;
  }
  return tally;
}

function line(name: string, { gold, read, found, exact, numbered, numbersRight }: Tally): string {
  return [
    name.padEnd(52),
    `recall ${share(found, gold)} (${found}/${gold})`,
    `precision ${share(found, read)} (${found}/${read})`,
    `whole text ${share(exact, found)} (${exact}/${found})`,
    `numbers ${share(numbersRight, numbered)} (${numbersRight}/${numbered})`,
  ].join('  ');
}

async function main([folder, files]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    console.error('Name a folder: npm run --silent score-recommendations -- DIR [FILES]');
    return 1;
  }
  const total = fresh();
  let facts = 0;
  let factsRight = 0;
  for (const gold of readGoldFolder(located(folder), located(files ?? folder))) {
    const result = await readRecommendations(gold.file);
    if (!result.ok) console.log(`${basename(gold.file)}: ${result.problem.message}`);
    const sets = result.ok ? result.value.sets : [];
    const tally = compare(
      gold.recommendations,
      sets.flatMap(({ recommendations }) => recommendations),
    );
    console.log(line(basename(gold.file), tally));
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
    const [set] = sets;
    for (const field of ['inspection', 'authority'] as const) {
      if (!set || gold[field] == null) continue;
      facts += 1;
      if (set[field] === gold[field]) factsRight += 1;
      else console.log(`  ${field}: read “${set[field] ?? ''}”, is “${gold[field]}”`);
    }
  }
  console.log(line('all', total));
  console.log(`inspection and authority as printed: ${factsRight} of ${facts}`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
