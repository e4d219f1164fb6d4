import { prepare } from '../../lib/anchor/index.ts';
import type { Anchor, Placed } from '../../lib/messages.ts';
import type { PageReading } from './reading.ts';

/**
 * Of what was kept from an earlier file at the same address, what this file can hold: the minutes of another day that
 * stand there now are no new version of them.
 */
export function concerned({ document }: PageReading, anchors: readonly Anchor[]): readonly Anchor[] {
  const days = document.meetings.flatMap(({ date }) => date ?? []);
  return anchors.filter(
    ({ earlier }) => !earlier?.meetingDate || days.length === 0 || days.includes(earlier.meetingDate),
  );
}

/** Where the kept passages stand in what was read. */
export function place(reading: PageReading, anchors: readonly Anchor[]): readonly Placed[] {
  const kept = anchors.filter(({ state, selector }) => state === 'kept' && !selector.drawn);
  // What was drawn on paper has no words in the text: it stands in its own file and in no other.
  const drawn = anchors.flatMap(({ id, state, selector, earlier }): Placed[] => {
    if (state !== 'kept' || !selector.drawn) return [];
    const { start, end } = selector;
    return earlier
      ? [{ id, verdict: 'missing', range: null, quote: null }]
      : [{ id, verdict: 'exact', range: { start, end }, quote: null }];
  });
  const answers = prepare(reading.index).find(kept.map(({ selector }) => selector));
  const found = kept.flatMap(({ id, selector }, at): Placed[] => {
    const answer = answers[at];
    if (!answer) return [];
    const { verdict, range } = answer;
    const now = range && reading.index.text.slice(range.start, range.end);
    return [{ id, verdict, range, quote: now === selector.exact ? null : now }];
  });
  return [...found, ...drawn];
}
