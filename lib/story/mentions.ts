import type { Passage } from '../model/index.ts';
import { byMeetingAndPosition } from '../tracker/leaving.ts';
import type { MeetingsRead, ReadMeeting } from './meetings.ts';

/** Words said once at a meeting, wherever they stand: the same words on several pages are one with several addresses. */
export interface Mention {
  /** The first of them in the order of the pages. */
  readonly passage: Passage;
  /** All of them, one a page, the first included. */
  readonly places: readonly Passage[];
  /** Null where the page named no body or no date. */
  readonly meeting: ReadMeeting | null;
}

/** Passages as what was said, each once, by meeting and then position. */
export function mentionsOf(passages: readonly Passage[], read: MeetingsRead): Mention[] {
  const mentions = new Map<string, { passage: Passage; places: Passage[]; meeting: ReadMeeting | null }>();
  for (const passage of passages.toSorted(byMeetingAndPosition)) {
    const meeting = read.meetingOf(passage);
    const where = meeting?.key ?? passage.source.document;
    const key = `${where}\n${saidIn(passage)}`;
    const there = mentions.get(key);
    if (!there) mentions.set(key, { passage, places: [passage], meeting });
    else if (!there.places.some(({ source }) => source.document === passage.source.document))
      there.places.push(passage);
  }
  return [...mentions.values()];
}

const said = new WeakMap<Passage, string>();

/** Words alone, so that curly quotes and a stop at the end do not make two of one. */
function saidIn(passage: Passage): string {
  const known = said.get(passage);
  if (known !== undefined) return known;
  const words = passage.selector.exact
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  said.set(passage, words);
  return words;
}
