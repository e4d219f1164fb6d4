import { Button } from '../controls/Button.tsx';
import './selection-bar.css';

export interface SelectionBarProps {
  /** Words selected in the page, or null. */
  readonly words: string | null;
  readonly onTag: () => void;
}

/** Offers to tag what is selected in the page. The page itself is never given a button of ours. */
export function SelectionBar({ words, onTag }: SelectionBarProps) {
  if (words === null) return null;
  return (
    <div class="selection-bar" role="region" aria-label="Words selected in the page">
      <p class="selection-words">“{words}”</p>
      <Button look="main" onPress={onTag}>
        Tag the selected words <kbd aria-hidden="true">Alt T</kbd>
      </Button>
    </div>
  );
}
