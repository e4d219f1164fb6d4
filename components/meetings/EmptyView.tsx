import type { ComponentChildren } from 'preact';
import './empty-view.css';

export interface EmptyViewProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What a view says before there is anything in it: what would be here, and how to get it. */
export function EmptyView({ title, children }: EmptyViewProps) {
  return (
    <div class="empty-view">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
