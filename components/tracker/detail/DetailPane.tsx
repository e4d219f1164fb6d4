import type { HistoryEntry, IsoDate, Passage, PassageRole } from '../../../lib/model/index.ts';
import type { CommitmentEdit } from '../../../lib/tracker/acts.ts';
import { responseDue, responseOverdue } from '../../../lib/tracker/executive.ts';
import { ragOf, type RagKey } from '../../../lib/tracker/rag.ts';
import type { TrackerRow } from '../../../lib/tracker/rows.ts';
import { Button } from '../../controls/Button.tsx';
import { shortDate } from '../../controls/dates.ts';
import { storyAddress } from '../../meetings/address.ts';
import { RecommendationCell } from '../RecommendationCell.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { History } from './History.tsx';
import { PaneField } from './PaneField.tsx';
import { Passages } from './Passages.tsx';
import './detail-pane.css';

export interface DetailPaneProps {
  readonly row: TrackerRow;
  readonly history: readonly HistoryEntry[] | null;
  readonly today: IsoDate;
  readonly ragKey: RagKey;
  readonly onEdit: (edit: CommitmentEdit) => void;
  readonly onTag: () => void;
  readonly onRole: (passage: Passage, role: PassageRole) => void;
  readonly onMove: (passage: Passage) => void;
  readonly onSplit: (passages: readonly string[]) => void;
  readonly onMerge: () => void;
  readonly onRemove: () => void;
  readonly onTakeBack: (entries: readonly HistoryEntry[]) => void;
  readonly onClose: () => void;
}

/** One row beside the table: its words in order of meeting, its fields, how its date moved, all that was changed. */
export function DetailPane(props: DetailPaneProps) {
  const { row, onEdit } = props;
  const { commitment } = row;
  const field = { commitment, onEdit };
  return (
    <aside aria-label={`Details of ${commitment.ref}`}>
      <div
        class="pane"
        role="presentation"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) props.onClose();
        }}
      >
        <header class="pane-head">
          <h2>{commitment.ref}</h2>
          <StatusMark status={commitment.status} />
          {row.overdue && <strong class="due-date-overdue">Overdue</strong>}
          {commitment.restricted && <span class="restricted">Restricted</span>}
          <Button look="quiet" name="Close the details" hint="Escape" onPress={props.onClose}>
            ✕
          </Button>
        </header>
        <div class="pane-body">
          <PaneField {...field} id="action" rows={3} />
          <div class="pane-pair">
            <PaneField {...field} id="status" />
            <PaneField {...field} id="owners" />
            <PaneField {...field} id="dueDate" hint={dueHistory(row)} />
            <PaneField {...field} id="dueAsMinuted" />
          </div>
          {commitment.status === 'Complete – to be agreed' && (
            <p class="pane-note">
              Said to be complete. It is closed once a committee agrees: set “Closed” then, with the minute.
            </p>
          )}
          {(commitment.status === 'Closed' || commitment.closedAt !== '') && (
            <div class="pane-pair">
              <PaneField {...field} id="closedAt" hint="Meeting and minute that agreed the closing" />
              <PaneField {...field} id="completedOn" />
            </div>
          )}
          <section>
            <h3>As minuted</h3>
            <Passages
              passages={row.passages}
              onRole={props.onRole}
              onMove={props.onMove}
              onSplit={props.onSplit}
            />
            <a href={storyAddress(commitment.id)}>Its story over the meetings</a>
          </section>
          <section>
            <h3>Recommendations</h3>
            {row.recommendations.length > 0 && (
              <ul class="pane-recommendations">
                {row.recommendations.map(({ set, ref, text, setTitle }) => (
                  <li key={`${set} ${ref}`}>
                    {text ?? 'This recommendation is in none of your lists any more.'}
                    {setTitle && <span class="soft small"> {setTitle}</span>}
                  </li>
                ))}
              </ul>
            )}
            <RecommendationCell row={row} onTag={props.onTag} reach={0} />
          </section>
          <Executive {...props} />
          <details>
            <summary>More fields</summary>
            <div class="pane-pair">
              <PaneField {...field} id="type" />
              <PaneField {...field} id="rag" hint={ragHint(props)} />
              <PaneField {...field} id="organisation" />
              <PaneField {...field} id="executiveMember" />
              <PaneField {...field} id="nextReviewOn" />
              <PaneField {...field} id="nextReview" />
            </div>
            <PaneField {...field} id="successMeasure" />
            <PaneField {...field} id="evidenceOfImpact" />
          </details>
          <PaneField {...field} id="progress" />
          <PaneField {...field} id="notes" />
          <label class="pane-tick">
            <input
              type="checkbox"
              checked={commitment.restricted}
              onChange={(event) => onEdit({ restricted: event.currentTarget.checked })}
            />
            Exempt or confidential: stays out of every export
          </label>
          <details>
            <summary>History of this row</summary>
            <History
              commitment={commitment}
              entries={props.history}
              onTakeBack={props.onTakeBack}
              onEdit={onEdit}
            />
          </details>
          <div class="pane-tools">
            <Button onPress={props.onMerge}>Merge with another row…</Button>
            <Button onPress={props.onRemove}>Remove from the tracker</Button>
          </div>
        </div>
      </div>
    </aside>
  );
}

function Executive({ row, today, onEdit }: DetailPaneProps) {
  const { commitment } = row;
  const field = { commitment, onEdit };
  const due = responseDue(commitment);
  const begun = commitment.executiveResponse !== null || due !== null || commitment.type === 'Recommendation';
  return (
    <details open={begun} key={commitment.id}>
      <summary>Executive’s answer</summary>
      {due && (
        <p class={responseOverdue(commitment, today) ? 'due-date-overdue' : 'soft'}>
          The two months end on {shortDate(due)}
          {responseOverdue(commitment, today) ? ': the answer is overdue.' : '.'}
        </p>
      )}
      <div class="pane-pair">
        <PaneField {...field} id="sentToExecutiveOn" />
        <PaneField {...field} id="executiveResponse" />
        <PaneField {...field} id="respondedOn" />
      </div>
      <PaneField {...field} id="responseReason" />
    </details>
  );
}

/** How the due date came to be what it is. */
function dueHistory({ commitment: { originalDueDate, timesExtended, dueDate } }: TrackerRow): string {
  if (originalDueDate === null) return dueDate === null ? 'No date yet' : 'Never moved';
  const times = timesExtended === 1 ? 'once' : timesExtended === 2 ? 'twice' : `${timesExtended} times`;
  return `First due ${shortDate(originalDueDate)}${timesExtended > 0 ? `, put off ${times}` : ''}`;
}

function ragHint({ row, today, ragKey }: DetailPaneProps): string {
  const { rag, byHand } = ragOf(row.commitment, today);
  if (rag === null) return 'The key has no colour for this status';
  return `${rag}: ${ragKey[rag]}${byHand ? ', set by hand' : ''}`;
}
