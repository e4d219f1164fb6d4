import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { shortDate } from '../controls/dates.ts';
import { apart } from './apart.ts';
import { ReviewTable } from './ReviewTable.tsx';
import { Empty } from './review-words.tsx';
import './review.css';

/** How much of each kind there is. */
export interface HeldCounts {
  readonly rows: number;
  readonly passages: number;
  readonly sets: number;
}

/** Something that the two copies say differently, in words. */
export interface DifferenceLine {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  /** Whose edit is the newer one and will stand. */
  readonly newer: 'ours' | 'theirs';
}

export interface CopyReviewProps {
  readonly file: string;
  /** When the copy was made, as a moment. */
  readonly madeAt: string;
  readonly inCopy: HeldCounts;
  readonly here: HeldCounts;
  /** What is here and not in the copy. */
  readonly onlyHere: HeldCounts;
  readonly added: HeldCounts;
  readonly differences: readonly DifferenceLine[];
  readonly refsTaken: readonly string[];
  /** Records of the copy that could not be read, a line each. */
  readonly unreadable: readonly string[];
  readonly busy: boolean;
  readonly onMerge: () => void;
  readonly onReplace: () => void;
  readonly onOther: () => void;
  readonly onCancel: () => void;
}

/** A backup or a colleague's copy: merged into what is here, or put in its place, with what will happen said first. */
export function CopyReview(props: CopyReviewProps) {
  const { here, inCopy, onlyHere, added, differences, refsTaken, unreadable, busy } = props;
  const empty = total(here) === 0;
  const [way, setWay] = useState<'merge' | 'replace'>(empty ? 'replace' : 'merge');
  const changed = differences.filter(({ newer }) => newer === 'theirs');
  const nothingNew = total(added) === 0 && changed.length === 0;
  return (
    <div class="review">
      <p class="review-sum">
        <strong>{props.file}</strong>: a copy of {shortDate(props.madeAt.slice(0, 10))} with{' '}
        {heldText(inCopy)}.
      </p>
      {unreadable.length > 0 && (
        <details>
          <summary>
            {unreadable.length === 1
              ? '1 record in it cannot be read by this version.'
              : `${unreadable.length} records in it cannot be read by this version.`}{' '}
            Nothing of it is lost: it is set aside for a later version.
          </summary>
          <ul class="review-facts">
            {unreadable.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="review-choice">
        <label>
          <input type="radio" name="way" checked={way === 'merge'} onChange={() => setWay('merge')} />
          Merge it into this tracker
        </label>
        <ul class="review-facts">
          {total(added) > 0 && (
            <li>
              {heldText(added)} {total(added) === 1 ? 'comes' : 'come'} in.
            </li>
          )}
          {changed.length > 0 && (
            <li>
              {changed.length === 1 ? '1 field here changes' : `${changed.length} fields here change`}: the
              copy has the newer edit. Both stay in the history.
            </li>
          )}
          {differences.length > changed.length && (
            <li>
              {differences.length - changed.length === 1
                ? '1 field stays as it is here'
                : `${differences.length - changed.length} fields stay as they are here`}
              : the edit here is newer.
            </li>
          )}
          {refsTaken.length > 0 && (
            <li>
              {refsTaken.length === 1 ? 'The ref' : 'The refs'} {refsTaken.slice(0, 8).join(', ')}
              {refsTaken.length > 8 && ' and more'} {refsTaken.length === 1 ? 'is' : 'are'} taken here by
              other rows: theirs get the next free numbers.
            </li>
          )}
          {nothingNew && <li>Everything in it is here already. Merging changes nothing.</li>}
          <li>Nothing that is only here goes. Your settings stay.</li>
        </ul>
      </div>
      <div class="review-choice">
        <label>
          <input type="radio" name="way" checked={way === 'replace'} onChange={() => setWay('replace')} />
          Put it in the place of this tracker
        </label>
        <ul class="review-facts">
          {empty ? (
            <li>Nothing is kept here yet, so nothing goes.</li>
          ) : (
            <>
              <li>Everything here, {heldText(here)}, gives way to the copy.</li>
              <li>
                {total(onlyHere) === 0
                  ? 'All of it is in the copy too.'
                  : `${heldText(onlyHere)} ${total(onlyHere) === 1 ? 'is' : 'are'} only here and would go.`}
              </li>
              <li>You can take it back while this page stays open.</li>
            </>
          )}
          <li>Settings and layouts are those of the copy.</li>
        </ul>
      </div>
      {way === 'merge' && (
        <ReviewTable
          title="Said differently"
          headings={['Where', 'What', 'Here', 'In the copy', 'What stands']}
          entries={differences}
          keyOf={({ key }) => key}
          renderCells={({ name, what, ours, theirs, newer }) => {
            const [mine, other] = apart(ours, theirs);
            return (
              <>
                <td>{name}</td>
                <td>{what}</td>
                <td>{mine || <Empty />}</td>
                <td>{other || <Empty />}</td>
                <td class="review-ref">{newer === 'theirs' ? 'the copy’s' : 'ours'}</td>
              </>
            );
          }}
        />
      )}
      <div class="review-end">
        <Button
          look="main"
          disabled={busy || (way === 'merge' && nothingNew)}
          onPress={way === 'merge' ? props.onMerge : props.onReplace}
        >
          {way === 'merge' ? 'Merge' : empty ? 'Restore' : 'Replace everything here'}
        </Button>
        <Button onPress={props.onOther}>Another file</Button>
        <Button onPress={props.onCancel}>Cancel</Button>
      </div>
    </div>
  );
}

const total = ({ rows, passages, sets }: HeldCounts): number => rows + passages + sets;

/** "12 rows, 20 passages and 1 list of recommendations" */
function heldText({ rows, passages, sets }: HeldCounts): string {
  const parts = [
    rows > 0 && (rows === 1 ? '1 row' : `${rows} rows`),
    passages > 0 && (passages === 1 ? '1 passage' : `${passages} passages`),
    sets > 0 && (sets === 1 ? '1 list of recommendations' : `${sets} lists of recommendations`),
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'nothing in it';
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
