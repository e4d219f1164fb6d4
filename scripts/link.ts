import { pathToFileURL } from 'node:url';
import { followYear, type FollowedYear } from '../lib/meetings/index.ts';
import { ok, problem, type RecommendationSet, type Result } from '../lib/model/index.ts';
import { readSets, readSite } from './links/site.ts';

const USAGE = 'usage: npm run --silent link -- [--recommendations SETS.json] SITE.json';

/** A followed year as the command prints it: meetings by body and day, passages by their ids. */
export function printYear(year: FollowedYear): string {
  const meetingOf = (index: number): { body: string; date: string } | null => {
    const meeting = year.meetings[index];
    return meeting ? { body: meeting.body, date: meeting.date } : null;
  };
  return JSON.stringify(
    {
      meetings: year.meetings.map(({ body, date, pages }) => ({ body, date, pages })),
      passages: year.passages.map((passage) => ({
        id: passage.id,
        page: passage.page,
        meeting: meetingOf(passage.meeting),
        kind: passage.kind,
        quote: passage.quote.replaceAll(/\s+/g, ' '),
        item: passage.item,
        owners: passage.owners.map(({ text, resolved, inferred }) => ({ text, resolved, inferred })),
        deadline: passage.deadline && {
          text: passage.deadline.text,
          date: passage.deadline.date,
          precision: passage.deadline.precision,
        },
        rating: passage.rating,
        occurrences: passage.occurrences.map(({ page, section, start, end }) => ({
          page,
          section,
          start,
          end,
        })),
      })),
      commitments: year.commitments.map(
        ({
          raisedBy,
          kind,
          body,
          raisedOn,
          owners,
          recurring,
          links,
          finalStatus,
          originalDue,
          currentDue,
          timesRedated,
          dueHistory,
          recommendations,
        }) => ({
          raisedBy,
          kind,
          body,
          raisedOn,
          owners,
          recurring,
          links,
          finalStatus,
          originalDue,
          currentDue,
          timesRedated,
          dueHistory,
          recommendations,
        }),
      ),
      tags: year.tags,
      silentRecommendations: year.silentRecommendations,
    },
    null,
    1,
  );
}

async function main(words: readonly string[]): Promise<Result<string>> {
  let setsPath: string | null = null;
  let sitePath: string | null = null;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--recommendations') {
      setsPath = words[++index] ?? null;
      if (setsPath === null) return problem(`--recommendations needs a file; ${USAGE}`);
    } else if (word.startsWith('--recommendations=')) setsPath = word.slice(word.indexOf('=') + 1);
    else if (word.startsWith('-') || sitePath !== null) return problem(`unknown word ${word}; ${USAGE}`);
    else sitePath = word;
  }
  if (sitePath === null) return problem(`no map of pages given; ${USAGE}`);
  let sets: RecommendationSet[] = [];
  if (setsPath !== null) {
    const read = await readSets(setsPath);
    if (!read.ok) return read;
    sets = read.value;
  }
  const pages = await readSite(sitePath);
  return pages.ok ? ok(`${printYear(followYear(pages.value, sets))}\n`) : pages;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = await main(process.argv.slice(2));
  if (result.ok) process.stdout.write(result.value);
  else {
    process.stderr.write(`link: ${result.problem.message}\n`);
    process.exitCode = 1;
  }
}
