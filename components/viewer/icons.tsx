/** Line drawings of the viewer's buttons; each button carries its own spoken name. */
const PATHS = {
  side: 'M2 3h12v10H2zM6 3v10',
  before: 'M4 10l4-4 4 4',
  after: 'M4 6l4 4 4-4',
  smaller: 'M3 8h10',
  larger: 'M3 8h10M8 3v10',
  width: 'M2 3v10M14 3v10M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2',
  page: 'M4 2h8v12H4zM8 4v8M6.5 5.5 8 4l1.5 1.5M6.5 10.5 8 12l1.5-1.5',
  turn: 'M12.5 6A5 5 0 1 0 13 9M13 2.5V6H9.5',
  find: 'M11.5 7A4.5 4.5 0 1 1 2.5 7a4.5 4.5 0 0 1 9 0ZM10.5 10.5 14 14',
  dark: 'M13 9.5A5.5 5.5 0 1 1 6.5 3a4.5 4.5 0 0 0 6.5 6.5Z',
  draw: 'M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11M6 8h4M8 6v4',
  print: 'M4.5 6V2h7v4M4.5 12H2.5V6h11v6h-2M4.5 9.5h7V14h-7z',
  save: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  original: 'M6.5 3H3v10h10V9.5M9 2.5h4.5V7M13.5 2.5 7.5 8.5',
  folder: 'M2 12.5v-9h4l1.5 2H14v7z',
  panel: 'M2 3h12v10H2zM10 3v10',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
