import { hashOf, type View, type ViewName } from './address.ts';
import './meetings-nav.css';

const NAMES: readonly { readonly name: ViewName; readonly label: string }[] = [
  { name: 'meetings', label: 'All meetings' },
  { name: 'grid', label: 'Recommendations' },
  { name: 'changes', label: 'What changed' },
  { name: 'silent', label: 'Gone quiet' },
  { name: 'ask', label: 'What to ask' },
  { name: 'compare', label: 'Compare' },
  { name: 'search', label: 'Search' },
];

/** The views that a single story, meeting or recommendation is reached from. */
const UNDER: Readonly<Partial<Record<View['name'], ViewName>>> = {
  meeting: 'meetings',
  recommendation: 'grid',
};

/** The views of the page, each a link: what is open has an address. */
export function MeetingsNav({ view }: { readonly view: View }) {
  const current = UNDER[view.name] ?? view.name;
  return (
    <nav class="meetings-nav" aria-label="Views">
      <ul>
        {NAMES.map(({ name, label }) => (
          <li key={name}>
            <a
              href={hashOf({ name, chosen: {} })}
              aria-current={name === view.name ? 'page' : name === current ? 'true' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
