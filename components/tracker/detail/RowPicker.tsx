import { useId, useMemo, useState } from 'preact/hooks';
import type { TrackerRow } from '../../../lib/tracker/rows.ts';
import { filterRows } from '../../../lib/tracker/views.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { StatusMark } from '../StatusMark.tsx';
import './row-picker.css';

export interface RowPickerProps {
  readonly title: string;
  /** What will happen to the row that is chosen. */
  readonly about: string;
  /** What the button of each row does: "Move here". */
  readonly verb: string;
  /** Rows to choose from. */
  readonly rows: readonly TrackerRow[];
  readonly onChoose: (row: TrackerRow) => void;
  readonly onClose: () => void;
}

/** Rows listed at once; more words narrow it down. */
const AT_MOST = 20;

/** Finds one row of the tracker by its ref or its words. */
export function RowPicker({ title, about, verb, rows, onChoose, onClose }: RowPickerProps) {
  const [words, setWords] = useState('');
  const id = useId();
  const found = useMemo(() => (words.trim() === '' ? rows : filterRows(rows, { words })), [rows, words]);
  return (
    <Dialog title={title} wide onClose={onClose}>
      <p class="soft">{about}</p>
      <label htmlFor={id}>Ref or words of the row</label>
      <input id={id} type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      <p class="soft small" role="status">
        {found.length === 0
          ? 'No row has these words.'
          : found.length > AT_MOST
            ? `${found.length} rows fit; the first ${AT_MOST} are listed. More words find it sooner.`
            : `${found.length} ${found.length === 1 ? 'row fits' : 'rows fit'}.`}
      </p>
      <ul class="row-picker">
        {found.slice(0, AT_MOST).map((row) => (
          <li key={row.commitment.id}>
            <span class="row-picker-words">
              <strong>{row.commitment.ref}</strong> <StatusMark status={row.commitment.status} />
              <span class="two-lines">{row.commitment.action}</span>
            </span>
            <Button name={`${verb}: ${row.commitment.ref}`} onPress={() => onChoose(row)}>
              {verb}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
