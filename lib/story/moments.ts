import type { IsoDate, Passage, PassageRole } from '../model/index.ts';
import type { MeetingsRead, ReadMeeting } from './meetings.ts';
import { mentionsOf, type Mention } from './mentions.ts';

/** What a meeting did to something promised, in a word that a councillor would use. */
export type Deed = 'Raised' | 'Asked for again' | 'Reported on' | 'Evidence' | 'Agreed closed' | 'Mentioned';

/** A meeting that spoke of it. */
export interface Spoken {
  readonly kind: 'spoken';
  /** Null for a page that names no date. */
  readonly date: IsoDate | null;
  readonly body: string | null;
  readonly meeting: ReadMeeting | null;
  readonly deeds: readonly Deed[];
  readonly mentions: readonly Mention[];
}

/** Meetings in between that were read and said nothing of it. */
export interface Silence {
  readonly kind: 'silence';
  readonly meetings: readonly ReadMeeting[];
  /** Whether it still lasts. */
  readonly lasts: boolean;
}

export type Moment = Spoken | Silence;

const DEEDS: Readonly<Record<PassageRole, Deed>> = {
  raised: 'Raised',
  update: 'Reported on',
  evidence: 'Evidence',
  closed: 'Agreed closed',
  mention: 'Mentioned',
};

/** What one passage did: to ask for it once more is to chase it. */
export function deedOf({ role, kind }: Passage): Deed {
  const asks = kind === 'action' || kind === 'recommendation';
  return asks && (role === 'mention' || role === 'update') ? 'Asked for again' : DEEDS[role];
}

/**
 * Passages as a story: each meeting that spoke, in order, and between them the meetings that did not. `expected` are
 * the meetings at which it could have been spoken of, the earliest first; silence before the first word does not
 * count. `until` is the day up to which silence lasts on, or null where nothing more is to be said.
 */
export function momentsOf(
  passages: readonly Passage[],
  read: MeetingsRead,
  expected: readonly ReadMeeting[],
  until: IsoDate | null,
): Moment[] {
  const spoken = spokenAt(mentionsOf(passages, read));
  const heard = new Set(spoken.flatMap(({ meeting }) => meeting?.key ?? []));
  const silent = expected.filter(({ key }) => !heard.has(key));
  const moments: Moment[] = [];
  let last: IsoDate | null = null;
  for (const each of spoken) {
    const { date } = each;
    if (last !== null && date !== null) moments.push(...silenceIn(silent, last, date, false));
    moments.push(each);
    last = date ?? last;
  }
  if (last !== null && until !== null) moments.push(...silenceIn(silent, last, until, true));
  return moments;
}

/** The meetings of a list after one day and up to another, as a moment; none where there are none. */
function silenceIn(
  meetings: readonly ReadMeeting[],
  after: IsoDate,
  until: IsoDate,
  lasts: boolean,
): Silence[] {
  const between = meetings.filter(({ date }) => date > after && (lasts ? date <= until : date < until));
  return between.length === 0 ? [] : [{ kind: 'silence', meetings: between, lasts }];
}

function spokenAt(mentions: readonly Mention[]): Spoken[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { meetingDate, body, document } = mention.passage.source;
    const key = mention.meeting?.key ?? `${meetingDate ?? ''} ${body ?? document}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].flatMap((group): Spoken[] => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        kind: 'spoken',
        date: first.passage.source.meetingDate,
        body: first.meeting?.body ?? first.passage.source.body,
        meeting: first.meeting,
        deeds: [...new Set(group.map(({ passage }) => deedOf(passage)))],
        mentions: group,
      },
    ];
  });
}
