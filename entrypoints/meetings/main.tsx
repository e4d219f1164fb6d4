import { render } from 'preact';
import '../../components/base.css';
import { openStore } from '../../lib/store/index.ts';
import { App } from './App.tsx';
import { makeYear } from './year.ts';

const root = document.getElementById('app');
if (root) render(<App year={makeYear(await openStore())} />, root);
