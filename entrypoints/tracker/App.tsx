import { Button } from '../../components/controls/Button.tsx';
import { Filters } from '../../components/controls/Filters.tsx';
import { Notice } from '../../components/controls/Notice.tsx';
import { Toast } from '../../components/controls/Toast.tsx';
import { Palette } from '../../components/recommendations/Palette.tsx';
import { SetList } from '../../components/recommendations/SetList.tsx';
import { EmptyTracker } from '../../components/tracker/EmptyTracker.tsx';
import { NOT_NARROWED, TrackerFilters } from '../../components/tracker/TrackerFilters.tsx';
import { TrackerTable } from '../../components/tracker/TrackerTable.tsx';
import type { Commitment, RecommendationSet } from '../../lib/model/index.ts';
import { recentlyUsed } from '../../lib/recommendations/recent.ts';
import { prepareSuggestions } from '../../lib/recommendations/suggest/suggest.ts';
import { PasteSet } from '../browser/PasteSet.tsx';
import { Export } from './Export.tsx';
import { ImportSets } from './ImportSets.tsx';
import type { Tracker } from './tracker.ts';
import './tracker.css';

const CONTENT = 'content';

/** The tracker: everything that was kept, over all meetings, and the recommendations it serves. */
export function App({ tracker }: { readonly tracker: Tracker }) {
  const { tab, stored, toasts } = tracker;
  const problem = stored.problem.value;
  return (
    <div class="tracker-page">
      <header class="tracker-head">
        <img src="/icons/48.png" width="32" height="32" alt="" />
        <h1>Tracker</h1>
        <Filters
          name="What to show"
          choices={[
            { id: 'actions', label: 'Actions', count: tracker.rows.value.length },
            { id: 'recommendations', label: 'Recommendations', count: recommendationCount(tracker) },
          ]}
          chosen={tab.value}
          controls={CONTENT}
          onChoose={(id) => (tab.value = id)}
        />
        {tracker.rows.value.length > 0 && <Export tracker={tracker} />}
      </header>
      <main>
        {problem && (
          <Notice tone="bad" title="What you kept cannot be read">
            <p>{problem.message}</p>
          </Notice>
        )}
        <div
          id={CONTENT}
          role="tabpanel"
          aria-label={tab.value === 'actions' ? 'Actions' : 'Recommendations'}
        >
          {stored.ready.value &&
            (tab.value === 'actions' ? <Actions tracker={tracker} /> : <Sets tracker={tracker} />)}
        </div>
      </main>
      <OpenDialogs tracker={tracker} />
      <Toast message={toasts.message.value} onClose={toasts.close} />
    </div>
  );
}

function Actions({ tracker }: { readonly tracker: Tracker }) {
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

function Sets({ tracker }: { readonly tracker: Tracker }) {
  return (
    <SetList
      sets={tracker.stored.sets.value}
      coverage={tracker.coverage}
      onImport={() => (tracker.dialog.value = { kind: 'import' })}
      onArchive={(set, archived) => void tracker.archive(set, archived)}
      onExport={tracker.exportSet}
      onSupersede={(set, by) => void tracker.supersede(set, by)}
      onRemove={(set) => void tracker.removeSet(set)}
      onShow={(recommendation) => {
        tracker.narrowing.value = { ...NOT_NARROWED, recommendation };
        tracker.tab.value = 'actions';
      }}
    />
  );
}

function OpenDialogs({ tracker }: { readonly tracker: Tracker }) {
  const { dialog, rows, stored } = tracker;
  const open = dialog.value;
  const close = () => (dialog.value = null);
  if (open?.kind === 'paste')
    return <PasteSet store={tracker.store} toasts={tracker.toasts} onClose={close} />;
  if (open?.kind === 'import') return <ImportSets tracker={tracker} onClose={close} />;
  const row = open && rows.value.find(({ commitment }) => commitment.id === open.commitment);
  if (!row) return null;
  return (
    <Palette
      words={row.commitment.action}
      sets={stored.sets.value}
      suggested={suggestFor(row.commitment, stored.sets.value)}
      recent={recentlyUsed(stored.passages.value)}
      chosen={row.commitment.recommendations}
      onChange={(chosen) => void tracker.tag(row.commitment, chosen)}
      onClose={close}
      onPaste={() => (dialog.value = { kind: 'paste' })}
    />
  );
}

const suggestFor = ({ action, itemTitle }: Commitment, sets: readonly RecommendationSet[]) =>
  prepareSuggestions(sets)({ quote: action, item: itemTitle, before: '' });

function recommendationCount(tracker: Tracker): number {
  return tracker.stored.sets.value
    .filter((set) => !set.archived)
    .reduce((sum, set) => sum + set.recommendations.length, 0);
}
