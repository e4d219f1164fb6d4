import { ok, type KeptText, type Result } from '../../lib/model/index.ts';
import { passageEntries, textEntries } from '../../lib/search/entries.ts';
import { makeSearchIndex, type SearchEntry } from '../../lib/search/index.ts';
import { Asking, type AnswerSent } from '../../lib/search/messages.ts';
import { partsOf } from '../../lib/search/parts.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { readMeetings } from '../../lib/story/meetings.ts';
import { mentionsOf } from '../../lib/story/mentions.ts';
import { isKept } from '../../lib/tracker/commitment.ts';

/*
 * Holds the index, so that typing never waits for it. Takes in what is stored, what was kept first and the newest texts
 * next, a few at a time: between them it answers questions with what it has.
 */

/** Things taken in between two turns: about a hundredth of a second. */
const SLICE = 5;
/** Things after which the last question is answered again while more are taken in. */
const ANSWERED_AGAIN = 200;
/** Texts read from the store at once. */
const TEXTS_AT_ONCE = 20;
/** Changes come in bursts: one reading of the store is enough for all of them. */
const SETTLED_MS = 300;

/** A kept passage, or a document whose text is read when its turn comes. */
interface Source {
  readonly key: string;
  /** What it says: the same as last time, it is left alone. */
  readonly says: string;
  readonly entries: () => Promise<readonly SearchEntry[]>;
}

/** Serves one page: an index over the store, and the last question, answered again when more is known. */
function serve(opening: Promise<Store>): void {
  const index = makeSearchIndex();
  const taken = new Map<string, { readonly says: string; readonly ids: readonly string[] }>();
  let asked: Asking | null = null;
  let round = 0;
  let complete = false;

  const answer = (): void => {
    if (!asked) return;
    const { number, query, filter, most } = asked;
    tell({ kind: 'found', number, found: index.search(query, filter, most, complete) });
  };
  const forget = (key: string): void => {
    for (const id of taken.get(key)?.ids ?? []) index.remove(id);
    taken.delete(key);
  };

  /** Brings the index in step with the store; a later call takes over from an earlier one. */
  const takeIn = async (): Promise<void> => {
    round += 1;
    const own = round;
    const read = await sourcesIn(await opening);
    if (own !== round) return;
    if (!read.ok) {
      tell({ kind: 'failed', sentence: read.problem.message });
      return;
    }
    const sources = read.value;
    const present = new Set(sources.map(({ key }) => key));
    for (const key of taken.keys()) if (!present.has(key)) forget(key);
    const fresh = sources.filter(({ key, says }) => taken.get(key)?.says !== says);
    complete = fresh.length === 0;
    for (const [at, { key, says, entries }] of fresh.entries()) {
      const made = await entries();
      if (own !== round) return;
      forget(key);
      for (const entry of made) index.add(entry);
      taken.set(key, { says, ids: made.map(({ id }) => id) });
      if (at % SLICE !== 0) continue;
      tell({ kind: 'progress', done: sources.length - fresh.length + at, of: sources.length });
      // What was found so far grows before one's eyes, now and then.
      if (at % ANSWERED_AGAIN === 0) answer();
      await new Promise((done) => setTimeout(done, 0));
      if (own !== round) return;
    }
    complete = true;
    tell({ kind: 'progress', done: sources.length, of: sources.length });
    answer();
  };

  self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const asking = Asking.safeParse(data);
    if (!asking.success) return;
    asked = asking.data;
    answer();
  });
  // Questions may come before the store is open: they are heard from the first moment on.
  const follow = async (): Promise<void> => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    (await opening).subscribe(() => {
      clearTimeout(settling);
      settling = setTimeout(() => void takeIn(), SETTLED_MS);
    });
  };
  void follow();
  void takeIn();
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page only
const tell = (answer: AnswerSent): void => self.postMessage(answer);

/** Everything that can be found, as it is stored now: what was kept first, then the newest texts. */
async function sourcesIn(store: Store): Promise<Result<readonly Source[]>> {
  const [passages, commitments, documents, settings, texts] = await Promise.all([
    store.passages.all(),
    store.commitments.all(),
    store.documents.all(),
    store.settings.get(),
    store.texts.list(),
  ]);
  if (!passages.ok) return passages;
  if (!commitments.ok) return commitments;
  if (!documents.ok) return documents;
  if (!settings.ok) return settings;
  if (!texts.ok) return texts;
  const read = readMeetings(documents.value, passages.value, settings.value.meetingDates);
  const { bodyId } = read;
  // Words that stand on several pages are found once.
  const said = mentionsOf(passages.value.filter(isKept), read).map(({ passage }) => passage);
  const kept = passageEntries(said, commitments.value, bodyId).map((entry): Source => ({
    key: entry.id,
    says: JSON.stringify(entry),
    entries: async () => [entry],
  }));
  const known = new Map(documents.value.map((document) => [document.key, document]));
  const latest = latestReadings(texts.value);
  const load = textLoader(store, latest);
  return ok([
    ...kept,
    ...latest.flatMap(({ id, document: key }): Source[] => {
      const document = known.get(key);
      if (!document) return [];
      return [
        {
          key,
          says: JSON.stringify([id, document.title, document.council, document.address]),
          entries: async () => {
            const reading = await load(id);
            return reading ? textEntries(document, partsOf(reading.read), bodyId) : [];
          },
        },
      ];
    }),
  ]);
}

/** Of a document that was read in several wordings, only the latest is searched. */
function latestReadings(texts: readonly KeptText[]): KeptText[] {
  const seen = new Set<string>();
  return texts.filter(({ document }) => !seen.has(document) && seen.add(document));
}

/** Reads texts in the order in which they will be asked for, several at a time. */
function textLoader(store: Store, order: readonly KeptText[]) {
  const loaded = new Map<string, Awaited<ReturnType<Store['texts']['get']>>>();
  return async (id: string) => {
    if (!loaded.has(id)) {
      loaded.clear();
      const at = order.findIndex((text) => text.id === id);
      const ids = order.slice(at, at + TEXTS_AT_ONCE).map((text) => text.id);
      const read = await store.texts.some(ids);
      for (const each of ids)
        loaded.set(each, read.ok ? ok(read.value.filter((reading) => reading.id === each)) : read);
    }
    const read = loaded.get(id);
    return read?.ok ? (read.value[0] ?? null) : null;
  };
}

serve(openStore());
