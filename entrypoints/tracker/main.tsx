import { render } from 'preact';
import '../../components/base.css';
import { openStore } from '../../lib/store/index.ts';
import { App } from './App.tsx';
import { makeTracker } from './tracker.ts';

const root = document.getElementById('app');
if (root) render(<App tracker={makeTracker(await openStore())} />, root);
