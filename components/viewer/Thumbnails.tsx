import { useEffect, useRef } from 'preact/hooks';
import './side.css';

export interface ThumbnailsProps {
  readonly count: number;
  readonly page: number;
  readonly onGo: (page: number) => void;
  /** Draws a page into a canvas of about this width in pixels; gives what ends the drawing. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => () => void;
}

/** Pixels. */
const WIDTH = 108;

/** All pages, small: one stop for Tab, arrows, Home and End inside. Only those in sight are drawn. */
export function Thumbnails({ count, page, onGo, draw }: ThumbnailsProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const items = list.current;
    if (!items) return undefined;
    const drawn = new Map<Element, () => void>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) {
            drawn.get(target)?.();
            drawn.delete(target);
            continue;
          }
          const canvas = target.querySelector('canvas');
          if (canvas && !drawn.has(target)) {
            drawn.set(target, draw(Number((target as HTMLElement).dataset.page), canvas, WIDTH));
          }
        }
      },
      { root: items.parentElement?.parentElement ?? null, rootMargin: '200px 0px' },
    );
    for (const item of items.children) watcher.observe(item);
    return () => {
      watcher.disconnect();
      for (const end of drawn.values()) end();
    };
  }, [count, draw]);

  useEffect(() => {
    list.current?.children[page - 1]?.scrollIntoView({ block: 'nearest' });
  }, [page]);

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: page + 1, ArrowUp: page - 1, Home: 1, End: count };
    const to = moves[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.max(1, Math.min(to, count));
    onGo(next);
    list.current?.children[next - 1]?.querySelector('button')?.focus();
  };

  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <ol ref={list} class="thumbnails">
        {Array.from({ length: count }, (_, at) => at + 1).map((number) => (
          <li key={number} data-page={number}>
            <button
              type="button"
              class="thumbnail"
              aria-current={number === page ? 'page' : undefined}
              aria-label={`Page ${number}`}
              tabIndex={number === page ? 0 : -1}
              onClick={() => onGo(number)}
            >
              <canvas width={WIDTH} height={Math.round(WIDTH * Math.SQRT2)} />
              <span>{number}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
