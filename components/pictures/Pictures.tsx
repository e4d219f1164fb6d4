import type { IsoDate, RecommendationSet } from '../../lib/model/index.ts';
import type { TrackerRow } from '../../lib/tracker/rows.ts';
import { shortDate } from '../controls/dates.ts';
import { BarPicture } from './BarPicture.tsx';
import { ColumnPicture } from './ColumnPicture.tsx';
import {
  dueByMonth,
  furthestSlips,
  openByBody,
  statusByRecommendation,
  total,
  type Figures,
} from './figures.ts';
import { PictureFigure } from './PictureFigure.tsx';
import { SlipPicture } from './SlipPicture.tsx';

export interface PicturesProps {
  readonly rows: readonly TrackerRow[];
  readonly sets: readonly RecommendationSet[];
  readonly today: IsoDate;
  readonly onSave: (file: Blob, name: string) => void;
  readonly onFailed: (sentence: string) => void;
}

/** Slips that are drawn. */
const SLIPS = 15;

/** Where things stand, drawn: by recommendation, over time, by committee. Each with its numbers. */
export function Pictures({ rows, sets, today, onSave, onFailed }: PicturesProps) {
  if (rows.length === 0) {
    return (
      <p class="soft pictures-none">
        There is nothing to draw yet. Keep an action while reading minutes, and it is counted here.
      </p>
    );
  }
  const byRecommendation = statusByRecommendation(sets, rows);
  const byMonth = dueByMonth(rows, today);
  const byBody = openByBody(rows);
  const slips = furthestSlips(rows, SLIPS);
  const ways = { onSave, onFailed };
  return (
    <div class="pictures">
      {byRecommendation.bars.length > 0 ? (
        <PictureFigure
          {...ways}
          title="Status by recommendation"
          about="How many rows serve each recommendation, and how they stand. One without rows says “none”."
          file="status-by-recommendation"
          {...tableOf('Recommendation', byRecommendation)}
          renderPicture={(frame) => <BarPicture {...frame} figures={byRecommendation} />}
        />
      ) : (
        <p class="soft">
          Status by recommendation is drawn here once there is a list of recommendations: take one in under
          Recommendations.
        </p>
      )}
      <PictureFigure
        {...ways}
        title="Due dates over time"
        about="How many rows fall due in each month: done, still to be done, overdue."
        file="due-dates"
        {...tableOf('Month', byMonth)}
        renderPicture={(frame) => <ColumnPicture {...frame} figures={byMonth} now={12} />}
      />
      {slips.length > 0 && (
        <PictureFigure
          {...ways}
          title="Dates put off furthest"
          about="From the first date (ring) to the one that stands now (dot), of what is still to be done."
          file="dates-put-off"
          columns={['Ref', 'First due', 'Due now', 'Days', 'Times']}
          lines={slips.map(({ ref, from, to, days, times }) => ({
            label: ref,
            values: [shortDate(from), shortDate(to), days, times],
          }))}
          renderPicture={(frame) => <SlipPicture {...frame} slips={slips} />}
        />
      )}
      {byBody.bars.length > 0 && (
        <PictureFigure
          {...ways}
          title="Open by committee"
          about="What is still to be done of each committee: overdue, due later, without a date."
          file="open-by-committee"
          {...tableOf('Committee', byBody)}
          renderPicture={(frame) => <BarPicture {...frame} figures={byBody} />}
        />
      )}
    </div>
  );
}

const tableOf = (first: string, { series, bars }: Figures) => ({
  columns: [first, ...series, 'All'],
  lines: bars.map((bar) => ({ label: bar.full, values: [...bar.values, total(bar)] })),
});
