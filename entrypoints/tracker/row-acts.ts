import type { Commitment, HistoryEntry, PassageRole, RecommendationKey } from '../../lib/model/index.ts';
import type { Change, CommitmentEdit, Store } from '../../lib/store/types.ts';
import { recommendationRefText } from '../../lib/tracker/rows.ts';
import type { Toasts } from '../browser/toasts.ts';

/** What a person does with rows. Each says what happened and can be undone. */
export interface RowActs {
  edit(commitment: Commitment, edit: CommitmentEdit): Promise<void>;
  /** The same edit of several rows as one act. */
  editAll(ids: readonly string[], edit: CommitmentEdit, words: string): Promise<void>;
  /** Edits of their own for several rows as one act. */
  editEach(
    edits: readonly { readonly id: string; readonly fields: CommitmentEdit }[],
    words: string,
  ): Promise<void>;
  tag(commitment: Commitment, recommendations: readonly RecommendationKey[]): Promise<void>;
  remove(commitment: Commitment): Promise<void>;
  /** Sets what a passage is to its row. */
  setRole(passage: string, role: PassageRole): Promise<void>;
  movePassage(passage: string, to: string, role: PassageRole): Promise<void>;
  split(commitment: string, passages: readonly string[]): Promise<Commitment | null>;
  merge(kept: string, others: readonly string[]): Promise<Commitment | null>;
  /** Takes changes of the history back, each where it still stands. */
  takeBack(entries: readonly HistoryEntry[]): Promise<void>;
}

export function rowActs(store: Store, messages: Toasts): RowActs {
  const editEach: RowActs['editEach'] = async (edits, words) => {
    await messages.tell(store.editCommitments(edits), () => words);
  };
  return {
    edit: async ({ id }, edit) => {
      await messages.tell(store.editCommitment(id, edit), ({ ref }) => `${ref} saved.`);
    },
    editAll: (ids, fields, words) =>
      editEach(
        ids.map((id) => ({ id, fields })),
        words,
      ),
    editEach,
    tag: async ({ id }, recommendations) => {
      const refs = recommendations.map(({ ref }) => recommendationRefText(ref)).join(', ');
      await messages.tell(store.editCommitment(id, { recommendations: [...recommendations] }), ({ ref }) =>
        refs === '' ? `${ref} serves no recommendation now.` : `${ref} tagged ${refs}.`,
      );
    },
    remove: async ({ id }) => {
      await messages.tell(store.removeCommitment(id), ({ ref }) => `${ref} removed.`);
    },
    setRole: async (passage, role) => {
      await messages.tell(store.editPassage(passage, { role }), () => 'Passage saved.');
    },
    movePassage: async (passage, to, role) => {
      await messages.tell(
        store.movePassage(passage, to, role),
        ({ ref }) => `The passage stands under ${ref} now.`,
      );
    },
    split: (commitment, passages) =>
      messages.tell(
        store.splitCommitment(commitment, passages),
        ({ ref }) => `${ref} is a row of its own now.`,
      ),
    merge: (kept, others) =>
      messages.tell(store.mergeCommitments(kept, others), ({ ref }) =>
        others.length === 1
          ? `Two rows are one now: ${ref}.`
          : `${others.length + 1} rows are one now: ${ref}.`,
      ),
    takeBack: async (entries) => {
      await messages.tell(store.undo(changeOf(entries)), () => 'Taken back.');
    },
  };
}

/**
 * What takes these changes back, made of the history: also those of days ago. The store puts a field back only while
 * it still holds what the change wrote.
 */
function changeOf(entries: readonly HistoryEntry[]): Change {
  const records = new Map<string, Change['records'][number]>();
  for (const { kind, record, field, before, at } of entries) {
    const known = records.get(record) ?? { kind, id: record, fields: {} };
    records.set(record, { ...known, fields: { ...known.fields, [field]: { before, writtenAt: at } } });
  }
  return { records: [...records.values()] };
}
