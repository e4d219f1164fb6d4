import type { Commitment, IsoDate, Passage, RecommendationSet } from '../model/index.ts';
import { isOutstanding } from './status.ts';

/** What committees said and promised of one recommendation. */
export interface Coverage {
  readonly ref: string;
  /** Kept passages that carry it. */
  readonly passages: number;
  /** Rows of the tracker that serve it, and those of them that are still open. */
  readonly actions: number;
  readonly open: number;
  /** Passages of progress or evidence among them. */
  readonly evidence: number;
  /** The latest meeting that spoke of it, or null where none did. */
  readonly lastMentioned: {
    readonly date: IsoDate | null;
    readonly body: string | null;
    readonly address: string | null;
  } | null;
}

/**
 * Coverage of every recommendation of a set, in the order of the set. One without passages and actions is silent.
 * Dismissed and deleted records do not count.
 */
export function coverageOf(
  set: RecommendationSet,
  passages: readonly Passage[],
  commitments: readonly Commitment[],
): Coverage[] {
  const kept = passages.filter(({ state, deletedAt }) => state === 'kept' && deletedAt === null);
  const rows = commitments.filter(({ deletedAt }) => deletedAt === null);
  const serving = <R extends Passage | Commitment>(records: readonly R[]) => byRef(set.id, records);
  const passagesOf = serving(kept);
  const rowsOf = serving(rows);
  return set.recommendations.map(({ ref }) => {
    const own = passagesOf.get(ref) ?? [];
    const actions = rowsOf.get(ref) ?? [];
    const [latest] = [...own].sort((a, b) => compare(dayOf(b), dayOf(a)));
    return {
      ref,
      passages: own.length,
      actions: actions.length,
      open: actions.filter((action) => isOutstanding(action)).length,
      evidence: own.filter(({ kind, role }) => kind === 'progress' || role === 'evidence').length,
      lastMentioned: latest
        ? { date: latest.source.meetingDate, body: latest.source.body, address: latest.source.address }
        : null,
    };
  });
}

/** Whether nobody has said or promised anything of it. */
export const isSilent = ({ passages, actions }: Coverage): boolean => passages === 0 && actions === 0;

function byRef<R extends Passage | Commitment>(set: string, records: readonly R[]): Map<string, R[]> {
  const found = new Map<string, R[]>();
  for (const record of records) {
    for (const key of record.recommendations) {
      if (key.set !== set) continue;
      const group = found.get(key.ref);
      if (group) group.push(record);
      else found.set(key.ref, [record]);
    }
  }
  return found;
}

const dayOf = ({ source }: Passage): string => source.meetingDate ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
