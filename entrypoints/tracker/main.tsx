import { render } from 'preact';
import '../../components/base.css';
import { openStore } from '../../lib/store/index.ts';
import { asksForLists } from '../browser/hand-over.ts';
import { App } from './App.tsx';
import { makeTracker } from './tracker.ts';

const root = document.getElementById('app');
if (root) {
  const tracker = makeTracker(await openStore());
  // The panel opens a row by its address, also in a tracker that is open already.
  window.addEventListener('hashchange', () => tracker.show(location.hash.slice(1)));
  if (asksForLists(location.hash)) {
    tracker.tab.value = 'recommendations';
    tracker.open.value = null;
    tracker.dialog.value = { kind: 'import', hash: location.hash };
    // The lists are given once: a page that is loaded again would ask in vain.
    history.replaceState(null, '', location.pathname);
  }
  render(<App tracker={tracker} />, root);
}
