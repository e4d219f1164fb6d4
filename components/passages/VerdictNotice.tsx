import { Button } from '../controls/Button.tsx';
import type { PassageView } from './types.ts';
import './verdict-notice.css';

export interface VerdictNoticeProps {
  readonly passage: PassageView;
  /** Words selected in the page at this moment, to be put in place of the old ones. */
  readonly selectedWords: string | null;
  readonly reach: 0 | -1;
  readonly onAccept: () => void;
  readonly onReattach: () => void;
  readonly onForget: () => void;
}

const SENTENCES = {
  changed: 'The words on the page have changed since this was kept. They now read:',
  ambiguous:
    'These words stand in another place on the page now, or in several, and which was meant cannot be told.',
  missing: 'These words are no longer on the page. What was kept is safe.',
} as const;

/** Whether kept words stand elsewhere, otherwise or nowhere, so that a person may have to say where they belong. */
export const needsPlace = ({ state, verdict }: PassageView): boolean =>
  state === 'kept' && verdict !== null && verdict !== 'exact';

/** What became of kept words on the page, where they are not simply still there. Old and new stand side by side. */
export function VerdictNotice(props: VerdictNoticeProps) {
  const { verdict, wordsNow, state } = props.passage;
  if (state !== 'kept' || verdict === null || verdict === 'exact') return null;
  if (verdict === 'moved')
    return <p class="verdict-moved">Moved on the page since it was kept; same words.</p>;
  return (
    <div class="verdict">
      <p>{SENTENCES[verdict]}</p>
      {verdict === 'changed' && wordsNow && <p class="verdict-now">{wordsNow}</p>}
      <div class="verdict-tools">
        {verdict === 'changed' && (
          <Button reach={props.reach} onPress={props.onAccept}>
            Keep the new words
          </Button>
        )}
        {props.selectedWords === null ? (
          <span class="soft">
            {verdict === 'changed' ? 'Or select' : 'Select'} the right words in the page to attach this to
            them.
          </span>
        ) : (
          <Button reach={props.reach} onPress={props.onReattach}>
            Attach to the selected words
          </Button>
        )}
        <Button look="link" reach={props.reach} onPress={props.onForget}>
          Forget it
        </Button>
      </div>
    </div>
  );
}
