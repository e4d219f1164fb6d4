import { isRewritten } from '../cell.ts';

/**
 * A council's own reference, as it can stand in a sheet: `39/20` and `2.10` would be a day and a number to Excel
 * (study of trackers, 4.1).
 */
export const councilRef = (ref: string): string => (isRewritten(ref) ? `Ref ${ref}` : ref);
