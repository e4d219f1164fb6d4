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
import type { Store } from '../../lib/store/types.ts';

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

  const take = async <T>(reading: Promise<Result<T>>, into: { value: T }) => {
    const result = await reading;
    if (result.ok) into.value = result.value;
    return result.ok ? null : result.problem;
  };
  const readAll = async (kinds: readonly string[]) => {
    const problems = await Promise.all([
      kinds.includes('passage') && take(store.passages.all(), passages),
      kinds.includes('commitment') && take(store.commitments.all(), commitments),
      kinds.includes('set') && take(store.sets.all(), sets),
      kinds.includes('link') && take(store.links.all(), links),
      kinds.includes('document') && take(store.documents.all(), documents),
      kinds.includes('settings') && take(store.settings.get(), settings),
    ]);
    problem.value = problems.find((one) => one !== false && one !== null) || null;
  };

  store.subscribe((event) => void readAll(event.kinds));
  const readFirst = async () => {
    await readAll(['passage', 'commitment', 'set', 'link', 'document', 'settings']);
    ready.value = true;
  };
  void readFirst();
  return { passages, commitments, sets, links, documents, settings, ready, problem };
}
