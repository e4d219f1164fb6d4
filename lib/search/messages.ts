import * as z from 'zod/mini';
import { SearchEntry, SearchFilter } from './entry.ts';
import type { Found } from './index.ts';

/** What the page asks the worker that holds the index. */
export const Asking = z.object({
  /** Counts up; an answer to an older question is of no use any more. */
  number: z.number(),
  query: z.string(),
  filter: SearchFilter,
  most: z.number(),
});
export type Asking = z.infer<typeof Asking>;

const Context = z.object({
  pieces: z.array(z.object({ text: z.string(), hit: z.boolean() })),
  anchor: z.string(),
});

/** What the worker answers, and what it tells by itself while it takes in what is stored. */
export const Answer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('found'),
    number: z.number(),
    found: z.object({
      hits: z.array(
        z.object({
          entry: z.omit(SearchEntry, { text: true, more: true }),
          contexts: z.array(Context),
          alsoOn: z.array(z.object({ title: z.nullable(z.string()), address: z.nullable(z.string()) })),
        }),
      ),
      total: z.number(),
      instead: z.array(z.string()),
    }),
  }),
  z.object({ kind: z.literal('progress'), done: z.number(), of: z.number() }),
  z.object({ kind: z.literal('failed'), sentence: z.string() }),
]);
export type Answer = z.infer<typeof Answer>;

/** The same on the worker's side, where nothing is written to any more. */
export type AnswerSent =
  | Exclude<Answer, { readonly kind: 'found' }>
  | { readonly kind: 'found'; readonly number: number; readonly found: Found };
