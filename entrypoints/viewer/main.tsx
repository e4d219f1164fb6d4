import { render } from 'preact';
import '../../components/base.css';
import { App } from './App.tsx';
import { openOriginalApart } from './original.ts';
import { makeViewer } from './viewer.ts';

const root = document.getElementById('app');
if (root) {
  const viewer = makeViewer();
  render(<App viewer={viewer} />, root);
  openOriginalApart(() => viewer.address.peek());
  viewer.start();
}
