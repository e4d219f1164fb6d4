import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { MinutesDocument } from '../lib/model/index.ts';
import { readFile } from '../scripts/read-file.ts';

/** A year of an invented council's pages with what is true of each; kept beside the project. */
const SERIES = fileURLToPath(new URL('../../shared/series/', import.meta.url));

const Gold = z.object({
  meetings: z.array(
    z.object({ id: z.string(), body: z.string(), date: z.string(), pages: z.array(z.string()) }),
  ),
  calendar: z.record(z.string(), z.array(z.object({ date: z.string(), status: z.string() }))),
  passages: z.array(
    z.object({
      meeting: z.string(),
      quote: z.string(),
      item: z.nullable(z.string()),
      occurrences: z.array(z.object({ page: z.string(), section: z.string() })),
    }),
  ),
});
const json = (name: string): unknown => JSON.parse(readFileSync(`${SERIES}${name}`, 'utf8'));
const single = (words: string): string => words.replace(/\s+/gu, ' ').trim();

if (!existsSync(SERIES))
  console.log('tests/series.test.ts is skipped: the series of invented pages is not beside the project');

describe.skipIf(!existsSync(SERIES))('a year of pages', () => {
  const pages = new Map<string, MinutesDocument>();
  let gold: z.infer<typeof Gold>;

  beforeAll(async () => {
    gold = z.parse(Gold, json('gold.json'));
    const addresses = new Map(
      Object.entries(z.parse(z.record(z.string(), z.string()), json('site.json'))).map(([at, name]) => [
        name,
        at,
      ]),
    );
    for (const name of readdirSync(`${SERIES}site`).filter((file) => file.endsWith('.html'))) {
      const address = `https://democracy.northmoor.example${addresses.get(name) ?? ''}`;
      const read = await readFile(`${SERIES}site/${name}`, { address, meetingDate: null });
      if (read.ok) pages.set(name, read.value);
    }
  }, 60_000);

  test('every page gives its council, and every meeting of it with body and day', () => {
    for (const [name, page] of pages)
      expect(page.council, name).toMatch(/^Northmoor (?:Metropolitan Borough )?Council$/u);
    for (const { body, date, pages: names } of gold.meetings) {
      for (const name of names) {
        expect(
          pages.get(name)?.meetings.map((meeting) => [meeting.body, meeting.date]),
          name,
        ).toContainEqual([body, date]);
      }
    }
  });

  test('every passage stands in minutes or a decision of its own meeting and item', () => {
    const wrong: string[] = [];
    for (const { meeting, quote, item, occurrences } of gold.passages) {
      const date = gold.meetings.find(({ id }) => id === meeting)?.date;
      for (const { page: name, section } of occurrences) {
        const page = pages.get(name);
        const roles = section === 'Decision' ? ['decision'] : ['minutes', 'decision'];
        const found = page?.sections.some(
          (candidate) =>
            roles.includes(candidate.role) &&
            page.meetings[candidate.meeting ?? -1]?.date === date &&
            (candidate.item?.number === item || page.kind === 'decision') &&
            single(page.text.slice(candidate.start, candidate.end)).includes(single(quote)),
        );
        if (!found) wrong.push(`${name}: ${quote.slice(0, 60)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the calendars are complete, with what was cancelled', () => {
    const calendars = [...pages.values()].filter((page) => page.kind === 'calendar');
    for (const [body, dates] of Object.entries(gold.calendar)) {
      const calendar = calendars.find((page) => page.meetings[0]?.body === body)?.calendar ?? [];
      expect(calendar.map(({ date, cancelled }) => [date, cancelled])).toEqual(
        dates.map(({ date, status }) => [date, status === 'CANCELLED']),
      );
    }
  });
});
