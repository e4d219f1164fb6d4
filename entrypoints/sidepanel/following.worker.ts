import * as z from 'zod/mini';
import { suggestLinks, type ReadPage, type Suggested } from '../../lib/meetings/index.ts';
import type { WholeText } from '../../lib/messages.ts';
import type { KeptText, MinutesDocument } from '../../lib/model/index.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { isKept } from '../../lib/tracker/commitment.ts';

/*
 * Follows promises beside the panel, so that neither the panel nor the page waits for it. It opens the store itself
 * and remembers what it has read of each text.
 */

const Asking = z.object({ number: z.number(), page: z.custom<WholeText>() });

/** What it answers a question: the suggestions, or a sentence where the store could not be read. */
export type FollowingAnswer =
  | { readonly number: number; readonly ok: true; readonly value: Suggested }
  | { readonly number: number; readonly ok: false; readonly sentence: string };

/** Texts farther from the page's day than this are left out: about two and a half years. */
const FARTHEST_DAYS = 900;
/** However many there are, a council's nearest this many are compared. */
const MOST_TEXTS = 600;
/** Texts taken from the store at a time. */
const BATCH = 40;
const DAY_MS = 86_400_000;

const texts = new Map<string, MinutesDocument>();
let newest = 0;

async function answer(store: Store, number: number, page: WholeText): Promise<FollowingAnswer | null> {
  const [commitments, passages, links, kept] = await Promise.all([
    store.commitments.all(),
    store.passages.all(),
    store.links.all(),
    store.texts.list(),
  ]);
  for (const each of [commitments, passages, links, kept])
    if (!each.ok) return { number, ok: false, sentence: each.problem.message };
  if (!commitments.ok || !passages.ok || !links.ok || !kept.ok) return null;
  const { council } = page.document;
  const isOurs = (other: { readonly council: string | null }): boolean =>
    council === null || other.council === null || other.council === council;
  const wanted = nearest(kept.value.filter(isOurs), page);
  const missing = wanted.filter(({ id }) => !texts.has(id)).map(({ id }) => id);
  for (let at = 0; at < missing.length; at += BATCH) {
    const read = await store.texts.some(missing.slice(at, at + BATCH));
    if (number !== newest) return null;
    if (read.ok) for (const { id, read: document } of read.value) texts.set(id, document);
  }
  const pages: ReadPage[] = [{ page: page.key, document: page.document }];
  for (const { id, document } of wanted) {
    const read = texts.get(id);
    if (read) pages.push({ page: document, document: read });
  }
  const value = suggestLinks(pages, page.key, {
    commitments: commitments.value.filter(isOurs),
    passages: passages.value.filter((passage) => isKept(passage) && isOurs(passage.source)),
    decisions: links.value.filter(isOurs),
  });
  return { number, ok: true, value };
}

/** Of each document but the one in view the latest reading, the nearest in time first. */
function nearest(kept: readonly KeptText[], page: WholeText): KeptText[] {
  const here = daysOf(page.document.meetings)[0];
  const latest = new Map<string, KeptText>();
  for (const text of kept)
    if (text.document !== page.key && !latest.has(text.document)) latest.set(text.document, text);
  const far = ({ meetings }: KeptText): number =>
    here === undefined
      ? 0
      : Math.min(...daysOf(meetings).map((day) => Math.abs(day - here)), FARTHEST_DAYS + 1);
  return [...latest.values()]
    .map((text) => ({ text, distance: far(text) }))
    .filter(({ distance }) => distance <= FARTHEST_DAYS)
    .sort((a, b) => a.distance - b.distance || (a.text.id < b.text.id ? -1 : 1))
    .slice(0, MOST_TEXTS)
    .map(({ text }) => text);
}

const daysOf = (meetings: MinutesDocument['meetings']): number[] =>
  meetings.flatMap(({ date }) => (date === null ? [] : [Date.parse(date) / DAY_MS]));

const store = openStore();
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const asking = Asking.safeParse(data);
  if (!asking.success) return;
  const { number, page } = asking.data;
  newest = number;
  const work = async (): Promise<void> => {
    const answered = await answer(await store, number, page);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page only
    if (answered && number === newest) self.postMessage(answered);
  };
  void work();
});
