import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Commitment } from '../../../lib/model/index.ts';
import type { CommitmentEdit } from '../../../lib/tracker/acts.ts';
import type { Field } from './fields.ts';
import './field-editor.css';

export interface FieldEditorProps {
  readonly field: Field;
  readonly commitment: Commitment;
  /** Spoken name: the field and the row. */
  readonly name: string;
  readonly onSave: (edit: CommitmentEdit) => void;
  /** Called when it is over, saved or not. `stay` asks for the focus to go back to where it was opened. */
  readonly onDone: (stay: boolean) => void;
  /** Called with a sentence where what was typed was given up because it could not be taken. */
  readonly onRefused: (sentence: string) => void;
}

/** The text of a date field whose parts are only half filled in: no date, but not empty either. */
const HALF_A_DATE = 'half';

/**
 * A field in place of what it shows. Enter saves (Shift+Enter makes a new line where there may be several), Escape
 * leaves it as it was, going elsewhere saves. What cannot be taken is said in a sentence beside it, and stays.
 */
export function FieldEditor({ field, commitment, name, onSave, onDone, onRefused }: FieldEditorProps) {
  const before = field.valueOf(commitment);
  const [typed, setTyped] = useState(before);
  const [fault, setFault] = useState('');
  const place = useRef<HTMLElement | null>(null);
  const over = useRef(false);

  useLayoutEffect(() => {
    place.current?.focus();
    if (place.current instanceof HTMLInputElement && field.kind === 'line') place.current.select();
    if (place.current instanceof HTMLTextAreaElement)
      place.current.setSelectionRange(before.length, before.length);
  }, [field, before]);

  const finish = (text: string | null, stay: boolean) => {
    if (over.current) return;
    if (text !== null && text !== before) {
      const edit = field.editOf(text, commitment);
      if (!edit.ok && stay) {
        setFault(edit.problem.message);
        return;
      }
      over.current = true;
      if (edit.ok) onSave(edit.value);
      else onRefused(edit.problem.message);
    }
    over.current = true;
    onDone(stay);
  };

  const current = () =>
    place.current instanceof HTMLInputElement && place.current.validity.badInput ? HALF_A_DATE : typed;
  const common = {
    ref: (element: HTMLElement | null) => {
      if (element) place.current = element;
    },
    'aria-label': name,
    'aria-invalid': fault !== '',
    onBlur: () => finish(current(), false),
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Enter' && !(field.kind === 'lines' && event.shiftKey)) {
        event.preventDefault();
        finish(current(), true);
      }
      if (event.key === 'Escape') {
        event.preventDefault();
        finish(null, true);
      }
    },
    onClick: (event: MouseEvent) => event.stopPropagation(),
  };
  const onInput = (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    setTyped(event.currentTarget.value);
    setFault('');
  };
  return (
    <span class="field-editor" data-kind={typeof field.kind === 'string' ? field.kind : 'choice'}>
      {field.kind === 'lines' && <textarea {...common} rows={5} value={typed} onInput={onInput} />}
      {field.kind === 'line' && <input {...common} value={typed} onInput={onInput} />}
      {field.kind === 'date' && <input {...common} type="date" value={typed} onInput={onInput} />}
      {typeof field.kind !== 'string' && (
        <select
          {...common}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setFault('');
          }}
        >
          {field.kind.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      {fault && (
        <span class="field-fault" role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
