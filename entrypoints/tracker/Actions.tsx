import { Button } from '../../components/controls/Button.tsx';
import { EmptyTracker } from '../../components/tracker/EmptyTracker.tsx';
import { NOT_NARROWED, TrackerFilters } from '../../components/tracker/TrackerFilters.tsx';
import { TrackerTable } from '../../components/tracker/TrackerTable.tsx';
import type { Tracker } from './tracker.ts';

/** The rows of the tracker: views and filters, the table, the row in focus. */
export function Actions({ tracker }: { readonly tracker: Tracker }) {
  const { rows, shown, narrowing, counts, bodies, stored, sorting, unfolded, dialog } = tracker;
  if (rows.value.length === 0) return <EmptyTracker />;
  return (
    <>
      <TrackerFilters
        narrowing={narrowing.value}
        counts={counts.value}
        bodies={bodies.value}
        sets={stored.sets.value}
        onNarrow={(value) => (narrowing.value = value)}
      />
      <p class="soft tracker-sum" role="status">
        {shown.value.length === rows.value.length
          ? `${rows.value.length} in all`
          : `${shown.value.length} of ${rows.value.length} shown`}
      </p>
      {shown.value.length === 0 ? (
        <div class="tracker-none">
          <p>Nothing fits what you chose.</p>
          <Button onPress={() => (narrowing.value = NOT_NARROWED)}>Show all</Button>
        </div>
      ) : (
        <div class="tracker-scroll">
          <TrackerTable
            rows={shown.value}
            sorting={sorting.value}
            unfolded={unfolded.value}
            onSort={(value) => (sorting.value = value)}
            onUnfold={(id) => (unfolded.value = id)}
            onEdit={(commitment, edit) => void tracker.edit(commitment, edit)}
            onTag={({ commitment }) => (dialog.value = { kind: 'tag', commitment: commitment.id })}
            onRemove={(commitment) => void tracker.remove(commitment)}
          />
        </div>
      )}
    </>
  );
}
