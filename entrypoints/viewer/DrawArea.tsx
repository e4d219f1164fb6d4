import { useEffect, useRef, useState } from 'preact/hooks';
import { AreaDialog } from '../../components/viewer/AreaDialog.tsx';
import type { Share } from '../../lib/text/pdf/sheet.ts';
import type { Draft, Drawing } from './drawing.ts';
import type { Paper } from './paper/paper.ts';
import type { Viewer } from './viewer.ts';

/** Step of an arrow key, in parts of the page. */
const STEP = 0.01;
/** An area smaller than this is a slip of the mouse. */
const LEAST = 0.01;

/** While an area is drawn: the layer for it, then the question what the area says. */
export function DrawArea({ viewer }: { readonly viewer: Viewer }) {
  const { drawing } = viewer;
  const draft = drawing.draft.value;
  const paper = viewer.paper.value;
  if (!draft || !paper) return null;
  if (draft.done) {
    return (
      <AreaDialog page={draft.page} onKeep={(words) => void drawing.keep(words)} onClose={drawing.leave} />
    );
  }
  return <Layer drawing={drawing} draft={draft} paper={paper} />;
}

interface LayerProps {
  readonly drawing: Drawing;
  readonly draft: Draft;
  readonly paper: Paper;
}

/** Where a person draws an area, by pointer or by keys. */
function Layer({ drawing, draft, paper }: LayerProps) {
  const [, drawAgain] = useState(0);
  const layer = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLButtonElement>(null);
  const from = useRef<{ page: number; x: number; y: number } | null>(null);

  useEffect(() => {
    box.current?.focus();
    const follow = () => drawAgain((count) => count + 1);
    paper.element.addEventListener('scroll', follow);
    return () => paper.element.removeEventListener('scroll', follow);
  }, [paper]);

  const onPointerDown = (event: PointerEvent) => {
    const at = paper.placeAt(event.clientX, event.clientY);
    if (!at || event.button !== 0) return;
    event.preventDefault();
    layer.current?.setPointerCapture(event.pointerId);
    from.current = at;
  };
  const onPointerMove = (event: PointerEvent) => {
    const start = from.current;
    const end = start && paper.placeOn(start.page, event.clientX, event.clientY);
    if (start && end) drawing.change({ page: start.page, share: between(start, end), done: false });
  };
  const onPointerUp = () => {
    if (!from.current) return;
    from.current = null;
    const now = drawing.draft.peek();
    if (now && now.share.width > LEAST && now.share.height > LEAST) drawing.change({ ...now, done: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === 'Escape' ? null : moved(draft, event);
    if (event.key === 'Escape') drawing.leave();
    if (next) drawing.change(next);
    if (next || event.key === 'Escape') event.preventDefault();
  };

  const place = paper.boxOf(draft.page);
  return (
    <div
      ref={layer}
      class="area-layer"
      role="presentation"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onWheel={(event) => paper.element.scrollBy(event.deltaX, event.deltaY)}
      onKeyDown={onKeyDown}
    >
      <p class="area-help" id="area-help">
        Draw a box around what is to be kept. By keys: arrows move it, Shift and arrows size it, Enter types
        its words, Escape leaves.
      </p>
      {place && (
        <button
          ref={box}
          type="button"
          class="area-box"
          aria-label={`Area on page ${draft.page}`}
          aria-describedby="area-help"
          style={{
            left: `${place.left + draft.share.left * place.width}px`,
            top: `${place.top + draft.share.top * place.height}px`,
            width: `${draft.share.width * place.width}px`,
            height: `${draft.share.height * place.height}px`,
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            drawing.change({ ...draft, done: true });
          }}
        />
      )}
    </div>
  );
}

function between(one: { x: number; y: number }, other: { x: number; y: number }): Share {
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

/** The box as an arrow key moves it, or sizes it with Shift; null for other keys. It stays on its page. */
function moved(draft: Draft, { key, shiftKey }: KeyboardEvent): Draft | null {
  const x = key === 'ArrowLeft' ? -STEP : key === 'ArrowRight' ? STEP : 0;
  const y = key === 'ArrowUp' ? -STEP : key === 'ArrowDown' ? STEP : 0;
  if (x === 0 && y === 0) return null;
  const { left, top, width, height } = draft.share;
  const within = (value: number, most: number) => Math.max(0, Math.min(value, most));
  const share = shiftKey
    ? {
        left,
        top,
        width: Math.max(LEAST * 2, within(width + x, 1 - left)),
        height: Math.max(LEAST * 2, within(height + y, 1 - top)),
      }
    : { left: within(left + x, 1 - width), top: within(top + y, 1 - height), width, height };
  return { ...draft, share };
}
