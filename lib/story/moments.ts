import type { IsoDate, LinkDecision, Passage } from '../model/index.ts';
import type { MeetingsRead, ReadMeeting } from './meetings.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import { deedOf, deedOfAnswer, type Deed, type Told } from './told.ts';

export type { Deed };

/** A meeting that spoke of it. */
export interface Spoken {
  readonly kind: 'spoken';
  /** Null for a page that names no date. */
  readonly date: IsoDate | null;
  readonly body: string | null;
  readonly meeting: ReadMeeting | null;
  readonly deeds: readonly Deed[];
  /** Empty where a person noted that it was spoken of and kept no words. */
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

/**
 * Passages as a story: each meeting that spoke, in order, and between them the meetings that did not. `expected` are
 * the meetings at which it could have been spoken of, the earliest first; silence before the first word does not
 * count. `until` is the day up to which silence lasts on, or null where nothing more is to be said. `answers` are a
 * person's about meetings as a whole, without words.
 */
export function momentsOf(
  passages: readonly Passage[],
  read: MeetingsRead,
  expected: readonly ReadMeeting[],
  until: IsoDate | null,
  told: Told,
  answers: readonly LinkDecision[] = [],
): Moment[] {
  const spoken = withAnswers(spokenAt(mentionsOf(passages, read), told), answers, read);
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

function spokenAt(mentions: readonly Mention[], told: Told): Spoken[] {
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
        deeds: [...new Set(group.map(({ passage }) => deedOf(passage, told)))],
        mentions: group,
      },
    ];
  });
}

/** Meetings of which a person noted more than words say, in their place. One that has words already stays as it is. */
function withAnswers(
  spoken: readonly Spoken[],
  answers: readonly LinkDecision[],
  read: MeetingsRead,
): readonly Spoken[] {
  const noted = answers.flatMap((answer): Spoken[] => {
    const { meetingDate: date, body } = answer;
    const meeting = read.meetingAt(answer, date);
    const isSaid = spoken.some((one) => one.date === date && (one.meeting === meeting || one.body === body));
    if (date === null || isSaid) return [];
    return [{ kind: 'spoken', date, body, meeting, deeds: [deedOfAnswer(answer)], mentions: [] }];
  });
  const byDate = ({ date }: Spoken): string => date ?? '';
  return noted.length === 0
    ? spoken
    : [...spoken, ...noted].sort((a, b) => (byDate(a) < byDate(b) ? -1 : byDate(a) > byDate(b) ? 1 : 0));
}
