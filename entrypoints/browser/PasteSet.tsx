import { useMemo } from 'preact/hooks';
import { PasteDialog } from '../../components/recommendations/PasteDialog.tsx';
import { shortDate } from '../../components/controls/dates.ts';
import { readPastedRecommendations } from '../../lib/recommendations/paste.ts';
import type { Store } from '../../lib/store/index.ts';
import { today } from './today.ts';
import type { Toasts } from './toasts.ts';

export interface PasteSetProps {
  readonly store: Store;
  readonly toasts: Toasts;
  readonly onClose: () => void;
}

/** The paste dialog with the store behind it. It stays open, with everything typed in it, until the list is stored. */
export function PasteSet({ store, toasts, onClose }: PasteSetProps) {
  // One id for the dialog's life: a save that is tried again writes the same set.
  const id = useMemo(() => crypto.randomUUID(), []);
  return (
    <PasteDialog
      read={readPastedRecommendations}
      onClose={onClose}
      onSave={async ({ title, published, recommendations }) => {
        const set = {
          id,
          title: title || `List of ${shortDate(today())}`,
          inspection: null,
          authority: null,
          published,
          recommendations: [...recommendations],
          archived: false,
        };
        const count = recommendations.length;
        const saved = await toasts.tell(store.saveSet(set), () =>
          count === 1 ? 'Saved one recommendation.' : `Saved ${count} recommendations.`,
        );
        if (saved) onClose();
      }}
    />
  );
}
