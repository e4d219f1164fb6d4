import { isModernGov, readModernGov } from './moderngov/page.ts';
import type { Reading } from './reading.ts';
import { readWeb } from './web/page.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { Truncation } from '../model/index.ts';

/** A page in a DOM, with its text. */
export interface WebPage {
  readonly index: TextIndex;
  /** The words of the index's blocks, white space made single. */
  readonly lines: readonly string[];
  readonly document: Document;
  readonly address: string | null;
}

/** One platform's way of putting minutes on a page. */
export interface Adapter {
  readonly name: string;
  readonly claims: (page: WebPage) => boolean;
  readonly read: (page: WebPage, truncations: readonly Truncation[]) => Reading;
}

/** In order: the first that claims a page reads it. The last claims every page. */
export const ADAPTERS: readonly [Adapter, Adapter] = [
  { name: 'ModernGov', claims: isModernGov, read: readModernGov },
  { name: 'web', claims: () => true, read: readWeb },
];
