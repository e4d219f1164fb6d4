import type { FoundPassage, PassageKind } from '../model/index.ts';
import { MAYBE_BELOW } from '../model/index.ts';
import { readPlain } from '../minutes/plain.ts';
import { detect } from './detect.ts';

/* What the tests of the detector share. */

/** What is shown of a piece of minutes, in order; "maybes" and progress are not. */
export const shownIn = (minutes: string): FoundPassage[] =>
  detect(readPlain(`Agenda item\n\nA matter\n\nMinutes:\n\n${minutes}\n`)).filter(
    ({ confidence, kind }) => confidence >= MAYBE_BELOW && kind !== 'progress',
  );

/** The kinds of it. */
export const kindsIn = (minutes: string): PassageKind[] => shownIn(minutes).map(({ kind }) => kind);

/** Each line of a test's text, without its indent. */
export const each = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
