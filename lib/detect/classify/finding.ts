import type { PassageKind, Rating } from '../../model/index.ts';

/** What a stage makes of a unit: a kind, how sure it is from 0 to 1, and why in a few plain words. */
export interface Finding {
  readonly kind: PassageKind;
  readonly confidence: number;
  readonly why: string;
  /** Owner text from a label, a bracket or a column; it beats the sentence's subject. */
  readonly label?: string | null;
  readonly rating?: Rating;
  /** Somebody is named as the one to do it. */
  readonly named?: boolean;
  /** The label stands below or beside the unit, not in it. */
  readonly outsideLabel?: boolean;
  /** Words of the owner and of the due cell in the same table row. */
  readonly ownerCell?: string | null;
  readonly deadlineCell?: string | null;
}
