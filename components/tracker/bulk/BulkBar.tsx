import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ok, type Commitment, type Result, type Status } from '../../../lib/model/index.ts';
import type { CommitmentEdit } from '../../../lib/tracker/acts.ts';
import { STATUSES } from '../../../lib/tracker/status.ts';
import { Button } from '../../controls/Button.tsx';
import { ownersFromText } from '../../passages/PassageEditor.tsx';
import { dayOf } from '../fields/fields.ts';
import './bulk-bar.css';

export interface BulkBarProps {
  readonly count: number;
  /** Sets fields of every selected row as one act; `words` say what it does. */
  readonly onEdit: (edit: CommitmentEdit, words: string) => void;
  /** Asks which meeting agreed the closing, and closes all of them. */
  readonly onClose: () => void;
  readonly onTag: () => void;
  /** Makes one row of all of them; absent for a single one. */
  readonly onMerge: (() => void) | null;
  readonly onClear: () => void;
}

type Setting = 'owner' | 'due' | null;

/** What can be done with all selected rows at once. Each is one act with one undo. */
export function BulkBar({ count, onEdit, onClose, onTag, onMerge, onClear }: BulkBarProps) {
  const [setting, setSetting] = useState<Setting>(null);
  const rows = count === 1 ? '1 row' : `${count} rows`;
  const setStatus = (status: Status) => {
    if (status === 'Closed') onClose();
    else onEdit({ status }, `${rows} set to “${status}”.`);
  };
  return (
    <div class="bulk-bar" role="group" aria-label={`${rows} selected`}>
      <strong>{rows} selected</strong>
      <select
        aria-label="Set the status of all selected rows"
        value=""
        onChange={(event) => {
          const status = STATUSES.find((one) => one === event.currentTarget.value);
          event.currentTarget.value = '';
          if (status) setStatus(status);
        }}
      >
        <option value="">Status…</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {status}
          </option>
        ))}
      </select>
      <Button expanded={setting === 'owner'} onPress={() => setSetting(setting === 'owner' ? null : 'owner')}>
        Owner…
      </Button>
      <Button expanded={setting === 'due'} onPress={() => setSetting(setting === 'due' ? null : 'due')}>
        Due date…
      </Button>
      <Button onPress={onTag}>Tag…</Button>
      <Button onPress={onClose}>Close…</Button>
      {onMerge && <Button onPress={onMerge}>Merge…</Button>}
      <Button look="link" onPress={onClear}>
        Clear selection
      </Button>
      {setting === 'owner' && (
        <OneField
          label={`Owner of ${rows}`}
          type="text"
          read={(text) => ok({ owners: [...ownersFromText(text, [])] })}
          onSet={(edit, text) => onEdit(edit, `${rows} given to ${text || 'nobody'}.`)}
          onDone={() => setSetting(null)}
        />
      )}
      {setting === 'due' && (
        <OneField
          label={`Due date of ${rows}`}
          type="date"
          read={(text) => {
            const day = dayOf(text);
            return day.ok ? ok({ dueDate: day.value }) : day;
          }}
          onSet={(edit) => onEdit(edit, `Due date of ${rows} set.`)}
          onDone={() => setSetting(null)}
        />
      )}
    </div>
  );
}

interface OneFieldProps {
  readonly label: string;
  readonly type: 'text' | 'date';
  readonly read: (text: string) => Result<CommitmentEdit>;
  readonly onSet: (edit: CommitmentEdit, text: string) => void;
  readonly onDone: () => void;
}

function OneField({ label, type, read, onSet, onDone }: OneFieldProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const common = {
    ref: field,
    'aria-label': label,
    'aria-invalid': fault !== '',
    value: text,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => {
      setText(event.currentTarget.value);
      setFault('');
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') onDone();
    },
  };
  return (
    <form
      class="bulk-field"
      onSubmit={(event) => {
        event.preventDefault();
        const edit = read(field.current?.validity.badInput ? 'half a date' : text.trim());
        if (!edit.ok) return setFault(edit.problem.message);
        onSet(edit.value, text.trim());
        onDone();
      }}
    >
      {type === 'date' ? <input {...common} type="date" /> : <input {...common} />}
      <Button look="main" submit>
        Set
      </Button>
      <Button onPress={onDone}>Leave as they are</Button>
      {fault && (
        <span class="field-fault" role="alert">
          {fault}
        </span>
      )}
    </form>
  );
}

/** Tags added to every row beside those that it has. */
export const withTags = (
  { recommendations }: Commitment,
  added: readonly Commitment['recommendations'][number][],
): CommitmentEdit => ({
  recommendations: [
    ...recommendations,
    ...added.filter((key) => !recommendations.some(({ set, ref }) => set === key.set && ref === key.ref)),
  ],
});
