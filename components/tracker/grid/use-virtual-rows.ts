import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import {
  Virtualizer,
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
} from '@tanstack/virtual-core';

export interface VirtualRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Height of a line in CSS pixels. */
  readonly heightOf: (line: number) => number;
  /** Height of the head that stays on top. */
  readonly head: number;
  /** A line that is drawn wherever the list is scrolled to, so that its cell keeps the focus; -1 for none. */
  readonly always: number;
}

export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  /** Height of all lines together. */
  readonly height: number;
  /** Whole lines that are in view at once. */
  readonly page: number;
  /** Scrolls as little as it takes to have a line in view. */
  show(line: number): void;
}

const OVERSCAN = 8;

/** The lines in view of a long list, drawn again as it scrolls. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const { scroller, count, heightOf, head, always } = options;
  const settings = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    scrollMargin: head,
    scrollPaddingStart: head,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const lines = defaultRangeExtractor(range);
      if (always < 0 || always >= count || lines.includes(always)) return lines;
      return [...lines, always].sort((a, b) => a - b);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(settings));
  virtualizer.setOptions(settings);
  // What the library's own bindings call; the dash only says that pages do not.
  /* oxlint-disable no-underscore-dangle */
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  /* oxlint-enable no-underscore-dangle */
  // Heights hang on what the lines are: they are asked for anew when there are others.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, heightOf]);
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    page: Math.max(
      1,
      Math.floor(((scroller.current?.clientHeight ?? 0) - head) / heightOf(Math.max(always, 0))) - 1,
    ),
    show: (line) => virtualizer.scrollToIndex(line, { align: 'auto' }),
  };
}
