import { useEffect, useMemo, useState } from 'preact/hooks';
import { BackupReminder, RestoredNotice } from '../../../components/files/BackupNotices.tsx';
import { Button } from '../../../components/controls/Button.tsx';
import { BACKUP_DAYS, daysLater, isBackupDue } from '../../../lib/exchange/backup-due.ts';
import { backupReminder } from '../../../lib/exchange/backup.ts';
import { BackupFiles } from './BackupFiles.tsx';
import { openDesk, type Desk } from './desk.ts';
import { ExportFiles } from './ExportFiles.tsx';
import { now } from './now.ts';
import type { FilesProps } from './files.ts';
import { ImportFiles } from './ImportFiles.tsx';
import { makeRestoring } from './restoring.ts';
import { useFileDrop } from './use-file-drop.ts';
import './files.css';

type Open = 'export' | 'import' | 'backup' | null;

/** Files out of the tracker and into it: the buttons, what is to be said of backups, and the dialog that is open. */
export function Files(props: FilesProps) {
  const { store, stored, toasts } = props;
  const [open, setOpen] = useState<Open>(null);
  const [dropped, setDropped] = useState<File | null>(null);
  const [desk, setDesk] = useState<Desk | null>(null);
  const [busy, setBusy] = useState(false);
  const restoring = useMemo(() => makeRestoring(store, toasts), [store, toasts]);
  const close = () => setOpen(null);
  // The worker is started for the first dialog and stays while the page is open.
  const start = (what: Open, file: File | null = null) => {
    setDesk((before) => before ?? openDesk(store));
    setDropped(file);
    setOpen(what);
  };
  useEffect(() => () => desk?.close(), [desk]);
  const over = useFileDrop((file) => start('import', file));

  const empty = stored.commitments.value.length === 0;
  const restored = restoring.restored.value;
  return (
    <>
      {restored ? (
        <RestoredNotice
          file={restored.file}
          busy={busy}
          onUndo={async () => {
            setBusy(true);
            await restoring.undo();
            setBusy(false);
          }}
          onKeep={restoring.keep}
        />
      ) : (
        <Reminder {...props} onBackUp={() => start('backup')} />
      )}
      <Button disabled={empty} onPress={() => start('export')}>
        Export…
      </Button>
      <Button onPress={() => start('import')}>Import…</Button>
      <Button onPress={() => start('backup')}>Backup…</Button>
      {over && (
        <p class="files-over" aria-hidden="true">
          Drop the file to see what it would change
        </p>
      )}
      {open === 'export' && desk && <ExportFiles {...props} desk={desk} onClose={close} />}
      {open === 'import' && desk && (
        <ImportFiles
          {...props}
          desk={desk}
          dropped={dropped}
          onReplace={(copy, file) => restoring.replace(copy.backup, file)}
          onClose={close}
        />
      )}
      {open === 'backup' && desk && (
        <BackupFiles {...props} desk={desk} onRestore={() => start('import')} onClose={close} />
      )}
    </>
  );
}

/** Says that a backup is due, if one is. */
function Reminder({ store, stored, onBackUp }: FilesProps & { readonly onBackUp: () => void }) {
  const { lastBackupAt, backupReminderOffUntil } = stored.settings.value;
  const commitments = stored.commitments.value;
  const due = useMemo(
    () => isBackupDue({ lastBackupAt, reminderOffUntil: backupReminderOffUntil, commitments }, now()),
    [lastBackupAt, backupReminderOffUntil, commitments],
  );
  if (!due || !stored.ready.value) return null;
  return (
    <BackupReminder
      words={backupReminder(lastBackupAt, now())}
      onBackUp={onBackUp}
      onPutAway={() =>
        void store.settings.set({
          backupReminderOffUntil: daysLater(now(), BACKUP_DAYS),
        })
      }
    />
  );
}
