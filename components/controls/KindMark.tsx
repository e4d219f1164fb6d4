import type { PassageKind } from '../../lib/model/index.ts';
import './kind-mark.css';

/** What each kind is called on screen. */
export const KIND_WORDS: Readonly<Record<PassageKind, string>> = {
  action: 'Action',
  decision: 'Decision',
  recommendation: 'Recommendation',
  progress: 'Progress',
};

/** Kind as a word and a shape; the colour is the third sign, never the only one. */
export function KindMark({ kind }: { readonly kind: PassageKind }) {
  return (
    <span class="kind-mark" data-kind={kind}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {SHAPES[kind]}
      </svg>
      {KIND_WORDS[kind]}
    </span>
  );
}

const SHAPES: Readonly<Record<PassageKind, preact.JSX.Element>> = {
  action: <path d="M2 1l8 5-8 5z" fill="currentColor" />,
  decision: <rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="currentColor" stroke-width="2" />,
  recommendation: <path d="M1 4h7M1 8h7M7 1l4 5-4 5" fill="none" stroke="currentColor" stroke-width="1.8" />,
  progress: (
    <path
      d="M1 10l3.5-4 3 2L11 2"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    />
  ),
};
