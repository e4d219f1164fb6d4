import { CARE } from './care.ts';
import { HELP_AND_PROTECTION } from './help-and-protection.ts';
import { HOW_SERVICES_WORK } from './how-services-work.ts';
import { SPECIAL_NEEDS } from './special-needs.ts';
import type { Concept } from './concept.ts';

export type { Concept };

/** All concepts. */
export const CONCEPTS: readonly Concept[] = [
  ...HELP_AND_PROTECTION,
  ...CARE,
  ...SPECIAL_NEEDS,
  ...HOW_SERVICES_WORK,
];
