import type { ComponentChildren } from 'preact';
import './notice.css';

export interface NoticeProps {
  readonly title?: string;
  readonly children: ComponentChildren;
  readonly tone?: 'plain' | 'warn' | 'bad';
}

/** A sentence or two about the state of things, with what can be done about it. */
export function Notice({ title, children, tone }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone ?? 'plain'}>
      {title && <h2 class="notice-title">{title}</h2>}
      {children}
    </div>
  );
}
