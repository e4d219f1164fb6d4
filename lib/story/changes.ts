import type { IsoDate, Passage, Rating, Recommendation } from '../model/index.ts';
import type { TrackerRow } from '../tracker/rows.ts';
import { isOutstanding } from '../tracker/status.ts';
import type { RecommendationLine } from '../tracker/views/recommendations.ts';
import type { BodyName, MeetingsRead, ReadMeeting } from './meetings.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import { NOTHING_TOLD, deedOf, lastNoted, type Deed, type Told } from './told.ts';
import { passagesAbout, ratingOf } from './recommendation.ts';

/** A commitment and what was said of it in the time. */
export interface ChangedRow {
  readonly row: TrackerRow;
  readonly mentions: readonly Mention[];
}

/** A rating that was given in the time. */
export interface ChangedRating {
  readonly recommendation: Recommendation;
  readonly rating: Rating;
  readonly mention: Mention;
}

/** What changed from one meeting of a body to another: after the first, up to and with the second. */
export interface ChangesBetween {
  readonly raised: readonly ChangedRow[];
  /** Reported on or asked for again, and still open. */
  readonly spokenOf: readonly ChangedRow[];
  readonly moved: readonly ChangedRow[];
  readonly finished: readonly ChangedRow[];
  /** Open before, and not a word of it in the time. */
  readonly unmentioned: readonly TrackerRow[];
  readonly ratings: readonly ChangedRating[];
}

/** A row is under the strongest thing that happened to it: raised, finished, moved, spoken of, in that order. */
export function changesBetween(
  rows: readonly TrackerRow[],
  lines: readonly RecommendationLine[],
  read: MeetingsRead,
  from: ReadMeeting,
  to: ReadMeeting,
  told: Told = NOTHING_TOLD,
): ChangesBetween {
  const body: BodyName = to;
  const within = (date: IsoDate | null): boolean => date !== null && date > from.date && date <= to.date;
  const isHeard = ({ source }: Passage): boolean => within(source.meetingDate) && read.sameBody(source, body);
  const raised: ChangedRow[] = [];
  const spokenOf: ChangedRow[] = [];
  const moved: ChangedRow[] = [];
  const finished: ChangedRow[] = [];
  const unmentioned: TrackerRow[] = [];
  for (const row of rows) {
    const mentions = mentionsOf(row.passages.filter(isHeard), read);
    const changed = { row, mentions };
    if (mentions.length === 0) {
      const { commitment } = row;
      if (within(lastNoted(told, commitment.id))) continue;
      const ours = read.sameBody(commitment, body) && (commitment.raisedOn ?? '9999') <= from.date;
      if (ours && isOutstanding(commitment)) unmentioned.push(row);
    } else if (mentions.some(({ passage }) => passage.role === 'raised')) raised.push(changed);
    else if (isFinishedBy(row, mentions, told)) finished.push(changed);
    else if (mentions.some((mention) => movesDate(row, mention, told))) moved.push(changed);
    else spokenOf.push(changed);
  }
  return { raised, spokenOf, moved, finished, unmentioned, ratings: ratingsIn(lines, read, isHeard) };
}

const FINISHING: ReadonlySet<Deed> = new Set<Deed>(['Reported complete', 'Agreed closed', 'Superseded']);

const isFinishedBy = ({ commitment }: TrackerRow, mentions: readonly Mention[], told: Told): boolean =>
  mentions.some(({ passage }) => FINISHING.has(deedOf(passage, told))) ||
  (!isOutstanding(commitment) &&
    mentions.some(({ passage }) => passage.source.meetingDate === commitment.completedOn));

/** The words give another date than the one that stood before them. */
function movesDate({ passages }: TrackerRow, { passage }: Mention, told: Told): boolean {
  if (told.roles.has(passage.id)) return told.roles.get(passage.id) === 're-dated';
  const given = passage.deadline?.date ?? null;
  if (given === null) return false;
  const before = passages
    .slice(
      0,
      passages.findIndex(({ id }) => id === passage.id),
    )
    .findLast(({ deadline }) => deadline !== null && deadline.date !== null)?.deadline?.date;
  return before !== undefined && before !== given;
}

function ratingsIn(
  lines: readonly RecommendationLine[],
  read: MeetingsRead,
  isHeard: (passage: Passage) => boolean,
): ChangedRating[] {
  return lines.flatMap((line) =>
    mentionsOf(passagesAbout(line).filter(isHeard), read).flatMap((mention) => {
      const rating = ratingOf(mention.passage);
      return rating ? [{ recommendation: line.recommendation, rating, mention }] : [];
    }),
  );
}
