import { render, type ComponentChild } from 'preact';
import { page, userEvent } from 'vitest/browser';
import { afterEach } from 'vitest';
import './base.css';
import type { PassageView } from './passages/types.ts';

const places: HTMLElement[] = [];

afterEach(() => {
  for (const place of places.splice(0)) {
    render(null, place);
    place.remove();
  }
});

/** Puts a component on the page of the test; calling the answer draws it again with other properties. */
export function show(view: ComponentChild): (next: ComponentChild) => void {
  const place = document.createElement('div');
  document.body.append(place);
  places.push(place);
  render(view, place);
  return (next) => render(next, place);
}

export { page, userEvent };

/** A found action, with whatever a test wants to be different about it. */
export function passage(id: string, more: Partial<PassageView> = {}): PassageView {
  return {
    id,
    kind: 'action',
    state: 'found',
    words: `That officers do ${id}.`,
    maybe: false,
    byHand: false,
    page: null,
    owners: [],
    deadline: null,
    rating: null,
    tags: [],
    why: 'The sentence follows “RESOLVED that”.',
    verdict: null,
    wordsNow: null,
    overdue: false,
    commitment: null,
    ...more,
  };
}
