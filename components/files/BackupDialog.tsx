import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import './backup.css';

export interface BackupDialogProps {
  /** "Last backed up 12 days ago." */
  readonly last: string;
  /** What the backup will hold, in words. */
  readonly holds: string;
  readonly empty: boolean;
  readonly busy: boolean;
  /** Why the last try failed, or empty. */
  readonly problem: string;
  readonly onSave: () => void;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** Everything into a file, and back from one. */
export function BackupDialog(props: BackupDialogProps) {
  return (
    <Dialog title="Back up and restore" onClose={props.onClose}>
      <div class="backup">
        <section>
          <h3>Back up</h3>
          <p>
            {props.last} Minutemark keeps everything on this computer only; a file of it, on another disk or
            in the council’s own storage, is the way back if the computer fails.
          </p>
          <p class="soft">{props.holds}</p>
          <Button look="main" disabled={props.busy || props.empty} onPress={props.onSave}>
            Save a backup
          </Button>
        </section>
        <section>
          <h3>Restore</h3>
          <p>
            From a backup of this or any earlier version. You see what will happen first, and choose whether
            it is merged or takes the place of what is here.
          </p>
          <Button onPress={props.onRestore}>Choose a backup…</Button>
        </section>
        <p class="backup-problem" role="alert">
          {props.problem}
        </p>
      </div>
    </Dialog>
  );
}
