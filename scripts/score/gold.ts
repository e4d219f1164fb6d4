import * as z from 'zod/mini';
import { IsoDate, PassageKind, ok, problem, type Result } from '../../lib/model/index.ts';

/** A passage a careful reader marked. The convention is that of the practice set's LABELLING.md. */
const WrittenPassage = z.object({
  kind: PassageKind,
  start: z.number(),
  end: z.number(),
  owners: z.optional(z.array(z.string())),
  deadline: z.optional(z.nullable(z.object({ text: z.string(), date: z.optional(z.nullable(IsoDate)) }))),
  /** Two careful readers might differ: counts neither way. */
  borderline: z.optional(z.boolean()),
  /** Date of the meeting this passage belongs to, where it is not the page's. */
  meetingDate: z.optional(z.nullable(IsoDate)),
});

const WrittenText = z.object({
  id: z.string(),
  /** Path relative to the folder of the gold file. */
  file: z.string(),
  meetingDate: z.optional(z.nullable(IsoDate)),
  /** Address the text was captured from, where known. */
  url: z.optional(z.nullable(z.string())),
  passages: z.array(WrittenPassage),
});

export interface GoldPassage {
  readonly kind: PassageKind;
  readonly start: number;
  readonly end: number;
  readonly owners: readonly string[];
  readonly deadline: { readonly text: string; readonly date: IsoDate | null } | null;
  readonly borderline: boolean;
  readonly meetingDate: IsoDate | null;
}

export interface GoldText {
  readonly id: string;
  readonly file: string;
  readonly meetingDate: IsoDate | null;
  readonly url: string | null;
  readonly passages: readonly GoldPassage[];
}

const passageOf = (written: z.infer<typeof WrittenPassage>): GoldPassage => ({
  kind: written.kind,
  start: written.start,
  end: written.end,
  owners: written.owners ?? [],
  deadline: written.deadline ? { text: written.deadline.text, date: written.deadline.date ?? null } : null,
  borderline: written.borderline ?? false,
  meetingDate: written.meetingDate ?? null,
});

const textOf = (written: z.infer<typeof WrittenText>): GoldText => ({
  id: written.id,
  file: written.file,
  meetingDate: written.meetingDate ?? null,
  url: written.url ?? null,
  passages: written.passages.map(passageOf),
});

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
    const read = z.safeParse(WrittenText, value);
    if (!read.success) {
      const where = read.error.issues[0]?.path.join('.') ?? '';
      return problem(`line ${index + 1} of the gold file is not as expected at “${where}”`, read.error);
    }
    texts.push(textOf(read.data));
  }
  return ok(texts);
}
