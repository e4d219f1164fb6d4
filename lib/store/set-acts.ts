import { ok, problem, type RecommendationSet, type Result } from '../model/index.ts';
import { NOT_THERE } from './sentences.ts';
import { act, type Foundation, type Writer } from './transactions.ts';
import type { Act, SetInput } from './types.ts';

/** The acts of `Store` that are about one recommendation set. */
export function setActs(foundation: Foundation) {
  return {
    saveSet: (set: SetInput): Promise<Result<Act<RecommendationSet>>> =>
      act(foundation, async (writer) => {
        const twice = repeatedRef(set);
        if (twice !== null) {
          return problem(
            `Two recommendations of this set have the reference “${twice}”, so it was not saved. Give one of them another reference.`,
          );
        }
        const stored = await storedSet(writer, set.id);
        const { pen, at } = writer.penAfter(stored ? [stored] : []);
        return ok(
          await pen.write('set', {
            ...set,
            createdAt: stored?.createdAt ?? at,
            edited: stored?.edited ?? {},
            deletedAt: null,
          }),
        );
      }),

    removeSet: (id: string): Promise<Result<Act<RecommendationSet>>> =>
      act(foundation, async (writer) => {
        const stored = await storedSet(writer, id);
        if (!stored || stored.deletedAt !== null) return problem(NOT_THERE);
        const { pen, at } = writer.penAfter([stored]);
        return ok(await pen.write('set', { ...stored, deletedAt: at }));
      }),
  };
}

async function storedSet({ transaction, reader }: Writer, id: string): Promise<RecommendationSet | null> {
  return reader.one('sets', await transaction.objectStore('sets').get(id), id);
}

function repeatedRef({ recommendations }: SetInput): string | null {
  const seen = new Set<string>();
  for (const { ref } of recommendations) {
    if (seen.has(ref)) return ref;
    seen.add(ref);
  }
  return null;
}
