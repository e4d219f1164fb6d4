import type { Commitment, HistoryEntry } from '../../../lib/model/index.ts';
import { changedTogether, historyLines, type HistoryLine } from '../../../lib/tracker/history.ts';
import type { CommitmentEdit } from '../../../lib/tracker/acts.ts';
import { Button } from '../../controls/Button.tsx';
import { moment } from './moment.ts';

export interface HistoryProps {
  readonly commitment: Commitment;
  /** Null until it was read. */
  readonly entries: readonly HistoryEntry[] | null;
  readonly onTakeBack: (entries: readonly HistoryEntry[]) => void;
  readonly onEdit: (edit: CommitmentEdit) => void;
}

/** Fields that a person may put back to an earlier value by themselves. */
const NOT_BY_ITSELF = new Set(['deletedAt', 'ref', 'completedOn', 'duePrecision']);

/** Every change of the row, newest first: what, from what to what, when, from where, and the way back. */
export function History({ commitment, entries, onTakeBack, onEdit }: HistoryProps) {
  if (entries === null) return <p class="soft">Reading…</p>;
  return (
    <ol class="pane-history">
      {historyLines(commitment, entries).map((line, place) => (
        <li key={line.entry?.id ?? place}>
          <p>
            <strong>{line.what}</strong>{' '}
            <span class="soft small">
              {moment(line.at)}, {line.from}
            </span>
          </p>
          {(line.before !== '' || line.after !== '') && (
            <p class="pane-change">
              <del>{line.before || 'nothing'}</del> <span aria-hidden="true">→</span>
              <span class="unseen"> became </span> <ins>{line.after || 'nothing'}</ins>
            </p>
          )}
          <WayBack {...{ line, commitment, entries, onTakeBack, onEdit }} />
        </li>
      ))}
    </ol>
  );
}

/** A change that still stands is taken back; one that was changed since can have its earlier value put back. */
function WayBack(props: HistoryProps & { readonly line: HistoryLine }) {
  const { commitment, entries, line, onTakeBack, onEdit } = props;
  const { entry } = line;
  if (!entry || NOT_BY_ITSELF.has(entry.field)) return null;
  const stands = (commitment.edited[entry.field] ?? commitment.createdAt) === entry.at;
  return (
    <Button
      look="link"
      name={`${stands ? 'Take back' : 'Put back'}: ${line.what}, ${line.before || 'nothing'}`}
      onPress={() => {
        if (stands) onTakeBack(changedTogether(entry, entries ?? []));
        // The store checks what it writes: a value of another version is refused with a sentence.
        else onEdit({ [entry.field]: entry.before } as CommitmentEdit);
      }}
    >
      {stands ? 'Take back' : `Put “${(line.before || 'nothing').slice(0, 40)}” back`}
    </Button>
  );
}
