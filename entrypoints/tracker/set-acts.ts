import type { Passage, RecommendationKey, RecommendationSet } from '../../lib/model/index.ts';
import { writeSetFile } from '../../lib/exchange/recommendations/set-file.ts';
import { withBeside, type BesideFields } from '../../lib/recommendations/beside.ts';
import type { Store } from '../../lib/store/index.ts';
import { coverageOf, type Coverage } from '../../lib/tracker/coverage.ts';
import { recommendationRefText } from '../../lib/tracker/rows.ts';
import { download } from '../browser/download.ts';
import type { Stored } from '../browser/stored.ts';
import type { Toasts } from '../browser/toasts.ts';

/** What a person does with lists of recommendations, and what the tracker says of them. */
export interface SetActs {
  archive(set: RecommendationSet, archived: boolean): Promise<void>;
  removeSet(set: RecommendationSet): Promise<void>;
  /** Puts a set out of use because another took its place; null takes that back. */
  supersede(set: RecommendationSet, by: string | null): Promise<void>;
  /** Gives a set as a file to share. */
  exportSet(set: RecommendationSet): void;
  coverage(set: RecommendationSet): readonly Coverage[];
  /** Kept passages that carry a recommendation. */
  passagesOf(key: RecommendationKey): readonly Passage[];
  /** Sets beside a recommendation what the council has of its own for it. */
  putBeside(set: RecommendationSet, ref: string, fields: BesideFields): Promise<void>;
}

export function setActs(store: Store, stored: Stored, messages: Toasts): SetActs {
  return {
    archive: async ({ createdAt: _createdAt, edited: _edited, deletedAt: _deletedAt, ...set }, archived) => {
      await messages.tell(store.saveSet({ ...set, archived }), () =>
        archived ? `“${set.title}” archived.` : `“${set.title}” in use again.`,
      );
    },
    removeSet: async ({ id, title }) => {
      await messages.tell(store.removeSet(id), () => `“${title}” removed.`);
    },
    supersede: async ({ createdAt: _createdAt, edited: _edited, deletedAt: _deletedAt, ...set }, by) => {
      const words = () =>
        by === null ? `“${set.title}” in use again.` : `“${set.title}” is superseded and no longer offered.`;
      await messages.tell(store.saveSet({ ...set, archived: by !== null, supersededBy: by }), words);
    },
    exportSet: (set) => {
      const file = writeSetFile([set], new Date().toISOString());
      const name = set.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
      download(new Blob([file], { type: 'application/json' }), `recommendations-${name}.json`);
    },
    passagesOf: ({ set, ref }) =>
      stored.passages.value.filter(
        ({ state, recommendations }) =>
          state === 'kept' && recommendations.some((key) => key.set === set && key.ref === ref),
      ),
    putBeside: async (
      { createdAt: _createdAt, edited: _edited, deletedAt: _deletedAt, ...set },
      ref,
      fields,
    ) => {
      const recommendations = withBeside(set.recommendations, ref, fields);
      await messages.tell(
        store.saveSet({ ...set, recommendations }),
        () => `${recommendationRefText(ref)} saved.`,
      );
    },
    coverage: (set) => coverageOf(set, stored.passages.value, stored.commitments.value),
  };
}
