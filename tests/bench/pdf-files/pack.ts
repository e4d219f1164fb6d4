import { inventMinutes, type InventedItem } from '../invented/minutes.ts';
import { Random } from '../invented/random.ts';

/** Words that fill a page of A4 at the size below, with some to spare. */
const WORDS_A_PAGE = 600;
/** Pages of the minutes of the last meeting, which a pack holds however long it is. */
const OF_MINUTES = 12;
/** Pages of a report. */
const OF_A_REPORT = 30;

/**
 * Writes an agenda pack for at least so many printed pages into the document, as Word gives it out: the minutes of the last
 * meeting, and reports. In each item of them are headings, paragraphs and a small table.
 */
export function write(pages: number): void {
  const random = new Random(14032018);
  document.title = 'Minutes pack';
  const style = document.createElement('style');
  style.textContent =
    'body { font: 11pt/1.35 sans-serif } td { border: 1px solid; padding: 2px 6px } .stamp { break-before: page; text-align: right }';
  document.head.append(style);
  document.body.append(
    element('h1', 'Thornlea District Council'),
    element(
      'p',
      'Minutes of the meeting of the Families Scrutiny Committee held on Thursday 14 March 2024 at 6.30 pm',
    ),
    element('p', 'Present: Councillors Abbot (Chair), Corran, Elphick and Gillow'),
    ...inventMinutes(random, OF_MINUTES * WORDS_A_PAGE).flatMap((item) => [
      ...headOf(item),
      ...item.minutes.map((words) => element('p', words)),
    ]),
  );
  for (let written = OF_MINUTES, item = 5; written < pages; written += OF_A_REPORT, item += 1) {
    const stamp = element('p', `Agenda Item ${item}`);
    stamp.className = 'stamp';
    document.body.append(
      stamp,
      element('h1', 'Report of the Director'),
      ...inventMinutes(random, OF_A_REPORT * WORDS_A_PAGE).flatMap((part) => [
        ...headOf(part),
        // All but what was resolved: nothing is yet.
        ...part.minutes.slice(0, -part.decision.length - 1).map((words) => element('p', words)),
      ]),
    );
  }
}

function headOf(item: InventedItem): HTMLElement[] {
  const table = document.createElement('table');
  for (const words of item.decision) table.insertRow().append(element('td', words));
  return [element('h2', `${item.number}. ${item.title}`), element('p', item.ask), table];
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
