import { useEffect } from 'preact/hooks';
import { Filters } from '../../components/controls/Filters.tsx';
import { Notice } from '../../components/controls/Notice.tsx';
import { Toast } from '../../components/controls/Toast.tsx';
import { Pictures } from '../../components/pictures/Pictures.tsx';
import { SiteNav } from '../../components/page/SiteNav.tsx';
import { isField } from '../../components/tracker/grid/places.ts';
import { download } from '../browser/download.ts';
import { today } from '../browser/today.ts';
import { Actions } from './Actions.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Recommendations } from './Recommendations.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { Tab, Tracker } from './tracker.ts';
import './tracker.css';

const CONTENT = 'content';
const TABS: Readonly<Record<Tab, string>> = {
  actions: 'Actions',
  pictures: 'Pictures',
  recommendations: 'Recommendations',
};

/** The tracker: everything that was kept, over all meetings, and the recommendations it serves. */
export function App({ tracker }: { readonly tracker: Tracker }) {
  const { tab, stored, toasts } = tracker;
  const problem = stored.problem.value;
  useUndoKey(tracker);
  return (
    <div class="tracker-page" data-tab={tab.value}>
      <header class="tracker-head">
        <SiteNav current="tracker" />
        <h1 class="unseen">Tracker</h1>
        <Filters
          name="What to show"
          choices={[
            { id: 'actions', label: TABS.actions, count: tracker.rows.value.length },
            { id: 'pictures', label: TABS.pictures },
            { id: 'recommendations', label: TABS.recommendations, count: recommendationCount(tracker) },
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
        <div id={CONTENT} role="tabpanel" aria-label={TABS[tab.value]}>
          {stored.ready.value && tab.value === 'actions' && <Actions tracker={tracker} />}
          {tracker.following.ready.value && tab.value === 'pictures' && (
            <Pictures
              rows={tracker.rows.value}
              sets={stored.sets.value}
              today={today()}
              onSave={download}
              onFailed={(sentence) => toasts.say(sentence, { failure: true })}
            />
          )}
          {stored.ready.value && tab.value === 'recommendations' && <Recommendations tracker={tracker} />}
        </div>
      </main>
      <Dialogs tracker={tracker} />
      <Toast message={toasts.message.value} undoKey="Ctrl+Z" onClose={toasts.close} />
    </div>
  );
}

/** Ctrl+Z takes the last act back, except in a field, whose own typing it takes back. */
function useUndoKey({ toasts }: Tracker): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'z' || isField(event.target)) return;
      event.preventDefault();
      void toasts.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [toasts]);
}

function recommendationCount(tracker: Tracker): number {
  return tracker.stored.sets.value
    .filter((set) => !set.archived)
    .reduce((sum, set) => sum + set.recommendations.length, 0);
}
