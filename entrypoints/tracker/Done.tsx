import { useEffect, useState } from 'preact/hooks';
import { actsDone } from '../../components/tracker/done/acts-done.ts';
import { DoneDialog } from '../../components/tracker/done/DoneDialog.tsx';
import type { HistoryEntry } from '../../lib/model/index.ts';
import type { Tracker } from './tracker.ts';

/** Changes that are read at most: more than anybody goes through line by line. */
const AT_MOST = 2000;
/** Acts that are listed. */
const LISTED = 100;

/** What was done, with the store's history behind it. It is read anew when rows have changed. */
export function Done({ tracker, onClose }: { readonly tracker: Tracker; readonly onClose: () => void }) {
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const [problem, setProblem] = useState('');
  const { commitments, passages } = tracker.stored;
  useEffect(() => {
    const read = async () => {
      const recent = await tracker.store.recentHistory(AT_MOST);
      if (recent.ok) setEntries(recent.value);
      else setProblem(recent.problem.message);
    };
    void read();
  }, [tracker.store, commitments.value, passages.value]);
  const known = new Map(commitments.value.map((commitment) => [commitment.id, commitment]));
  return (
    <DoneDialog
      acts={entries && actsDone(entries, (id) => known.get(id) ?? null).slice(0, LISTED)}
      problem={problem}
      onTakeBack={(act) => void tracker.takeBack(act.entries)}
      onClose={onClose}
    />
  );
}
