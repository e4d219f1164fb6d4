import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { OutlineEntry } from '../../../components/viewer/Outline.tsx';

type Node = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>[number];

/** Outlines are made by other people's programs and may go in circles or never end. */
const DEEPEST = 8;
const MOST = 5000;

/** The file's own table of contents; empty where it has none or it cannot be read. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  let left = MOST;
  const read = (nodes: readonly Node[], depth: number): OutlineEntry[] =>
    nodes.slice(0, Math.max(0, left)).map((node) => {
      left -= 1;
      return {
        title: node.title.trim() || 'Without a title',
        destination: node.dest,
        entries: depth < DEEPEST ? read(node.items, depth + 1) : [],
      };
    });
  try {
    return read((await pdf.getOutline()) ?? [], 1);
  } catch {
    return [];
  }
}
