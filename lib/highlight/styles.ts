import type { PassageKind, Range } from '../model/index.ts';

/** What a passage is to the person who looks at it. */
export type MarkState = 'found' | 'kept' | 'changed';

/** Something to be marked in the page. All ranges are offsets into the text index. */
export interface Mark {
  /** Several marks may share one: a resolution that stands twice on a page is one passage. */
  readonly id: string;
  readonly range: Range;
  readonly kind: PassageKind;
  readonly state: MarkState;
  /** Where its owners and its deadline stand, inside it or elsewhere. */
  readonly owners: readonly Range[];
  readonly deadline: Range | null;
}

/**
 * Ways of marking words, lowest first: a later one is painted over an earlier one. The look of each is a rule of
 * `highlights.css`, `::highlight(minutemark-…)` (design study, interface.md: "In the page").
 */
export const STYLES = [
  'decision',
  'progress',
  'recommendation',
  'action',
  'kept-decision',
  'kept-progress',
  'kept-recommendation',
  'kept-action',
  'changed',
  'owner',
  'deadline',
  'focus',
] as const;
export type Style = (typeof STYLES)[number];

/** The registry of highlights belongs to the page: names of ours must be like nobody else's. */
export const highlightName = (style: Style): string => `minutemark-${style}`;

/** Which words of a mark are painted in which way. */
export function strokesOf(mark: Mark): { readonly style: Style; readonly range: Range }[] {
  return [
    { style: wholeStyle(mark), range: mark.range },
    ...mark.owners.map((range) => ({ style: 'owner' as const, range })),
    ...(mark.deadline ? [{ style: 'deadline' as const, range: mark.deadline }] : []),
  ];
}

function wholeStyle({ kind, state }: Mark): Style {
  if (state === 'changed') return 'changed';
  return state === 'kept' ? `kept-${kind}` : kind;
}
