import type { Viewer } from './viewer.ts';

/**
 * Keys that work wherever the focus is in the viewer, as in the browser's own: they take the place of keys that would
 * zoom, print, save or search the viewer's page instead of the PDF. Answers whether the key meant something.
 */
export function onViewerKey(event: KeyboardEvent, viewer: Viewer): boolean {
  const paper = viewer.paper.peek();
  if (!paper || event.altKey || event.isComposing) return false;
  if (event.key === 'F4') {
    viewer.side.value = viewer.side.peek() === null ? 'pages' : null;
    return true;
  }
  if (event.key === 'F3') {
    findOn(viewer, event.shiftKey ? -1 : 1);
    return true;
  }
  if (!event.ctrlKey && !event.metaKey) return false;
  switch (event.key.toLowerCase()) {
    case '+':
    case '=':
      paper.zoomBy(1);
      return true;
    case '-':
      paper.zoomBy(-1);
      return true;
    case '0':
      paper.zoomTo('page-width');
      return true;
    case 'f':
      viewer.finding.ask();
      return true;
    case 'g':
      findOn(viewer, event.shiftKey ? -1 : 1);
      return true;
    case ']':
      paper.turn();
      return true;
    case 'p':
      viewer.print();
      return true;
    case 's':
      viewer.save();
      return true;
    default:
      return false;
  }
}

/** Goes from place to place, once there are words to look for. */
function findOn({ finding }: Viewer, step: 1 | -1): void {
  if (finding.open.peek()) finding.go(step);
  else finding.ask();
}
