import type { Page } from '@playwright/test';

/* Words of a page, pointed at with a real mouse. White space in `words` matches any white space, tags between or not. */

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Clicks in the middle of the first line of these words. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { from, to } = await placeOf(page, words);
  await page.mouse.click(from.y === to.y ? (from.x + to.x) / 2 : from.x + 4, from.y);
}

/** Selects these words by dragging over them. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { from, to } = await placeOf(page, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Scrolls the words into view; gives the middle of their left and of their right edge. */
function placeOf(page: Page, words: string): Promise<{ from: Place; to: Place }> {
  return page.evaluate((wanted) => {
    let text = '';
    const places: { node: Node; offset: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      [...(node.nodeValue ?? '')].forEach((letter, offset) => {
        const seen = /\s/.test(letter) ? ' ' : letter;
        if (seen === ' ' && text.endsWith(' ')) return;
        text += seen;
        places.push({ node, offset });
      });
    }
    const start = text.indexOf(wanted);
    const first = places[start];
    const last = places[start + wanted.length - 1];
    if (start < 0 || !first || !last) throw new Error(`The page does not show “${wanted}”.`);
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    first.node.parentElement?.scrollIntoView({ block: 'center' });
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    const [head] = boxes;
    const tail = boxes.at(-1);
    if (!head || !tail) throw new Error(`The page hides “${wanted}”.`);
    return {
      from: { x: head.left, y: head.top + head.height / 2 },
      to: { x: tail.right, y: tail.top + tail.height / 2 },
    };
  }, words);
}
