import type { SheetConflict } from '../../lib/exchange/import/plan.ts';
import { Button } from '../controls/Button.tsx';
import { shortDate } from '../controls/dates.ts';
import { apart } from './apart.ts';
import { ReviewTable } from './ReviewTable.tsx';
import { Empty, changeKey, columnName, hereText, placeText } from './review-words.tsx';

/** What was edited on both sides: for each the person says which stands. */
export function ConflictList(props: {
  readonly conflicts: readonly SheetConflict[];
  readonly theirs: ReadonlySet<string>;
  readonly onChoose: (theirs: ReadonlySet<string>) => void;
}) {
  const { conflicts, theirs, onChoose } = props;
  return (
    <ReviewTable
      title="Edited here and in the sheet"
      about="The same was edited here after the sheet was made, or may have been. What is here stays unless you choose otherwise."
      headings={['Ref', 'Column', 'Here now', 'In the sheet', 'Where']}
      entries={conflicts}
      keyOf={changeKey}
      tools={
        <span class="review-tools">
          <Button look="quiet" onPress={() => onChoose(new Set())}>
            Keep all of ours
          </Button>
          <Button look="quiet" onPress={() => onChoose(new Set(conflicts.map(changeKey)))}>
            Take all of the sheet’s
          </Button>
        </span>
      }
      renderCells={(conflict) => {
        const key = changeKey(conflict);
        const [before, after] = apart(hereText(conflict), conflict.after);
        const choose = (sheet: boolean) => {
          const next = new Set(theirs);
          if (sheet) next.add(key);
          else next.delete(key);
          onChoose(next);
        };
        const name = `${columnName(conflict)} of ${conflict.ref}`;
        return (
          <>
            <td class="review-ref">{conflict.ref}</td>
            <td>{columnName(conflict)}</td>
            <td>
              <label class="review-side">
                <input
                  type="radio"
                  name={key}
                  aria-label={`Keep ${name} as it is here: ${before || 'empty'}`}
                  checked={!theirs.has(key)}
                  onChange={() => choose(false)}
                />
                <span>
                  {before || <Empty />}
                  {conflict.editedHereAt !== '' && (
                    <span class="soft small"> edited {shortDate(conflict.editedHereAt.slice(0, 10))}</span>
                  )}
                </span>
              </label>
            </td>
            <td>
              <label class="review-side">
                <input
                  type="radio"
                  name={key}
                  aria-label={`Take ${name} from the sheet: ${after || 'empty'}`}
                  checked={theirs.has(key)}
                  onChange={() => choose(true)}
                />
                <span>{after || <Empty />}</span>
              </label>
            </td>
            <td class="soft">{placeText(conflict.place)}</td>
          </>
        );
      }}
    />
  );
}
