import type { NewRow } from '../../lib/exchange/import/plan.ts';
import { ownerText } from '../../lib/tracker/texts.ts';
import { shortDate } from '../controls/dates.ts';
import { AllOrNone, toggled } from './AllOrNone.tsx';
import { apart } from './apart.ts';
import { ReviewTable } from './ReviewTable.tsx';

/** Rows of the sheet that are not in the tracker. */
export function NewRowList(props: {
  readonly added: readonly NewRow[];
  readonly refused: ReadonlySet<string>;
  readonly onChange: (refused: ReadonlySet<string>) => void;
}) {
  const { added, refused, onChange } = props;
  return (
    <ReviewTable
      title="New in the sheet"
      about="Not in the tracker: each becomes a row of its own."
      headings={['Take', 'Ref', 'Action', 'Owner', 'Due', 'Committee', 'Where']}
      entries={added}
      keyOf={({ row }) => row.id}
      tools={
        <AllOrNone
          name="new rows"
          keys={added.map(({ row }) => row.id)}
          refused={refused}
          onChange={onChange}
        />
      }
      renderCells={(one) => (
        <NewCells added={one} refused={refused} onToggle={(key) => onChange(toggled(refused, key))} />
      )}
    />
  );
}

function NewCells(props: {
  readonly added: NewRow;
  readonly refused: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}) {
  const { row, place } = props.added;
  const { owners = [], dueDate, dueAsMinuted, body } = row.fields;
  return (
    <>
      <td>
        <input
          type="checkbox"
          aria-label={`Take ${row.ref || row.action.slice(0, 60)}`}
          checked={!props.refused.has(row.id)}
          onChange={() => props.onToggle(row.id)}
        />
      </td>
      <td class="review-ref">{row.ref || <span class="soft">new</span>}</td>
      <td>{apart('', row.action)[1]}</td>
      <td>{owners.map(ownerText).join('; ')}</td>
      <td>{dueDate ? shortDate(dueDate) : dueAsMinuted}</td>
      <td>{body}</td>
      <td class="soft">row {place.row}</td>
    </>
  );
}
