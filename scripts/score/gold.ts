import * as z from 'zod/mini';
import { IsoDate, PassageKind, ok, problem, type Result } from '../../lib/model/index.ts';

/** A passage a careful reader marked. The convention is that of the practice set's LABELLING.md. */
const GoldPassage = z.object({
  kind: PassageKind,
  start: z.number(),
  end: z.number(),
  owners: z._default(z.array(z.string()), []),
  deadline: z._default(
    z.nullable(
      z.object({
        text: z.string(),
        date: z._default(z.nullable(IsoDate), null),
        /** Read but not scored: gold files also say `week`. */
        precision: z.optional(z.nullable(z.string())),
      }),
    ),
    null,
  ),
  /** Two careful readers might differ: counts neither way. */
  borderline: z._default(z.boolean(), false),
  /** Date of the meeting this passage belongs to, where it is not the page's. */
  meetingDate: z.optional(z.nullable(IsoDate)),
});
export type GoldPassage = z.infer<typeof GoldPassage>;

const GoldText = z.object({
  id: z.string(),
  /** Path relative to the folder of the gold file. */
  file: z.string(),
  meetingDate: z._default(z.nullable(IsoDate), null),
  /** Address the text was captured from, where known. */
  url: z.optional(z.nullable(z.string())),
  passages: z.array(GoldPassage),
});
export type GoldText = z.infer<typeof GoldText>;

/** Reads the lines of a `gold.jsonl`. A problem names the line that is wrong. */
export function readGold(lines: string): Result<GoldText[]> {
  const texts: GoldText[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      return problem(`line ${index + 1} of the gold file is not JSON`, cause);
    }
    const read = z.safeParse(GoldText, value);
    if (!read.success) {
      const where = read.error.issues[0]?.path.join('.') ?? '';
      return problem(`line ${index + 1} of the gold file is not as expected at “${where}”`, read.error);
    }
    texts.push(read.data);
  }
  return ok(texts);
}
