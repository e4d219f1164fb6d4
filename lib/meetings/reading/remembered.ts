import type { MinutesDocument } from '../../model/index.ts';
import type { Bodies } from './bodies.ts';
import { withCalendar } from './calendar.ts';
import { readStatements, type PageStatement } from './statements.ts';

interface Remembered {
  readonly calendar: string;
  readonly statements: readonly PageStatement[];
}

/** Readings by document: whoever asks again with the same documents does not wait for them to be read anew. */
const readings = new WeakMap<MinutesDocument, Remembered>();

/** The statements of a page, read once as long as the calendar that its deadlines are read by stays the same. */
export function statementsOf(
  document: MinutesDocument,
  calendar: MinutesDocument['calendar'],
  bodies: Bodies,
): readonly PageStatement[] {
  const dated = withCalendar(document, calendar, bodies);
  const signature = dated.calendar
    .map(({ body, date, cancelled }) => `${body} ${date} ${cancelled}`)
    .join('\n');
  const known = readings.get(document);
  if (known?.calendar === signature) return known.statements;
  const statements = readStatements(dated);
  readings.set(document, { calendar: signature, statements });
  return statements;
}
