import './opening.css';

export interface OpeningProps {
  readonly name: string;
  /** Bytes. */
  readonly loaded: number;
  readonly total: number | null;
}

/** How far a file has come. */
export function Opening({ name, loaded, total }: OpeningProps) {
  return (
    <div class="opening">
      <p>
        Opening <strong>{name}</strong>
      </p>
      <progress aria-label="Loaded" {...(total === null ? {} : { value: loaded, max: total })} />
      <p class="soft">
        {megabytes(loaded)}
        {total !== null && ` of ${megabytes(total)}`}
      </p>
    </div>
  );
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
