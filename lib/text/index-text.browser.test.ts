import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { indexText } from './index-text.ts';
import type { TextIndex } from './text-index.ts';

afterEach(() => document.body.replaceChildren());

function index(html: string): TextIndex {
  document.body.innerHTML = html;
  return indexText(document.body);
}
const blocks = ({ text, blocks: all }: TextIndex): unknown[] =>
  all.map(({ start, end, kind, level }) =>
    level ? [text.slice(start, end), kind, level] : [text.slice(start, end), kind],
  );

describe('what is read', () => {
  test('blocks stand apart, and white space is one space', () => {
    expect(
      index(
        '<h2>Ofsted\n  update</h2><p>The <b>Chair</b>\n will&nbsp;&nbsp;write.</p><p>&nbsp;</p><p>Noted.</p>',
      ).text,
    ).toBe('Ofsted update\nThe Chair will write.\nNoted.');
  });

  test('words split by markup are whole, blocks that touch are not joined', () => {
    expect(index('<div>Quest<span>ion</span>s<div>2019.</div>Action</div>').text).toBe(
      'Questions\n2019.\nAction',
    );
  });

  test('line breaks are lines of their own', () => {
    expect(blocks(index('<p>Pond<br>Clerk to act.<br><br>Noted</p>'))).toEqual([
      ['Pond', 'line'],
      ['Clerk to act.', 'line'],
      ['Noted', 'line'],
    ]);
  });

  test('headings and lists are known, Word’s lists too', () => {
    expect(
      blocks(
        index(
          '<h3>Plan</h3><ul><li>one<ul><li>two</li></ul></li></ul><p class="MsoListParagraph">1. three</p><p>· four</p><p>five</p>',
        ),
      ),
    ).toEqual([
      ['Plan', 'heading', 3],
      ['one', 'list item', 1],
      ['two', 'list item', 2],
      ['1. three', 'list item', 1],
      ['· four', 'list item', 1],
      ['five', 'paragraph'],
    ]);
  });

  test('cells of a row stand apart by tabs, rows by newlines, a table in a table is its own', () => {
    const read = index(
      '<table><tr><th>Task</th><th>Who</th></tr><tr><td rowspan="2"><p>Write</p></td><td>Clerk</td></tr><tr><td>Chair<table><tr><td>in</td></tr></table></td></tr></table>',
    );
    expect(read.text).toBe('Task\tWho\nWrite\tClerk\nChair\nin');
    expect(
      read.blocks.map(({ cell }) => cell && [cell.table, cell.row, cell.column, cell.rowSpan, cell.header]),
    ).toEqual([
      [0, 0, 0, 1, true],
      [0, 0, 1, 1, true],
      [0, 1, 0, 2, false],
      [0, 1, 1, 1, false],
      [0, 2, 1, 1, false],
      [1, 0, 0, 1, false],
    ]);
  });

  test('a table for layout is no table', () => {
    expect(
      index('<table role="presentation"><tr><td>menu</td><td>text</td></tr></table>').blocks.map(
        ({ cell }) => cell,
      ),
    ).toEqual([null, null]);
  });

  test('what nobody sees is left out', () => {
    const hidden =
      '<script>a()</script><style>b{}</style><noscript>c</noscript><template>d</template><textarea>e</textarea><select><option>f</option></select><svg><text>g</text></svg><p hidden>h</p><p style="display: none">i</p><span class="mgHide">j</span><span class="mgFileSize">k</span><span class="govuk-visually-hidden">l</span><dialog>m</dialog>';
    expect(index(`<div>Seen${hidden} here</div>${hidden}<p>too</p>`).text).toBe('Seen here\ntoo');
  });

  test('a class that only sounds hidden is asked for its style', () => {
    expect(
      index('<style>.x-hidden{display:none}</style><p class="x-hidden">no</p><p class="hidden-gems">yes</p>')
        .text,
    ).toBe('yes');
  });

  test('soft hyphens and zero-width spaces are dropped, hard hyphens kept', () => {
    expect(index('<p>under&shy;took 1.&#8203; well&#8209;known</p>').text).toBe(
      'undertook 1. well\u2011known',
    );
  });

  test('letters of symbol fonts are bullets', () => {
    expect(
      index('<p><span style="font-family:Wingdings">Ø</span>&nbsp; Reduce</p><p>\uF0B7 Add</p><p>Ørsted</p>')
        .text,
    ).toBe('• Reduce\n• Add\nØrsted');
  });

  test('preformatted lines stay lines', () => {
    expect(index('<pre>Item  Action\n  one\tAB\n\ntwo</pre>').text).toBe('Item  Action\none AB\ntwo');
  });
});

