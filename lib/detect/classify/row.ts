import type { TableRole } from '../tables/action-table.ts';
import { NO_ACTION } from '../words/stems.ts';
import { CLOSED_STATUS, NEW_STATUS } from '../words/status.ts';
import type { Finding } from './finding.ts';

const LONGEST_OWNER = 120;

/**
 * The task cell of a row in an action table. A closed row is a report of progress; a new one, or one whose
 * status does not say, is an action; an older one still open is a borderline case, shown as such.
 */
export const classifyRow = (text: string, role: TableRole, status: boolean): Finding | null => {
  if (NO_ACTION.test(text) || text.length < 4 || !/[a-z]{3}/i.test(text)) return null;
  const cells = {
    ownerCell: role.owner !== null && role.owner.length <= LONGEST_OWNER ? role.owner : null,
    deadlineCell: role.due,
  };
  const state = role.status ?? '';
  if (CLOSED_STATUS.test(state) || (role.due !== null && CLOSED_STATUS.test(role.due))) {
    return {
      kind: 'progress',
      confidence: 0.8,
      why: `its row of the action table says “${(state || (role.due ?? '')).slice(0, 40)}”`,
      ...cells,
    };
  }
  if (state === '' || NEW_STATUS.test(state)) {
    return { kind: 'action', confidence: status ? 0.66 : 0.92, why: 'a row of the action table', ...cells };
  }
  return {
    kind: 'action',
    confidence: 0.6,
    why: `an open row of the action table (“${state.slice(0, 40)}”)`,
    ...cells,
  };
};
