import type { ComponentChildren } from 'preact';
import type { TrackerRow } from '../../lib/tracker/rows.ts';
import { DueDate } from '../controls/DueDate.tsx';
import { StatusMark } from '../tracker/StatusMark.tsx';
import { hashOf } from './address.ts';
import './row-line.css';

export interface RowLineProps {
  readonly row: TrackerRow;
  /** What this list has to say of it. */
  readonly children?: ComponentChildren;
}

/** A commitment as one line of a list; its ref opens its story. */
export function RowLine({ row, children }: RowLineProps) {
  const { commitment, owner, overdue } = row;
  return (
    <li class="row-line">
      <div class="row-line-head">
        <a class="row-line-ref" href={hashOf({ name: 'commitment', id: commitment.id })}>
          {commitment.ref}
          <span class="unseen">: its story</span>
        </a>
        <p class="row-line-action">{commitment.action}</p>
      </div>
      <div class="row-line-facts small">
        <StatusMark status={commitment.status} />
        <span>{owner || <span class="soft">no owner</span>}</span>
        {commitment.dueDate || commitment.dueAsMinuted ? (
          <DueDate
            date={commitment.dueDate}
            precision={commitment.duePrecision}
            words={commitment.dueAsMinuted}
            overdue={overdue}
          />
        ) : (
          <span class="soft">no due date</span>
        )}
      </div>
      {children && <div class="row-line-more">{children}</div>}
    </li>
  );
}
