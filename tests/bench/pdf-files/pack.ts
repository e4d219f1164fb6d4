import { inventMinutes, type InventedItem } from '../invented/minutes.ts';
import { Random } from '../invented/random.ts';

/** Words that fill a page of A4 at the size below, with some to spare. */
const WORDS_A_PAGE = 600;

/**
 * Writes minutes for at least so many printed pages into the document, as Word gives them out: headings, paragraphs, and at each
 * item a small table of what was decided.
 */
export function write(pages: number): void {
  document.title = 'Minutes pack';
  const style = document.createElement('style');
  style.textContent = 'body { font: 11pt/1.35 sans-serif } td { border: 1px solid; padding: 2px 6px }';
  document.head.append(style);
  document.body.append(...inventMinutes(new Random(14032018), pages * WORDS_A_PAGE).flatMap(written));
}

function written(item: InventedItem): HTMLElement[] {
  const table = document.createElement('table');
  for (const words of item.decision) table.insertRow().append(element('td', words));
  return [
    element('h2', `${item.number}. ${item.title}`),
    element('p', item.ask),
    table,
    ...item.minutes.map((words) => element('p', words)),
  ];
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
