import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexText } from '../text/index-text.ts';
import type { TextIndex } from '../text/text-index.ts';
import css from './highlights.css?raw';
import { hitByRectangles } from './hit.ts';
import { makePainter, type Painter } from './painter.ts';
import type { Mark } from './styles.ts';

const PAGE = `<h2>7. Improvement plan</h2>
<p>Members noted the report.</p>
<p id="resolution">RESOLVED: <b>That the</b> Director of Children’s&nbsp;Services circulate
  the audit <span>findings to the Committee</span> by 30 November.</p>
<p>The Chair closed the item.</p>`;
const ACTION =
  'That the Director of Children’s Services circulate the audit findings to the Committee by 30 November.';

let page: HTMLElement;
let index: TextIndex;
let painter: Painter;

beforeEach(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  page = document.createElement('main');
  page.innerHTML = PAGE;
  document.body.append(page);
  index = indexText(page);
  painter = makePainter(document);
});

afterEach(() => {
  painter.stop();
  page.remove();
});

function rangeOf(words: string, text: TextIndex = index) {
  const start = text.text.indexOf(words);
  if (start < 0) throw new Error(`The page does not say: ${words}`);
  return { start, end: start + words.length };
}

const action = (id = 'one'): Mark => ({
  id,
  range: rangeOf(ACTION),
  kind: 'action',
  state: 'found',
  owners: [rangeOf('Director of Children’s Services')],
  deadline: rangeOf('30 November'),
});

/** Words that a style marks, white space evened out. */
const marked = (style: string): string[] =>
  [...(CSS.highlights.get(`minutemark-${style}`) ?? [])].map((range) =>
    liveRange(range).toString().replace(/\s+/g, ' ').trim(),
  );

function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function middleOf(words: string) {
  const { start, end } = rangeOf(words);
  const rectangle = index.rangeOf(start, end)?.getClientRects()[0];
  if (!rectangle) throw new Error(`Nothing is shown of: ${words}`);
  return [rectangle.x + rectangle.width / 2, rectangle.y + rectangle.height / 2] as const;
}

