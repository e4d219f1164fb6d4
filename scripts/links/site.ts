import { readFile as readBytes } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import type { ReadPage } from '../../lib/meetings/index.ts';
import { ok, problem, type RecommendationSet, type Result } from '../../lib/model/index.ts';
import { readFile } from '../read-file.ts';

/** Addresses without a host are of some council: the host does not matter, but page readers want one. */
const SOME_HOST = 'https://democracy.council.example';

async function readJson<T>(path: string, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  try {
    const read = schema.safeParse(JSON.parse(await readBytes(path, 'utf8')));
    if (read.success) return ok(read.data);
    return problem(`${path}: ${read.error.issues[0]?.message ?? 'not as expected'}`, read.error);
  } catch (cause) {
    return problem(`${path} cannot be read as JSON`, cause);
  }
}

/**
 * Reads the pages of a site map: JSON of address → file. Files are looked for beside the map and in `site/` beside it; a file with
 * several addresses is one page. Pages go by their file names.
 */
export async function readSite(path: string): Promise<Result<ReadPage[]>> {
  const map = await readJson(path, z.record(z.string(), z.string()));
  if (!map.ok) return map;
  const addresses = new Map<string, string>();
  for (const [address, file] of Object.entries(map.value).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!addresses.has(file)) addresses.set(file, address);
  const pages: ReadPage[] = [];
  for (const [file, address] of addresses) {
    const folder = dirname(path);
    const found = [join(folder, file), join(folder, 'site', file)].find((one) => existsSync(one));
    if (found === undefined) return problem(`${file}, which ${path} names, is not there`);
    const whole = URL.canParse(address) ? address : `${SOME_HOST}/${address.replace(/^\//, '')}`;
    const read = await readFile(found, { address: whole, meetingDate: null });
    if (!read.ok) return read;
    pages.push({ page: file, document: read.value });
  }
  return ok(pages);
}

const Set = z.object({
  id: z.string(),
  title: z.string(),
  authority: z.nullish(z.string()),
  published: z.nullish(z.string()),
  recommendations: z.array(z.object({ ref: z.string(), text: z.string(), theme: z.nullish(z.string()) })),
});
type Set = z.infer<typeof Set>;

const LONG_AGO = '1970-01-01T00:00:00.000Z';

const wholeSet = ({ id, title, authority, published, recommendations }: Set): RecommendationSet => ({
  id,
  title,
  inspection: null,
  authority: authority ?? null,
  published: published ?? null,
  recommendations: recommendations.map(({ ref, text, theme }) => ({ ref, text, theme: theme ?? null })),
  archived: false,
  createdAt: LONG_AGO,
  edited: {},
  deletedAt: null,
});

/** Reads `{sets:[{id, title, authority, published, recommendations:[{ref, text}]}]}`. */
export async function readSets(path: string): Promise<Result<RecommendationSet[]>> {
  const read = await readJson(path, z.object({ sets: z.array(Set) }));
  return read.ok ? ok(read.value.sets.map(wholeSet)) : read;
}

/** Reads one set as /recommendation-sets has them: `{set:{…}, recommendations:[…]}`. The set goes by its file's name. */
export async function readOneSet(path: string): Promise<Result<RecommendationSet[]>> {
  const read = await readJson(
    path,
    z.object({
      set: z.object({
        title: z.string(),
        authority: z.nullish(z.string()),
        published: z.nullish(z.string()),
      }),
      recommendations: Set.shape.recommendations,
    }),
  );
  if (!read.ok) return read;
  const { set, recommendations } = read.value;
  return ok([wholeSet({ ...set, id: 'inspection', recommendations })]);
}
