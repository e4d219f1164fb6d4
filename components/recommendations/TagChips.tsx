import type { TagView } from '../passages/types.ts';
import './tag-chips.css';

/** The recommendations a passage serves, each with its text as a tooltip and for screen readers. */
export function TagChips({ tags }: { readonly tags: readonly TagView[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="tag-chips" aria-label="Recommendations">
      {tags.map((tag) => (
        <li key={`${tag.key.set} ${tag.key.ref}`} class="tag-chip" title={`${tag.text} (${tag.setTitle})`}>
          {tag.label}
          <span class="unseen">: {tag.text}</span>
        </li>
      ))}
    </ul>
  );
}
