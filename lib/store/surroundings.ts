import type { Commitment, Passage } from '../model/index.ts';
import type { Surroundings } from '../tracker/commitment.ts';
import { commitmentIdFor } from '../tracker/found-id.ts';
import { refSeries } from '../tracker/ref.ts';
import type { Reader } from './reading.ts';
import type { Writing } from './schema.ts';

/** The passage an act is about: where it stands, and its commitment if it has one. */
type Subject = Pick<Passage, 'id' | 'source' | 'commitment'>;

/**
 * Reads the records around a passage: passages of its document, meeting and commitment, their commitments, and the
 * ref series that a new commitment would be numbered in. `day` is the day of keeping, for documents without a date.
 */
export async function readSurroundings(
  transaction: Writing,
  reader: Reader,
  subject: Subject,
  day: string,
): Promise<Surroundings> {
  const { document, meetingDate, body } = subject.source;
  const passages = transaction.objectStore('passages');
  const found = await Promise.all([
    passages.index('document').getAll(document),
    meetingDate === null ? [] : passages.index('meetingDate').getAll(meetingDate),
    subject.commitment === null ? [] : passages.index('commitment').getAll(subject.commitment),
  ]);
  const around = distinct(reader.many('passages', found.flat()));

  const series = refSeries(body, meetingDate ?? day);
  const commitments = transaction.objectStore('commitments');
  const ofSeries = reader.many(
    'commitments',
    await commitments.index('ref').getAll(IDBKeyRange.bound(`${series} `, `${series} \uffff`)),
  );
  const wanted = new Set([subject.commitment, ...around.map(({ commitment }) => commitment)]);
  wanted.add(commitmentIdFor(subject.id));
  for (const { id } of ofSeries) wanted.delete(id);
  const others = await Promise.all([...wanted].map((id) => (id === null ? undefined : commitments.get(id))));

  const counter = reader.one('refs', await transaction.objectStore('refs').get(series), series);
  return {
    passages: around,
    commitments: distinct<Commitment>([
      ...ofSeries,
      ...reader.many(
        'commitments',
        others.filter((raw) => raw !== undefined),
      ),
    ]),
    counter: counter?.last ?? 0,
  };
}

function distinct<R extends { readonly id: string }>(records: readonly R[]): R[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
