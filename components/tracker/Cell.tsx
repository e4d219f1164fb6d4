import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CELL } from './grid-keys.ts';

export interface CellProps {
  /** Row and column in the grid, from 0. */
  readonly place: string;
  /** Whether Tab enters the grid at this cell. */
  readonly entry: boolean;
  readonly onFocus: () => void;
  readonly children: ComponentChildren;
  readonly className?: string;
  /** What Enter, F2 and a click on a cell without an editor do: open its link, unfold its row. */
  readonly onOpen?: () => void;
}

/** A cell that is read. It takes the focus itself, so that arrows reach everything in the table. */
export function Cell(props: CellProps) {
  return (
    <td
      class={props.className}
      tabIndex={props.entry ? 0 : -1}
      onFocus={props.onFocus}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget || !props.onOpen) return;
        event.preventDefault();
        props.onOpen();
      }}
      {...{ [CELL]: props.place }}
    >
      {props.children}
    </td>
  );
}

export interface EditableCellProps extends Omit<CellProps, 'onOpen'> {
  /** What the editor starts with. */
  readonly value: string;
  /** Spoken name of the field while it is edited. */
  readonly name: string;
  readonly field: 'text' | 'date' | readonly string[];
  readonly onSave: (value: string) => void;
}

/** A cell that Enter, F2 or a click turns into a field. Enter saves, Escape leaves it, going elsewhere saves too. */
export function EditableCell(props: EditableCellProps) {
  const [editing, setEditing] = useState(false);
  const cell = useRef<HTMLTableCellElement>(null);

  const finish = (value: string | null, stay: boolean) => {
    setEditing(false);
    if (value !== null && value !== props.value) props.onSave(value);
    if (stay) cell.current?.focus();
  };

  return (
    <td
      ref={cell}
      class={`tracker-editable ${props.className ?? ''}`}
      tabIndex={props.entry && !editing ? 0 : -1}
      onFocus={props.onFocus}
      onClick={() => setEditing(true)}
      onKeyDown={(event) => {
        if (editing || event.target !== event.currentTarget) return;
        if (event.key !== 'Enter' && event.key !== 'F2') return;
        event.preventDefault();
        setEditing(true);
      }}
      {...{ [CELL]: props.place }}
    >
      {editing ? <Field {...props} onDone={finish} /> : props.children}
    </td>
  );
}

interface FieldProps extends EditableCellProps {
  /** `null` leaves the value; `stay` puts the focus back on the cell. */
  readonly onDone: (value: string | null, stay: boolean) => void;
}

function Field({ value, name, field, onDone }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const place = useRef<HTMLElement | null>(null);
  const done = useRef(false);
  const finish = (result: string | null, stay: boolean) => {
    if (done.current) return;
    done.current = true;
    onDone(result, stay);
  };

  useLayoutEffect(() => {
    place.current?.focus();
    if (place.current instanceof HTMLInputElement && field === 'text') place.current.select();
  }, [field]);

  const common = {
    ref: (element: HTMLElement | null) => {
      place.current = element;
    },
    'aria-label': name,
    onBlur: () => finish(typed, false),
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Enter') finish(typed, true);
      if (event.key === 'Escape') finish(null, true);
    },
  };
  const onInput = (event: { readonly currentTarget: HTMLInputElement }) =>
    setTyped(event.currentTarget.value);
  if (field === 'text') return <input {...common} value={typed} onInput={onInput} />;
  if (field === 'date') return <input {...common} type="date" value={typed} onInput={onInput} />;
  return (
    <select {...common} value={typed} onChange={(event) => setTyped(event.currentTarget.value)}>
      {field.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}
