import { passageEntries, textEntries } from '../../lib/search/entries.ts';
import { makeSearchIndex, type SearchEntry } from '../../lib/search/index.ts';
import { Asking, type AnswerSent } from '../../lib/search/messages.ts';
import { ok, type Result } from '../../lib/model/index.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { readMeetings } from '../../lib/story/meetings.ts';
import { mentionsOf } from '../../lib/story/mentions.ts';
import { isKept } from '../../lib/tracker/commitment.ts';
import { readings } from './texts.ts';

/*
 * Holds the index, so that typing never waits for it. Takes in what is stored, what was kept first and the newest texts
 * next, a few at a time: between them it answers questions with what it has.
 */

/** Entries taken in between two turns: about a hundredth of a second. */
const SLICE = 5;
/** Changes come in bursts: one reading of the store is enough for all of them. */
const SETTLED_MS = 300;

/** Serves one page: an index over the store, and the last question, answered again when more is known. */
function serve(opening: Promise<Store>): void {
  const index = makeSearchIndex();
  /** What was taken in, to leave alone what has not changed. */
  const taken = new Map<string, string>();
  let asked: Asking | null = null;
  let round = 0;

  const answer = (): void => {
    if (!asked) return;
    const { number, query, filter, most } = asked;
    tell({ kind: 'found', number, found: index.search(query, filter, most) });
  };

  /** Brings the index in step with the store; a later call takes over from an earlier one. */
  const takeIn = async (): Promise<void> => {
    round += 1;
    const own = round;
    const read = await storedEntries(await opening);
    if (own !== round) return;
    if (!read.ok) {
      tell({ kind: 'failed', sentence: read.problem.message });
      return;
    }
    const entries = read.value.map((entry) => ({ entry, said: JSON.stringify(entry) }));
    const present = new Set(entries.map(({ entry }) => entry.id));
    for (const id of taken.keys()) {
      if (present.has(id)) continue;
      index.remove(id);
      taken.delete(id);
    }
    const fresh = entries.filter(({ entry, said }) => taken.get(entry.id) !== said);
    for (let at = 0; at < fresh.length; at += SLICE) {
      for (const { entry, said } of fresh.slice(at, at + SLICE)) {
        index.add(entry);
        taken.set(entry.id, said);
      }
      tell({ kind: 'progress', done: entries.length - fresh.length + at, of: entries.length });
      await new Promise((done) => setTimeout(done, 0));
      if (own !== round) return;
    }
    tell({ kind: 'progress', done: entries.length, of: entries.length });
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
async function storedEntries(store: Store): Promise<Result<readonly SearchEntry[]>> {
  const [passages, commitments, documents, settings, texts] = await Promise.all([
    store.passages.all(),
    store.commitments.all(),
    store.documents.all(),
    store.settings.get(),
    readings(store),
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
  const known = new Map(documents.value.map((document) => [document.key, document]));
  const searched = new Set<string>();
  return ok([
    ...passageEntries(said, commitments.value, bodyId),
    ...texts.value.flatMap(({ document: key, parts }) => {
      const document = known.get(key);
      // Of a document that was read twice, only the latest reading is searched.
      if (!document || searched.has(key)) return [];
      searched.add(key);
      return textEntries(document, parts, bodyId);
    }),
  ]);
}

serve(openStore());