describe('the way back into the page', () => {
  test('a range holds exactly the words, over markup and line ends', () => {
    const read = index('<p>The <b>Head</b> of <span>Ser</span>vice\nwould send</p><p>the list.</p>');
    const start = read.text.indexOf('Head');
    const range = read.rangeOf(start, read.text.indexOf('list'));
    expect(range?.toString().replace(/\s+/gu, ' ')).toBe('Head of Service would sendthe ');
    expect(read.offsetOf(range?.startContainer as Node, range?.startOffset ?? 0)).toBe(start);
  });

  test('a range of an element and an offset finds the next words', () => {
    const read = index('<p>one</p><p id="two"><b>two</b></p><p>three</p>');
    const two = document.getElementById('two') as Element;
    expect(read.offsetOf(two, 0)).toBe(read.text.indexOf('two'));
    expect(read.offsetOf(two, 1)).toBe(read.text.indexOf('three'));
    expect(read.offsetsOf(two)).toEqual({ start: 4, end: 7 });
    expect(read.elementAt(4)?.tagName).toBe('B');
  });

  test('an element without visible text has no place', () => {
    const read = index('<p>one</p><p id="none" hidden>x</p>');
    expect(read.offsetsOf(document.getElementById('none') as Element)).toBeNull();
  });

  test('words that the page took away have no range', () => {
    const read = index('<p>one</p><p>two</p>');
    document.querySelector('p')?.remove();
    expect(read.rangeOf(0, 3)).toBeNull();
    expect(read.rangeOf(4, 7)?.toString()).toBe('two');
  });
});

const TAGS = [
  'p',
  'div',
  'span',
  'b',
  'h2',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'pre',
  'br',
  'style',
  'font',
  'section',
];
const leaf = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n',
    '\u00a0',
    'The Chair',
    ' said ',
    'under\u00adtook',
    'to\n  write',
    '·',
    '2\u200b.',
    '  a  b  ',
    '\uF0B7',
    'é',
    '😀',
  ),
  fc.string({ maxLength: 12 }),
);
interface Twig {
  readonly tag: string;
  readonly hidden: boolean;
  readonly symbols: boolean;
  readonly children: readonly (Twig | string)[];
}
const tree = fc.letrec<{ twig: Twig; child: Twig | string }>((tie) => ({
  twig: fc.record({
    tag: fc.constantFrom(...TAGS),
    hidden: fc.boolean(),
    symbols: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    children: fc.array(tie('child'), { maxLength: 5 }),
  }),
  child: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('twig')),
})).twig;

function grow(twig: Twig): Element {
  const element = document.createElement(twig.tag);
  if (twig.hidden && twig.children.length === 1) element.hidden = true;
  if (twig.symbols) element.setAttribute('style', 'font-family:Symbol');
  for (const child of twig.children) element.append(typeof child === 'string' ? child : grow(child));
  return element;
}

test('whatever the page: the text is tidy, the blocks cover it, and every character leads to its own place and back', () => {
  fc.assert(
    fc.property(tree, (twig) => {
      document.body.replaceChildren(grow(twig));
      const read = indexText(document.body);
      const preformatted = document.querySelector('pre') !== null;
      if (!preformatted) expect(read.text).not.toMatch(/^\s|\s$|[ \u00a0\n\t]{2}|\u00ad|\u200b/u);
      let last = 0;
      for (const { start, end } of read.blocks) {
        expect(read.text.slice(last, start)).toMatch(/^\s*$/u);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBe(read.text.length);
      for (let offset = 0; offset < read.text.length; offset += 1) {
        const char = read.text[offset] ?? '';
        if (/\s/u.test(char)) continue;
        const range = read.rangeOf(offset, offset + 1);
        const seen = range?.toString();
        expect(char === '•' ? seen?.length : seen).toBe(char === '•' ? 1 : char);
        expect(read.offsetOf(range?.startContainer as Node, range?.startOffset ?? -1)).toBe(offset);
      }
    }),
    { numRuns: 300 },
  );
});

test('a range over any words holds them, white space aside', () => {
  fc.assert(
    fc.property(tree, fc.nat(), fc.nat(), (twig, from, length) => {
      document.body.replaceChildren(grow(twig));
      // Hidden text stands inside ranges too: only pages without any can be compared.
      if (document.querySelector('[hidden], style')) return;
      const read = indexText(document.body);
      const start = read.text === '' ? 0 : from % read.text.length;
      const end = Math.min(read.text.length, start + (length % 40));
      const bare = (words: string): string =>
        words
          .replace(/[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+/gu, '')
          .replace(/[•·\uE000-\uF8FF\p{L}\p{P}\p{S}]/gu, 'x');
      expect(bare(read.rangeOf(start, end)?.toString() ?? '')).toBe(bare(read.text.slice(start, end)));
    }),
    { numRuns: 300 },
  );
});
