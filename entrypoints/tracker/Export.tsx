import { Button } from '../../components/controls/Button.tsx';
import { trackerCsv } from '../../lib/exchange/csv.ts';
import { today } from '../browser/today.ts';
import type { Tracker } from './tracker.ts';

/** Exports what the table shows, and says what stays behind. */
export function Export({ tracker }: { readonly tracker: Tracker }) {
  const shown = tracker.shown.value;
  const left = leftOut(tracker);
  return (
    <div class="export">
      {left && <span class="soft small">{left}</span>}
      <Button look="main" disabled={shown.length === 0} onPress={() => download(trackerCsv(shown))}>
        Export CSV
      </Button>
    </div>
  );
}

function leftOut(tracker: Tracker): string {
  const hidden = tracker.rows.value.length - tracker.shown.value.length;
  const restricted = tracker.shown.value.filter(({ commitment }) => commitment.restricted).length;
  return [hidden > 0 && `${hidden} not shown here`, restricted > 0 && `${restricted} restricted`]
    .filter(Boolean)
    .join(' and ');
}

function download(csv: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = `minutemark-tracker-${today()}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
