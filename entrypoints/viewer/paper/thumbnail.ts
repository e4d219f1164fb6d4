import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';

/** Draws a page small. The function given ends the drawing and gives the canvas's memory back. */
export function drawThumbnail(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): () => void {
  let ended = false;
  let task: RenderTask | null = null;
  const draw = async () => {
    const page = await pdf.getPage(number);
    if (ended) return;
    const natural = page.getViewport({ scale: 1 });
    const ratio = window.devicePixelRatio || 1;
    const viewport = page.getViewport({ scale: (width * ratio) / Math.max(natural.width, 1) });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    task = page.render({ canvas, viewport });
    await task.promise;
  };
  // A page that cannot be drawn stays white; the page itself says what is wrong with it.
  draw().catch(() => {});
  return () => {
    ended = true;
    task?.cancel();
    canvas.width = 0;
    canvas.height = 0;
  };
}
