import { unsetFields, type Commitment, type CommitmentType, type IsoInstant } from '../model/index.ts';
import { formatRef, nextNumber, refSeries } from './ref.ts';

/**
 * A row of a council's own log, as it is to become a commitment. Whoever reads the log makes the id of what the row
 * says, so that the same log taken in twice makes the same rows.
 */
export interface LogRow {
  readonly id: string;
  /** The council's own reference, safe for Excel, or empty: then the row is numbered in the series of its body. */
  readonly ref: string;
  readonly type: CommitmentType;
  readonly action: string;
  /** What else the row says, field by field. */
  readonly fields: Partial<
    Omit<Commitment, 'id' | 'ref' | 'type' | 'action' | 'createdAt' | 'edited' | 'deletedAt'>
  >;
}

/** The commitments of a log's rows. `refsInUse` are all there are, deleted ones included; `counters` those of the store. */
export function takeIn(
  rows: readonly LogRow[],
  file: string,
  refsInUse: ReadonlySet<string>,
  counters: ReadonlyMap<string, number>,
  at: IsoInstant,
): Commitment[] {
  const refs = new Set(refsInUse);
  const last = new Map(counters);
  const seen = new Set<string>();
  return rows.map(({ id, ref: own, type, action, fields }) => {
    let ref = own;
    if (ref === '' || refs.has(ref)) {
      const series = refSeries(fields.body ?? null, fields.raisedOn ?? at.slice(0, 10));
      // The refs in use are looked through once a series; after that the number last given is the highest.
      const number = nextNumber(series, last.get(series) ?? 0, seen.has(series) ? [] : refs);
      seen.add(series);
      last.set(series, number);
      ref = formatRef(series, type, number);
    }
    refs.add(ref);
    return {
      id,
      ref,
      type,
      status: 'Not started',
      action,
      owners: [],
      council: null,
      body: null,
      raisedOn: null,
      itemNumber: null,
      itemTitle: null,
      dueDate: null,
      duePrecision: fields.dueDate ? 'day' : 'none',
      dueAsMinuted: '',
      originalDueDate: null,
      timesExtended: 0,
      recommendations: [],
      progress: '',
      closedAt: '',
      notes: '',
      restricted: false,
      ...unsetFields,
      ...fields,
      takenFrom: file,
      createdAt: at,
      edited: {},
      deletedAt: null,
    };
  });
}
