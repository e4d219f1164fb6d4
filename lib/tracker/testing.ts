import type { Passage, PassageKind } from '../model/index.ts';
import type { PassageInput } from './acts.ts';

/** Invented passages for tests: an action of a committee of the invented council of Northmoor, with changes. */
export function passageInput(
  changes: Partial<PassageInput> & {
    readonly quote?: string;
    readonly body?: string | null;
    readonly meetingDate?: string | null;
    readonly document?: string;
    readonly item?: Passage['source']['item'];
    readonly start?: number;
    readonly kind?: PassageKind;
  } = {},
): PassageInput {
  const {
    quote = 'The Head of Service to circulate the audit findings by 30 November.',
    body = 'Children and Young People Scrutiny Committee',
    meetingDate = '2025-10-08',
    document = 'northmoor/item/1',
    item = { number: '15', title: 'Improvement plan' },
    start = 100,
    ...fields
  } = changes;
  return {
    id: `passage-${document}-${start}`,
    kind: 'action',
    source: {
      document,
      address: `https://democracy.northmoor.example/${document}`,
      documentTitle: 'Improvement plan',
      council: 'Northmoor Council',
      body,
      meetingDate,
      item,
      page: null,
    },
    selector: {
      exact: quote,
      prefix: '',
      suffix: '',
      start,
      end: start + quote.length,
      heading: null,
      indexVersion: 1,
    },
    byHand: false,
    owners: [{ text: 'Head of Service', resolved: null, inferred: false }],
    deadline: { text: '30 November', date: '2025-11-30', precision: 'day' },
    ...fields,
  };
}
