import type { IsoDate, RecommendationKey } from '../../model/index.ts';
import type { FinalStatus, FollowedCommitment, Statement } from '../model.ts';
import { readStatus } from './roles.ts';
import { currentDue, type Thread } from './thread.ts';

/** A thread as the tracker shows it. `recommendationsOf` gives the recommendations that a passage is tagged with. */
export function commitmentOf(
  thread: Thread,
  statementOf: (id: string) => Statement | undefined,
  recommendationsOf: (passage: string) => readonly RecommendationKey[],
): FollowedCommitment {
  const { statement, meeting, links, dues } = thread;
  const owners = new Map(
    statement.owners.map((owner) => [(owner.resolved ?? owner.text).toLowerCase(), owner]),
  );
  for (const { passage, role } of links) {
    if (role !== 're-dated' && role !== 'restated') continue;
    for (const owner of statementOf(passage)?.owners ?? []) {
      const key = (owner.resolved ?? owner.text).toLowerCase();
      if (!owners.has(key)) owners.set(key, owner);
    }
  }
  const recommendations = new Map<string, RecommendationKey>();
  for (const key of recommendationsOf(statement.id)) recommendations.set(`${key.set}\n${key.ref}`, key);
  return {
    raisedBy: statement.id,
    kind: thread.kind,
    council: meeting.council,
    body: meeting.body,
    raisedOn: meeting.date,
    owners: [...owners.values()].map(({ text, resolved, inferred }) => ({ text, resolved, inferred })),
    recurring: thread.recurring,
    links: links.map(({ passage, role, confidence, why }) => ({ passage, role, confidence, why })),
    dueHistory: dues.map(({ passage, deadline: { text, date, precision } }) => ({
      passage,
      deadline: { text, date, precision },
    })),
    originalDue: originalDue(thread),
    currentDue: currentDue(thread),
    timesRedated: links.filter(({ role }) => role === 're-dated').length,
    finalStatus: statusOf(thread, statementOf),
    recommendations: [...recommendations.values()],
  };
}

const originalDue = ({ statement }: Thread): IsoDate | null => statement.deadline?.date ?? null;

/** The status that the links leave it in. What was dropped stays so, even where the meeting then closes it. */
function statusOf({ links }: Thread, statementOf: (id: string) => Statement | undefined): FinalStatus {
  if (links.some(({ role }) => role === 'superseded')) return 'not proceeding';
  if (links.some(({ role }) => role === 'closed')) return 'closed';
  const done = links.findLastIndex(({ role }) => role === 'completed');
  const again = links.findLastIndex(({ role }) => role === 're-dated' || role === 'restated');
  if (done >= 0 && done > again) return 'complete';
  const begun = links.some(({ role, passage }) => {
    if (role === 'progress' || role === 'completed') return true;
    const statement = statementOf(passage);
    if (role !== 're-dated' || !statement) return false;
    const says = readStatus(statement);
    return (says.pending || says.done) && !says.nothingYet;
  });
  return begun ? 'in progress' : 'open';
}
