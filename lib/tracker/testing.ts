import type { Commitment, Passage, PassageKind, RecommendationSet } from '../model/index.ts';
import { keep, type PassageInput } from './acts.ts';
import { trackerRows, type TrackerRow } from './rows.ts';

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

/** A row of the tracker as keeping `passageInput(input)` makes it, with changed fields and later passages under it. */
export function trackerRow(
  fields: Partial<Commitment> = {},
  input: Parameters<typeof passageInput>[0] = {},
  more: {
    readonly later?: readonly Partial<Passage['source'] & { quote: string; role: Passage['role'] }>[];
    readonly sets?: readonly RecommendationSet[];
    readonly today?: string;
  } = {},
): TrackerRow {
  const around = { passages: [], commitments: [], counter: 0 };
  const { passages, commitments } = keep(passageInput(input), null, around, '2025-10-09T10:00:00.000Z');
  const [origin] = passages;
  const [commitment] = commitments;
  if (!origin || !commitment) throw new Error('No row was made');
  const later = (more.later ?? []).map(
    ({ quote = 'Work has begun.', role = 'update', ...source }, index): Passage => ({
      ...origin,
      id: `${origin.id}-later-${index}`,
      role,
      source: { ...origin.source, ...source },
      selector: { ...origin.selector, exact: quote },
    }),
  );
  const [row] = trackerRows(
    [{ ...commitment, ...fields }],
    [origin, ...later].map((passage) => ({ ...passage, commitment: fields.id ?? commitment.id })),
    more.sets ?? [],
    more.today ?? '2026-01-15',
  );
  if (!row) throw new Error('No row was made');
  return row;
}
