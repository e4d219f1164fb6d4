import { pathToFileURL } from 'node:url';
import type { FoundPassage, IsoDate, Result } from '../lib/model/index.ts';
import { ok, problem } from '../lib/model/index.ts';
import { isoDate } from '../lib/model/days.ts';
import { readFile, type FileDocument, type ReadOptions } from './read-file.ts';

const USAGE =
  'usage: npm run --silent detect -- [--meeting-date YYYY-MM-DD|none] [--url URL|none] [--text] FILE…';

interface Job {
  readonly file: string;
  readonly options: ReadOptions;
}

export interface Plan {
  readonly jobs: readonly Job[];
  /** Print the extracted text instead of what was found. */
  readonly text: boolean;
}

/** What the words of the command line ask for. An option holds for the files after it; `none` clears it. */
export function readArguments(words: readonly string[]): Result<Plan> {
  const jobs: Job[] = [];
  let meetingDate: IsoDate | null = null;
  let address: string | null = null;
  let text = false;
  let plain = false;
  for (let index = 0; index < words.length; index++) {
    const [name = '', inline] = splitOption(words[index] ?? '', plain);
    const value = (): string | undefined => inline ?? words[++index];
    if (plain || !name.startsWith('-') || name === '-')
      jobs.push({ file: name, options: { address, meetingDate } });
    else if (name === '--') plain = true;
    else if (name === '--text' && inline === undefined) text = true;
    else if (name === '--meeting-date') {
      const date = value();
      if (date !== 'none' && !isDay(date))
        return problem(`--meeting-date must be a day such as 2019-03-11, or none, not "${date ?? ''}"`);
      meetingDate = date === 'none' ? null : date;
    } else if (name === '--url') {
      const url = value();
      if (url !== 'none' && !(url !== undefined && URL.canParse(url)))
        return problem(`--url must be a web address, or none, not "${url ?? ''}"`);
      address = url === 'none' ? null : url;
    } else return problem(`unknown option ${name}; ${USAGE}`);
  }
  return jobs.length === 0 ? problem(`no file given; ${USAGE}`) : ok({ jobs, text });
}

function splitOption(word: string, plain: boolean): [string, string | undefined] {
  const equals = word.indexOf('=');
  return plain || !word.startsWith('--') || equals === -1
    ? [word, undefined]
    : [word.slice(0, equals), word.slice(equals + 1)];
}

function isDay(words: string | undefined): words is IsoDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(words ?? '');
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === words;
}

/** One file's line: the document and its passages, without the offsets of owners and deadlines. */
export function lineOf(file: string, document: FileDocument, passages: readonly FoundPassage[]): string {
  const { kind, standing, title, council, language, meetings } = document;
  return JSON.stringify({
    file,
    document: { kind, standing, title, council, language, meetings },
    passages: passages.map((passage) => {
      const meeting = passage.meeting === null ? null : (meetings[passage.meeting] ?? null);
      return {
        kind: passage.kind,
        quote: passage.quote,
        start: passage.start,
        end: passage.end,
        page: document.pages?.find((page) => passage.start < page.end)?.number ?? null,
        meeting: meeting && { body: meeting.body, date: meeting.date },
        item: passage.item?.number ?? null,
        owners: passage.owners.map(({ text, resolved, inferred }) => ({ text, resolved, inferred })),
        deadline: passage.deadline && {
          text: passage.deadline.text,
          date: passage.deadline.date,
          precision: passage.deadline.precision,
        },
        confidence: passage.confidence,
        why: passage.why,
        rating: passage.rating,
      };
    }),
  });
}

/** Runs the command. Nothing is printed until every file was read, so that a failure leaves no half answer. */
async function main(words: readonly string[]): Promise<Result<string>> {
  const plan = readArguments(words);
  if (!plan.ok) return plan;
  const output: string[] = [];
  for (const { file, options } of plan.value.jobs) {
    const read = await readFile(file, options);
    if (!read.ok) return read;
    if (plan.value.text) output.push(read.value.text);
    else {
      const { detect } = await import('../lib/detect/detect.ts');
      output.push(lineOf(file, read.value, detect(read.value)));
    }
  }
  return ok(`${output.join('\n')}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // Whoever reads the output may stop early (`detect … | head`): no error of ours.
  process.stdout.on('error', () => {});
  const result = await main(process.argv.slice(2));
  if (result.ok) process.stdout.write(result.value);
  else {
    process.stderr.write(`detect: ${result.problem.message}\n`);
    process.exitCode = 1;
  }
}
