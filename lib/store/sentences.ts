import { problem, type Problem } from '../model/index.ts';

/** What the person was doing when the browser's database failed. */
type Doing = 'reading' | 'saving';

/** A plain sentence for an error of IndexedDB (names as in the Indexed Database API 3.0, and Firefox's own). */
export function storageProblem(error: unknown, doing: Doing): { ok: false; problem: Problem } {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return problem(sentence(name, doing), error);
}

function sentence(name: string, doing: Doing): string {
  switch (name) {
    case 'QuotaExceededError':
      return 'There is no room left on this device, so nothing was saved this time. What you kept before is safe. Free some disk space, then do it again.';
    case 'VersionError':
      return 'A newer version of Minutemark has opened your records, so this page can no longer use them. Nothing is lost. Close this page and open it again.';
    case 'SecurityError':
    case 'ReferenceError':
    case 'NotSupportedError':
      return 'This browser window does not let Minutemark keep records, as some private windows do not. Nothing was changed. Open the page in a normal window.';
    case 'BlockedError':
      return 'Another Minutemark page is still open from before an update and holds your records. Nothing is lost. Close the other Minutemark pages, then try again.';
    default:
      return doing === 'saving'
        ? 'Minutemark could not save that, and nothing was changed. What you kept before is safe. Try again; if it happens again, restart the browser.'
        : 'Minutemark could not read your records just now. They are not lost. Try again; if it happens again, restart the browser.';
  }
}

export const NOT_THERE =
  'This entry is no longer there: it was removed in another Minutemark page. Nothing else was changed.';
export const CHANGED_SINCE =
  'This cannot be undone any more, because it was changed again since. Nothing was changed now.';
export const WRONG_SHAPE =
  'Minutemark could not understand that change, so nothing was saved. What you kept before is safe. Reload the page and try again.';
