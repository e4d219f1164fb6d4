import type { Segment } from '../../../lib/model/index.ts';
import { shareOf, type Sheet } from '../../../lib/text/pdf/sheet.ts';
import type { Paper } from './paper.ts';
import './paper-marks.css';

/** Something drawn over words of a page. Later ones lie over earlier ones. */
export interface PaperMark {
  readonly id: string;
  /** Its look: a way of marking of `lib/highlight`, or one of the viewer's own. */
  readonly style: string;
  readonly segments: readonly Segment[];
  /** Of several marks at one place, that of the fewest letters is the innermost. `Infinity` for an area that was drawn. */
  readonly length: number;
}

/** Pixels by which a pointer may miss. */
const TOLERANCE = 2;

/**
 * Draws marks over the pages, under their text layer. They are kept as areas of paper, in parts of the page: zooming
 * needs nothing, and a page that is drawn again gets its marks again.
 */
export class PaperMarks {
  readonly #paper: Paper;
  readonly #sheets: ReadonlyMap<number, Sheet>;
  readonly #layers = new Map<string, readonly PaperMark[]>();
  #byPage = new Map<number, PaperMark[]>();
  #focused: string | null = null;
  #version = 0;

  constructor(paper: Paper, sheets: ReadonlyMap<number, Sheet>) {
    this.#paper = paper;
    this.#sheets = sheets;
    paper.onPages(() => this.#draw());
  }

  /** Shows these marks in place of those that the same layer had. Layers lie over each other in order of their first use. */
  set(layer: string, marks: readonly PaperMark[]): void {
    this.#layers.set(layer, marks);
    this.#byPage = new Map();
    for (const mark of [...this.#layers.values()].flat()) {
      for (const { page } of mark.segments) {
        const known = this.#byPage.get(page);
        if (known) known.push(mark);
        else this.#byPage.set(page, [mark]);
      }
    }
    this.#version += 1;
    this.#draw();
  }

  focus(id: string | null): void {
    if (id === this.#focused) return;
    this.#focused = id;
    this.#version += 1;
    this.#draw();
  }

  /** Id of the innermost mark of a layer at a place of the window. */
  at(layer: string, x: number, y: number): string | null {
    let best: PaperMark | null = null;
    for (const { number, element } of this.#paper.drawn()) {
      const box = element.getBoundingClientRect();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      for (const mark of this.#layers.get(layer) ?? []) {
        if (best && best.length <= mark.length) continue;
        if (this.#sharesOf(mark, number).some((share) => holds(box, share, x, y))) best = mark;
      }
    }
    return best?.id ?? null;
  }

  /** Where a mark begins on a page, in parts of the page as it is shown; null where that is not known. */
  placeOf(segments: readonly Segment[]): { page: number; top: number; bottom: number } | null {
    const [first] = segments;
    const sheet = first && this.#sheets.get(first.page);
    const area = first?.areas[0];
    if (!sheet || !area) return null;
    const { top, height } = shareOf(sheet, area, this.#paper.rotation.peek());
    return { page: first.page, top, bottom: top + height };
  }

  clear(): void {
    this.#layers.clear();
    this.#byPage.clear();
    this.#version += 1;
    this.#draw();
  }

  #sharesOf(mark: PaperMark, page: number) {
    const sheet = this.#sheets.get(page);
    if (!sheet) return [];
    const turn = this.#paper.rotation.peek();
    return mark.segments
      .filter((segment) => segment.page === page)
      .flatMap(({ areas }) => areas.map((area) => shareOf(sheet, area, turn)));
  }

  #draw(): void {
    const signature = `${this.#version} ${this.#paper.rotation.peek()}`;
    for (const { number, element } of this.#paper.drawn()) {
      const old = element.querySelector<HTMLElement>(':scope > .paper-marks');
      if (old?.dataset.signature === signature) continue;
      const marks = this.#byPage.get(number) ?? [];
      if (marks.length === 0) {
        old?.remove();
        continue;
      }
      const layer = document.createElement('div');
      layer.className = 'paper-marks';
      layer.dataset.signature = signature;
      layer.dataset.turned = String(this.#paper.rotation.peek());
      layer.setAttribute('aria-hidden', 'true');
      for (const mark of marks) layer.append(...this.#boxes(mark, number, mark.style));
      for (const mark of marks) {
        if (mark.id === this.#focused) layer.append(...this.#boxes(mark, number, 'focus'));
      }
      if (old) old.replaceWith(layer);
      else element.querySelector('.canvasWrapper')?.after(layer);
    }
  }

  #boxes(mark: PaperMark, page: number, style: string): HTMLElement[] {
    return this.#sharesOf(mark, page).map(({ left, top, width, height }) => {
      const box = document.createElement('div');
      box.className = 'paper-mark';
      box.dataset.style = style;
      box.dataset.passage = mark.id;
      if (mark.length === Infinity) box.dataset.drawn = '';
      Object.assign(box.style, {
        left: `${left * 100}%`,
        top: `${top * 100}%`,
        width: `${width * 100}%`,
        height: `${height * 100}%`,
      });
      return box;
    });
  }
}

function holds(
  box: DOMRect,
  share: { left: number; top: number; width: number; height: number },
  x: number,
  y: number,
): boolean {
  const left = box.left + share.left * box.width;
  const top = box.top + share.top * box.height;
  return (
    x >= left - TOLERANCE &&
    x <= left + share.width * box.width + TOLERANCE &&
    y >= top - TOLERANCE &&
    y <= top + share.height * box.height + TOLERANCE
  );
}
