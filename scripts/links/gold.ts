import * as z from 'zod/mini';
import { problem, ok, type Result } from '../../lib/model/index.ts';

/** The files of a followed year, as /series has them: `gold.json` and `questions.json`. */
const GoldDeadline = z.object({ text: z.string(), date: z.nullable(z.string()) });

const GoldPassage = z.object({
  id: z.string(),
  page: z.string(),
  meeting: z.string(),
  kind: z.string(),
  quote: z.string(),
  owners: z.array(z.string()),
  deadline: z.nullish(GoldDeadline),
  recommendations: z.array(z.string()),
  occurrences: z.optional(z.array(z.object({ page: z.string() }))),
});
export type GoldPassage = z.infer<typeof GoldPassage>;

const GoldCommitment = z.object({
  id: z.string(),
  summary: z.string(),
  body: z.string(),
  raisedBy: z.string(),
  raisedOn: z.string(),
  links: z.array(z.object({ passage: z.string(), role: z.string() })),
  finalStatus: z.string(),
  currentDue: z.nullable(z.string()),
  timesRedated: z.number(),
});
export type GoldCommitment = z.infer<typeof GoldCommitment>;

const GoldMeeting = z.object({
  id: z.string(),
  body: z.string(),
  date: z.string(),
  pages: z.array(z.string()),
});
export type GoldMeeting = z.infer<typeof GoldMeeting>;

const Gold = z.object({
  council: z.string(),
  recommendationSet: z.optional(z.string()),
  meetings: z.array(GoldMeeting),
  passages: z.array(GoldPassage),
  commitments: z.array(GoldCommitment),
  nonLinks: z.array(z.tuple([z.string(), z.string()])),
  silentRecommendations: z.array(z.string()),
});
export type Gold = z.infer<typeof Gold>;

const Question = z.object({
  id: z.string(),
  question: z.string(),
  answerKind: z.string(),
  ordered: z.boolean(),
  answer: z.array(z.union([z.string(), z.array(z.string())])),
});
export type Question = z.infer<typeof Question>;

function parse<T>(words: string, schema: z.ZodMiniType<T>, name: string): Result<T> {
  let json: unknown;
  try {
    json = JSON.parse(words);
  } catch (cause) {
    return problem(`${name} is not JSON`, cause);
  }
  const read = schema.safeParse(json);
  if (read.success) return ok(read.data);
  const issue = read.error.issues[0];
  return problem(
    `${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not as expected'}`,
    read.error,
  );
}

export const readGold = (words: string): Result<Gold> => parse(words, Gold, 'gold.json');
export const readQuestions = (words: string): Result<Question[]> =>
  parse(words, z.array(Question), 'questions.json');
