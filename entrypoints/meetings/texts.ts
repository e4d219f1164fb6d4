import { ok, type Result } from '../../lib/model/index.ts';
import type { TextPart } from '../../lib/search/parts.ts';
import type { Store } from '../../lib/store/index.ts';

/** One reading of a document: its text as it stood then. */
export interface Reading {
  readonly id: string;
  /** Identity of the document. */
  readonly document: string;
  readonly readAt: string;
  readonly parts: readonly TextPart[];
}

/** Every reading that is kept, the newest first. */
export async function readings(_store: Store): Promise<Result<readonly Reading[]>> {
  return ok([]);
}
