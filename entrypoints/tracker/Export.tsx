import { Button } from '../../components/controls/Button.tsx';
import { trackerCsv } from '../../lib/exchange/csv.ts';
import { leftOutSentence, rowsToExport } from '../../lib/exchange/restricted.ts';
import { download } from '../browser/download.ts';
import { today } from '../browser/today.ts';
import type { Tracker } from './tracker.ts';

/** Exports what the table shows, and says what stays behind. */
export function Export({ tracker }: { readonly tracker: Tracker }) {
  const shown = tracker.shown.value;
  const left = leftOut(tracker);
  return (
    <div class="export">
      {left && <span class="soft small">{left}</span>}
      <Button look="main" disabled={shown.length === 0} onPress={() => saveCsv(trackerCsv(shown))}>
        Export CSV
      </Button>
    </div>
  );
}

/** What is not in the file, in a sentence or two; empty where all is. */
function leftOut({ rows, shown }: Tracker): string {
  const hidden = rows.value.length - shown.value.length;
  const unseen =
    hidden > 0 &&
    (hidden === 1
      ? '1 row that is not shown is left out.'
      : `${hidden} rows that are not shown are left out.`);
  const restricted = leftOutSentence(rowsToExport(shown.value).leftOut);
  return [unseen, restricted].filter(Boolean).join(' ');
}

function saveCsv(csv: string): void {
  download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `minutemark-tracker-${today()}.csv`);
}
