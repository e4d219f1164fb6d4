import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  faultOfPreview,
  mergeWithAbove,
  renumbered,
  splitRow,
  type PreviewRow,
  type PreviewSet,
} from '../../../lib/recommendations/preview.ts';
import { Button } from '../../controls/Button.tsx';

export interface PreviewListProps {
  readonly set: PreviewSet;
  readonly onChange: (set: PreviewSet) => void;
}

/** One list as it was read, to be put right before it is saved. The wording itself cannot be changed. */
export function PreviewList({ set, onChange }: PreviewListProps) {
  const rows = useRef<HTMLOListElement>(null);
  /** Place of the row that takes the focus, where the one that had it has just gone. */
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    const numbers = rows.current?.querySelectorAll<HTMLElement>('.import-ref') ?? [];
    numbers[Math.min(next.current, numbers.length - 1)]?.focus();
    next.current = null;
  });
  const shorten = (fewer: readonly PreviewRow[], place: number) => {
    next.current = place;
    onChange({ ...set, rows: fewer });
  };
  const fault = faultOfPreview(set);
  const name = set.title || set.heading;
  const field = (label: string, key: 'title' | 'inspection' | 'authority') => (
    <label data-missing={set[key] === '' ? '' : undefined}>
      {label}
      <input
        value={set[key]}
        placeholder="Not found: please fill in"
        onInput={(event) => onChange({ ...set, [key]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <section class="import-set" aria-label={name} data-dropped={set.dropped ? '' : undefined}>
      <header>
        <h3>
          {set.rows.length === 1 ? '1 recommendation' : `${set.rows.length} recommendations`}
          <span class="soft">
            {' '}
            · under “{set.heading}”{set.addressee && `, for ${set.addressee}`}
          </span>
        </h3>
        <label class="import-take">
          <input
            type="checkbox"
            checked={!set.dropped}
            onChange={(event) => onChange({ ...set, dropped: !event.currentTarget.checked })}
          />
          Take this list
        </label>
      </header>
      {!set.dropped && (
        <>
          <div class="import-facts">
            {field('Name of the list', 'title')}
            {field('Inspection', 'inspection')}
            {field('Authority', 'authority')}
            <label data-missing={set.published === '' ? '' : undefined}>
              Published
              <input
                type="date"
                value={set.published}
                onInput={(event) => onChange({ ...set, published: event.currentTarget.value })}
              />
            </label>
          </div>
          <ol class="import-rows" ref={rows}>
            {set.rows.map((row, place) => (
              <PreviewLine
                key={row.id}
                row={row}
                first={place === 0}
                onEdit={(edited) =>
                  onChange({ ...set, rows: set.rows.map((one) => (one.id === row.id ? edited : one)) })
                }
                onMerge={() => shorten(mergeWithAbove(set.rows, row.id), place - 1)}
                onSplit={(offset) =>
                  onChange({ ...set, rows: splitRow(set.rows, row.id, offset, crypto.randomUUID()) })
                }
                onDrop={() =>
                  shorten(
                    set.rows.filter((one) => one.id !== row.id),
                    place,
                  )
                }
              />
            ))}
          </ol>
          <div class="import-set-end">
            <Button onPress={() => onChange({ ...set, rows: renumbered(set.rows) })}>Number from 1</Button>
            <span role="status" class="import-fault">
              {fault}
            </span>
          </div>
        </>
      )}
    </section>
  );
}

interface PreviewLineProps {
  readonly row: PreviewRow;
  readonly first: boolean;
  readonly onEdit: (row: PreviewRow) => void;
  readonly onMerge: () => void;
  readonly onSplit: (offset: number) => void;
  readonly onDrop: () => void;
}

function PreviewLine({ row, first, onEdit, onMerge, onSplit, onDrop }: PreviewLineProps) {
  const words = useRef<HTMLTextAreaElement>(null);
  return (
    <li class="import-row">
      <input
        class="import-ref"
        aria-label={`Number of recommendation ${row.ref}`}
        value={row.ref}
        onInput={(event) => onEdit({ ...row, ref: event.currentTarget.value })}
      />
      <textarea
        ref={words}
        readOnly
        rows={Math.min(6, Math.ceil(row.text.length / 78) || 1)}
        aria-label={`Words of recommendation ${row.ref}`}
        value={row.text}
      />
      <input
        aria-label={`Theme of recommendation ${row.ref}`}
        placeholder="Theme"
        value={row.theme}
        onInput={(event) => onEdit({ ...row, theme: event.currentTarget.value })}
      />
      <span class="import-tools">
        <Button
          look="quiet"
          disabled={first}
          name={`Join to above: recommendation ${row.ref}`}
          onPress={onMerge}
        >
          Join to above
        </Button>
        <Button
          look="quiet"
          name={`Part at cursor: recommendation ${row.ref}`}
          hint="Put the cursor in the words first"
          onPress={() => onSplit(words.current?.selectionStart ?? 0)}
        >
          Part at cursor
        </Button>
        <Button look="quiet" name={`Leave out: recommendation ${row.ref}`} onPress={onDrop}>
          Leave out
        </Button>
      </span>
    </li>
  );
}
