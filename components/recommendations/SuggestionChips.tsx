import type { SuggestionView } from '../passages/types.ts';
import './suggestion-chips.css';

export interface SuggestionChipsProps {
  readonly suggestions: readonly SuggestionView[];
  /** Whether the key that takes the first one means this row. */
  readonly withKey: boolean;
  readonly reach: 0 | -1;
  readonly onAccept: (suggestion: SuggestionView) => void;
}

/** Recommendations that these words may serve, dashed because nobody has said so yet: each a button that tags. */
export function SuggestionChips({ suggestions, withKey, reach, onAccept }: SuggestionChipsProps) {
  if (suggestions.length === 0) return null;
  return (
    <ul class="suggestion-chips" aria-label="Suggested recommendations">
      {suggestions.map((suggestion, place) => (
        <li key={`${suggestion.key.set} ${suggestion.key.ref}`}>
          <button
            type="button"
            class="suggestion-chip"
            tabIndex={reach}
            aria-label={`Tag ${suggestion.label}, suggested: ${suggestion.reason}. ${suggestion.text}`}
            title={`${suggestion.text}\n${suggestion.setTitle}\nSuggested: ${suggestion.reason}`}
            onClick={(event) => {
              event.stopPropagation();
              onAccept(suggestion);
            }}
          >
            {suggestion.label} suggested
            {withKey && place === 0 && <kbd aria-hidden="true">S</kbd>}
          </button>
          <span class="suggestion-reason" aria-hidden="true">
            {suggestion.reason}
          </span>
        </li>
      ))}
    </ul>
  );
}
