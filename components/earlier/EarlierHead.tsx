import { StatusMark } from '../tracker/StatusMark.tsx';
import type { EarlierView } from './types.ts';

/** What was promised: its ref, where it was raised, its words, owner, date and status. */
export function EarlierHead({
  card,
  trackerAddress,
  reach,
}: {
  readonly card: EarlierView;
  readonly trackerAddress: string;
  readonly reach: 0 | -1;
}) {
  return (
    <div class="earlier-promise">
      <p class="earlier-where">
        <a
          href={`${trackerAddress}#${card.commitment}`}
          target="minutemark-tracker"
          tabIndex={reach}
          title="Open this row in the tracker"
        >
          {card.ref}
        </a>{' '}
        <span>{card.raised}</span>
        <StatusMark status={card.status} />
      </p>
      <p class="earlier-words">{card.action}</p>
      <p class="earlier-facts">
        <span>{card.owner === '' ? 'No owner' : card.owner}</span>
        <span data-overdue={card.overdue ? '' : undefined}>
          {card.due === '' ? 'No date' : `Due ${card.due}`}
          {card.overdue ? ', overdue' : ''}
        </span>
      </p>
    </div>
  );
}
