import { MONTH_NAME } from '../../model/months.ts';
import { wordings } from './wordings.ts';

const ASKED = `
  asked requested agreed promised called recommended sought wished commissioned undertaken raised committed suggested
  invited resolved
`;
const MONTH = MONTH_NAME.replaceAll('|', ' ');

/**
 * The sentence speaks of something that came before: what was asked, promised, due. Tried on one sentence in lower case
 * with straight quotes. How the list is read: wordings.ts.
 */
export const REFERS_BACK = wordings`
  (had|has|have|was|were|been|as|previously|earlier) (previously |earlier |also )?${ASKED} ?(for|to|that|by|in|at|from)?
  (asked|called) for (in|at|by|last)
  promised
  that (the )?(committee|panel|board|members|cabinet|scrutiny) (had )?(asked|requested|wanted|sought)
  request(s|ed)? (made|of|from|in)
  request (for|concerning)
  held over
  carried (over|forward)
  deferred from
  brought forward from
  following (the|a) request
  in response to (the|a|its|members'|scrutiny)
  further to
  arising from
  referred to at
  refers
  at (its|the|their) (last|previous|\w+) meeting
  last (time|meeting)
  since the last
  since ${MONTH}
  the (first|second|third|latest|last|next) of the
  as (the )?(\w+ ){1,4}(had )?(asked|requested|wished|wanted|suggested|recommended)
`;
