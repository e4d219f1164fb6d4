import * as z from 'zod/mini';
import { IsoDate, RecommendationKey } from '../model/index.ts';

/** One thing that can be found: a kept passage, or what a document says of one meeting. */
export const SearchEntry = z.object({
  id: z.string(),
  kind: z.enum(['passage', 'text']),
  /** Identity of the document it stands in. */
  document: z.string(),
  /** What is searched and shown. */
  text: z.string(),
  /** What it is found by too: owner, item, ref, note. */
  more: z.string(),
  title: z.nullable(z.string()),
  address: z.nullable(z.string()),
  /** Page number of a PDF, or null. */
  page: z.nullable(z.number()),
  council: z.nullable(z.string()),
  body: z.nullable(z.string()),
  /** The same for all names of one body, or empty where the page names none. */
  bodyId: z.string(),
  date: z.nullable(IsoDate),
  owners: z.array(z.string()),
  recommendations: z.array(RecommendationKey),
  /** Row of the tracker that a passage stands under, and its ref. */
  commitment: z.nullable(z.object({ id: z.string(), ref: z.string() })),
});
export type SearchEntry = z.infer<typeof SearchEntry>;

/** What a search is narrowed to; empty or null where it is not. */
export const SearchFilter = z.object({
  council: z.string(),
  bodyId: z.string(),
  from: z.string(),
  until: z.string(),
  owner: z.string(),
  recommendation: z.nullable(RecommendationKey),
  /** Only what was kept, or only the texts of documents. */
  kind: z.enum(['all', 'passage', 'text']),
});
export type SearchFilter = z.infer<typeof SearchFilter>;

export const NOT_FILTERED: SearchFilter = {
  council: '',
  bodyId: '',
  from: '',
  until: '',
  owner: '',
  recommendation: null,
  kind: 'all',
};

/** Whether an entry is within the filter. An owner or a recommendation is known of kept passages only. */
export function passes(entry: SearchEntry, filter: SearchFilter): boolean {
  const { recommendation } = filter;
  return (
    (filter.kind === 'all' || entry.kind === filter.kind) &&
    (filter.council === '' || entry.council === filter.council) &&
    (filter.bodyId === '' || entry.bodyId === filter.bodyId) &&
    (filter.from === '' || (entry.date !== null && entry.date >= filter.from)) &&
    (filter.until === '' || (entry.date !== null && entry.date <= filter.until)) &&
    (filter.owner === '' || entry.owners.includes(filter.owner)) &&
    (recommendation === null ||
      entry.recommendations.some(({ set, ref }) => set === recommendation.set && ref === recommendation.ref))
  );
}
