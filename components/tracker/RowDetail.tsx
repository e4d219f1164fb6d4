import { useId, useState } from 'preact/hooks';
import type { Passage } from '../../lib/model/index.ts';
import type { TrackerRow } from '../../lib/tracker/rows.ts';
import { sourceLink } from '../../lib/tracker/source-link.ts';
import { shortDate } from '../controls/dates.ts';
import { Button } from '../controls/Button.tsx';
import { storyAddress } from '../meetings/address.ts';
import type { RowEdit } from './TrackerTable.tsx';
import './row-detail.css';

export interface RowDetailProps {
  readonly row: TrackerRow;
  readonly onEdit: (edit: RowEdit) => void;
  readonly onRemove: () => void;
}

/** A commitment unfolded: the minuted words with links into their pages, how its date moved, and what a person adds. */
export function RowDetail({ row, onEdit, onRemove }: RowDetailProps) {
  const { commitment } = row;
  return (
    <div class="row-detail">
      <section>
        <h3>As minuted</h3>
        <ul class="row-detail-passages">
          {row.passages.map((passage) => (
            <li key={passage.id}>{quoted(passage)}</li>
          ))}
        </ul>
        {commitment.originalDueDate && (
          <p class="soft small">
            First due {shortDate(commitment.originalDueDate)}
            {commitment.timesExtended > 0 &&
              `, put off ${commitment.timesExtended === 1 ? 'once' : `${commitment.timesExtended} times`}`}
          </p>
        )}
        <p>
          <a href={storyAddress(commitment.id)}>Its story over the meetings</a>
        </p>
      </section>
      <section class="row-detail-fields">
        <LongField
          name="What is to be done"
          value={commitment.action}
          onSave={(action) => onEdit({ action })}
        />
        <LongField name="Progress" value={commitment.progress} onSave={(progress) => onEdit({ progress })} />
        <LongField name="Your notes" value={commitment.notes} onSave={(notes) => onEdit({ notes })} />
        <label class="row-detail-check">
          <input
            type="checkbox"
            checked={commitment.restricted}
            onChange={(event) => onEdit({ restricted: event.currentTarget.checked })}
          />
          Exempt or confidential: stays out of every export
        </label>
        <Button onPress={onRemove}>Remove from the tracker</Button>
      </section>
    </div>
  );
}

function quoted(passage: Passage) {
  const link = sourceLink(passage);
  const { source } = passage;
  const where = [
    source.body,
    source.meetingDate && shortDate(source.meetingDate),
    source.item?.number && `item ${source.item.number}`,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <blockquote>{passage.selector.exact}</blockquote>
      <span class="soft small">
        {where}
        {link && (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noreferrer">
              Open the page at these words
            </a>
          </>
        )}
      </span>
    </>
  );
}

interface LongFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
}

/** A field of several lines that saves when it is left. */
function LongField({ name, value, onSave }: LongFieldProps) {
  const [typed, setTyped] = useState(value);
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{name}</label>
      <textarea
        id={id}
        rows={2}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== value) onSave(typed);
        }}
      />
    </div>
  );
}
