import type { PDFPageProxy } from 'pdfjs-dist';
import type { LetterFamily } from './letter-widths.ts';
import type { PdfItem, PdfPage, PdfPlace } from './page.ts';
import { sizeOf, toShown, type Sheet } from './sheet.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type StructureNode = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;

/**
 * Longer files are read by place and wording alone: pdf.js looks for a page's structure in all of the file's, so that
 * asking each page for it costs by the square of their number, and packs of this length are put together from files
 * that mostly have none.
 */
const STRUCTURE_UP_TO = 60;

/**
 * One page of pdf.js as plain data. Asks for the text with the parameters that the text layer uses, so that
 * offsets agree with it, and, in a file of at most `STRUCTURE_UP_TO` pages, for the file's own structure, which says
 * best where paragraphs and cells end. `pageCount` is that of the whole file.
 */
export async function readPdfPage(page: PDFPageProxy, pageCount: number): Promise<PdfPage> {
  const hasStructure = pageCount <= STRUCTURE_UP_TO;
  const [content, tree] = await Promise.all([
    // The marks of the structure come between the words and change none of them.
    page.getTextContent({ disableNormalization: true, includeMarkedContent: hasStructure }),
    hasStructure ? page.getStructTree().catch(() => null) : null,
  ]);
  const places = tree ? readPlaces(tree) : new Map<string, PdfPlace>();
  const sheet = sheetOf(page);
  return { number: page.pageNumber, ...sizeOf(sheet), items: readItems(content, places, sheet) };
}

/** The page as a sheet of paper. */
export function sheetOf(page: PDFPageProxy): Sheet {
  const [left = 0, bottom = 0, right = 595, top = 842] = page.view;
  return { number: page.pageNumber, view: [left, bottom, right, top], rotate: page.rotate };
}

function readItems(content: TextContent, places: ReadonlyMap<string, PdfPlace>, sheet: Sheet): PdfItem[] {
  const items: PdfItem[] = [];
  const open: (PdfPlace | null)[] = [];
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(places.get(item.id ?? '') ?? open.at(-1) ?? null);
      continue;
    }
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform as number[];
    const from = toShown(sheet, x, y);
    const along = toShown(sheet, x + a, y + b);
    const up = toShown(sheet, x + c, y + d);
    items.push({
      item: items.length,
      text: item.str,
      ...from,
      width: item.width,
      size: Math.abs(up.y - from.y) || Math.hypot(a, b),
      family: familyOf(content.styles[item.fontName]?.fontFamily),
      turned: Math.abs(along.y - from.y) > Math.abs(along.x - from.x),
      place: open.at(-1) ?? null,
    });
  }
  return items;
}

const familyOf = (substitute: string | undefined): LetterFamily => {
  if (substitute === 'monospace') return 'mono';
  return substitute === 'serif' ? 'serif' : 'sans';
};

const HEADING = /^(?:H|H[1-6]|Title)$/;
const CELL = /^(?:TD|TH)$/;

/** Maps each marked-content id to the paragraph, heading, list item or cell that holds it. */
function readPlaces(root: StructureNode): Map<string, PdfPlace> {
  const places = new Map<string, PdfPlace>();
  let blocks = 0;
  let tables = 0;
  const visit = (node: StructureNode, place: PdfPlace | null, depth: number): void => {
    let here = place;
    let row = -1;
    const table = node.role === 'Table' ? tables++ : -1;
    if (node.role === 'P' || node.role === 'LI') {
      const inList = depth > 0;
      here = {
        block: blocks++,
        role: place?.cell ? 'cell' : inList ? 'list item' : 'paragraph',
        level: inList ? depth : 0,
        cell: place?.cell ?? null,
      };
      // A paragraph inside a list item is the list item, so that its label and its words stay one block.
      if (node.role === 'P' && place?.role === 'list item') here = place;
    } else if (HEADING.test(node.role)) {
      const level = Number(/\d/.exec(node.role)?.[0] ?? 1);
      here = { block: blocks++, role: 'heading', level, cell: place?.cell ?? null };
    }
    const nextDepth = node.role === 'L' ? depth + 1 : depth;
    const visitRows = (rows: StructureNode): void => {
      for (const child of rows.children) {
        if (!('role' in child)) continue;
        if (child.role === 'TR') {
          row++;
          visitRow(child, table, row, nextDepth);
        } else visitRows(child);
      }
    };
    if (table >= 0) visitRows(node);
    else {
      for (const child of node.children) {
        if ('role' in child) visit(child, here, nextDepth);
        else if (here) places.set(child.id, here);
      }
    }
  };
  const visitRow = (node: StructureNode, table: number, row: number, depth: number): void => {
    let column = 0;
    for (const child of node.children) {
      if (!('role' in child)) continue;
      if (!CELL.test(child.role)) {
        visit(child, null, depth);
        continue;
      }
      const cell = { table, row, column: column++, header: child.role === 'TH' };
      const place: PdfPlace = { block: blocks++, role: 'cell', level: 0, cell };
      for (const inner of child.children) {
        if ('role' in inner) visit(inner, place, 0);
        else places.set(inner.id, place);
      }
    }
  };
  visit(root, null, 0);
  return places;
}
