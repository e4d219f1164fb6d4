import type { PDFDocumentProxy } from 'pdfjs-dist';
import 'pdfjs-dist';
import { EventBus, LinkTarget, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
import { AnnotationMode } from 'pdfjs-dist';
import { signal, type ReadonlySignal } from '@preact/signals';
import './paper.css';

/** Ways to fit pages to the window, kept when it changes. `auto` is a comfortable size, or the window's width if that is less. */
const FITTED = ['auto', 'page-width', 'page-fit'] as const;
/** How wide a page is drawn: a factor, or to fit. */
export type Zoom = number | (typeof FITTED)[number];

/** Factors of the zoom buttons, as people know them from browsers. */
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5] as const;
/** Free space above words that were scrolled to, in parts of the window. */
const A_THIRD = 1 / 3;

/** A page that is on the screen or near it, with the element that marks are drawn into. */
export interface PageInView {
  readonly number: number;
  readonly element: HTMLElement;
}

/** A place on a page, in parts of its width and height. */
export interface PlaceOnPage {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** The pages of one open document on the screen: pdf.js's own page list, with what this viewer needs of it. */
export interface Paper {
  /** What scrolls. */
  readonly element: HTMLElement;
  readonly page: ReadonlySignal<number>;
  readonly scale: ReadonlySignal<number>;
  readonly zoom: ReadonlySignal<Zoom>;
  /** Degrees clockwise that the person turned all pages by. */
  readonly rotation: ReadonlySignal<number>;
  /** Calls back when pages were drawn, dropped or turned: what lies on them has to be drawn again. */
  onPages(listener: () => void): void;
  /** Pages that are drawn now. */
  drawn(): readonly PageInView[];
  /** The number of the page that an element stands on, or null. */
  numberOf(node: Node): number | null;
  /** The page at a place of the window, and where on it, in parts of its width and height. */
  placeAt(x: number, y: number): PlaceOnPage | null;
  /** The place of a page that is nearest to a place of the window. */
  placeOn(page: number, x: number, y: number): PlaceOnPage | null;
  /** The box of a page in pixels, from the corner of what scrolls. */
  boxOf(page: number): { left: number; top: number; width: number; height: number } | null;
  goTo(page: number): void;
  /** Follows a destination of the document's own outline or links. */
  follow(destination: string | readonly unknown[] | null): void;
  zoomTo(zoom: Zoom): void;
  zoomBy(steps: 1 | -1): void;
  turn(): void;
  /** Brings a stretch of a page into view, unless it is. `top` and `bottom` in parts of the page's height on the screen. */
  reveal(page: number, top: number, bottom: number): void;
  focus(): void;
  close(): void;
}

/** Shows a document's pages in an element that scrolls. `opened` is where to begin, from 1. */
export function showPaper(container: HTMLDivElement, pdf: PDFDocumentProxy, opened: number): Paper {
  // It scrolls, so keys must be able to reach it.
  container.tabIndex = 0;
  const bus = new EventBus();
  const links = new PDFLinkService({
    eventBus: bus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer',
  });
  const viewer = new PDFViewer({
    container,
    eventBus: bus,
    linkService: links,
    annotationMode: AnnotationMode.ENABLE,
    enableSelectionRendering: false,
    enableAutoLinking: false,
    imagesRightClickMinSize: -1,
    minDurationToUpdateCanvas: 100,
  });
  const first = Math.min(opened, pdf.numPages);
  const page = signal(first);
  const scale = signal(1);
  const zoom = signal<Zoom>('auto');
  const rotation = signal(0);
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };

