import type { Correction } from '../../../lib/recommendations/correction.ts';
import { recommendationRefText } from '../../../lib/tracker/rows.ts';

export interface CorrectionNotesProps {
  readonly changes: readonly Correction[];
  readonly after: readonly { readonly ref: string; readonly text: string }[];
  /** How many passages and rows carry a ref of the old list. */
  readonly tagged: (ref: string) => number;
  readonly sendTo: ReadonlyMap<string, string>;
  readonly onSendTo: (from: string, to: string | null) => void;
}

/** What replacing an older list changes, and where its tags go. */
export function CorrectionNotes({ changes, after, tagged, sendTo, onSendTo }: CorrectionNotesProps) {
  const changed = changes.filter(({ kind }) => kind !== 'same');
  const fresh = after.filter(({ ref }) => !changes.some(({ to }) => to === ref));
  return (
    <div class="import-changes">
      <p>{sentence(changes.length - changed.length, fresh.length)}</p>
      <ul>
        {changed.map(({ before, to, kind }) => {
          const tags = tagged(before.ref);
          const ref = recommendationRefText(before.ref);
          return (
            <li key={before.ref}>
              <strong>{ref}</strong>{' '}
              {kind === 'gone' ? (
                <>
                  is not in the new list.{' '}
                  {tags === 0 ? (
                    'Nothing is tagged with it, so it goes.'
                  ) : (
                    <label>
                      {tags === 1 ? 'Its one tag' : `Its ${tags} tags`}{' '}
                      <select
                        value={sendTo.get(before.ref) ?? ''}
                        onChange={(event) => onSendTo(before.ref, event.currentTarget.value || null)}
                      >
                        <option value="">stay with it: it is kept in the list</option>
                        {after.map((one) => (
                          <option key={one.ref} value={one.ref}>
                            go to {recommendationRefText(one.ref)}: {one.text.slice(0, 60)}
                          </option>
                        ))}
                      </select>
                    </label>
                  )}
                </>
              ) : (
                <>
                  {kind === 'reworded' ? 'has other words now' : 'has another number now'}
                  {to !== before.ref && `: ${recommendationRefText(to ?? '')}`}.{' '}
                  {tags > 0 &&
                    to !== before.ref &&
                    (tags === 1 ? 'Its one tag follows.' : `Its ${tags} tags follow.`)}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function sentence(same: number, fresh: number): string {
  const parts = [
    same === 1 ? '1 recommendation stays as it is' : `${same} recommendations stay as they are`,
    fresh === 0 ? '' : fresh === 1 ? '1 is new' : `${fresh} are new`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
