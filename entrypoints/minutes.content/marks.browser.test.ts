import { afterEach, describe, expect, it } from 'vitest';
import type { Anchor, Placed } from '../../lib/messages.ts';
import { marksOf, type Canvas } from '../reading/marks.ts';
import { describeFound, selectionOf } from '../reading/reading.ts';
import { selectedRange } from './selected-range.ts';
import { readPage, type WebReading as PageReading } from './web-page.ts';

const MINUTES = `
  <div id="modgov">
    <div class="mgHeader"><h1 class="mgMainTitleTxt">Agenda item</h1></div>
    <div class="mgSubTitle"><h2 class="mgSubTitleTxt">Fostering</h2></div>
    <div class="mgContent">
      <ul class="mgBulletList"><li><a href="/ieListDocuments.aspx?CId=1&MId=2">Meeting of Panel, Monday, 12th January,
        2026 4.00 pm (Item 4.)</a></li></ul>
      <p class="mgSubItemTitleTxt">Minutes:</p>
      <div class="mgWordPara">
        <p>The Chair welcomed the report.</p>
        <p>RESOLVED:</p>
        <p>(a) That the Head of Fostering report back by 30 March 2026; and</p>
        <p>(b) That the annual report be noted.</p>
      </div>
    </div>
  </div>`;
const ADDRESS = 'https://democracy.northmoor.example/mgAi.aspx?ID=1';

const places: HTMLElement[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

async function read(anyway = false): Promise<PageReading> {
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(MINUTES));
  document.body.append(place);
  places.push(place);
  return readPage(document, ADDRESS, { meetingDate: null, anyway });
}

const canvas = (reading: PageReading, more: Partial<Canvas> = {}): Canvas => ({
  reading,
  anchors: [],
  placed: [],
  kinds: ['action', 'recommendation', 'progress'],
  shown: { decisions: false, maybes: false },
  ...more,
});
const words = (reading: PageReading, all: ReturnType<typeof marksOf>) =>
  all.map(({ range }) => reading.index.text.slice(range.start, range.end));

function action(reading: PageReading) {
  const found = reading.found.find(({ kind }) => kind === 'action');
  if (!found) throw new Error('No action was found.');
  return found;
}

describe('what is painted', () => {
  it('is what is to be done, with its owner and its date; decisions only when asked for', async () => {
    const reading = await read();
    const all = marksOf(canvas(reading));
    expect(words(reading, all)).toEqual([expect.stringContaining('report back by 30 March 2026')]);
    expect(all[0]?.deadline).not.toBeNull();
    expect(all[0]?.owners).toHaveLength(1);
    const asked = marksOf(canvas(reading, { shown: { decisions: true, maybes: false } }));
    expect(words(reading, asked)).toContainEqual(expect.stringContaining('annual report be noted'));
  });

  it('is kept words as kept, changed words as changed, and dismissed or lost words not at all', async () => {
    const reading = await read();
    const { id, start, end, kind } = action(reading);
    const described = describeFound(reading, id);
    if (!described) throw new Error('The page does not hold it.');
    const anchor: Anchor = { id, kind, state: 'kept', selector: described.selector };
    const place: Placed = { id, verdict: 'exact', range: { start, end }, quote: null };
    const states = (anchors: Anchor[], placed: Placed[]) =>
      marksOf(canvas(reading, { anchors, placed })).map(({ state }) => state);
    expect(states([anchor], [place])).toEqual(['kept']);
    expect(states([anchor], [{ ...place, verdict: 'changed' }])).toEqual(['changed']);
    expect(states([anchor], [{ ...place, verdict: 'missing', range: null }])).toEqual([]);
    expect(states([{ ...anchor, state: 'dismissed' }], [])).toEqual([]);
  });
});

describe('words that a person selects', () => {
  it('are described with their meeting and item, and with what was found in them', async () => {
    const reading = await read();
    const { start, end } = action(reading);
    expect(selectionOf(reading, { start, end })).toMatchObject({
      kind: 'action',
      item: { title: 'Fostering' },
      source: { meetingDate: '2026-01-12' },
      deadline: { date: '2026-03-30' },
    });
  });

  it('are told from the selection in the page, and a slip of the mouse is none', async () => {
    const reading = await read();
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('welcomed'));
    const text = paragraph?.firstChild;
    if (!text) throw new Error('The page has no such paragraph.');
    document.getSelection()?.setBaseAndExtent(text, 4, text, 9);
    const range = selectedRange(document, reading.index);
    expect(range && reading.index.text.slice(range.start, range.end)).toBe('Chair');
    document.getSelection()?.setBaseAndExtent(text, 4, text, 6);
    expect(selectedRange(document, reading.index)).toBeNull();
    document.getSelection()?.removeAllRanges();
    expect(selectedRange(document, reading.index)).toBeNull();
  });
});
