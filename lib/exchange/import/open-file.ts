import { ok, problem, type Backup, type Result } from '../../model/index.ts';
import { readAnnotations } from '../annotations.ts';
import { readBackup } from '../backup.ts';

/** What a file that a person gives is: a copy of a tracker, or a sheet to be held against this one. */
export type OpenedFile =
  | {
      readonly kind: 'copy';
      readonly backup: Backup;
      /** Records that could not be read and are set aside, a line each. */
      readonly unreadable: readonly string[];
    }
  | { readonly kind: 'sheet' };

const UNKNOWN_JSON =
  'This file is neither a Minutemark backup nor annotations that Minutemark wrote, so nothing was changed. Choose a file that was saved here, or a CSV or Excel file.';

/** Tells what a file is by what is in it, not by its name. A sheet goes on to `planSheet`, a copy to the store. */
export function openFile(bytes: Uint8Array): Result<OpenedFile> {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 64))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!start.startsWith('{')) return ok({ kind: 'sheet' });
  const text = new TextDecoder().decode(bytes);
  const annotations = readAnnotations(text);
  if (annotations.ok) return ok({ kind: 'copy', backup: annotations.value, unreadable: [] });
  const backup = readBackup(text);
  if (backup.ok)
    return ok({ kind: 'copy', backup: backup.value.backup, unreadable: backup.value.unreadable });
  return text.includes('minutemark') ? backup : problem(UNKNOWN_JSON);
}
