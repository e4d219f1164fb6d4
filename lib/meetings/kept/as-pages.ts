import type { Commitment, MinutesDocument, Passage, Section } from '../../model/index.ts';
import type { ReadPage } from '../model.ts';

/** Words that stand for a promise of which no text is at hand. */
interface Standalone {
  readonly words: string;
  readonly council: string | null;
  readonly body: string;
  readonly date: string;
  readonly item: string | null;
  readonly title: string | null;
}

/**
 * Pages that say what was kept and nothing else, one for each meeting: for promises of which the minutes are no longer
 * at hand, or that came from a council's own log. `known` tells what the texts at hand say already.
 */
export function keptAsPages(
  commitments: readonly Commitment[],
  passages: readonly Passage[],
  known: (passage: Passage) => boolean,
): ReadPage[] {
  const under = new Set(passages.map(({ commitment }) => commitment));
  const alone: Standalone[] = passages
    .filter((passage) => passage.commitment !== null && !known(passage))
    .flatMap(({ source, selector }) =>
      source.body === null || source.meetingDate === null
        ? []
        : [
            {
              words: selector.exact,
              council: source.council,
              body: source.body,
              date: source.meetingDate,
              item: source.item?.number ?? null,
              title: source.item?.title ?? null,
            },
          ],
    );
  for (const { id, action, council, body, raisedOn, itemNumber, itemTitle } of commitments)
    if (!under.has(id) && body !== null && raisedOn !== null)
      alone.push({ words: action, council, body, date: raisedOn, item: itemNumber, title: itemTitle });
  const meetings = new Map<string, Standalone[]>();
  for (const one of alone) {
    const key = JSON.stringify([one.date, one.body, one.council]);
    meetings.set(key, [...(meetings.get(key) ?? []), one]);
  }
  return [...meetings].map(([key, said]) => ({ page: `kept ${key}`, document: pageOf(said) }));
}

function pageOf(said: readonly Standalone[]): MinutesDocument {
  const [first] = said;
  let text = '';
  const blocks: MinutesDocument['blocks'][number][] = [];
  const sections: Section[] = [];
  for (const { words, item, title } of said) {
    const line = words.replaceAll(/\s+/g, ' ').trim();
    if (line === '') continue;
    const start = text.length === 0 ? 0 : text.length + 1;
    text += text.length === 0 ? line : `\n${line}`;
    blocks.push({ start, end: text.length, kind: 'paragraph', level: 0, cell: null });
    const named = item === null && title === null ? null : { number: item, title };
    sections.push({ start, end: text.length, role: 'minutes', meeting: 0, item: named });
  }
  return {
    text,
    blocks,
    kind: 'text',
    standing: 'minutes',
    address: null,
    title: null,
    council: first?.council ?? null,
    language: 'en',
    meetings: [{ body: first?.body ?? null, date: first?.date ?? null, item: null, title: null }],
    sections,
    attendance: [],
    truncations: [],
    calendar: [],
  };
}
