import { useRef } from 'preact/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Button } from '../../components/controls/Button.tsx';
import { FileInput } from '../../components/controls/FileInput.tsx';
import { Toolbar } from '../../components/viewer/Toolbar.tsx';
import { addressAt } from './address.ts';
import type { Viewer } from './viewer.ts';

/** The toolbar with the viewer behind it. */
export function Tools({ viewer, pdf }: { readonly viewer: Viewer; readonly pdf: PDFDocumentProxy }) {
  const chooser = useRef<HTMLInputElement>(null);
  const paper = viewer.paper.value;
  if (!paper) return null;
  const zoom = paper.zoom.value;
  const page = paper.page.value;
  const address = viewer.address.value;
  const printing = viewer.printing.value;
  return (
    <>
      <Toolbar
        page={page}
        count={pdf.numPages}
        percent={Math.round(paper.scale.value * 100)}
        fits={zoom === 'page-width' || zoom === 'page-fit' ? zoom : null}
        sideOpen={viewer.side.value !== null}
        finding={viewer.finding.open.value}
        drawing={viewer.session.value && viewer.drawing.draft.value !== null}
        dark={viewer.darkPaper.value}
        original={address && addressAt(address, page)}
        on={{
          side: () => (viewer.side.value = viewer.side.peek() === null ? 'pages' : null),
          page: paper.goTo,
          zoomIn: () => paper.zoomBy(1),
          zoomOut: () => paper.zoomBy(-1),
          fitWidth: () => paper.zoomTo('page-width'),
          fitPage: () => paper.zoomTo('page-fit'),
          turn: paper.turn,
          find: () => (viewer.finding.open.peek() ? viewer.finding.close() : viewer.finding.ask()),
          draw: () => (viewer.drawing.draft.peek() ? viewer.drawing.leave() : viewer.drawing.begin()),
          dark: () => (viewer.darkPaper.value = !viewer.darkPaper.peek()),
          print: viewer.print,
          save: viewer.save,
          open: () => chooser.current?.click(),
          panel: viewer.openPanel,
        }}
      />
      <FileInput
        name="PDF file"
        accept="application/pdf,.pdf"
        look="unseen"
        openedBy={chooser}
        onFile={viewer.openFile}
      />
      {printing !== null && (
        <p class="viewer-printing" role="status">
          Making page {printing} of {pdf.numPages} ready to print…{' '}
          <Button look="link" onPress={viewer.stopPrinting}>
            Stop
          </Button>
        </p>
      )}
    </>
  );
}
