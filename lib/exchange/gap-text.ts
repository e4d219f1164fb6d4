/** What stands in place of an action where no row serves a recommendation, or none that is shown. */
export const gapText = ({
  hasRows,
  mentioned,
}: {
  readonly hasRows: boolean;
  readonly mentioned: boolean;
}): string =>
  hasRows ? NOT_SHOWN : mentioned ? 'No action.' : 'No action, and no meeting has mentioned it.';

const NOT_SHOWN = 'Its actions are not shown here.';

/** These texts as they come back in a sheet: no one's action. */
export const NO_ACTION: ReadonlySet<string> = new Set([
  NOT_SHOWN,
  gapText({ hasRows: false, mentioned: true }),
  gapText({ hasRows: false, mentioned: false }),
]);
