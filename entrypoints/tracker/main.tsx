import { render } from 'preact';
import '../../components/base.css';
import { openStore } from '../../lib/store/index.ts';
import { App } from './App.tsx';
import { makeTracker } from './tracker.ts';

const root = document.getElementById('app');
if (root) {
  const tracker = makeTracker(await openStore());
  // The panel opens a row by its address, also in a tracker that is open already.
  window.addEventListener('hashchange', () => tracker.show(location.hash.slice(1)));
  render(<App tracker={tracker} />, root);
}
