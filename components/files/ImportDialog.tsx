import type { ComponentChildren } from 'preact';
import { Dialog } from '../controls/Dialog.tsx';
import { FileDrop } from './FileDrop.tsx';
import './review.css';

export interface ImportDialogProps {
  /** Name of the file that is being read, or null. */
  readonly reading: string | null;
  /** Why a file could not be taken, in sentences; empty where nothing went wrong. */
  readonly problem: string;
  /** The review, once a file was read; null before. */
  readonly review: ComponentChildren;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

/** Takes a file: an edited export, a council's own log, a colleague's copy or a backup. */
export function ImportDialog({ reading, problem, review, onFile, onClose }: ImportDialogProps) {
  return (
    <Dialog title="Import" onClose={onClose} wide>
      <div class="import-file">
        {review ?? (
          <FileDrop
            name="File to import"
            accept=".csv,.xlsx,.json,.jsonld,.txt,text/csv,application/json,application/ld+json"
            disabled={reading !== null}
            onFile={onFile}
          >
            <p>Choose a file, or drop it here. You see what it would change before anything is saved.</p>
            <ul class="review-facts">
              <li>An export of this tracker that was edited in Excel or LibreOffice (CSV or .xlsx).</li>
              <li>An action log of the council’s own (CSV or .xlsx): its rows are taken in.</li>
              <li>A backup, or a colleague’s copy (.json): to restore, or to merge.</li>
            </ul>
          </FileDrop>
        )}
        <p class="import-file-say" role="alert">
          {problem}
        </p>
        <p class="soft" role="status">
          {reading === null ? '' : `Reading ${reading}…`}
        </p>
      </div>
    </Dialog>
  );
}
