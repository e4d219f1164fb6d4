import { ok, problem, type RecommendationSet, type Result } from '../model/index.ts';
import { NOT_THERE } from './sentences.ts';
import type { RecommendationKey } from '../model/index.ts';
import { act, type Foundation, type Writer } from './transactions.ts';
import type { Act, SetInput, SetsInput } from './types.ts';

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

    takeSets: ({ sets, moves }: SetsInput): Promise<Result<Act<RecommendationSet[]>>> =>
      act(foundation, async (writer) => {
        const { transaction, reader } = writer;
        for (const set of sets) {
          const twice = repeatedRef(set);
          if (twice !== null) {
            return problem(
              `Two recommendations of “${set.title}” have the reference “${twice}”, so nothing was saved. Give one of them another reference.`,
            );
          }
        }
        const stored = await Promise.all(sets.map(({ id }) => storedSet(writer, id)));
        const [passages, commitments] =
          moves.length === 0
            ? [[], []]
            : await Promise.all([
                transaction.objectStore('passages').getAll(),
                transaction.objectStore('commitments').getAll(),
              ]);
        const moved = {
          passages: reader.many('passages', passages),
          commitments: reader.many('commitments', commitments),
        };
        const { pen, at } = writer.penAfter([
          ...stored.flatMap((set) => set ?? []),
          ...moved.passages,
          ...moved.commitments,
        ]);
        const written: RecommendationSet[] = [];
        for (const [place, set] of sets.entries()) {
          const before = stored[place] ?? null;
          const { createdAt = at, edited = {} } = before ?? {};
          written.push(await pen.write('set', { ...set, createdAt, edited, deletedAt: null }));
        }
        for (const passage of moved.passages) {
          const recommendations = followed(passage.recommendations, moves);
          if (recommendations) await pen.write('passage', { ...passage, recommendations });
        }
        for (const commitment of moved.commitments) {
          const recommendations = followed(commitment.recommendations, moves);
          if (recommendations) await pen.write('commitment', { ...commitment, recommendations });
        }
        return ok(written);
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

/** Tags after the moves, each once; null where none of them moves. */
function followed(keys: readonly RecommendationKey[], moves: SetsInput['moves']): RecommendationKey[] | null {
  let changed = false;
  const after = new Map<string, RecommendationKey>();
  for (const key of keys) {
    const move = moves.find(({ set, from }) => set === key.set && from === key.ref);
    if (move) changed = true;
    const next = move ? { set: key.set, ref: move.to } : key;
    after.set(`${next.set} ${next.ref}`, next);
  }
  return changed ? [...after.values()] : null;
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
