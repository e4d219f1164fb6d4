import { useState } from 'preact/hooks';
import { BackupDialog } from '../../../components/files/BackupDialog.tsx';
import { backupReminder } from '../../../lib/exchange/backup.ts';
import { today } from '../../browser/today.ts';
import type { Desk } from './desk.ts';
import { now } from './now.ts';
import type { FilesProps } from './files.ts';
import { saveExport } from './save-export.ts';

/** The backup dialog with the store and the worker behind it. */
export function BackupFiles(
  props: FilesProps & { readonly desk: Desk; readonly onRestore: () => void; readonly onClose: () => void },
) {
  const { stored, onClose } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { lastBackupAt } = stored.settings.value;
  const counts = [
    counted(stored.commitments.value.length, 'row', 'rows'),
    counted(stored.passages.value.length, 'passage', 'passages'),
    counted(stored.sets.value.length, 'list of recommendations', 'lists of recommendations'),
  ];
  return (
    <BackupDialog
      last={backupReminder(lastBackupAt, now())}
      holds={`It will hold ${counts.join(', ')}, with their history, your settings and layouts. The texts of the minutes are the councils’ own and can be read again.`}
      empty={stored.commitments.value.length + stored.passages.value.length + stored.sets.value.length === 0}
      busy={busy}
      problem={problem}
      onSave={async () => {
        setBusy(true);
        const saved = await saveExport({ format: 'json', today: today() }, props);
        setBusy(false);
        if (saved.ok) onClose();
        else setProblem(saved.problem.message);
      }}
      onRestore={props.onRestore}
      onClose={onClose}
    />
  );
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
