import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { layoutFault, moved, renamed, without, withColumn } from '../../lib/exchange/own-layouts.ts';
import type { OwnLayout } from '../../lib/model/index.ts';
import { Button } from '../controls/Button.tsx';
import './layout-editor.css';

export interface LayoutEditorProps {
  readonly layout: OwnLayout;
  /** Every column there is, by its own name: those that are not in the layout can be added. */
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  /** Names that other layouts have. */
  readonly taken: readonly string[];
  /** Whether it is kept already, and so can be removed. */
  readonly kept: boolean;
  readonly busy: boolean;
  readonly onChange: (layout: OwnLayout) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** The council's own layout: which columns, in which order, under which names. Everything in it goes by keyboard. */
export function LayoutEditor(props: LayoutEditorProps) {
  const { layout, columns, onChange } = props;
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const toFocus = useRef<string | null>(null);
  const hint = useId();
  const fault = layoutFault(layout, props.taken);
  const own = (id: string): string => columns.find((column) => column.id === id)?.name ?? id;
  const absent = columns.filter(({ id }) => !layout.columns.some((column) => column.id === id));

  // An element that is moved in the page loses the focus.
  useLayoutEffect(() => {
    if (toFocus.current === null) return;
    const row = list.current?.querySelector(`[data-column="${CSS.escape(toFocus.current)}"]`);
    toFocus.current = null;
    row?.querySelector('input')?.focus();
  }, [layout]);

  const move = (id: string, by: -1 | 1) => {
    const next = moved(layout, id, by);
    if (next === layout) return;
    toFocus.current = id;
    const place = next.columns.findIndex((column) => column.id === id) + 1;
    setSaid(`${next.columns[place - 1]?.name}: now column ${place} of ${next.columns.length}.`);
    onChange(next);
  };

  return (
    <div class="layout-editor">
      <label>
        Name of the layout
        <input
          value={layout.name}
          onInput={(event) => onChange({ ...layout, name: event.currentTarget.value })}
        />
      </label>
      <p id={hint} class="soft small">
        Write over a name to rename the column. <kbd class="key">Alt</kbd> <kbd class="key">↑</kbd>{' '}
        <kbd class="key">↓</kbd> move it.
      </p>
      <ol ref={list} aria-label="Columns, in their order">
        {layout.columns.map(({ id, name }, at) => (
          <li key={id} data-column={id}>
            <span class="soft layout-editor-place">{at + 1}</span>
            <input
              aria-label={`Name of the column ${own(id)}`}
              aria-describedby={hint}
              value={name}
              title={name === own(id) ? undefined : `“${own(id)}” in Minutemark`}
              onInput={(event) => onChange(renamed(layout, id, event.currentTarget.value))}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                event.preventDefault();
                move(id, event.key === 'ArrowUp' ? -1 : 1);
              }}
            />
            <Button look="quiet" name={`Move ${name} up`} disabled={at === 0} onPress={() => move(id, -1)}>
              ↑
            </Button>
            <Button
              look="quiet"
              name={`Move ${name} down`}
              disabled={at === layout.columns.length - 1}
              onPress={() => move(id, 1)}
            >
              ↓
            </Button>
            <Button
              look="quiet"
              name={`Leave ${name} out`}
              onPress={() => {
                toFocus.current = (layout.columns[at + 1] ?? layout.columns[at - 1])?.id ?? null;
                setSaid(`${name} is left out.`);
                onChange(without(layout, id));
              }}
            >
              ✕
            </Button>
          </li>
        ))}
      </ol>
      {absent.length > 0 && (
        <label>
          Add a column
          <select
            value=""
            onChange={(event) => {
              const id = event.currentTarget.value;
              event.currentTarget.value = '';
              if (id === '') return;
              toFocus.current = id;
              setSaid(`${own(id)} is added at the end.`);
              onChange(withColumn(layout, id, own(id)));
            }}
          >
            <option value="">Choose…</option>
            {absent.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
      {fault !== null && <p class="layout-editor-fault">{fault}</p>}
      <div class="layout-editor-end">
        <Button look="main" disabled={fault !== null || props.busy} onPress={props.onSave}>
          Save this layout
        </Button>
        <Button onPress={props.onCancel}>Cancel</Button>
        {props.kept && <Button onPress={props.onRemove}>Remove it</Button>}
      </div>
    </div>
  );
}
