import './side.css';

/** An entry of a document's own outline. */
export interface OutlineEntry {
  readonly title: string;
  /** Null for one that leads nowhere in the file: a heading of others, or an address. */
  readonly destination: string | readonly unknown[] | null;
  readonly entries: readonly OutlineEntry[];
}

export interface OutlineProps {
  readonly entries: readonly OutlineEntry[];
  readonly onGo: (entry: OutlineEntry) => void;
}

/** The file's own table of contents. */
export function Outline({ entries, onGo }: OutlineProps) {
  return (
    <ul class="outline">
      {entries.map((entry, at) => (
        <li key={at}>
          {entry.destination === null ? (
            <span>{entry.title}</span>
          ) : (
            <button type="button" onClick={() => onGo(entry)}>
              {entry.title}
            </button>
          )}
          {entry.entries.length > 0 && <Outline entries={entry.entries} onGo={onGo} />}
        </li>
      ))}
    </ul>
  );
}
