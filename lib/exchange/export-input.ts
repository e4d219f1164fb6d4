import type { Backup, DocumentRead, IsoDate, Passage, RecommendationSet } from '../model/index.ts';
import { isKept } from '../tracker/commitment.ts';
import { defaultRagKey, type RagKey } from '../tracker/rag.ts';
import { trackerRows, type TrackerRow } from '../tracker/rows.ts';
import { sortRows } from '../tracker/views.ts';
import { knownMeetings, type KnownMeetings } from '../tracker/views/index.ts';
import type { ChosenMeeting } from './chosen-meeting.ts';

/** What an export is made of. */
export interface ExportInput {
  /** The rows to export, in their order: the current view, a selection or everything. */
  readonly rows: readonly TrackerRow[];
  /** All rows of the tracker: says what a view leaves out, and what is a gap. */
  readonly all: readonly TrackerRow[];
  /** The committee that the paper is for, or null for all; and how many rows stay behind since they are another's. */
  readonly meeting: ChosenMeeting | null;
  readonly ofOtherCommittees: number;
  /** Kept passages, under a row or not. */
  readonly passages: readonly Passage[];
  readonly sets: readonly RecommendationSet[];
  readonly documents: readonly DocumentRead[];
  readonly meetings: KnownMeetings;
  /** The day in the user's calendar. */
  readonly today: IsoDate;
  /** Restricted rows stay behind unless asked for. */
  readonly restricted: 'leave out' | 'include';
  readonly ragKey: RagKey;
}

/** Records as the store has them; deleted ones do no harm. */
type Records = {
  readonly [Kind in 'commitments' | 'passages' | 'sets' | 'documents']: readonly Backup[Kind][number][];
};

/**
 * What to export, of everything there is. Without `rows` that is every row, in order of their refs. The command line
 * and the extension both come through here, so that they write the same bytes.
 */
export function exportInput(
  records: Records,
  today: IsoDate,
  choices: {
    readonly rows?: readonly TrackerRow[];
    /** All rows where they were made already. */
    readonly all?: readonly TrackerRow[];
    readonly restricted?: ExportInput['restricted'];
    readonly ragKey?: RagKey;
  } = {},
): ExportInput {
  const passages = records.passages.filter(isKept);
  const sets = records.sets.filter(({ deletedAt }) => deletedAt === null);
  const all = choices.all ?? sortRows(trackerRows(records.commitments, passages, sets, today), 'ref');
  return {
    rows: choices.rows ?? all,
    all,
    meeting: null,
    ofOtherCommittees: 0,
    passages,
    sets,
    documents: records.documents,
    meetings: knownMeetings(records.documents, passages),
    today,
    restricted: choices.restricted ?? 'leave out',
    ragKey: choices.ragKey ?? defaultRagKey,
  };
}
