import { MeetingsNav } from '../../components/meetings/MeetingsNav.tsx';
import { Notice } from '../../components/controls/Notice.tsx';
import { Toast } from '../../components/controls/Toast.tsx';
import { SiteNav } from '../../components/page/SiteNav.tsx';
import { Ask } from './Ask.tsx';
import { Changes } from './Changes.tsx';
import { Compare } from './Compare.tsx';
import { Grid } from './Grid.tsx';
import { MeetingPage, Meetings } from './Meetings.tsx';
import { Search } from './Search.tsx';
import { Silent } from './Silent.tsx';
import { CommitmentStory, RecommendationPage } from './Stories.tsx';
import type { Year } from './year.ts';
import './meetings.css';

/** The year over the meetings: what became of everything that was kept. */
export function App({ year }: { readonly year: Year }) {
  const { stored, toasts, view } = year;
  const problem = stored.problem.value;
  return (
    <div class="meetings-page">
      <header class="meetings-head">
        <SiteNav current="meetings" />
        <h1 class="unseen">Meetings</h1>
        <MeetingsNav view={view.value} />
      </header>
      <main>
        {problem && (
          <Notice tone="bad" title="What you kept cannot be read">
            <p>{problem.message}</p>
          </Notice>
        )}
        {stored.ready.value && <Shown year={year} />}
      </main>
      <Toast message={toasts.message.value} onClose={toasts.close} />
    </div>
  );
}

function Shown({ year }: { readonly year: Year }) {
  const view = year.view.value;
  switch (view.name) {
    case 'commitment':
      return <CommitmentStory key={view.id} year={year} id={view.id} />;
    case 'recommendation':
      return <RecommendationPage year={year} recommendation={view.key} />;
    case 'meeting':
      return <MeetingPage year={year} meeting={view.key} />;
    case 'grid':
      return <Grid year={year} chosen={view.chosen} />;
    case 'changes':
      return <Changes year={year} chosen={view.chosen} />;
    case 'silent':
      return <Silent year={year} chosen={view.chosen} />;
    case 'ask':
      return <Ask year={year} chosen={view.chosen} />;
    case 'search':
      return <Search year={year} chosen={view.chosen} />;
    case 'compare':
      return <Compare year={year} chosen={view.chosen} />;
    case 'meetings':
      return <Meetings year={year} chosen={view.chosen} />;
  }
}
