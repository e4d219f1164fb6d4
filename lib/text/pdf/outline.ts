import type { PDFDocumentProxy } from 'pdfjs-dist';

/** An entry of the file's own table of contents, and where it leads. */
export interface OutlineStart {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  /** Whether it leads to the top of that page, as it does where a document begins. */
  readonly atTop: boolean;
}

/** Outlines are made by other people's programs, and some name every line. */
const MOST = 200;
/** How far down a page, in parts of its height, what it begins with may stand. */
const TOP = 0.2;

/**
 * The first level of a file's outline; below a single entry for the whole file, the level under it. Entries that lead
 * nowhere are left out. Empty where there is none, or it cannot be read.
 */
export async function readOutlineStarts(pdf: PDFDocumentProxy): Promise<OutlineStart[]> {
  try {
    const roots = (await pdf.getOutline()) ?? [];
    const [only] = roots;
    const level = roots.length === 1 && only && only.items.length > 0 ? only.items : roots;
    const starts = await Promise.all(
      level.slice(0, MOST).map(({ title, dest }) => startOf(pdf, title.trim(), dest).catch(() => null)),
    );
    return starts.filter((start) => start !== null);
  } catch {
    return [];
  }
}

async function startOf(
  pdf: PDFDocumentProxy,
  title: string,
  named: string | readonly unknown[] | null,
): Promise<OutlineStart | null> {
  const destination: readonly unknown[] | null =
    typeof named === 'string' ? await pdf.getDestination(named) : named;
  const [reference, fit, ...places] = destination ?? [];
  if (typeof reference !== 'object' || reference === null) return null;
  const page = (await pdf.getPageIndex(reference as Parameters<typeof pdf.getPageIndex>[0])) + 1;
  const name = typeof fit === 'object' && fit !== null && 'name' in fit ? fit.name : null;
  // `XYZ left top zoom` and `FitH top` say how high (PDF 1.7, 12.3.2.2); the others show the page from its top.
  const height = name === 'XYZ' ? places[1] : name === 'FitH' || name === 'FitBH' ? places[0] : null;
  if (typeof height !== 'number') return { title, page, atTop: true };
  const [, bottom = 0, , top = 842] = (await pdf.getPage(page)).view;
  return { title, page, atTop: top - height < (top - bottom) * TOP };
}
