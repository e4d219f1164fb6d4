import { Button } from '../controls/Button.tsx';
import './backup.css';

/** A quiet word that a backup is due; put away, it says nothing for a week. */
export function BackupReminder(props: {
  readonly words: string;
  readonly onBackUp: () => void;
  readonly onPutAway: () => void;
}) {
  return (
    <p class="backup-notice">
      <span>{props.words}</span>
      <Button look="link" onPress={props.onBackUp}>
        Back up now
      </Button>
      <Button look="quiet" name="Do not remind me for a week" onPress={props.onPutAway}>
        ✕
      </Button>
    </p>
  );
}

/** After a restore: the way back, for as long as the page is open. */
export function RestoredNotice(props: {
  readonly file: string;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onKeep: () => void;
}) {
  return (
    <p class="backup-notice">
      <span>This tracker is the one of {props.file} now.</span>
      <Button look="link" disabled={props.busy} onPress={props.onUndo}>
        Undo the restore
      </Button>
      <Button look="quiet" name="Keep it, and close this message" onPress={props.onKeep}>
        ✕
      </Button>
    </p>
  );
}
