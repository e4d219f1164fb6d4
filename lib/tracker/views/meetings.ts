import type { Commitment, DocumentRead, IsoDate, Passage } from '../../model/index.ts';

/** The meetings that Minutemark has read of, by council and body. */
export interface KnownMeetings {
  /** Days on which a body met, the earliest first. */
  of(body: Pick<Commitment, 'council' | 'body'>): readonly IsoDate[];
  /** The body's latest meeting up to a day, or null. */
  latest(body: Pick<Commitment, 'council' | 'body'>, today: IsoDate): IsoDate | null;
}

/** Meetings of the documents read and of the passages kept. */
export function knownMeetings(
  documents: readonly Pick<DocumentRead, 'council' | 'meetings'>[],
  passages: readonly Pick<Passage, 'source'>[],
): KnownMeetings {
  const days = new Map<string, Set<IsoDate>>();
  const note = (council: string | null, body: string | null, date: IsoDate | null): void => {
    if (date === null || body === null) return;
    const key = keyOf(council, body);
    const known = days.get(key);
    if (known) known.add(date);
    else days.set(key, new Set([date]));
  };
  for (const { council, meetings } of documents) {
    for (const { body, date } of meetings) note(council, body, date);
  }
  for (const { source } of passages) note(source.council, source.body, source.meetingDate);
  const sorted = new Map([...days].map(([key, set]) => [key, [...set].sort()]));
  const of = ({ council, body }: Pick<Commitment, 'council' | 'body'>): readonly IsoDate[] =>
    sorted.get(keyOf(council, body)) ?? [];
  return {
    of,
    latest: (body, today) => of(body).findLast((day) => day <= today) ?? null,
  };
}

const keyOf = (council: string | null, body: string | null): string => `${folded(council)}\n${folded(body)}`;

/** Names as they were folded before: a tracker has thousands of rows and a handful of bodies. */
const known = new Map<string, string>();

function folded(name: string | null): string {
  if (name === null) return '';
  const before = known.get(name);
  if (before !== undefined) return before;
  const result = name.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  if (known.size > 1000) known.clear();
  known.set(name, result);
  return result;
}
