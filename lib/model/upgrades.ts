import { unsetFields } from './commitment.ts';

/*
 * Records of older versions brought to the newest shape, for databases and backups alike. A step is never edited once
 * it was released: people's records have been through it.
 */

/** A commitment as version 1 wrote it, as version 2 has it. Anything that is no record is given back as it is. */
export function commitmentFromVersion1(record: unknown): unknown {
  return isRecord(record) ? { ...unsetFields, ...record } : record;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
