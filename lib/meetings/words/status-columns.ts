import { oneOf } from './wordings.ts';

/** Headings of the columns of an action log, whatever their case. How the lists are read: wordings.ts. */

/** A column that says what became of a row. */
export const STATUS_HEADING = new RegExp(
  `^${oneOf`
  status
  (latest |current )?(progress|update|position|state)
  outcome
  response
  comments?
  commentary
  result
  action taken
  what (has )?happened
  where (we are|it stands)
  completed?\??
  done\??
  feedback
  notes?
`}\\b`,
  'i',
);

/** A column of what is to be done. */
export const TASK_HEADING = new RegExp(
  `^(?:agreed |previous |outstanding )?${oneOf`
  actions?
  tasks?
  what
  request
  recommendation
  issue
  resolution
`}\\b`,
  'i',
);

const OTHER_COLUMN = `
  ref number whom owner lead responsib officer name assigned due deadline date target timescale meeting priority raised
  source
`;

/** The columns of an action log beside the one that says what became of it. */
export const USUAL_HEADING = new RegExp(
  `^${oneOf`
  (agreed |previous |outstanding )?(actions?|tasks?|what(?! (has )?happened))\b
  (agreed |previous |outstanding )?(request|recommendation|issue|resolution|item|topic|subject|minute)\b
  ${OTHER_COLUMN}
  no\b
  id\b
  who\b
  when\b
  by when
  by whom
  #
`}`,
  'i',
);

/** A row that this meeting made: nothing has become of it yet. */
export const NEW_ROW = /^(?:new(?: action)?|to do|not (?:yet )?(?:started|due)|tbc|n\/a|[-–—.]+)\.?$/i;
