import MiniSearch from 'minisearch';
import { contextsOf, markedWhole, type Context, type ContextPiece } from './context.ts';
import { passes, type SearchEntry, type SearchFilter } from './entry.ts';
import { phraseFinder } from './phrase.ts';
import { foldedInPlace, readQuery, searchWords } from './words.ts';

export { NOT_FILTERED, SearchEntry, SearchFilter } from './entry.ts';
export type { Context, ContextPiece } from './context.ts';

/** Something found. */
export interface Hit {
  readonly entry: Omit<SearchEntry, 'text' | 'more'>;
  /** A kept passage whole, or the places of a document that fit best. */
  readonly contexts: readonly Context[];
  /** Other pages of the same meeting on which the same words stand. */
  readonly alsoOn: readonly { readonly title: string | null; readonly address: string | null }[];
}

/** What a search found. */
export interface Found {
  readonly hits: readonly Hit[];
  /** How many there are in all: `hits` are the best of them. */
  readonly total: number;
  /** Words that nothing has, where others like them were taken instead. */
  readonly instead: readonly string[];
}

/** Hits that are shown at once. */
export const MOST_HITS = 30;
const PLACES_A_DOCUMENT = 3;
/** A kept passage was chosen by a person: it counts for more than the text it stands in. */
const WORTH_OF_KEPT = 3;
/** Shorter words are found whole only: half a short word is in everything. */
const PREFIX_FROM = 3;

/** An index over passages and texts. Entries may be added and removed at any time. */
export interface SearchIndex {
  add(entry: SearchEntry): void;
  remove(id: string): void;
  /** Removes everything. */
  clear(): void;
  readonly size: number;
  /**
   * The entries that have every word of the query, phrases word for word; the best first, newer meetings first among
   * equals, `most` of them. An empty query finds what the filter leaves, newest first, or nothing where there is no
   * filter either. Where nothing is found, words like those are tried, unless `guess` is false: more is to come.
   */
  search(query: string, filter: SearchFilter, most?: number, guess?: boolean): Found;
}

/** An entry with its text as searching compares it, each character in its place. */
interface Indexed extends SearchEntry {
  readonly folded: string;
}

/** An empty index. */
export function makeSearchIndex(): SearchIndex {
  const entries = new Map<string, Indexed>();
  const index = new MiniSearch<SearchEntry>({
    fields: ['text', 'more'],
    tokenize: searchWords,
    // The words are folded already.
    processTerm: (word) => word,
    autoVacuum: true,
  });
  const remove = (id: string): void => {
    if (entries.delete(id)) index.discard(id);
  };

  const ask = (words: readonly string[], filter: SearchFilter, fuzzy: boolean) =>
    index.search(words.join(' '), {
      combineWith: 'AND',
      prefix: (word) => word.length >= PREFIX_FROM,
      fuzzy: (word) => fuzzy && word.length > PREFIX_FROM && (word.length > 6 ? 2 : 1),
      boostDocument: (id) => (entries.get(String(id))?.kind === 'passage' ? WORTH_OF_KEPT : 1),
      filter: ({ id }) => {
        const entry = entries.get(String(id));
        return entry !== undefined && passes(entry, filter);
      },
    });

  return {
    add: (entry) => {
      remove(entry.id);
      entries.set(entry.id, { ...entry, folded: foldedInPlace(entry.text) });
      index.add(entry);
    },
    remove,
    clear: () => {
      entries.clear();
      index.removeAll();
    },
    get size() {
      return entries.size;
    },
    search: (query, filter, most = MOST_HITS, guess = true) => {
      const { words, phrases } = readQuery(query);
      if (words.length === 0) return withoutWords(entries, filter, most);
      let results = ask(words, filter, false);
      const fuzzy = guess && results.length === 0 && phrases.length === 0;
      if (fuzzy) results = ask(words, filter, true);
      const finders = phrases.map(phraseFinder);
      const found = results.flatMap(({ id, score, terms }) => {
        const entry = entries.get(String(id));
        return entry && finders.every((stands) => stands(entry.folded) || stands(entry.more.toLowerCase()))
          ? [{ entry, score, terms }]
          : [];
      });
      found.sort((a, b) => b.score - a.score || compare(b.entry.date ?? '', a.entry.date ?? ''));
      return {
        hits: saidOnce(found.slice(0, most).map(({ entry, terms }) => hitOf(entry, terms))),
        total: found.length,
        instead: fuzzy ? [...new Set(found.slice(0, most).flatMap(({ terms }) => [...terms]))].sort() : [],
      };
    },
  };
}

function withoutWords(entries: ReadonlyMap<string, Indexed>, filter: SearchFilter, most: number): Found {
  const filtered = Object.values({ ...filter, kind: filter.kind === 'all' ? '' : filter.kind }).some(Boolean);
  if (!filtered) return { hits: [], total: 0, instead: [] };
  const found = [...entries.values()]
    .filter((entry) => passes(entry, filter))
    .sort((a, b) => compare(b.date ?? '', a.date ?? ''));
  return {
    hits: found.slice(0, most).map((entry) => hitOf(entry, [])),
    total: found.length,
    instead: [],
  };
}

function hitOf(indexed: Indexed, terms: readonly string[]): Hit {
  const { text, more: _more, folded, ...rest } = indexed;
  if (rest.kind === 'passage')
    return {
      entry: rest,
      contexts: [{ pieces: markedWhole(text, folded, terms), anchor: text }],
      alsoOn: [],
    };
  const contexts = contextsOf(text, folded, terms, PLACES_A_DOCUMENT);
  if (contexts.length > 0) return { entry: rest, contexts, alsoOn: [] };
  const start = text.slice(0, 160).replaceAll(/\s+/g, ' ');
  const pieces: ContextPiece[] = [{ text: text.length > 160 ? `${start} …` : start, hit: false }];
  return { entry: rest, contexts: [{ pieces, anchor: '' }], alsoOn: [] };
}

/** Pages of one meeting that have the same words at their hits are one hit with several addresses. */
function saidOnce(hits: readonly Hit[]): Hit[] {
  const said = new Map<string, Hit>();
  for (const hit of hits) {
    const { kind, id, bodyId, date, title, address } = hit.entry;
    const anchors = hit.contexts.map(({ anchor }) => anchor);
    const isKnown = kind === 'text' && bodyId !== '' && date !== null && !anchors.includes('');
    const key = isKnown ? JSON.stringify([bodyId, date, anchors]) : id;
    const there = said.get(key);
    said.set(key, there ? { ...there, alsoOn: [...there.alsoOn, { title, address }] } : hit);
  }
  return [...said.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
