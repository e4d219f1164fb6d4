import { Filters } from '../../components/controls/Filters.tsx';
import { Toast } from '../../components/controls/Toast.tsx';
import { headingOf } from '../../components/page/heading.ts';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { SelectionBar } from '../../components/passages/SelectionBar.tsx';
import { Dialogs } from './Dialogs.tsx';
import { PageNotices } from './PageNotices.tsx';
import { Passages } from './Passages.tsx';
import type { Panel } from './panel.ts';
import './panel.css';

const LIST = 'passages';
const WITHOUT_PAGE = { reading: 'Reading…', closed: 'Not read yet', failed: 'Not read', ready: '' } as const;
const TRACKER = '/tracker.html';

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
            choices={view.choices.value}
            chosen={view.filter.value}
            controls={LIST}
            onChoose={panel.choose}
          />
        )}
        <div class="panel-scroll">
          <PageNotices panel={panel} />
          {report && (
            <div id={LIST} role="tabpanel" aria-label="Passages">
              <Passages panel={panel} trackerAddress={TRACKER} />
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
