import { readFile as readBytes } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { followYear } from '../lib/meetings/index.ts';
import { ok, problem, type RecommendationSet, type Result } from '../lib/model/index.ts';
import { linkFigures, tagFigures, type Figure } from './links/figures.ts';
import { questionFigure } from './links/answers.ts';
import { readGold, readQuestions, type Gold } from './links/gold.ts';
import { matchGold } from './links/match.ts';
import { readOneSet, readSets, readSite } from './links/site.ts';
import { readFile } from './read-file.ts';

const USAGE = 'usage: npm run --silent score-links -- [--errors] [--recommendations SETS.json] DIR';

async function textOf(path: string): Promise<Result<string>> {
  try {
    return ok(await readBytes(path, 'utf8'));
  } catch (cause) {
    return problem(`${path} cannot be read`, cause);
  }
}

/** The sets given, or those beside the gold: `sets.json`, or the set that gold.json names. */
async function setsFor(
  folder: string,
  given: string | null,
  gold: Gold,
): Promise<Result<RecommendationSet[]>> {
  if (given !== null) return readSets(given);
  const beside = join(folder, 'sets.json');
  if (existsSync(beside)) return readSets(beside);
  const named = basename(/\S+\.json/.exec(gold.recommendationSet ?? '')?.[0] ?? '');
  const one = [join(folder, named), join(folder, '..', 'recommendation-sets', named)].find(
    (path) => named !== '' && existsSync(path),
  );
  return one === undefined ? ok([]) : readOneSet(one);
}

function print(figures: readonly Figure[], errors: boolean): string {
  return figures
    .flatMap(({ name, right, of, misses }) => [
      `${name.padEnd(32)} ${String(right).padStart(4)} of ${String(of).padStart(4)}  ${of === 0 ? '–' : (right / of).toFixed(2)}`,
      ...(errors ? misses.map((miss) => `    ${miss}`) : []),
    ])
    .join('\n');
}

async function main(words: readonly string[]): Promise<Result<string>> {
  let errors = false;
  let given: string | null = null;
  let folder: string | null = null;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--errors') errors = true;
    else if (word === '--recommendations') given = words[++index] ?? null;
    else if (word.startsWith('-') || folder !== null) return problem(USAGE);
    else folder = word;
  }
  if (folder === null) return problem(USAGE);
  const text = await textOf(join(folder, 'gold.json'));
  if (!text.ok) return text;
  const gold = readGold(text.value);
  if (!gold.ok) return gold;
  const sets = await setsFor(folder, given, gold.value);
  if (!sets.ok) return sets;
  const site = await readSite(join(folder, 'site.json'));
  if (!site.ok) return site;
  const plan = join(folder, 'piap.txt');
  const pages = [...site.value];
  if (existsSync(plan)) {
    const read = await readFile(plan, { address: null, meetingDate: null });
    if (read.ok) pages.push({ page: 'piap.txt', document: read.value });
  }
  const year = followYear(pages, sets.value);
  const matching = matchGold(gold.value, year);
  const figures = [...linkFigures(gold.value, year, matching), ...tagFigures(gold.value, year, matching)];
  const asked = join(folder, 'questions.json');
  if (existsSync(asked)) {
    const asking = await textOf(asked);
    const questions = asking.ok ? readQuestions(asking.value) : asking;
    if (!questions.ok) return questions;
    const keys = sets.value.flatMap(({ id, recommendations }) =>
      recommendations.map(({ ref }) => ({ set: id, ref })),
    );
    figures.push(questionFigure(questions.value, year, keys, matching, gold.value));
  }
  return ok(`${print(figures, errors)}\n`);
}

const result = await main(process.argv.slice(2));
if (result.ok) process.stdout.write(result.value);
else {
  process.stderr.write(`score-links: ${result.problem.message}\n`);
  process.exitCode = 1;
}
