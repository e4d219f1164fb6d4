import { Button } from '../controls/Button.tsx';
import './opening.css';

interface Come {
  /** Bytes. */
  readonly loaded: number;
  readonly total: number | null;
}

export interface OpeningProps extends Come {
  readonly name: string;
  readonly onStop: () => void;
}

/** How far a file has come of which nothing can be shown yet. */
export function Opening({ name, onStop, ...come }: OpeningProps) {
  return (
    <div class="opening">
      <p>
        Opening <strong>{name}</strong>
      </p>
      <Bar {...come} />
      <p class="soft">{come.loaded === 0 ? 'Nothing of it has come yet.' : amount(come)}</p>
      <Button look="plain" onPress={onStop}>
        Stop
      </Button>
    </div>
  );
}

/** How far a file has come whose first pages are shown already. */
export function Rest(come: Come) {
  return (
    <div class="opening-rest">
      <Bar {...come} />
      <p class="soft">{amount(come)} here. What is in the file is found when all of it is.</p>
    </div>
  );
}

const Bar = ({ loaded, total }: Come) => (
  <progress aria-label="Loaded" {...(total === null ? {} : { value: loaded, max: total })} />
);

const amount = ({ loaded, total }: Come): string =>
  `${megabytes(loaded)}${total === null ? '' : ` of ${megabytes(total)}`}`;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
