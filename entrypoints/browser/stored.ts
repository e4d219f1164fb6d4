import { signal, type ReadonlySignal } from '@preact/signals';
import type {
  Commitment,
  DocumentRead,
  LinkDecision,
  Passage,
  Problem,
  RecommendationSet,
  Result,
} from '../../lib/model/index.ts';
import { defaultSettings, type Settings } from '../../lib/store/settings.ts';
import type { Store, StoreEvent } from '../../lib/store/types.ts';

/** Records that changed at once, from which on it is quicker to read everything. */
const MANY = 2000;

/** What is stored, as signals that follow every change, whichever page made it. */
export interface Stored {
  readonly passages: ReadonlySignal<readonly Passage[]>;
  readonly commitments: ReadonlySignal<readonly Commitment[]>;
  readonly sets: ReadonlySignal<readonly RecommendationSet[]>;
  /** What was decided on passages of later meetings. */
  readonly links: ReadonlySignal<readonly LinkDecision[]>;
  /** Every page and file that was read. */
  readonly documents: ReadonlySignal<readonly DocumentRead[]>;
  readonly settings: ReadonlySignal<Settings>;
  /** False until everything was read for the first time. */
  readonly ready: ReadonlySignal<boolean>;
  /** Why the store could not be read, or null. */
  readonly problem: ReadonlySignal<Problem | null>;
}

/** Follows the store. */
export function followStore(store: Store): Stored {
  const passages = signal<readonly Passage[]>([]);
  const commitments = signal<readonly Commitment[]>([]);
  const sets = signal<readonly RecommendationSet[]>([]);
  const links = signal<readonly LinkDecision[]>([]);
  const documents = signal<readonly DocumentRead[]>([]);
  const settings = signal<Settings>(defaultSettings);
  const ready = signal(false);
  const problem = signal<Problem | null>(null);

  const read = async <T>(reading: Promise<Result<T>>, into: { value: T }): Promise<Problem | null> => {
    const result = await reading;
    if (result.ok) into.value = result.value;
    return result.ok ? null : result.problem;
  };
  /** Puts records that changed in the place of what was read before; of many at once, all are read again. */
  const renew = async (kind: 'passage' | 'commitment', ids: readonly string[]) => {
    if (kind === 'passage') {
      const some = await store.some(kind, ids);
      if (some.ok) passages.value = replaced(passages.peek(), ids, some.value);
      return some.ok ? null : some.problem;
    }
    const some = await store.some(kind, ids);
    if (some.ok) commitments.value = replaced(commitments.peek(), ids, some.value);
    return some.ok ? null : some.problem;
  };
  const take = async ({ kinds, records }: Pick<StoreEvent, 'kinds' | 'records'>) => {
    const changed = (kind: 'passage' | 'commitment', all: () => Promise<Problem | null>) => {
      if (!kinds.includes(kind)) return null;
      const ids = records?.filter((record) => record.kind === kind).map(({ id }) => id);
      return ids && ids.length < MANY ? renew(kind, ids) : all();
    };
    const problems = await Promise.all([
      changed('passage', () => read(store.passages.all(), passages)),
      changed('commitment', () => read(store.commitments.all(), commitments)),
      kinds.includes('set') ? read(store.sets.all(), sets) : null,
      kinds.includes('link') ? read(store.links.all(), links) : null,
      kinds.includes('document') ? read(store.documents.all(), documents) : null,
      kinds.includes('settings') ? read(store.settings.get(), settings) : null,
    ]);
    problem.value = problems.find((one) => one !== null) ?? null;
  };

  // One after the other: an answer that comes late must not take the place of a newer one.
  let last: Promise<void> = take({
    kinds: ['passage', 'commitment', 'set', 'link', 'document', 'settings'],
    records: null,
  }).then(() => void (ready.value = true));
  store.subscribe((event) => (last = last.then(() => take(event))));
  return { passages, commitments, sets, links, documents, settings, ready, problem };
}

/** `records` with those of `ids` as they are now: changed in their place, gone, or new at the end. */
function replaced<R extends { readonly id: string }>(
  records: readonly R[],
  ids: readonly string[],
  now: readonly R[],
): readonly R[] {
  const changed = new Set(ids);
  const current = new Map(now.map((record) => [record.id, record]));
  const kept = records.flatMap((record) => {
    if (!changed.has(record.id)) return record;
    const renewed = current.get(record.id);
    current.delete(record.id);
    return renewed ?? [];
  });
  return [...kept, ...current.values()];
}
