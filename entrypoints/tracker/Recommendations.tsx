import { SetList } from '../../components/recommendations/SetList.tsx';
import { inOrderOfUse } from '../../lib/recommendations/order.ts';
import { NOT_NARROWED } from '../../components/tracker/filters/narrowing.ts';
import { ALL_ROWS } from '../../components/tracker/views/ViewRail.tsx';
import type { Tracker } from './tracker.ts';

/** The lists of recommendations and what was promised of each. */
export function Recommendations({ tracker }: { readonly tracker: Tracker }) {
  return (
    <SetList
      sets={inOrderOfUse(tracker.stored.sets.value)}
      coverage={tracker.coverage}
      onImport={() => (tracker.dialog.value = { kind: 'import' })}
      onArchive={(set, archived) => void tracker.archive(set, archived)}
      onExport={tracker.exportSet}
      onSupersede={(set, by) => void tracker.supersede(set, by)}
      passages={tracker.passagesOf}
      onPutBeside={(set, ref, fields) => void tracker.putBeside(set, ref, fields)}
      onRemove={(set) => void tracker.removeSet(set)}
      onShow={(recommendation) => {
        tracker.asking.choose(ALL_ROWS);
        tracker.asking.narrowing.value = { ...NOT_NARROWED, recommendation };
        tracker.tab.value = 'actions';
      }}
    />
  );
}
