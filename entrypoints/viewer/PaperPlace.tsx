import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Viewer } from './viewer.ts';

/** Where the pages of one document are shown. Drawn once: from then on it is pdf.js's. */
export function PaperPlace({ viewer, pdf }: { readonly viewer: Viewer; readonly pdf: PDFDocumentProxy }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (place.current ? viewer.lay(place.current, pdf) : undefined), [viewer, pdf]);
  return (
    <div ref={place} class="paper-scroll" role="region" aria-label="Pages">
      <div class="pdfViewer" />
    </div>
  );
}
