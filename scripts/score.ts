import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { detect } from '../lib/detect/detect.ts';
import { ok, problem, type Result } from '../lib/model/index.ts';
import { readFile } from './read-file.ts';
import { readGold } from './score/gold.ts';
import { printScore } from './score/print.ts';
import { score, type ReadGold } from './score/score.ts';

const USAGE = 'usage: npm run --silent score -- [--errors] [--only odd|even|ID,ID…] DIR…';

interface Options {
  readonly errors: boolean;
  readonly only: string | null;
  readonly folders: readonly string[];
}

const readOptions = (words: readonly string[]): Result<Options> => {
  let errors = false;
  let only: string | null = null;
  const folders: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--errors') errors = true;
    else if (word === '--only') {
      index += 1;
      only = words[index] ?? null;
    } else if (word.startsWith('-')) return problem(`unknown option ${word}; ${USAGE}`);
    else folders.push(word);
  }
  return folders.length === 0 ? problem(`no folder given; ${USAGE}`) : ok({ errors, only, folders });
};

/** Halves of a set, so that one can be kept aside: by the number in the id. */
const isWanted = (id: string, only: string | null): boolean => {
  if (only === null) return true;
  const number = Number.parseInt(id.replace(/\D/g, ''), 10);
  if (only === 'odd') return number % 2 === 1;
  if (only === 'even') return number % 2 === 0;
  return only.split(',').includes(id);
};

const readFolder = async (folder: string, only: string | null): Promise<Result<ReadGold[]>> => {
  let lines: string;
  try {
    lines = await readBytes(join(folder, 'gold.jsonl'), 'utf8');
  } catch (cause) {
    return problem(`${folder} has no gold.jsonl that can be read`, cause);
  }
  const gold = readGold(lines);
  if (!gold.ok) return gold;
  const read: ReadGold[] = [];
  for (const text of gold.value) {
    if (!isWanted(text.id, only)) continue;
    const path = join(folder, text.file);
    const document = await readFile(path, { address: text.url, meetingDate: text.meetingDate });
    if (!document.ok) return document;
    read.push({ gold: text, text: document.value.text, found: detect(document.value) });
  }
  return ok(read);
};

const main = async (words: readonly string[]): Promise<Result<string>> => {
  const options = readOptions(words);
  if (!options.ok) return options;
  const all: ReadGold[] = [];
  for (const folder of options.value.folders) {
    const read = await readFolder(folder, options.value.only);
    if (!read.ok) return read;
    all.push(...read.value);
  }
  return ok(printScore(score(all), options.value.errors));
};

const result = await main(process.argv.slice(2));
if (result.ok) process.stdout.write(result.value);
else {
  process.stderr.write(`score: ${result.problem.message}\n`);
  process.exitCode = 1;
}
