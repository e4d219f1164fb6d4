import type { Status } from '../../lib/model/index.ts';
import './status-mark.css';

/** Status as a word first, a shape second, a colour third. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <span class="status-mark" data-status={status}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {SHAPES[status]}
      </svg>
      {status}
    </span>
  );
}

const circle = <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />;
const SHAPES: Readonly<Record<Status, preact.JSX.Element>> = {
  'Not started': circle,
  'In progress': (
    <g>
      {circle}
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </g>
  ),
  'Complete – to be agreed': (
    <g>
      {circle}
      <path d="M3.5 6l2 2 3-4" fill="none" stroke="currentColor" stroke-width="1.5" />
    </g>
  ),
  Closed: (
    <g>
      <circle cx="6" cy="6" r="5.25" fill="currentColor" />
      <path d="M3.5 6l2 2 3-4" fill="none" stroke="var(--surface)" stroke-width="1.5" />
    </g>
  ),
  'On hold': <path d="M3.5 2v8M8.5 2v8" stroke="currentColor" stroke-width="2.2" />,
  'Not proceeding': <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" stroke="currentColor" stroke-width="1.8" />,
};
