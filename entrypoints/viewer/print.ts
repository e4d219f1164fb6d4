import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Dots per inch on paper: letters are sharp, and a page's picture is a few hundred kilobytes. */
const DOTS_PER_INCH = 150;
const POINTS_PER_INCH = 72;
/** Plans may be metres wide: above this a page is printed less sharp, as browsers have no larger canvases. */
const MOST_DOTS = 2 ** 25;

/**
 * Prints all pages as pictures, since only those in view are on the screen. `onPage` hears how far it has come; ended by
 * `signal`, nothing is printed.
 */
export async function printPages(
  pdf: PDFDocumentProxy,
  onPage: (page: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const place = document.createElement('div');
  place.className = 'printed';
  const addresses: string[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      if (signal.aborted) return;
      onPage(number);
      const image = new Image();
      image.alt = `Page ${number}`;
      image.src = URL.createObjectURL(await pictureOf(pdf, number));
      addresses.push(image.src);
      await image.decode();
      place.append(image);
    }
    document.body.append(place);
    window.print();
  } finally {
    place.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

async function pictureOf(pdf: PDFDocumentProxy, number: number): Promise<Blob> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Math.sqrt(MOST_DOTS / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, intent: 'print' }).promise;
  return canvas.convertToBlob();
}
