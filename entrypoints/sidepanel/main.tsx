import { render } from 'preact';
import '../../components/base.css';
import { openStore } from '../../lib/store/index.ts';
import { App } from './App.tsx';
import { makePanel } from './panel.ts';

const root = document.getElementById('app');
if (root) render(<App panel={makePanel(await openStore())} />, root);
