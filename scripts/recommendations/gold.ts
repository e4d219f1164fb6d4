import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** One recommendation as a person read it. Where the wording may not be copied, its first words and length stand for it. */
const GoldItem = z.object({
  ref: z.nullable(z.string()),
  text: z.optional(z.string()),
  begins: z.optional(z.string()),
  ends: z.optional(z.string()),
  /** Characters without white space. */
  length: z.optional(z.number()),
});
export type GoldItem = z.infer<typeof GoldItem>;

const GoldFile = z.object({
  file: z.string(),
  inspection: z.optional(z.nullable(z.string())),
  authority: z.optional(z.nullable(z.string())),
  recommendations: z.array(GoldItem),
});
export type GoldFile = z.infer<typeof GoldFile>;

const SetFolderFile = z.object({
  set: z.object({ inspection: z.nullable(z.string()), authority: z.nullable(z.string()) }),
  recommendations: z.array(z.object({ ref: z.string(), text: z.string() })),
});

/**
 * What a folder says is right: `gold.json` with files beside it or in `files`, or pairs of `NAME.json` and
 * `raw/NAME.txt`. Paths are of the files to read.
 */
export function readGoldFolder(folder: string, files: string): GoldFile[] {
  const gold = join(folder, 'gold.json');
  if (existsSync(gold)) {
    return z
      .parse(z.array(GoldFile), JSON.parse(readFileSync(gold, 'utf8')))
      .map((one) => ({ ...one, file: join(files, one.file) }));
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { set, recommendations } = z.parse(
        SetFolderFile,
        JSON.parse(readFileSync(join(folder, name), 'utf8')),
      );
      return { ...set, file: join(folder, 'raw', name.replace(/json$/, 'txt')), recommendations };
    });
}
