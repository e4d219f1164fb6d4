import type { Store } from '../../../lib/store/index.ts';
import type { Stored } from '../../browser/stored.ts';
import type { Toasts } from '../../browser/toasts.ts';

/** What the dialogs for files need of the page that they are opened from. */
export interface FilesProps {
  readonly store: Store;
  readonly stored: Stored;
  readonly toasts: Toasts;
  /** Ids of the rows in the table, in its order. */
  readonly view: readonly string[];
  /** Ids of the rows that are selected, in the table's order. */
  readonly selected: readonly string[];
}
