import type { ReadText } from '../model/index.ts';
import { TableGrid } from './grid.ts';
import { BULLET } from './list-marker.ts';
import { TAG_ROLES, type TagRole } from './tags.ts';
import { TextBuilder, type Context } from './text-builder.ts';
import { DomIndex } from './dom-index.ts';
import type { TextIndex } from './text-index.ts';
import { drawsSymbols, isHidden } from './visibility.ts';

const BASE: Context = { kind: 'paragraph', level: 0, cell: null, preformatted: false, symbols: false };

/** What to do when the walk leaves an element that changed something. */
interface Frame {
  readonly element: Node;
  readonly context: Context;
  readonly role: TagRole;
  readonly grid: TableGrid | null;
  readonly listDepth: number;
}

/**
 * Indexes the visible text under `root` in one pass. Scripts, styles, form fields, hidden elements and text for screen
 * readers are left out (moderngov-markup.md 1 and 7; anchors.md B6). Reads only: the document is never changed. Never throws.
 */
export function indexText(root: Document | Element): TextIndex {
  const builder = new TextBuilder(BASE);
  const frames: Frame[] = [];
  let context = BASE;
  let grid: TableGrid | null = null;
  let listDepth = 0;
  let tables = 0;

  const enter = (element: Element, role: TagRole): void => {
    frames.push({ element, context, role, grid, listDepth });
    if (role === 'list') listDepth++;
    if (role === 'row') grid?.startRow();
    // Between the cells of one row stands a tab, between rows and other blocks a newline.
    builder.endBlock(role === 'cell' && grid !== null && grid.rowHasCells ? '\t' : '\n');
    if (role === 'table') grid = isLayout(element) ? null : new TableGrid(tables++);
    context = contextFor(element, role, context, grid, listDepth);
    builder.setContext(context);
  };

  const leave = (frame: Frame): void => {
    if (frame.role !== 'font') builder.endBlock(frame.role === 'cell' && frame.grid !== null ? '\t' : '\n');
    ({ context, grid, listDepth } = frame);
    builder.setContext(context);
  };

  for (let node: Node | null = root.firstChild; node;) {
    let descend = false;
    if (node.nodeType === TEXT || node.nodeType === CDATA) builder.add(node as Text);
    else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const role = TAG_ROLES.get(element.tagName);
      if (role === 'break') builder.breakLine();
      else if (role !== 'skip' && !isHidden(element)) {
        descend = element.firstChild !== null;
        if (role !== undefined && role !== 'font') enter(element, role);
        else if (descend && drawsSymbols(element, role === 'font')) {
          frames.push({ element, context, role: 'font', grid, listDepth });
          context = { ...context, symbols: true };
          builder.setContext(context);
        }
        if (!descend && frames.at(-1)?.element === element) leave(frames.pop() as Frame);
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      const frame: Frame | undefined = frames.at(-1);
      if (frame && frame.element === node) {
        frames.pop();
        leave(frame);
      }
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  builder.finish();
  return new DomIndex(builder, root, withBullets(builder));
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

function contextFor(
  element: Element,
  role: TagRole,
  outer: Context,
  grid: TableGrid | null,
  listDepth: number,
): Context {
  switch (role) {
    case 'heading':
      return { ...outer, kind: 'heading', level: Number(element.tagName[1]) };
    case 'item':
      return { ...outer, kind: 'list item', level: Math.max(1, listDepth) };
    case 'cell':
      return grid === null
        ? { ...outer, kind: 'paragraph', level: 0, cell: null }
        : { ...outer, kind: 'cell', level: 0, cell: grid.place(element) };
    case 'preformatted':
      return { ...outer, preformatted: true };
    case 'table':
      return { ...outer, kind: 'paragraph', level: 0, cell: null };
    case 'block': {
      const names = element.getAttribute('class');
      // Word's list paragraphs are no <li>; their depth stands in the style.
      if (names !== null && names.startsWith('MsoList')) {
        const level = /\blevel(\d)/u.exec(element.getAttribute('style') ?? '')?.[1];
        return { ...outer, kind: 'list item', level: level ? Number(level) : Math.max(1, listDepth) };
      }
      if (outer.kind === 'list item' || outer.kind === 'heading') return outer;
      return outer.kind === 'paragraph' ? outer : { ...outer, kind: 'paragraph', level: 0 };
    }
    default:
      return outer;
  }
}

function isLayout(table: Element): boolean {
  const role = table.getAttribute('role');
  return role === 'presentation' || role === 'none';
}

/** Paragraphs that open with a bullet are list items, whatever their tag. */
function withBullets(builder: TextBuilder): ReadText['blocks'] {
  const { text, blocks } = builder;
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'line') return block;
    return BULLET.test(text.slice(block.start, block.start + 2))
      ? { ...block, kind: 'list item', level: 1 }
      : block;
  });
}
