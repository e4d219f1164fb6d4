import * as z from 'zod/mini';
import {
  Backup,
  Commitment,
  DocumentRead,
  HistoryEntry,
  IsoInstant,
  LinkDecision,
  Passage,
  RECORDS_VERSION,
  RecommendationSet,
  RefCounter,
  commitmentFromVersion1,
  ok,
  problem,
  type Result,
} from '../model/index.ts';

const NOT_A_BACKUP =
  'This file is not a Minutemark backup, so nothing was changed. Choose the file that “Back up” saved; its name ends in .json.';
const NEWER =
  'This backup was made by a newer version of Minutemark, so it was not opened and nothing was changed. Update the extension, then open the file again.';
const CUT_OFF =
  'This backup is damaged: the file ends too early or was changed by hand. Nothing was changed. Use another copy of it if you have one.';

/** A backup that was read, and what in it could not be: those records are set aside as they are, not lost. */
export interface ReadBackup {
  readonly backup: Backup;
  /** Version of the program's records that wrote it. */
  readonly version: number;
  /** One line a record that could not be read: for the screen, beside the number. */
  readonly unreadable: readonly string[];
}

/** Everything as a file: JSON, indented so that it can be read and compared. The file name is the caller's. */
export const backupJson = (backup: Backup): string => `${JSON.stringify(backup, null, 1)}\n`;

/** What every version of the file has around its records. */
const Envelope = z.object({
  format: z.literal('minutemark backup'),
  version: z.number().check(z.int(), z.positive()),
  madeAt: IsoInstant,
  passages: z.array(z.unknown()),
  commitments: z.array(z.unknown()),
  sets: z.array(z.unknown()),
  documents: z.array(z.unknown()),
  refs: z.array(z.unknown()),
  history: z.optional(z.array(z.unknown())),
  links: z.optional(z.array(z.unknown())),
  setAside: z.optional(Backup.shape.setAside),
  settings: z.record(z.string(), z.unknown()),
});
type Envelope = z.infer<typeof Envelope>;

/** Brings the records of one version to the next. Index 0 is from version 1 to 2. */
const STEPS: readonly ((records: Envelope) => Envelope)[] = [
  (records) => ({ ...records, commitments: records.commitments.map(commitmentFromVersion1) }),
  // Version 3 brought the decisions on links, which older records have none of.
  (records) => records,
];

/**
 * Reads a backup of this or any older version. A file that is none, or of a newer version, is a problem with a
 * sentence. A single record that does not fit is set aside and named; all the others are read.
 */
export function readBackup(text: string): Result<ReadBackup> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return problem(/^\s*\{[^}]{0,200}"minutemark backup"/.test(text) ? CUT_OFF : NOT_A_BACKUP, error);
  }
  const header = z.object({ format: z.literal('minutemark backup'), version: z.number() }).safeParse(json);
  if (!header.success) return problem(NOT_A_BACKUP, header.error);
  if (header.data.version > RECORDS_VERSION) return problem(NEWER);
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) return problem(CUT_OFF, envelope.error);
  const { version } = envelope.data;
  return ok(
    checked(
      STEPS.slice(version - 1).reduce((records, step) => step(records), envelope.data),
      version,
    ),
  );
}

function checked(envelope: Envelope, version: number): ReadBackup {
  const unreadable: string[] = [];
  const setAside = [...(envelope.setAside ?? [])];
  const all = <T>(kind: string, schema: z.ZodMiniType<T>, records: readonly unknown[]): T[] =>
    records.flatMap((record, index) => {
      const read = schema.safeParse(record);
      if (read.success) return [read.data];
      const [issue] = read.error.issues;
      setAside.push({ kind, record, at: envelope.madeAt });
      unreadable.push(`${kind} ${index + 1}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
      return [];
    });
  return {
    version,
    unreadable,
    backup: {
      format: 'minutemark backup',
      version: RECORDS_VERSION,
      madeAt: envelope.madeAt,
      passages: all('passages', Passage, envelope.passages),
      commitments: all('commitments', Commitment, envelope.commitments),
      sets: all('sets', RecommendationSet, envelope.sets),
      documents: all('documents', DocumentRead, envelope.documents),
      refs: all('refs', RefCounter, envelope.refs),
      history: all('history', HistoryEntry, envelope.history ?? []),
      links: all('links', LinkDecision, envelope.links ?? []),
      setAside,
      settings: envelope.settings,
    },
  };
}

/** How long ago the last backup was, in words, or that there is none. Both moments in UTC; days are whole days. */
export function backupReminder(lastBackupAt: IsoInstant | null, now: IsoInstant): string {
  if (lastBackupAt === null) return 'Never backed up.';
  const days = Math.floor((Date.parse(now) - Date.parse(lastBackupAt)) / 86_400_000);
  if (days <= 0) return 'Backed up today.';
  return days === 1 ? 'Last backed up yesterday.' : `Last backed up ${days} days ago.`;
}