describe('painting', () => {
  test('marks the passage, its owner and its deadline, and only those words', () => {
    painter.paint(index, [action()]);
    expect(marked('action')).toEqual([ACTION]);
    expect(marked('owner')).toEqual(['Director of Children’s Services']);
    expect(marked('deadline')).toEqual(['30 November']);
    expect(marked('decision')).toEqual([]);
  });

  test('shows kept and changed passages in their own way', () => {
    const plain = { ...action(), owners: [], deadline: null };
    painter.paint(index, [
      { ...plain, state: 'kept' },
      { ...plain, id: 'two', range: rangeOf('Members noted the report.'), state: 'changed' },
    ]);
    expect(marked('kept-action')).toEqual([ACTION]);
    expect(marked('changed')).toEqual(['Members noted the report.']);
    expect(marked('action')).toEqual([]);
  });

  test('leaves the page’s document as it is', () => {
    const before = document.documentElement.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    painter.paint(index, [action()]);
    painter.focus('one');
    painter.at(...middleOf('audit'));
    painter.clear();
    painter.stop();
    expect(observer.takeRecords()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('shows the new marks and no old ones when painted again', () => {
    painter.paint(index, [action()]);
    painter.paint(index, [
      { ...action(), range: rangeOf('The Chair closed the item.'), owners: [], deadline: null },
    ]);
    expect(marked('action')).toEqual(['The Chair closed the item.']);
    expect(marked('owner')).toEqual([]);
    painter.clear();
    expect(marked('action')).toEqual([]);
  });

  test('leaves out words that are no longer in the page', () => {
    page.querySelector('#resolution')?.remove();
    painter.paint(index, [action()]);
    expect(marked('action')).toEqual([]);
    expect(painter.at(5, 5)).toBeNull();
  });

  test('comes back when the page has written its text anew and was indexed again', () => {
    painter.paint(index, [action()]);
    for (const paragraph of page.querySelectorAll('p')) paragraph.textContent = `${paragraph.textContent}`;
    index = indexText(page);
    painter.paint(index, [action()]);
    expect(marked('action')).toEqual([ACTION]);
  });

  test('does not slip onto other words when the page puts text in before them', async () => {
    const closing = { ...action(), range: rangeOf('The Chair closed the item.'), owners: [], deadline: null };
    painter.paint(index, [closing]);
    const last = page.querySelector('p:last-child')?.firstChild as Text;
    last.insertData(0, 'Before lunch. ');
    await Promise.resolve();
    expect(marked('action')).toEqual([]);
    index = indexText(page);
    painter.paint(index, [{ ...closing, range: rangeOf('The Chair closed the item.') }]);
    expect(marked('action')).toEqual(['The Chair closed the item.']);
  });
});

describe('the registry it shares with the page', () => {
  test('keeps the page’s own highlights and takes away all of its own', () => {
    const foreign = new Highlight(
      new StaticRange({ startContainer: page, startOffset: 0, endContainer: page, endOffset: 1 }),
    );
    CSS.highlights.set('find-in-page', foreign);
    painter.paint(index, [action()]);
    painter.focus('one');
    painter.clear();
    painter.stop();
    expect(CSS.highlights.get('find-in-page')).toBe(foreign);
    expect(foreign.size).toBe(1);
    expect([...CSS.highlights.keys()]).toEqual(['find-in-page']);
    CSS.highlights.delete('find-in-page');
  });

  test('a painter that came later keeps its marks when the earlier one stops', () => {
    painter.paint(index, [action()]);
    const later = makePainter(document);
    later.paint(index, [action()]);
    painter.stop();
    expect(marked('action')).toEqual([ACTION]);
    later.stop();
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('finding what the pointer is on', () => {
  test('gives the passage under the pointer, and nothing beside it', () => {
    painter.paint(index, [action()]);
    expect(painter.at(...middleOf('audit'))).toBe('one');
    expect(painter.at(...middleOf('30 November'))).toBe('one');
    expect(painter.at(...middleOf('Members noted'))).toBeNull();
    const [x, y] = middleOf('Members noted');
    expect(painter.at(x + 600, y)).toBeNull();
    expect(painter.at(-10, -10)).toBeNull();
  });

  test('gives the innermost of passages inside one another', () => {
    const inner = { ...action('inner'), range: rangeOf('audit findings'), owners: [], deadline: null };
    painter.paint(index, [action('outer'), inner]);
    expect(painter.at(...middleOf('audit'))).toBe('inner');
    expect(painter.at(...middleOf('circulate'))).toBe('outer');
  });

  test('by rectangles gives the same, for browsers that do not hit-test highlights', () => {
    const { start, end } = rangeOf(ACTION);
    const range = new StaticRange(index.rangeOf(start, end) ?? new Range());
    const painted = [{ id: 'one', range, length: ACTION.length }];
    expect(hitByRectangles(document, painted, ...middleOf('audit')).map(({ id }) => id)).toEqual(['one']);
    expect(hitByRectangles(document, painted, ...middleOf('30 November')).length).toBe(1);
    expect(hitByRectangles(document, painted, ...middleOf('Members noted'))).toEqual([]);
    const [x, y] = middleOf('Members noted');
    expect(hitByRectangles(document, painted, x + 600, y)).toEqual([]);
  });
});

describe('the passage in focus', () => {
  test('is outlined wherever it stands, also after a repaint, and no longer when another is', () => {
    const again = { ...action(), range: rangeOf('Members noted the report.'), owners: [], deadline: null };
    painter.paint(index, [{ ...action(), owners: [], deadline: null }, again]);
    painter.focus('one');
    expect(marked('focus')).toEqual([ACTION, 'Members noted the report.']);
    painter.paint(index, [again]);
    expect(marked('focus')).toEqual(['Members noted the report.']);
    painter.focus('another');
    expect(marked('focus')).toEqual([]);
    painter.focus(null);
    expect(marked('focus')).toEqual([]);
  });
});
