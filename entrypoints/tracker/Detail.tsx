import { useEffect, useState } from 'preact/hooks';
import { DetailPane } from '../../components/tracker/detail/DetailPane.tsx';
import type { HistoryEntry } from '../../lib/model/index.ts';
import type { TrackerRow } from '../../lib/tracker/rows.ts';
import { today } from '../browser/today.ts';
import type { Tracker } from './tracker.ts';

/** The row beside the table, with the store and its history behind it. */
export function Detail({ tracker, row }: { readonly tracker: Tracker; readonly row: TrackerRow }) {
  const { commitment } = row;
  const { dialog, open, store, stored } = tracker;
  const [history, setHistory] = useState<readonly HistoryEntry[] | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const entries = await store.history(commitment.id);
      if (!gone && entries.ok) setHistory(entries.value);
    };
    void read();
    return () => {
      gone = true;
    };
  }, [store, commitment]);
  return (
    <DetailPane
      key={commitment.id}
      row={row}
      history={history}
      today={today()}
      ragKey={stored.settings.value.ragKey}
      onEdit={(edit) => void tracker.edit(commitment, edit)}
      onTag={() => (dialog.value = { kind: 'tag', commitment: commitment.id })}
      onRole={(passage, role) => {
        // A passage that closes also closes the row: that is for the rule of moving to say.
        if (role === 'closed') void tracker.movePassage(passage.id, commitment.id, role);
        else void tracker.setRole(passage.id, role);
      }}
      onMove={(passage) => (dialog.value = { kind: 'move', passage: passage.id, commitment: commitment.id })}
      onSplit={async (passages) => {
        const made = await tracker.split(commitment.id, passages);
        if (made) open.value = made.id;
      }}
      onMerge={() => (dialog.value = { kind: 'merge', commitment: commitment.id })}
      onRemove={() => {
        open.value = null;
        void tracker.remove(commitment);
      }}
      onTakeBack={(entries) => void tracker.takeBack(entries)}
      onClose={() => {
        open.value = null;
        document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus();
      }}
    />
  );
}
