import * as z from 'zod/mini';
import {
  Change,
  DocumentRead,
  EditableKind,
  type Backup,
  type Commitment,
  type HistoryEntry,
  type KeptText,
  type LinkDecision,
  type MinutesDocument,
  type Passage,
  type PassageRole,
  type RecommendationKey,
  type RecommendationSet,
  type Result,
} from '../model/index.ts';
import type { CommitmentEdit, PassageEdit, PassageInput } from '../tracker/acts.ts';
import type { AnswerInput, LinkInput } from '../tracker/links.ts';
import type { LogRow } from '../tracker/taking-in.ts';
import type { Settings } from './settings.ts';

export type { AnswerInput, CommitmentEdit, LinkInput, PassageEdit, PassageInput };

/** An edit of one row of the tracker among several. */
export interface RowEdit {
  readonly id: string;
  readonly fields: CommitmentEdit;
}

/** What a person accepted of a sheet that was read: edits of rows that are here, and rows of a council's own log. */
export interface SheetInput {
  /** Name of the file, for the history. */
  readonly file: string;
  readonly edits: readonly RowEdit[];
  readonly rows: readonly LogRow[];
}

/** What a colleague's copy brought. */
export interface Merged {
  /** Records that were not here, and those that changed here. */
  readonly added: number;
  readonly changed: number;
  /** Refs that were taken here already, each with the one that its row got instead. */
  readonly renumbered: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

export { Change, DocumentRead, EditableKind };

/** The outcome of an act, and the change that takes it back: `store.undo(act.undo)`. */
export interface Act<T> {
  readonly value: T;
  readonly undo: Change;
}

/** What keeping made. `commitment` is null for progress, which is evidence and promises nothing. */
export interface Kept {
  readonly passage: Passage;
  readonly commitment: Commitment | null;
  /** True where the words were already kept for this meeting and the passage joined that commitment. */
  readonly joined: boolean;
}

/** What a decision on a link made: the decision, the row as it stands now, and the passage under it if one is kept. */
export interface Linked {
  readonly decision: LinkDecision;
  readonly commitment: Commitment;
  readonly passage: Passage | null;
}

/** One reading of a document with the document as it stood then. */
export interface KeptReading extends KeptText {
  readonly read: MinutesDocument;
}

/** A recommendation set as a person enters it; saving one with a known id edits that set. */
export type SetInput = Omit<RecommendationSet, 'createdAt' | 'edited' | 'deletedAt'>;

/** Lists that a person looked over and takes, and the tags that follow a recommendation to another ref. */
export interface SetsInput {
  readonly sets: readonly SetInput[];
  readonly moves: readonly { readonly set: string; readonly from: string; readonly to: string }[];
}

/** A record that could not be read. It stays where it is, untouched; the others are read as ever. */
export interface DamagedRecord {
  readonly kind: string;
  readonly key: string;
  /** For bug reports: which field, and what is wrong with it. */
  readonly reason: string;
}

/** Sent after a commit to every open page of the extension, the writing one included. */
export const StoreEvent = z.object({
  kinds: z.array(z.enum(['passage', 'commitment', 'set', 'link', 'document', 'text', 'settings'])),
  /** Keys of the documents whose passages or texts changed. */
  documents: z.array(z.string()),
  /** The records that changed, so that a page need not read everything again. Null after a restore: everything did. */
  records: z.nullable(z.array(z.object({ kind: EditableKind, id: z.string() }))),
});
export type StoreEvent = z.infer<typeof StoreEvent>;

/**
 * Everything the extension remembers, in its own origin's IndexedDB. Extension pages and the worker open it
 * themselves; content scripts ask by message. Nothing here throws: what goes wrong is a `Result` with a sentence.
 * A write is answered only when its transaction has completed, and one act is one transaction: all or nothing.
 * Deleted records are never in an answer.
 */
export interface Store {
  readonly passages: {
    /** Kept and dismissed passages of one document, in order of position. */
    forDocument(document: string): Promise<Result<readonly Passage[]>>;
    all(): Promise<Result<readonly Passage[]>>;
  };
  readonly commitments: { all(): Promise<Result<readonly Commitment[]>> };
  /** Records by id, as after a `StoreEvent`: deleted ones are not in the answer. */
  some(kind: 'passage', ids: readonly string[]): Promise<Result<readonly Passage[]>>;
  some(kind: 'commitment', ids: readonly string[]): Promise<Result<readonly Commitment[]>>;
  /** Every change of one record, oldest first. */
  history(record: string): Promise<Result<readonly HistoryEntry[]>>;
  /** The latest changes of any record, newest first; what one act changed stands together. At most `limit`. */
  recentHistory(limit: number): Promise<Result<readonly HistoryEntry[]>>;
  readonly sets: { all(): Promise<Result<readonly RecommendationSet[]>> };
  readonly documents: {
    all(): Promise<Result<readonly DocumentRead[]>>;
    /** Remembers that a document was read; called again it updates the record. */
    read(document: DocumentRead): Promise<Result<DocumentRead>>;
  };
  /** Texts of documents that were read, each in as many readings as its minuted words changed. The newest first. */
  readonly texts: {
    /** What is kept, without the texts. */
    list(): Promise<Result<readonly KeptText[]>>;
    /** Everything with its text: many millions of characters. */
    all(): Promise<Result<readonly KeptReading[]>>;
    /** The readings of one document. */
    get(document: string): Promise<Result<readonly KeptReading[]>>;
    /** Readings by their ids, as `list` gives them: for taking a few at a time. */
    some(ids: readonly string[]): Promise<Result<readonly KeptReading[]>>;
    /** Keeps the text of a document. Null where none is to be kept, or it is longer than the limit by itself. */
    put(document: string, text: MinutesDocument): Promise<Result<KeptText | null>>;
    /** Forgets the texts of one document; answers how many readings. What was kept of it stays. */
    forget(document: string): Promise<Result<number>>;
    forgetAll(): Promise<Result<number>>;
    /** Brings what is kept within the limit of the settings, after that was lowered; answers how many were forgotten. */
    trim(): Promise<Result<number>>;
  };
  /** What a person decided on passages of later meetings. */
  readonly links: {
    all(): Promise<Result<readonly LinkDecision[]>>;
    forCommitment(commitment: string): Promise<Result<readonly LinkDecision[]>>;
  };
  readonly settings: {
    /** With defaults for what was never set. */
    get(): Promise<Result<Settings>>;
    set(fields: Partial<Settings>): Promise<Result<Settings>>;
  };
  /** Keeps a passage: passage, commitment and ref together. Kept again it changes nothing; dismissed, it returns. */
  keep(input: PassageInput): Promise<Result<Act<Kept>>>;
  /** Dismisses a passage, found or kept. A commitment left without passages goes with it. */
  dismiss(input: PassageInput): Promise<Result<Act<Passage>>>;
  editPassage(id: string, fields: PassageEdit): Promise<Result<Act<Kept>>>;
  editCommitment(id: string, fields: CommitmentEdit): Promise<Result<Act<Commitment>>>;
  /** Edits several rows as one act: all of them or none. */
  editCommitments(edits: readonly RowEdit[]): Promise<Result<Act<Commitment[]>>>;
  /** Puts a kept passage under another row, as what it is to that row. Answers that row. */
  movePassage(passage: string, commitment: string, role: PassageRole): Promise<Result<Act<Commitment>>>;
  /** Makes a row of its own of some passages of a row. Answers the new one. */
  splitCommitment(commitment: string, passages: readonly string[]): Promise<Result<Act<Commitment>>>;
  /** Makes one row of several: `kept` stays, the others go into it. */
  mergeCommitments(kept: string, others: readonly string[]): Promise<Result<Act<Commitment>>>;
  /** Puts words of later minutes under a row, as news of it: passage, decision, status and dates as one act. */
  acceptLink(input: LinkInput): Promise<Result<Act<Linked>>>;
  /** Writes down that words are not about a row, or what is to be said of a row and a meeting as a whole. */
  answerLink(input: AnswerInput): Promise<Result<Act<Linked>>>;
  /** Writes what was accepted of an edited sheet or a council's own log: all of it or nothing. */
  takeInSheet(sheet: SheetInput): Promise<Result<Act<Commitment[]>>>;
  /** Everything there is, deleted records included. */
  backup(): Promise<Result<Backup>>;
  /** A colleague's or an older copy merged into ours: of each field the newer edit. Settings stay ours. */
  mergeBackup(backup: Backup, file: string): Promise<Result<Act<Merged>>>;
  /** Everything here gives way to the backup. Answers what was here, to restore that in turn. */
  replaceWith(backup: Backup): Promise<Result<Backup>>;
  /** Sets the recommendations of a passage, all of them; its commitment follows. */
  tag(passage: string, recommendations: readonly RecommendationKey[]): Promise<Result<Act<Kept>>>;
  /** Forgets a kept or dismissed passage: it is merely found again. A commitment left without passages goes too. */
  removePassage(id: string): Promise<Result<Act<Passage>>>;
  /** Removes a row of the tracker with the passages under it. */
  removeCommitment(id: string): Promise<Result<Act<Commitment>>>;
  saveSet(set: SetInput): Promise<Result<Act<RecommendationSet>>>;
  /** Saves several sets as one act, tags and all: everything or nothing. */
  takeSets(input: SetsInput): Promise<Result<Act<RecommendationSet[]>>>;
  /** Removes a set; passages keep their tags and show them again if the removal is undone. */
  removeSet(id: string): Promise<Result<Act<RecommendationSet>>>;
  /** Takes an act back; its own `undo` does it again. Fails with a sentence if all of it was changed since. */
  undo(change: Change): Promise<Result<Act<null>>>;
  /** Records that could not be read since this store was opened. */
  damaged(): readonly DamagedRecord[];
  /** Calls `listener` after every change, whichever page made it. Returns the function that stops it. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
  close(): void;
}
