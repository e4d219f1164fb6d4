import { testPatterns } from '../../tests/patterns.ts';

/** Of a statement of 2,500 characters a pattern may look at every stretch once, and no more: some thousandths of a second. */
const EVERY_STRETCH = 8_000_000;

await testPatterns(import.meta.dirname, 80, EVERY_STRETCH);
