import { useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyView } from '../../components/meetings/EmptyView.tsx';
import { RecommendationView } from '../../components/meetings/RecommendationView.tsx';
import { TimelineView } from '../../components/meetings/TimelineView.tsx';
import type { HistoryEntry, RecommendationKey } from '../../lib/model/index.ts';
import { recommendationStory } from '../../lib/story/recommendation.ts';
import { timelineOf } from '../../lib/story/timeline.ts';
import type { Year } from './year.ts';

/** One commitment's timeline, with its history as the store has it. */
export function CommitmentStory({ year, id }: { readonly year: Year; readonly id: string }) {
  const row = year.rows.value.find(({ commitment }) => commitment.id === id);
  const [history, setHistory] = useState<readonly HistoryEntry[] | null>(null);
  const { store } = year;
  const commitment = row?.commitment;
  useEffect(() => {
    let current = true;
    const readHistory = async () => {
      const read = await store.history(id);
      if (current) setHistory(read.ok ? read.value : []);
    };
    void readHistory();
    return () => {
      current = false;
    };
    // Every edit of the row is a new object, and brings new history.
  }, [store, id, commitment]);
  if (!row)
    return (
      <EmptyView title="That action is not here">
        <p>
          It was removed from the tracker, or belongs to another copy of it. The{' '}
          <a href="/tracker.html">tracker</a> has everything that you kept.
        </p>
      </EmptyView>
    );
  if (history === null) return null;
  const read = year.read.value;
  return (
    <TimelineView
      timeline={timelineOf(row, read, history, year.today, year.told.value)}
      meetings={read.ofBody(row.commitment)}
      today={year.today}
    />
  );
}

/** One recommendation's story. */
export function RecommendationPage({
  year,
  recommendation: { set, ref },
}: {
  readonly year: Year;
  readonly recommendation: RecommendationKey;
}) {
  const line = year.lines.value.find((one) => one.set.id === set && one.recommendation.ref === ref);
  const { today } = year;
  const told = year.told.value;
  const read = year.read.value;
  const story = useMemo(
    () => line && recommendationStory(line, read, today, told),
    [line, read, today, told],
  );
  if (!story)
    return (
      <EmptyView title="That recommendation is not here">
        <p>
          Its list was removed or put out of use. Passages keep their tags, and show them again with the list.
        </p>
      </EmptyView>
    );
  return <RecommendationView story={story} />;
}