  links.setViewer(viewer);
  bus.on('pagesinit', () => {
    viewer.currentScaleValue = zoomValue(zoom.peek());
    if (first > 1) viewer.currentPageNumber = first;
  });
  bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => (page.value = pageNumber));
  bus.on('scalechanging', ({ scale: now, presetValue }: { scale: number; presetValue?: string }) => {
    scale.value = now;
    zoom.value = FITTED.find((fitted) => fitted === presetValue) ?? now;
  });
  bus.on('rotationchanging', ({ pagesRotation }: { pagesRotation: number }) => {
    rotation.value = pagesRotation;
  });
  bus.on('pagerendered', tell);
  bus.on('textlayerrendered', tell);
  viewer.setDocument(pdf);
  links.setDocument(pdf, null);

  const widthKept = new ResizeObserver(() => {
    if (typeof zoom.peek() === 'string') viewer.currentScaleValue = zoomValue(zoom.peek());
    viewer.update();
  });
  widthKept.observe(container);

  return {
    element: container,
    page,
    scale,
    zoom,
    rotation,
    onPages: (listener) => void listeners.push(listener),
    drawn: () =>
      [...container.querySelectorAll<HTMLElement>('.page[data-page-number]')]
        .filter((element) => element.querySelector('.canvasWrapper') !== null)
        .map((element) => ({ element, number: Number(element.dataset.pageNumber) })),
    numberOf: (node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return Number(element?.closest<HTMLElement>('.page')?.dataset.pageNumber) || null;
    },
    placeAt: (x, y) => {
      const element = document
        .elementsFromPoint(x, y)
        .find((one) => one.classList.contains('page') && container.contains(one));
      const number = Number((element as HTMLElement | undefined)?.dataset.pageNumber);
      return number ? placeOn(container, number, x, y) : null;
    },
    placeOn: (number, x, y) => placeOn(container, number, x, y),
    boxOf: (number) => {
      const box = elementOf(container, number)?.getBoundingClientRect();
      const from = container.getBoundingClientRect();
      if (!box) return null;
      const { width, height } = box;
      return { left: box.left - from.left, top: box.top - from.top, width, height };
    },
    goTo: (number) => {
      viewer.currentPageNumber = Math.max(1, Math.min(number, pdf.numPages));
    },
    follow: (destination) => {
      if (destination !== null) void links.goToDestination(destination as string);
    },
    zoomTo: (wanted) => {
      viewer.currentScaleValue = zoomValue(wanted);
    },
    zoomBy: (steps) => {
      const now = viewer.currentScale;
      const next =
        steps > 0 ? STEPS.find((step) => step > now + 0.005) : STEPS.findLast((step) => step < now - 0.005);
      if (next !== undefined) viewer.currentScaleValue = zoomValue(next);
    },
    turn: () => {
      viewer.pagesRotation = (viewer.pagesRotation + 90) % 360;
    },
    reveal: (number, top, bottom) => reveal(container, number, top, bottom),
    focus: () => container.focus(),
    close: () => {
      widthKept.disconnect();
      viewer.setDocument(null as never);
      links.setDocument(null, null);
    },
  };
}

const zoomValue = (zoom: Zoom): string => String(zoom);

/** Scrolls only if the stretch is out of view. Reckoned from the page's box, so that the page need not be drawn. */
function reveal(container: HTMLElement, page: number, top: number, bottom: number): void {
  const element = elementOf(container, page);
  if (!element) return;
  const from = element.offsetTop + top * element.clientHeight;
  const to = element.offsetTop + bottom * element.clientHeight;
  const seen = container.scrollTop;
  if (from >= seen && to <= seen + container.clientHeight) return;
  container.scrollTop = Math.max(0, from - container.clientHeight * A_THIRD);
}

const elementOf = (container: HTMLElement, page: number): HTMLElement | null =>
  container.querySelector<HTMLElement>(`.page[data-page-number="${page}"]`);

function placeOn(container: HTMLElement, page: number, x: number, y: number): PlaceOnPage | null {
  const box = elementOf(container, page)?.getBoundingClientRect();
  if (!box) return null;
  const within = (value: number) => Math.max(0, Math.min(value, 1));
  return { page, x: within((x - box.left) / box.width), y: within((y - box.top) / box.height) };
}
