import { Button } from '../../components/controls/Button.tsx';
import { BulkBar } from '../../components/tracker/bulk/BulkBar.tsx';
import { EmptyTracker } from '../../components/tracker/EmptyTracker.tsx';
import { FilterBar } from '../../components/tracker/filters/FilterBar.tsx';
import { isNarrowed, NOT_NARROWED } from '../../components/tracker/filters/narrowing.ts';
import { TrackerTable } from '../../components/tracker/grid/TrackerTable.tsx';
import { ViewRail } from '../../components/tracker/views/ViewRail.tsx';
import { savedView } from '../../lib/tracker/arranging.ts';
import { today } from '../browser/today.ts';
import { Detail } from './Detail.tsx';
import type { Tracker } from './tracker.ts';

/** The rows of the tracker: views at the left, filters and table in the middle, the row in focus at the right. */
export function Actions({ tracker }: { readonly tracker: Tracker }) {
  const { rows, stored, asking, following, open, dialog } = tracker;
  if (!following.ready.value) return <p class="soft tracker-reading">Reading your rows…</p>;
  if (rows.value.length === 0) return <EmptyTracker />;
  const row = rows.value.find(({ commitment }) => commitment.id === open.value);
  return (
    <div class="actions" data-detail={row ? '' : undefined}>
      <ViewRail
        chosen={asking.view.value}
        counts={following.counts.value}
        all={rows.value.length}
        own={stored.settings.value.ownViews}
        onChoose={asking.choose}
        onKeep={() => (dialog.value = { kind: 'keep view' })}
        onForget={(view) => void asking.forget(view)}
      />
      <Table tracker={tracker} />
      {row && <Detail tracker={tracker} row={row} />}
    </div>
  );
}

function Table({ tracker }: { readonly tracker: Tracker }) {
  const { asking, following, stored, selected, shown, lines, dialog, toasts, open } = tracker;
  const question = savedView(asking.base.value)?.question;
  return (
    <section class="actions-table" aria-label="Rows">
      <FilterBar
        narrowing={asking.narrowing.value}
        bodies={following.bodies.value}
        owners={following.owners.value}
        sets={stored.sets.value}
        group={asking.choices.value.group}
        onNarrow={(value) => (asking.narrowing.value = value)}
        onGroup={(group) => (asking.choices.value = { ...asking.choices.value, group })}
      >
        <Button onPress={() => (dialog.value = { kind: 'columns' })}>Columns…</Button>
        <Button onPress={() => (dialog.value = { kind: 'done' })}>What was done…</Button>
      </FilterBar>
      <p class="soft tracker-sum">
        {question && <strong>{question} </strong>}
        <span role="status">{sum(tracker)}</span>
      </p>
      {selected.value.size > 0 && <Bulk tracker={tracker} />}
      {shown.value.length === 0 ? (
        <NothingShown tracker={tracker} />
      ) : (
        <TrackerTable
          lines={lines.value}
          model={tracker.model}
          today={today()}
          ragKey={stored.settings.value.ragKey}
          selected={selected.value}
          allSelected={tracker.selectedIds.value.length === shown.value.length}
          open={open.value}
          onSelect={(ids) => (selected.value = ids)}
          onOpen={(id) => (open.value = id)}
          onFold={tracker.fold}
          onEdit={(commitment, edit) => void tracker.edit(commitment, edit)}
          onTag={({ commitment }) => (dialog.value = { kind: 'tag', commitment: commitment.id })}
          onRemove={(commitment) => void tracker.remove(commitment)}
          onRefused={(sentence) => toasts.say(sentence, { failure: true })}
        />
      )}
    </section>
  );
}

function sum({ rows, shown }: Tracker): string {
  const [all, some] = [rows.value.length, shown.value.length];
  return all === some ? `${all} ${all === 1 ? 'row' : 'rows'} in all` : `${some} of ${all} shown`;
}

function Bulk({ tracker }: { readonly tracker: Tracker }) {
  const { selected, dialog, rows } = tracker;
  const ids = [...selected.value];
  return (
    <BulkBar
      count={ids.length}
      onEdit={(edit, words) => void tracker.editAll(ids, edit, words)}
      onClose={() => (dialog.value = { kind: 'close', commitments: ids })}
      onTag={() => (dialog.value = { kind: 'tag all', commitments: ids })}
      onMerge={
        ids.length < 2
          ? null
          : () => {
              // The row that was raised first keeps its ref.
              const chosen = rows.value
                .filter(({ commitment }) => selected.value.has(commitment.id))
                .map(({ commitment }) => commitment)
                .sort((a, b) => ((a.raisedOn ?? '9') < (b.raisedOn ?? '9') ? -1 : 1));
              const [kept, ...others] = chosen.map(({ id }) => id);
              if (kept) void tracker.merge(kept, others);
            }
      }
      onClear={() => (selected.value = new Set())}
    />
  );
}

/** Why no row is shown, and what brings some back. */
function NothingShown({ tracker }: { readonly tracker: Tracker }) {
  const { asking } = tracker;
  const view = savedView(asking.base.value);
  const narrowed = isNarrowed(asking.narrowing.value);
  return (
    <div class="tracker-none">
      <p>{narrowed || !view ? 'Nothing fits what you chose.' : view.empty}</p>
      {narrowed && (
        <Button onPress={() => (asking.narrowing.value = NOT_NARROWED)}>
          {view ? 'Show all of this view' : 'Show all'}
        </Button>
      )}
    </div>
  );
}
