import { useState } from 'preact/hooks';
import type { ReadColumn } from '../../lib/exchange/import/headings.ts';

export interface ColumnMappingProps {
  readonly columns: readonly ReadColumn[];
  /** Columns of ours by id and name. */
  readonly ours: readonly { readonly id: string; readonly name: string }[];
  /** Whether it is unfolded at first: where something was guessed, it is to be looked at. */
  readonly open: boolean;
  readonly busy: boolean;
  readonly onChange: (columns: readonly (string | null)[]) => void;
}

/** What each column of a sheet was taken for, to be put right. */
export function ColumnMapping({ columns, ours, open, busy, onChange }: ColumnMappingProps) {
  const [unfolded] = useState(open);
  const guesses = columns.filter(({ guessed }) => guessed).length;
  const choose = (at: number, id: string | null) =>
    onChange(
      // One column of ours cannot be two of the sheet: it is taken from the other.
      columns.map((column, place) => (place === at ? id : column.id === id ? null : column.id)),
    );
  return (
    <details class="review-columns" open={unfolded}>
      <summary>
        What each column is
        {guesses > 0 && (
          <span class="soft">
            {' '}
            · {guesses === 1 ? '1 was guessed' : `${guesses} were guessed`}: please look
          </span>
        )}
      </summary>
      <ul>
        {columns.map(({ heading, id, guessed }, at) =>
          heading === '' && id === null ? null : (
            <li key={at}>
              <label>
                <span>
                  {heading === '' ? `Column ${at + 1}` : `“${heading}”`}
                  {guessed && <span class="soft small"> guessed</span>}
                </span>
                <select
                  value={id ?? ''}
                  disabled={busy}
                  onChange={(event) => choose(at, event.currentTarget.value || null)}
                >
                  <option value="">is not read</option>
                  {ours.map((column) => (
                    <option key={column.id} value={column.id}>
                      {column.name}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
