import { Export } from './Export.tsx';
import type { Tracker } from './tracker.ts';

/** What is done with the tracker as a whole: files out of it, files into it, the page for the meeting. */
export function Toolbar({ tracker }: { readonly tracker: Tracker }) {
  return (
    <div class="tracker-tools" role="group" aria-label="Files">
      <Export tracker={tracker} />
    </div>
  );
}
