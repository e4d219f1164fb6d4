import type { HeldMeeting, Link, LinkRole, Statement } from '../model.ts';
import { readStatus } from './roles.ts';
import { dropLink, ENDS, type Thread } from './thread.ts';

const NEWS: ReadonlySet<LinkRole> = new Set(['progress', 'completed']);

/**
 * One paragraph says one thing of a commitment: of two reports the surer stands; "it had not come" gives way to the sentence that says
 * when it will, and a report to the new date in the same breath. Whether there is room for the new link. `statementOf` looks up the
 * meeting's own statements.
 */
export function makeRoom(
  thread: Thread,
  link: Link,
  statement: Statement,
  statementOf: (id: string) => Statement | undefined,
): boolean {
  for (const earlier of linksAt(thread, statement)) {
    const said = statementOf(earlier.passage);
    if (said?.paragraph !== statement.paragraph) continue;
    const says = readStatus(said);
    const heldUp = says.pending && !says.done;
    const nothing = says.nothingYet || says.asksAgain || heldUp || says.silent || thread.endedAt !== null;
    const givesWay = nothing && earlier.role !== 're-dated' && !ENDS.has(earlier.role);
    const overtaken =
      link.role === 're-dated' &&
      (earlier.role === 'completed' || (earlier.role === 're-dated' && !says.task));
    if ((!NEWS.has(link.role) && givesWay) || overtaken) dropLink(thread, earlier.passage);
    else if (NEWS.has(link.role) && NEWS.has(earlier.role)) {
      if (earlier.confidence >= link.confidence) return false;
      dropLink(thread, earlier.passage);
    }
  }
  return true;
}

/** A recommendation is answered by the decision, not by what was said before it in the same item. */
export function dropTalk(
  thread: Thread,
  statement: Statement,
  meeting: HeldMeeting,
  statementOf: (id: string) => Statement | undefined,
): void {
  if (!meeting.families.some((family) => thread.addressed.has(family))) return;
  for (const { passage } of linksAt(thread, statement)) {
    const said = statementOf(passage);
    if (said && said.item === statement.item && !readStatus(said).decides) dropLink(thread, passage);
  }
}

/** Links of the thread at the statement's meeting. */
const linksAt = (thread: Thread, { meeting }: Statement): readonly Link[] =>
  thread.links.filter((link) => link.meeting === meeting);
