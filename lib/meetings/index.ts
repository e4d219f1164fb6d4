import type { PassageKind, RecommendationKey, RecommendationSet } from '../model/index.ts';
import { commitmentOf } from './links/commitments.ts';
import { followThreads } from './links/follow.ts';
import type {
  FollowedCommitment,
  HeldMeeting,
  LinkRole,
  MeetingPassage,
  ReadPage,
  Statement,
  Tag,
} from './model.ts';
import { readsAsLabel } from './reading/shapes.ts';
import { joinMeetings } from './reading/join.ts';
import { registerPeople, type Register } from './reading/people.ts';
import type { Bodies } from './reading/bodies.ts';
import { readRating } from './recommendations/ratings.ts';
import { SPOKEN_OF_FROM, silentRecommendations, tagStatements } from './recommendations/tags.ts';

export type * from './model.ts';
export { suggestLinks, type KeptWorld, type LinkSuggestion, type Suggested } from './kept/suggest.ts';
export type { OpenHere } from './kept/concerning.ts';
export { MADE_FROM } from './model.ts';

/** Everything that became of everything, over all the meetings of a council that were read. */
export interface FollowedYear {
  readonly meetings: readonly HeldMeeting[];
  /** In the order of the meetings. */
  readonly passages: readonly MeetingPassage[];
  readonly commitments: readonly FollowedCommitment[];
  readonly tags: readonly Tag[];
  readonly silentRecommendations: readonly RecommendationKey[];
  readonly bodies: Bodies;
  readonly register: Register;
}

/**
 * Follows every promise over the meetings that the pages speak for. Pages in any order give the same result; pages of one council.
 * Pure, and near-linear in the text: a statement is compared only with the commitments that share a rare word or a reference.
 */
export function followYear(
  pages: readonly ReadPage[],
  sets: readonly RecommendationSet[] = [],
): FollowedYear {
  const { meetings, bodies, documents } = joinMeetings(pages);
  const register = registerPeople(documents);
  const threads = followThreads(meetings, register, bodies).filter(({ dormant }) => !dormant);
  const statements = meetings.flatMap((meeting) => meeting.statements);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const tags =
    sets.length === 0
      ? new Map<string, readonly Tag[]>()
      : tagStatements(statements, threads, sets, documents);
  const roles = new Map<string, LinkRole>();
  for (const { links } of threads) for (const { passage, role } of links) roles.set(passage, role);
  const raised = new Set(threads.map(({ statement }) => statement.id));
  const passages = statements.flatMap((statement): MeetingPassage[] => {
    const rating = readRating(statement.quote, statement.cells?.map(({ text }) => text) ?? null);
    const spoken =
      !readsAsLabel(statement.quote) &&
      (tags.get(statement.id)?.some(({ confidence }) => confidence >= SPOKEN_OF_FROM) ?? false);
    const kind = kindOf(statement, roles.get(statement.id) ?? null, raised.has(statement.id));
    return kind !== null || spoken || rating !== null
      ? [{ ...statement, kind: kind ?? 'progress', rating }]
      : [];
  });
  const kept = new Set(passages.map(({ id }) => id));
  const recommendationsOf = (passage: string): RecommendationKey[] =>
    (tags.get(passage) ?? [])
      .filter(({ confidence }) => confidence >= SPOKEN_OF_FROM)
      .map(({ recommendation }) => recommendation);
  return {
    meetings,
    passages,
    commitments: threads.map((thread) => commitmentOf(thread, (id) => byId.get(id), recommendationsOf)),
    tags: [...tags.values()].flat().filter(({ passage }) => kept.has(passage)),
    silentRecommendations: silentRecommendations(sets, tags),
    bodies,
    register,
  };
}

function kindOf({ found }: Statement, role: LinkRole | null, raised: boolean): PassageKind | null {
  if (raised) return found?.kind === 'recommendation' ? 'recommendation' : 'action';
  if (found && found.confidence >= 0.5) return found.kind;
  if (role === null) return null;
  if (role === 're-dated' || role === 'restated') return 'action';
  return role === 'closed' ? 'decision' : 'progress';
}
