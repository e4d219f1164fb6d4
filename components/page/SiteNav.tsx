import './site-nav.css';

export type SitePage = 'tracker' | 'meetings' | 'brief' | 'viewer';

const PAGES: readonly { readonly id: SitePage; readonly label: string; readonly address: string }[] = [
  { id: 'tracker', label: 'Tracker', address: '/tracker.html' },
  { id: 'meetings', label: 'Meetings', address: '/meetings.html' },
  { id: 'brief', label: 'Brief me', address: '/brief.html' },
  { id: 'viewer', label: 'Open a PDF', address: '/viewer.html' },
];

/** Minutemark's full pages, at the head of each of them: where one is, and the way to the others. */
export function SiteNav({ current }: { readonly current: SitePage }) {
  return (
    <nav class="site-nav" aria-label="Minutemark">
      <img src="/icons/48.png" width="28" height="28" alt="" />
      <ul>
        {PAGES.map(({ id, label, address }) => (
          <li key={id}>
            <a href={address} aria-current={id === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Address of one row of the tracker, for a link from any page of Minutemark. `commitment` is its id. */
export const commitmentAddress = (commitment: string): string => `/tracker.html#${commitment}`;
