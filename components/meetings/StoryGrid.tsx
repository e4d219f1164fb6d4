import { useRef, useState } from 'preact/hooks';
import type { StoryCell, StoryGrid as Grid, StoryGridLine } from '../../lib/story/grid.ts';
import type { ReadMeeting } from '../../lib/story/meetings.ts';
import { recommendationRefText } from '../../lib/tracker/texts.ts';
import { longDate, shortDate } from '../controls/dates.ts';
import { CELL, moveInGrid } from './grid-keys.ts';
import { hashOf } from './address.ts';
import { counted, meetingName } from './words.ts';
import './story-grid.css';

/** The cell whose passages are open: row and column. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
}

export interface StoryGridProps {
  readonly grid: Grid;
  readonly open: OpenCell | null;
  readonly onOpen: (cell: OpenCell | null) => void;
}

/**
 * Recommendations by meetings. One stop for Tab; arrows move, Enter opens the passages of a cell. A gap is a dash, and a
 * row that has fallen silent says so in words.
 */
export function StoryGrid({ grid, open, onOpen }: StoryGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const [entry, setEntry] = useState('0,0');
  return (
    <div class="story-grid-scroll">
      <table
        ref={table}
        role="grid"
        class="story-grid"
        aria-label="Recommendations by meetings"
        onKeyDown={(event) => {
          if (table.current) moveInGrid(event, table.current);
        }}
      >
        <thead>
          <tr>
            <th scope="col" class="story-grid-corner">
              Recommendation
            </th>
            {columnsOf(grid.meetings).map(({ meeting, body }) => (
              <th key={meeting.key} scope="col" aria-label={meetingName(meeting)}>
                <a href={hashOf({ name: 'meeting', key: meeting.key })} tabIndex={-1} title={meeting.body}>
                  <span class="story-grid-day">{shortDate(meeting.date).replace(/ \d{4}$/, '')}</span>
                  <span class="story-grid-year">{meeting.date.slice(0, 4)}</span>
                  <span class="story-grid-body">{body}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.lines.map((line, row) => (
            <tr key={`${line.line.set.id} ${line.line.recommendation.ref}`}>
              <RecommendationHead line={line} />
              {line.cells.map((cell, column) => {
                const meeting = grid.meetings[column];
                const place = `${row},${column}`;
                return (
                  <Cell
                    key={meeting?.key}
                    cell={cell}
                    where={cellPlace(line, meeting)}
                    place={place}
                    entry={entry === place}
                    open={open?.row === row && open.column === column}
                    onFocus={() => setEntry(place)}
                    onOpen={() => onOpen(cell.mentions.length > 0 ? { row, column } : null)}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RecommendationHead({ line }: { readonly line: StoryGridLine }) {
  const { set, recommendation } = line.line;
  return (
    <th scope="row">
      <a href={hashOf({ name: 'recommendation', key: { set: set.id, ref: recommendation.ref } })}>
        {recommendationRefText(recommendation.ref)}
      </a>{' '}
      <span class="story-grid-text" title={recommendation.text}>
        {recommendation.text}
      </span>
      <Last line={line} />
    </th>
  );
}

interface CellProps {
  readonly cell: StoryCell;
  /** Recommendation and meeting, for screen readers. */
  readonly where: string;
  readonly place: string;
  readonly entry: boolean;
  readonly open: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

function Cell({ cell, where, place, entry, open, onFocus, onOpen }: CellProps) {
  const { mentions, rating, count } = cell;
  const spoken = mentions.length > 0;
  return (
    <td
      class="story-cell"
      data-spoken={spoken ? '' : undefined}
      data-rating={rating?.toLowerCase()}
      data-open={open ? '' : undefined}
      {...{ [CELL]: place }}
      tabIndex={entry ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <span class="unseen">{where}: </span>
      {spoken ? (
        <>
          <span class="story-cell-count">
            {mentions.length}
            <span class="unseen">{mentions.length === 1 ? ' passage' : ' passages'}</span>
          </span>
          {(rating ?? count) && (
            <span class="story-cell-rating">
              <span class="unseen">{rating ? 'rated ' : 'counted '}</span>
              {rating ?? count}
            </span>
          )}
        </>
      ) : (
        <span class="story-cell-gap">
          <span aria-hidden="true">–</span>
          <span class="unseen">nothing said</span>
        </span>
      )}
    </td>
  );
}

function Last({ line: { lastSpoken, silentFor } }: { readonly line: StoryGridLine }) {
  if (!lastSpoken) return <strong class="story-grid-last">Never spoken of</strong>;
  return (
    <span class="story-grid-last soft">
      last on {shortDate(lastSpoken.date)}
      {silentFor > 0 && `, silent for ${counted(silentFor, 'meeting')}`}
    </span>
  );
}

const cellPlace = ({ line }: StoryGridLine, meeting: ReadMeeting | undefined): string =>
  [recommendationRefText(line.recommendation.ref), meeting?.body, meeting && longDate(meeting.date)]
    .filter(Boolean)
    .join(', ');

/** Meetings with a short name of their body: the first letters of its words, where there are several bodies. */
function columnsOf(
  meetings: readonly ReadMeeting[],
): readonly { readonly meeting: ReadMeeting; readonly body: string }[] {
  return meetings.map((meeting) => ({ meeting, body: initialsOf(meeting.body) }));
}

const initialsOf = (body: string): string =>
  body.split(' ').length === 1
    ? body
    : body
        .split(/[\s-]+/)
        .filter((word) => /^\p{Lu}/u.test(word) && word.toLowerCase() !== 'the')
        .map((word) => word.charAt(0))
        .join('');
