import { signal, type ReadonlySignal } from '@preact/signals';
import type { Backup } from '../../../lib/model/index.ts';
import type { Store } from '../../../lib/store/index.ts';
import type { Toasts } from '../../browser/toasts.ts';

/** A restore and the way back from it, which stays for as long as the page is open. */
export interface Restoring {
  /** What was restored last and not yet taken back or kept, or null. */
  readonly restored: ReadonlySignal<{ readonly file: string; readonly before: Backup } | null>;
  /** Puts a backup in the place of what is here. Answers why it failed, in a sentence, or null. */
  replace(backup: Backup, file: string): Promise<string | null>;
  undo(): Promise<void>;
  keep(): void;
}

/** Restores over the store. */
export function makeRestoring(store: Store, toasts: Toasts): Restoring {
  const restored = signal<{ file: string; before: Backup } | null>(null);
  return {
    restored,
    async replace(backup, file) {
      const replaced = await store.replaceWith(backup);
      if (!replaced.ok) return replaced.problem.message;
      // The file is a backup of what is here now, whatever the settings in it say.
      const settings = await store.settings.get();
      if (settings.ok && (settings.value.lastBackupAt ?? '') < backup.madeAt) {
        await store.settings.set({ lastBackupAt: backup.madeAt });
      }
      const isWorthUndoing = [replaced.value.commitments, replaced.value.passages, replaced.value.sets].some(
        (records) => records.length > 0,
      );
      restored.value = isWorthUndoing ? { file, before: replaced.value } : null;
      toasts.say(`Restored from ${file}.`);
      return null;
    },
    async undo() {
      const { value } = restored;
      if (value === null) return;
      const back = await store.replaceWith(value.before);
      if (!back.ok) return toasts.say(back.problem.message, { failure: true });
      restored.value = null;
      toasts.say('Undone: the tracker is as it was before the restore.');
    },
    keep: () => (restored.value = null),
  };
}
