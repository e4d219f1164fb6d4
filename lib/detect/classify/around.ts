import type { KnownInitials } from './labelled.ts';

/** What stands around a sentence of discussion. */
export interface Around {
  readonly previous: string | null;
  readonly next: string | null;
  /** The sentence is the last of its paragraph. */
  readonly last: boolean;
  /** It stands alone in its paragraph. */
  readonly alone: boolean;
  /** It is one of the points of a discussion. */
  readonly talk: boolean;
  /** Name of the body that met, lower case, or null. */
  readonly body: string | null;
  readonly initials: KnownInitials;
  /** Position of the sentence in its paragraph. */
  readonly index: number;
  /** Earlier actions are being gone through here. */
  readonly status: boolean;
}
