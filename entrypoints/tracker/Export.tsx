import { Files } from './files/Files.tsx';
import type { Tracker } from './tracker.ts';

/** Files out of the tracker and into it, over what the table shows. */
export function Export({ tracker }: { readonly tracker: Tracker }) {
  const { store, stored, toasts, shownIds, selectedIds } = tracker;
  return (
    <Files store={store} stored={stored} toasts={toasts} view={shownIds.value} selected={selectedIds.value} />
  );
}
