import './empty-tracker.css';

/** What the tracker says before anything was kept: how to get the first row. */
export function EmptyTracker() {
  return (
    <div class="tracker-empty">
      <h2>Nothing kept yet</h2>
      <p>
        Every action you keep while reading minutes becomes a row here, with its owner, its date and its
        words.
      </p>
      <ol>
        <li>Open the minutes of a meeting on your council’s website.</li>
        <li>
          Press the Minutemark button in the toolbar: actions, owners and deadlines are marked in the page.
        </li>
        <li>
          In the panel, press <kbd class="key">Enter</kbd> on what matters. It is here at once, and can be
          exported for Excel.
        </li>
      </ol>
    </div>
  );
}
