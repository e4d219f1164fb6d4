import type { Mark } from '../../lib/highlight/index.ts';
import type { Anchor } from '../../lib/messages.ts';
import type { Range } from '../../lib/model/index.ts';
import type { PageReading, ReadingWishes } from './reading.ts';

/** Identity and address of what is there to read. */
export interface Identity {
  readonly key: string;
  readonly address: string | null;
}

/**
 * What a `Reader` reads and paints: a page of the web, or a PDF in the viewer. Nothing here speaks with the panel.
 */
export interface Readable<Reading extends PageReading> {
  identity(): Identity;
  /**
   * Reads it, with turns for the page in between. `onPart` hears what is known so far where the whole takes long: its
   * offsets are its own, and mean nothing in the whole.
   */
  read(wishes: ReadingWishes, onPart: (part: Reading) => void): Promise<Reading>;
  /** The reading with its way into what is there now; null where that says something else than what was read. */
  refreshed(reading: Reading): Reading | null;
  /** Offsets of what a person has selected, or null where nothing worth tagging is. */
  selected(reading: Reading): Range | null;
  /** Shows these marks and no others. `anchors` are those that kept marks belong to. */
  paint(reading: Reading, marks: readonly Mark[], anchors: readonly Anchor[]): void;
  /** Outlines the marks with this id, now and after every `paint`. Null for none. */
  focus(id: string | null): void;
  /** Id of the innermost mark at a place of the window, or null. */
  at(x: number, y: number): string | null;
  /** Brings words into view, if they are not. */
  reveal(reading: Reading, range: Range, passage: string): void;
  /** Takes every trace away. */
  stop(): void;
}
