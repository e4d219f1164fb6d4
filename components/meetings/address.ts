import type { RecommendationKey } from '../../lib/model/index.ts';

/** The page of the year over the meetings. */
export const MEETINGS_PAGE = '/meetings.html';

/** What the page shows. Every one has an address of its own, so that it can be linked to and come back to. */
export const VIEW_NAMES = ['meetings', 'grid', 'changes', 'silent', 'ask', 'compare', 'search'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** A view of the page with what was chosen in it. */
export type View =
  | { readonly name: ViewName; readonly chosen: Readonly<Record<string, string>> }
  | { readonly name: 'meeting'; readonly key: string }
  | { readonly name: 'commitment'; readonly id: string }
  | { readonly name: 'recommendation'; readonly key: RecommendationKey };

/** The part of the address after `#` that shows a view. */
export function hashOf(view: View): string {
  switch (view.name) {
    case 'commitment':
      return `#commitment=${encodeURIComponent(view.id)}`;
    case 'recommendation':
      return `#recommendation=${encodeURIComponent(view.key.ref)}&set=${encodeURIComponent(view.key.set)}`;
    case 'meeting':
      return `#meeting=${encodeURIComponent(view.key)}`;
    default: {
      const chosen = new URLSearchParams(Object.entries(view.chosen).filter(([, value]) => value !== ''));
      return `#${view.name}${chosen.size > 0 ? `&${chosen}` : ''}`;
    }
  }
}

/** The view that an address shows; the list of meetings where it names none that there is. */
export function viewOf(hash: string): View {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const commitment = parts.get('commitment');
  if (commitment) return { name: 'commitment', id: commitment };
  const [ref, set] = [parts.get('recommendation'), parts.get('set')];
  if (ref && set) return { name: 'recommendation', key: { set, ref } };
  const meeting = parts.get('meeting');
  if (meeting) return { name: 'meeting', key: meeting };
  const name = VIEW_NAMES.find((one) => parts.has(one)) ?? 'meetings';
  parts.delete(name);
  return { name, chosen: Object.fromEntries(parts) };
}

/** Address of one commitment's story, for a link from any page of Minutemark. `commitment` is its id. */
export const storyAddress = (commitment: string): string =>
  `${MEETINGS_PAGE}${hashOf({ name: 'commitment', id: commitment })}`;
