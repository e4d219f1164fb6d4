import { render } from 'preact';
import '../../components/base.css';
import { openStore } from '../../lib/store/index.ts';
import { followStore } from '../browser/stored.ts';
import { App } from './App.tsx';

const root = document.getElementById('app');
if (root) {
  const store = await openStore();
  render(<App store={store} stored={followStore(store)} />, root);
}
