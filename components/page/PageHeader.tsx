import { Button } from '../controls/Button.tsx';
import type { Heading } from './heading.ts';
import './page-header.css';

export interface PageHeaderProps extends Heading {
  readonly trackerAddress: string;
  readonly onSettings: () => void;
  readonly onKeys: () => void;
}

/** Which council, body, meeting and item the panel is speaking of, and the ways out of it. */
export function PageHeader(props: PageHeaderProps) {
  return (
    <header class="page-header">
      <div class="page-header-top">
        <p class="page-header-council">{props.council ?? 'Minutemark'}</p>
        <a class="button" data-look="quiet" href={props.trackerAddress} target="minutemark-tracker">
          Tracker
        </a>
        <Button look="quiet" name="Keys" hint="Keys (?)" onPress={props.onKeys}>
          ?
        </Button>
        <Button look="quiet" name="Settings" hint="Settings" onPress={props.onSettings}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M2 4h6M12 4h2M2 8h2M8 8h6M2 12h7M13 12h1"
              stroke="currentColor"
              stroke-width="1.6"
              stroke-linecap="round"
            />
            <g fill="none" stroke="currentColor" stroke-width="1.6">
              <circle cx="10" cy="4" r="1.8" />
              <circle cx="6" cy="8" r="1.8" />
              <circle cx="11" cy="12" r="1.8" />
            </g>
          </svg>
        </Button>
      </div>
      <h1 class="page-header-meeting">
        {props.body} {props.date && <span class="page-header-date">{props.date}</span>}
      </h1>
      {props.extent && <p class="soft small">{props.extent}</p>}
    </header>
  );
}
