import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecommendationSet } from '../../lib/model/index.ts';
import type { StoryGrid as Grid } from '../../lib/story/grid.ts';
import { recommendationRefText } from '../../lib/tracker/texts.ts';
import { EmptyView } from './EmptyView.tsx';
import { Quote } from './Quote.tsx';
import { StoryGrid, type OpenCell } from './StoryGrid.tsx';
import { Choice, DayChoice, ViewHead, type Chosen } from './ViewHead.tsx';
import { counted, meetingName } from './words.ts';

export interface GridViewProps {
  readonly grid: Grid;
  /** Sets in use. */
  readonly sets: readonly RecommendationSet[];
  readonly bodies: readonly Chosen[];
  readonly chosen: { readonly set: string; readonly body: string; readonly since: string };
  readonly onChoose: (chosen: GridViewProps['chosen']) => void;
}

/** The grid with what can be chosen above it and the open cell's passages under it. */
export function GridView({ grid, sets, bodies, chosen, onChoose }: GridViewProps) {
  const [open, setOpen] = useState<OpenCell | null>(null);
  useEffect(() => setOpen(null), [chosen.set, chosen.body, chosen.since]);
  if (sets.length === 0) return <NoSets />;
  const never = grid.lines.filter(({ lastSpoken }) => lastSpoken === null).length;
  return (
    <>
      <ViewHead
        title="Recommendations by meeting"
        question="Which meeting spoke of which recommendation, and where are the gaps?"
      >
        <Choice
          label="Recommendations"
          value={chosen.set}
          choices={[
            { value: '', label: 'All sets in use' },
            ...sets.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChoose={(set) => onChoose({ ...chosen, set })}
        />
        <Choice
          label="Committee"
          value={chosen.body}
          choices={[{ value: '', label: 'All' }, ...bodies]}
          onChoose={(body) => onChoose({ ...chosen, body })}
        />
        <DayChoice label="Since" value={chosen.since} onChoose={(since) => onChoose({ ...chosen, since })} />
      </ViewHead>
      <p role="status" class="grid-sum">
        {counted(grid.meetings.length, 'meeting')}, {counted(grid.lines.length, 'recommendation')}
        {never > 0 && (
          <strong>{`; ${never === grid.lines.length ? 'none' : never} ${never === grid.lines.length ? 'was spoken of' : never === 1 ? 'was never spoken of' : 'were never spoken of'}`}</strong>
        )}
        .
      </p>
      {grid.meetings.length === 0 ? (
        <p>No meeting of this choice was read.</p>
      ) : (
        <StoryGrid grid={grid} open={open} onOpen={setOpen} />
      )}
      <p class="soft small grid-key">
        A number counts the passages that you kept and tagged; – is a gap: nothing of that meeting speaks of
        it. Enter opens a cell, arrows move.
      </p>
      {open && <OpenPassages grid={grid} open={open} />}
    </>
  );
}

function OpenPassages({ grid, open }: { readonly grid: Grid; readonly open: OpenCell }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const line = grid.lines[open.row];
  const meeting = grid.meetings[open.column];
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  if (!line || !meeting) return null;
  return (
    <section class="grid-open" aria-live="polite" aria-labelledby="grid-open">
      <h3 id="grid-open" ref={heading}>
        {recommendationRefText(line.line.recommendation.ref)} at {meetingName(meeting)}
      </h3>
      {line.cells[open.column]?.mentions.map((mention) => (
        <Quote key={mention.passage.id} mention={mention} />
      ))}
    </section>
  );
}

function NoSets() {
  return (
    <EmptyView title="No recommendations yet">
      <p>
        With the recommendations of an inspection here, this grid shows which meeting spoke of which, and
        which nobody has spoken of at all.
      </p>
      <p>
        Take them in on the <a href="/tracker.html">Tracker</a> under “Recommendations”, from a report, a
        sheet or a paste. Then tag what you keep: press <kbd class="key">R</kbd> on a passage in the panel.
      </p>
    </EmptyView>
  );
}
