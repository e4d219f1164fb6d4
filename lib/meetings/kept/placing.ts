import type { HeldMeeting, Statement } from '../model.ts';
import type { Bodies } from '../reading/bodies.ts';

/** Words of a meeting, however they came to be kept. */
export interface Placeable {
  readonly words: string;
  readonly body: string | null;
  readonly date: string | null;
}

/** Words alone: case, marks and spaces do not count. */
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A shorter stretch in common may stand anywhere. */
const LONG_ENOUGH = 16;

/**
 * Finds the statement in which words of a meeting stand: whole, or the one that has most of them. Null where the
 * meeting's texts do not say them.
 */
export function statementFinder(
  meetings: readonly HeldMeeting[],
  bodies: Bodies,
): (place: Placeable) => Statement | null {
  const ofDay = new Map<string, { readonly meeting: HeldMeeting; readonly keys: Map<Statement, string> }[]>();
  for (const meeting of meetings) {
    const keys = new Map(meeting.statements.map((statement) => [statement, keyOf(statement.quote)]));
    ofDay.set(meeting.date, [...(ofDay.get(meeting.date) ?? []), { meeting, keys }]);
  }
  return ({ words, body, date }) => {
    const wanted = keyOf(words);
    if (wanted === '' || date === null) return null;
    const families = body === null ? [] : bodies.familiesOf(body);
    const here = (ofDay.get(date) ?? []).filter(
      ({ meeting }) => body === null || meeting.families.some((family) => families.includes(family)),
    );
    let best: Statement | null = null;
    let most = 0;
    for (const { keys } of here) {
      for (const [statement, key] of keys) {
        if (key === wanted) return statement;
        const inside = key.includes(wanted) ? wanted : wanted.includes(key) ? key : '';
        if (inside.length >= LONG_ENOUGH && inside.length > most) {
          best = statement;
          most = inside.length;
        }
      }
    }
    return best;
  };
}
