import { Filters } from '../../components/controls/Filters.tsx';
import { Notice } from '../../components/controls/Notice.tsx';
import { Toast } from '../../components/controls/Toast.tsx';
import { SiteNav } from '../../components/page/SiteNav.tsx';
import { Actions } from './Actions.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Recommendations } from './Recommendations.tsx';
import { Toolbar } from './Toolbar.tsx';
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
        <SiteNav current="tracker" />
        <h1 class="unseen">Tracker</h1>
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
        <Toolbar tracker={tracker} />
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
            (tab.value === 'actions' ? <Actions tracker={tracker} /> : <Recommendations tracker={tracker} />)}
        </div>
      </main>
      <Dialogs tracker={tracker} />
      <Toast message={toasts.message.value} onClose={toasts.close} />
    </div>
  );
}

function recommendationCount(tracker: Tracker): number {
  return tracker.stored.sets.value
    .filter((set) => !set.archived)
    .reduce((sum, set) => sum + set.recommendations.length, 0);
}
