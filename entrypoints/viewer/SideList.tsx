import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Outline, type OutlineEntry } from '../../components/viewer/Outline.tsx';
import { Thumbnails } from '../../components/viewer/Thumbnails.tsx';
import { drawThumbnail } from './paper/thumbnail.ts';
import { readOutline } from './paper/outline.ts';
import type { Side, Viewer } from './viewer.ts';

const NAMES: readonly (readonly [Side, string])[] = [
  ['pages', 'Pages'],
  ['outline', 'Outline'],
];

/** The list beside the pages: the pages small, or the file's own contents. */
export function SideList({ viewer, pdf }: { readonly viewer: Viewer; readonly pdf: PDFDocumentProxy }) {
  const [outline, setOutline] = useState<readonly OutlineEntry[] | null>(null);
  useEffect(() => {
    let left = false;
    const look = async () => {
      const entries = await readOutline(pdf);
      if (!left) setOutline(entries);
    };
    void look();
    return () => {
      left = true;
    };
  }, [pdf]);
  const draw = useCallback(
    (page: number, canvas: HTMLCanvasElement, width: number) => drawThumbnail(pdf, page, canvas, width),
    [pdf],
  );
  const paper = viewer.paper.value;
  const side = viewer.side.value;
  if (!paper || side === null) return null;
  return (
    <nav class="viewer-side" aria-label="Pages and outline">
      <div class="viewer-side-choice">
        {NAMES.map(([id, words]) => (
          <button
            key={id}
            type="button"
            class="button"
            data-look="quiet"
            aria-pressed={side === id}
            onClick={() => (viewer.side.value = id)}
          >
            {words}
          </button>
        ))}
      </div>
      <div class="viewer-side-scroll">
        {side === 'pages' && (
          <Thumbnails count={pdf.numPages} page={paper.page.value} onGo={paper.goTo} draw={draw} />
        )}
        {side === 'outline' &&
          (outline && outline.length > 0 ? (
            <Outline entries={outline} onGo={({ destination }) => paper.follow(destination)} />
          ) : (
            <p class="viewer-side-none">
              {outline ? 'This file has no outline. Use the pages instead.' : 'Looking…'}
            </p>
          ))}
      </div>
    </nav>
  );
}
