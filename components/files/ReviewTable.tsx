import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';

export interface ReviewTableProps<T> {
  readonly title: string;
  /** What this part is, in a sentence. */
  readonly about?: string;
  readonly headings: readonly string[];
  readonly entries: readonly T[];
  readonly keyOf: (entry: T) => string;
  /** The cells of a row, as `td` elements. */
  readonly renderCells: (entry: T) => ComponentChildren;
  /** Beside the heading: what is done with all of them at once. */
  readonly tools?: ComponentChildren;
}

/** How many rows are shown at first: a sheet may have thousands, and all of them are taken whether shown or not. */
const SHOWN = 100;

/** One part of a review: a heading with its count, and a table. Nothing where there is nothing. */
export function ReviewTable<T>(props: ReviewTableProps<T>) {
  const { title, about, headings, entries, keyOf, renderCells, tools } = props;
  const [shown, setShown] = useState(SHOWN);
  if (entries.length === 0) return null;
  return (
    <section class="review-part" aria-label={title}>
      <header>
        <h3>
          {title} <span class="review-count">{entries.length}</span>
        </h3>
        {tools}
      </header>
      {about && <p class="soft small">{about}</p>}
      <div class="review-scroll">
        <table aria-label={title}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, shown).map((entry) => (
              <tr key={keyOf(entry)}>{renderCells(entry)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > shown && (
        <Button onPress={() => setShown(shown + SHOWN)}>
          Show {Math.min(SHOWN, entries.length - shown)} more of {entries.length - shown}
        </Button>
      )}
    </section>
  );
}
