import type { Commitment, HistoryEntry, IsoInstant } from '../../../lib/model/index.ts';
import { fieldName, historyLines } from '../../../lib/tracker/history.ts';

/** One act of a person, as the history tells it: all that changed at one moment. */
export interface ActDone {
  readonly at: IsoInstant;
  /** "Status and Completed on of 12 rows", "CYP A014: Owner". */
  readonly words: string;
  /** From what to what, where one field of one row changed. */
  readonly change: { readonly before: string; readonly after: string } | null;
  readonly from: string;
  readonly entries: readonly HistoryEntry[];
}

const KINDS = {
  passage: 'passages',
  commitment: 'rows',
  set: 'lists of recommendations',
  link: 'links',
} as const;

/** The acts of these entries, newest first. `refOf` is the ref of a row that is there, or null. */
export function actsDone(
  entries: readonly HistoryEntry[],
  commitmentOf: (id: string) => Commitment | null,
): ActDone[] {
  const acts = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    if (entry.field === 'createdAt') continue;
    const key = `${entry.at} ${entry.origin.by} ${entry.origin.file}`;
    const act = acts.get(key);
    if (act) act.push(entry);
    else acts.set(key, [entry]);
  }
  return [...acts.values()].map((act) => actOf(act, commitmentOf));
}

function actOf(entries: HistoryEntry[], commitmentOf: (id: string) => Commitment | null): ActDone {
  const [first] = entries;
  if (!first) throw new Error('An act has at least one entry');
  const rows = entries.filter(({ kind }) => kind === 'commitment');
  const kind = rows.length > 0 ? 'commitment' : first.kind;
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const records = new Set(ofKind.map(({ record }) => record));
  const commitment = records.size === 1 ? commitmentOf(first.record) : null;
  const whose =
    records.size > 1
      ? `${records.size} ${KINDS[kind]}`
      : (commitment?.ref ?? (kind === 'commitment' ? 'A row' : kind === 'passage' ? 'A passage' : 'A list'));
  const lines = commitment ? historyLines(commitment, ofKind).filter(({ entry }) => entry !== null) : [];
  const [only] = lines;
  return {
    at: first.at,
    words: `${whose}: ${whatChanged(
      ofKind,
      lines.map(({ what }) => what),
    )}`,
    change: lines.length === 1 && only && (only.before || only.after) ? only : null,
    from: only?.from ?? originWords(first),
    entries,
  };
}

function whatChanged(entries: readonly HistoryEntry[], said: readonly string[]): string {
  const deletion = entries.find(({ field }) => field === 'deletedAt');
  if (deletion) return deletion.after === null ? 'brought back' : 'removed';
  const names = said.length > 0 ? said : entries.flatMap(({ field }) => fieldName(field) ?? []);
  return [...new Set(names)].join(', ');
}

const originWords = ({ origin }: HistoryEntry): string =>
  origin.by === 'hand' ? 'by hand' : origin.by === 'undo' ? 'undone' : `from ${origin.file}`;
