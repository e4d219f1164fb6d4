import { Filters, type FilterChoice } from '../../components/controls/Filters.tsx';
import { Toast } from '../../components/controls/Toast.tsx';
import { headingOf } from '../../components/page/heading.ts';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import type { PassageFilter } from '../../components/passages/views.ts';
import { SelectionBar } from '../../components/passages/SelectionBar.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Earlier } from './Earlier.tsx';
import { PageNotices } from './PageNotices.tsx';
import { Passages } from './Passages.tsx';
import type { Panel } from './panel.ts';
import './panel.css';

const LIST = 'passages';
const WITHOUT_PAGE = { reading: 'Reading…', closed: 'Not read yet', failed: 'Not read', ready: '' } as const;
const TRACKER = '/tracker.html';
const EARLIER = 'earlier';

/** The tabs with the actions of earlier meetings after what is kept. */
function withEarlier(
  choices: readonly FilterChoice<PassageFilter>[],
  count: number,
): readonly FilterChoice<PassageFilter | typeof EARLIER>[] {
  const hint = 'What earlier meetings left open, and what may be said of it here';
  const at = choices.findIndex(({ id }) => id === 'kept') + 1;
  return [...choices.slice(0, at), { id: EARLIER, label: 'Earlier', hint, count }, ...choices.slice(at)];
}

/** The side panel: what the page is, what was found in it, and what can be done about it. */
export function App({ panel }: { readonly panel: Panel }) {
  const { page, view, toasts, dialog } = panel;
  const state = page.state.value;
  const selection = page.selection.value;
  const report = state.phase === 'ready' ? state.report : null;
  const heading = report
    ? headingOf(report.document, new Set(report.found.map(({ item }) => JSON.stringify(item))).size)
    : { council: null, body: WITHOUT_PAGE[state.phase], date: null, extent: null };

  return (
    <div
      class="panel"
      role="presentation"
      onKeyDown={(event) => {
        if (panel.onKey(event)) event.preventDefault();
      }}
    >
      <PageHeader
        {...heading}
        trackerAddress={TRACKER}
        onSettings={() => (dialog.value = 'settings')}
        onKeys={() => (dialog.value = 'keys')}
      />
      {selection && <SelectionBar words={selection.quote} onTag={() => void panel.tagSelection(selection)} />}
      <p role="status" class="unseen">
        {report ? foundWords(report.found.length) : heading.body}
      </p>
      <main class="panel-main">
        {report && (report.document.standing === 'minutes' || view.all.value.length > 0) && (
          <Filters
            name="Which passages to list"
            choices={withEarlier(view.choices.value, panel.following.count.value)}
            chosen={panel.earlier.value ? EARLIER : view.filter.value}
            controls={LIST}
            onChoose={(id) => (id === EARLIER ? panel.showEarlier() : panel.choose(id))}
          />
        )}
        <div class="panel-scroll">
          <PageNotices panel={panel} />
          {report && (
            <div
              id={LIST}
              role="tabpanel"
              aria-label={panel.earlier.value ? 'Actions of earlier meetings' : 'Passages'}
              aria-busy={panel.earlier.value && panel.following.comparing.value}
            >
              {panel.earlier.value ? (
                <Earlier panel={panel} trackerAddress={TRACKER} />
              ) : (
                <Passages panel={panel} trackerAddress={TRACKER} />
              )}
            </div>
          )}
        </div>
      </main>
      <Dialogs panel={panel} />
      <Toast message={toasts.message.value} onClose={toasts.close} />
    </div>
  );
}

const foundWords = (count: number): string => (count === 1 ? 'One passage found' : `${count} passages found`);
