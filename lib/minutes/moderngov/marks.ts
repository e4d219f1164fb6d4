import { readDatedTitle, readIssueBlock } from '../heading.ts';
import { isFurniture, readLabel } from '../labels.ts';
import { cleanTitle } from '../page-state.ts';
import type { Mark } from '../sections.ts';
import type { Block, SectionRole } from '../../model/index.ts';
import type { TextIndex } from '../../text/text-index.ts';
import * as css from './selectors.ts';

/** The blocks of a ModernGov page with what its class names say of them. */
export interface Marked {
  /** Undefined where only the words can tell. */
  readonly marks: (Mark | null | undefined)[];
  /** Blocks as the reader should see them: ModernGov's layout tables are no tables. */
  readonly blocks: Block[];
  /** Whether the page has the classes at all; templates that lost them are read by their words. */
  readonly classed: boolean;
}

/**
 * Marks the blocks under `root` by the class names around them; everything outside is furniture.
 * The clerk's own words (mgWordPara) are never taken for labels or headings.
 */
export function markByClass(
  index: TextIndex,
  lines: readonly string[],
  root: Element,
  decisionRecord: boolean,
): Marked {
  const within = index.offsetsOf(root);
  const hasItems = root.querySelector(`${css.ITEM_TITLE}, ${css.ITEM_LABEL}, ${css.SECTION_LABEL}`) !== null;
  const state: ItemState = { number: null, cell: null, words: null };
  const blocks = [...index.blocks];
  const marks = index.blocks.map((block, at): Mark | null | undefined => {
    if (!within || block.start < within.start || block.end > within.end) return FURNITURE;
    const element = index.elementAt(block.start);
    if (!element) return undefined;
    if (block.cell && element.closest('td, th, table')?.closest('table')?.matches(css.ITEM_TABLE)) {
      blocks[at] = { ...block, cell: null, kind: block.kind === 'cell' ? 'paragraph' : block.kind };
    }
    const mark = markOf(element, lines[at] ?? '', state, decisionRecord);
    if (mark?.is === 'item') blocks[at] = { ...block, cell: null, kind: 'heading', level: 3 };
    return mark;
  });
  return { marks, blocks, classed: hasItems };
}

interface ItemState {
  /** Number read from the cell before the title. */
  number: string | null;
  /** Cell of the item's title: a second title in it is none. */
  cell: Element | null;
  /** The clerk's words that the block before stood in: most blocks stand in the same. */
  words: Element | null;
}

const FURNITURE: Mark = { is: 'only', role: 'furniture' };

function markOf(
  element: Element,
  line: string,
  state: ItemState,
  decisionRecord: boolean,
): Mark | null | undefined {
  if (state.words?.contains(element)) return null;
  state.words = element.closest(css.WORDS);
  if (state.words) return null;
  if (element.closest(css.ITEM_TITLE)) return itemMark(element, line, state);
  if (element.closest(css.ITEM_LABEL)) return labelMark(line, decisionRecord);
  const section = element.closest(css.SECTION_LABEL) !== null;
  if (section && (readIssueBlock(line) || readDatedTitle(line))) return undefined;
  if (section) return labelMark(line, decisionRecord);
  if (element.closest(css.PAPERS)) return { is: 'only', role: 'papers' };
  if (element.closest(css.PAGE_FURNITURE)) return FURNITURE;
  // A link of the item ("View Recorded Vote for this item"), as a list item that belongs to no list.
  if (
    element.closest('li') &&
    element.closest('a') &&
    line === (element.closest('a')?.textContent ?? '').trim()
  )
    return FURNITURE;
  return isFurniture(line) ? FURNITURE : undefined;
}

function itemMark(element: Element, line: string, state: ItemState): Mark {
  const cell = element.closest('td, th');
  if (element.closest(css.ITEM_NUMBER_CELL) || (cell?.nextElementSibling && /^[\w./-]{0,14}$/u.test(line))) {
    const number = line.replace(/[.:)\s]+$/u, '');
    state.number = number === '' || number === '0' ? null : number;
    state.cell = null;
    return FURNITURE;
  }
  if (cell !== null && cell === state.cell) return FURNITURE;
  state.cell = cell;
  const item = { number: state.number, title: cleanTitle(line) };
  state.number = null;
  return { is: 'item', item, glued: false };
}

/** Labels that a council added: what they open by their words. Unknown ones change nothing. */
const OTHER_LABELS: readonly (readonly [SectionRole, RegExp])[] = [
  ['minutes', /^(?:actions?|outcome|resol|record of|discussion|notes?|camau|gweithred)/iu],
  ['agenda', /^(?:(?:officer )?recommend|purpose|background|summary|proposal|report|reason|argymhell)/iu],
];

function labelMark(line: string, decisionRecord: boolean): Mark {
  const label = readLabel(line, decisionRecord);
  if (label && !label.oneLine) return { is: 'label', role: label.role, rest: line.length };
  const role = OTHER_LABELS.find(([, pattern]) => pattern.test(line))?.[0];
  return role ? { is: 'label', role, rest: line.length } : FURNITURE;
}
