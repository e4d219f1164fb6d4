import type { IsoInstant } from '../../../lib/model/index.ts';

/** This moment. */
export const now = (): IsoInstant => new Date().toISOString();
