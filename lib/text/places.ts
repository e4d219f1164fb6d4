import type { Block, Cell } from '../model/index.ts';
import { layOut } from './grid.ts';
import { TAG_ROLES, type TagRole } from './tags.ts';
import { effectOf, isSymbolFont } from './visibility.ts';

/** What the text directly inside an element belongs to. */
export interface Place {
  /** The innermost element that makes a block; text of one block runs on. */
  readonly block: Element | null;
  readonly kind: Block['kind'];
  readonly level: number;
  readonly cell: Cell | null;
  /** Row and cell elements of the innermost table, for the tab between its cells. */
  readonly row: Element | null;
  readonly cellElement: Element | null;
  readonly hidden: boolean;
  /** White space is kept, and a newline is a new line. */
  readonly preformatted: boolean;
  /** Letters are drawn as bullets. */
  readonly symbols: boolean;
  readonly listDepth: number;
  readonly grid: ReadonlyMap<Element, Cell> | null;
}

const OUTSIDE: Place = {
  block: null,
  kind: 'paragraph',
  level: 0,
  cell: null,
  row: null,
  cellElement: null,
  hidden: false,
  preformatted: false,
  symbols: false,
  listDepth: 0,
  grid: null,
};

/** The places of a document's elements, each worked out once, when text is first found in it. */
export class Places {
  readonly #known = new Map<Node, Place>();
  #tables = 0;

  /** The place of text inside `parent`. */
  of(parent: Node): Place {
    const known = this.#known.get(parent);
    if (known) return known;
    // Up to the first element that is known, then down again: pages may be nested deeper than a stack.
    const path: Node[] = [];
    let outer: Place | undefined;
    for (let node: Node | null = parent; node && !outer; node = node.parentNode) {
      outer = this.#known.get(node);
      if (!outer) path.push(node);
    }
    let place = outer ?? OUTSIDE;
    for (let index = path.length - 1; index >= 0; index--) {
      const node = path[index] as Node;
      place = node.nodeType === 1 ? this.#inside(node as Element, place) : place;
      this.#known.set(node, place);
    }
    return place;
  }

  #inside(element: Element, outer: Place): Place {
    if (outer.hidden) return outer;
    const role = TAG_ROLES.get(element.tagName);
    if (role === 'skip' || (role === 'dialog' && !element.hasAttribute('open')))
      return { ...outer, hidden: true };
    const effect = effectOf(element);
    if (effect === 'hidden') return { ...outer, hidden: true };
    const symbols = effect === 'symbols' || (role === 'font' && isSymbolFont(element));
    const place = role === undefined || role === 'font' ? outer : this.#block(element, role, outer);
    return symbols ? { ...place, symbols: true } : place;
  }

  #block(element: Element, role: TagRole, outer: Place): Place {
    const block = { ...outer, block: element };
    switch (role) {
      case 'heading':
        return { ...block, kind: 'heading', level: Number(element.tagName[1]) };
      case 'list':
        return { ...block, listDepth: outer.listDepth + 1 };
      case 'item':
        return { ...block, kind: 'list item', level: Math.max(1, outer.listDepth) };
      case 'table': {
        const purpose = element.getAttribute('role');
        const grid =
          purpose === 'presentation' || purpose === 'none' ? null : layOut(element, this.#tables++);
        return { ...block, kind: 'paragraph', level: 0, cell: null, row: null, cellElement: null, grid };
      }
      case 'row':
        return { ...block, row: outer.grid ? element : null };
      case 'cell': {
        const cell = outer.grid?.get(element) ?? null;
        return { ...block, kind: cell ? 'cell' : 'paragraph', level: 0, cell, cellElement: element };
      }
      case 'preformatted':
        return { ...block, preformatted: true };
      default:
        return isWordList(element)
          ? { ...block, kind: 'list item', level: wordLevel(element, outer) }
          : plainBlock(block);
    }
  }
}

/** Paragraphs in a list item or heading stay what they are in; in a cell they are paragraphs. */
function plainBlock(block: Place): Place {
  return block.kind === 'list item' || block.kind === 'heading' || block.kind === 'paragraph'
    ? block
    : { ...block, kind: 'paragraph', level: 0 };
}

/** Word's list paragraphs are no `<li>` (moderngov-markup.md 7). */
function isWordList(element: Element): boolean {
  const names = element.className as unknown;
  return typeof names === 'string' && names.startsWith('MsoList');
}

function wordLevel(element: Element, outer: Place): number {
  const level = /\blevel(\d)/.exec(element.getAttribute('style') ?? '')?.[1];
  return level ? Number(level) : Math.max(1, outer.listDepth);
}
