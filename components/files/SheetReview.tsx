import { useState } from 'preact/hooks';
import type { Accepted, SheetPlan } from '../../lib/exchange/import/plan.ts';
import { planSentence } from '../../lib/exchange/import/plan.ts';
import { Button } from '../controls/Button.tsx';
import { AllOrNone, toggled } from './AllOrNone.tsx';
import { apart } from './apart.ts';
import { ColumnMapping } from './ColumnMapping.tsx';
import { ConflictList } from './ConflictList.tsx';
import { LogOwner, type LogOf } from './LogOwner.tsx';
import { NewRowList } from './NewRowList.tsx';
import { ReviewTable } from './ReviewTable.tsx';
import {
  Empty,
  changeKey,
  columnName,
  hereText,
  countAccepted,
  placeText,
  restWords,
  takeWords,
  unreadableKey,
} from './review-words.tsx';
import './review.css';

export interface SheetReviewProps {
  readonly plan: SheetPlan;
  /** Columns of ours that a column of the sheet may be. */
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  /** Committees and councils that the tracker knows. */
  readonly bodies: readonly string[];
  readonly councils: readonly string[];
  readonly of: LogOf;
  readonly busy: boolean;
  /** Reads the sheet anew with what a person says its columns are. */
  readonly onColumns: (columns: readonly (string | null)[]) => void;
  readonly onOf: (of: LogOf) => void;
  readonly onTake: (accepted: Accepted) => void;
  readonly onOther: () => void;
  readonly onCancel: () => void;
}

/** What a sheet would change: everything looked over before anything is written. */
export function SheetReview(props: SheetReviewProps) {
  const { plan, busy } = props;
  // What a person does not want, since by far the most is wanted; of conflicts what they do want.
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const accepted: Accepted = {
    changes: plan.changes.filter((change) => !refused.has(changeKey(change))),
    conflicts: plan.conflicts.filter((conflict) => theirs.has(changeKey(conflict))),
    added: plan.added.filter(({ row }) => !refused.has(row.id)),
  };
  const known = plan.columns.some(({ id }) => id === 'action' || id === 'id' || id === 'ref');
  const guessed = plan.columns.some((column) => column.guessed);
  const bodyless = plan.added.filter(({ row }) => !row.fields.body).length;
  const toggle = (key: string) => setRefused(toggled(refused, key));

  return (
    <div class="review">
      <p class="review-sum">
        <strong>{plan.file}</strong>:{' '}
        {known ? planSentence(plan) : 'Say first which of its columns says what is to be done.'}
      </p>
      {plan.notes.map((note) => (
        <p key={note} class="soft small">
          {note}
        </p>
      ))}
      <ColumnMapping
        columns={plan.columns}
        ours={props.columns}
        open={guessed || !known}
        busy={busy}
        onChange={props.onColumns}
      />
      {(bodyless > 0 || props.of.body) && known && (
        <LogOwner
          key={`${props.of.council} ${props.of.body}`}
          of={props.of}
          bodies={props.bodies}
          councils={props.councils}
          busy={busy}
          onChange={props.onOf}
        />
      )}
      {known && (
        <>
          <ConflictList conflicts={plan.conflicts} theirs={theirs} onChoose={setTheirs} />
          <ReviewTable
            title="Changed in the sheet"
            headings={['Take', 'Ref', 'Column', 'Here now', 'In the sheet', 'Where']}
            entries={plan.changes}
            keyOf={changeKey}
            tools={
              <AllOrNone
                name="changes"
                keys={plan.changes.map(changeKey)}
                refused={refused}
                onChange={setRefused}
              />
            }
            renderCells={(change) => {
              const [before, after] = apart(hereText(change), change.after);
              return (
                <>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`Take ${columnName(change)} of ${change.ref}`}
                      checked={!refused.has(changeKey(change))}
                      onChange={() => toggle(changeKey(change))}
                    />
                  </td>
                  <td class="review-ref">{change.ref}</td>
                  <td>{columnName(change)}</td>
                  <td>{before === '' ? <Empty /> : <del>{before}</del>}</td>
                  <td>{after === '' ? <Empty /> : <ins>{after}</ins>}</td>
                  <td class="soft">{placeText(change.place)}</td>
                </>
              );
            }}
          />
          <NewRowList added={plan.added} refused={refused} onChange={setRefused} />
          <ReviewTable
            title="Cannot be read"
            about="These stay as they are here. Mend them in the sheet and choose it again, or edit the rows in the tracker."
            headings={['Where', 'In the sheet', 'Why']}
            entries={plan.unreadable}
            keyOf={unreadableKey}
            renderCells={(entry) => (
              <>
                <td class="review-ref">{placeText(entry.place)}</td>
                <td>{entry.text.trim() === '' ? <Empty /> : apart('', entry.text)[1]}</td>
                <td>{entry.why}</td>
              </>
            )}
          />
        </>
      )}
      <div class="review-end">
        <Button
          look="main"
          disabled={busy || countAccepted(accepted) === 0}
          onPress={() => props.onTake(accepted)}
        >
          {takeWords(accepted)}
        </Button>
        <Button onPress={props.onOther}>Another file</Button>
        <Button onPress={props.onCancel}>Cancel</Button>
        <span class="soft" role="status">
          {restWords(plan)}
        </span>
      </div>
    </div>
  );
}
