import type { HeldMeeting, Statement } from '../model.ts';
import { plainBody, type Bodies } from '../reading/bodies.ts';

/** Tells to which of the bodies that met a recommendation is made: by its name, in the sentence or in the line that opens its list. */
export function addressees(
  meetings: readonly HeldMeeting[],
  bodies: Bodies,
): (statement: Statement) => ReadonlySet<string> {
  const names = [...new Set(meetings.map(({ body }) => body))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  return (statement) => {
    const text = `${statement.announced} ${statement.quote}`;
    if (statement.found?.kind !== 'recommendation' && !/\brecommend/i.test(text)) return new Set();
    const words = ` ${plainBody(text)} `;
    const name = names.find((body) => words.includes(` ${plainBody(body)} `));
    return new Set(name === undefined ? [] : bodies.familiesOf(name));
  };
}
