import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Commitment } from '../../../lib/model/index.ts';
import type { CommitmentEdit } from '../../../lib/tracker/acts.ts';
import { FIELDS, type FieldId } from '../fields/fields.ts';

export interface PaneFieldProps {
  readonly id: FieldId;
  readonly commitment: Commitment;
  readonly onEdit: (edit: CommitmentEdit) => void;
  /** Name in place of the field's own. */
  readonly label?: string;
  readonly rows?: number;
  /** Something to say under the field. */
  readonly hint?: string;
}

/** A field of the row beside the table: saved when it is left, a choice as soon as it is made. */
export function PaneField({ id: fieldId, commitment, onEdit, label, rows, hint }: PaneFieldProps) {
  const field = FIELDS[fieldId];
  const stored = field.valueOf(commitment);
  const [typed, setTyped] = useState(stored);
  const [fault, setFault] = useState('');
  const place = useRef<HTMLElement | null>(null);
  const id = useId();

  // What was changed elsewhere shows, but never under a person's hands.
  useEffect(() => {
    if (document.activeElement !== place.current || typeof field.kind !== 'string') setTyped(stored);
    setFault('');
  }, [stored, field.kind]);

  const save = (text: string) => {
    const half = place.current instanceof HTMLInputElement && place.current.validity.badInput;
    if (text === stored && !half) return setFault('');
    const edit = field.editOf(half ? 'half a date' : text, commitment);
    if (!edit.ok) return setFault(edit.problem.message);
    setFault('');
    onEdit(edit.value);
  };
  const common = {
    id,
    ref: (element: HTMLElement | null) => {
      if (element) place.current = element;
    },
    'aria-invalid': fault !== '',
    'aria-describedby': `${id}more`,
  };
  const typing = {
    value: typed,
    onInput: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setTyped(event.currentTarget.value),
    onBlur: () => save(typed),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && typed !== stored) {
        event.stopPropagation();
        setTyped(stored);
        setFault('');
      }
      if (event.key === 'Enter' && field.kind !== 'lines') save(typed);
    },
  };
  return (
    <div class="pane-field" data-field={fieldId}>
      <label htmlFor={id}>{label ?? field.label}</label>
      {field.kind === 'lines' && <textarea {...common} {...typing} rows={rows ?? 2} />}
      {field.kind === 'line' && <input {...common} {...typing} />}
      {field.kind === 'date' && <input {...common} {...typing} type="date" />}
      {typeof field.kind !== 'string' && (
        <select
          {...common}
          value={typed}
          onChange={(event) => {
            const { value } = event.currentTarget;
            // The choice shows only once it is stored: closing may ask for a minute first.
            event.currentTarget.value = stored;
            save(value);
          }}
        >
          {field.kind.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
      <span id={`${id}more`} class={fault ? 'field-fault' : 'soft small'} role={fault ? 'alert' : undefined}>
        {fault || hint}
      </span>
    </div>
  );
}
