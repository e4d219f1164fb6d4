import type { Narrowing } from '../../../lib/model/index.ts';
import type { RowFilter } from '../../../lib/tracker/views.ts';

export const NOT_NARROWED: Narrowing = {
  words: '',
  body: null,
  status: null,
  owner: null,
  type: null,
  recommendation: null,
};

export const isNarrowed = (narrowing: Narrowing): boolean =>
  JSON.stringify(narrowing) !== JSON.stringify(NOT_NARROWED);

/** The filter that a person's choices make. */
export const filterOf = ({ words, body, status, owner, type, recommendation }: Narrowing): RowFilter => ({
  words,
  ...(body !== null && { body }),
  ...(status !== null && { statuses: [status] }),
  ...(owner !== null && { owner }),
  ...(type !== null && { type }),
  ...(recommendation !== null && { recommendation }),
});
