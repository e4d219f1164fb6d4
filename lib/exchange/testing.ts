import {
  RECORDS_VERSION,
  type Backup,
  type Commitment,
  type Passage,
  type RecommendationSet,
} from '../model/index.ts';
import { keep } from '../tracker/acts.ts';
import { passageInput } from '../tracker/testing.ts';

/** The meetings that the invented committee of Northmoor held, as read. */
const MEETINGS = ['2025-09-10', '2025-10-08', '2025-12-03', '2026-01-14'];
const BODY = 'Children and Young People Scrutiny Committee';
const COUNCIL = 'Northmoor Council';

export const TODAY = '2026-01-15';

export const SET: RecommendationSet = {
  id: 'set',
  title: 'Inspection 2025',
  inspection: 'ILACS',
  authority: COUNCIL,
  published: '2025-03-04',
  recommendations: [
    { ref: '1', text: 'The quality of plans.', theme: 'Practice' },
    { ref: '2', text: 'The timeliness of visits.', theme: 'Practice' },
    { ref: '2.10', text: 'Training.', theme: null },
  ],
  archived: false,
  createdAt: '2025-09-01T10:00:00.000Z',
  edited: {},
  deletedAt: null,
};

/** What a row of a tracker is to be: a quote, the place of its meeting in `MEETINGS`, and changed fields. */
export interface Wanted {
  readonly quote?: string;
  readonly meeting?: number;
  readonly recommendation?: string;
  readonly fields?: Partial<Commitment>;
  readonly later?: readonly Pick<Passage['source'], 'meetingDate'>[];
}

/** Everything a store would hold after keeping these. */
export function records(wanted: readonly Wanted[]): Backup {
  const passages: Passage[] = [];
  const commitments: Commitment[] = [];
  for (const [index, { quote, meeting = 1, recommendation, fields, later = [] }] of wanted.entries()) {
    const meetingDate = MEETINGS[meeting] ?? null;
    const input = passageInput({
      start: index * 100,
      quote: quote ?? `To write to school ${index}.`,
      meetingDate,
      document: `northmoor/meeting/${meeting}`,
      item: { number: `${index + 1}/25`, title: 'Improvement plan' },
      recommendations: recommendation ? [{ set: SET.id, ref: recommendation }] : [],
    });
    const around = { passages: [], commitments: [], counter: index };
    const made = keep(input, null, around, '2025-10-09T10:00:00.000Z');
    commitments.push(...made.commitments.map((commitment) => ({ ...commitment, ...fields })));
    passages.push(...made.passages);
    for (const [at, source] of later.entries()) {
      passages.push(
        ...made.passages.map((passage): Passage => ({
          ...passage,
          id: `${passage.id}-later-${at}`,
          role: 'update',
          source: { ...passage.source, ...source },
          selector: { ...passage.selector, exact: 'Half is done.' },
        })),
      );
    }
  }
  return {
    format: 'minutemark backup',
    version: RECORDS_VERSION,
    madeAt: '2026-01-15T09:00:00.000Z',
    passages,
    commitments,
    sets: [SET],
    documents: MEETINGS.map((date, at) => ({
      key: `northmoor/meeting/${at}`,
      address: `https://democracy.northmoor.example/ieListDocuments.aspx?CId=1&MId=${at}`,
      title: `Minutes of ${date}`,
      council: COUNCIL,
      body: BODY,
      meetings: [{ body: BODY, date, item: null, title: null }],
      lastRead: '2026-01-15T09:00:00.000Z',
    })),
    refs: [{ series: 'CYP 25-26', last: wanted.length }],
    history: [],
    links: [],
    setAside: [],
    settings: {},
  };
}

/** One row of each kind that the layouts tell apart. */
export const EXAMPLES: readonly Wanted[] = [
  { quote: 'To circulate the audit.', meeting: 1, recommendation: '1' },
  { quote: 'To write to schools.', meeting: 3, fields: { dueDate: null, dueAsMinuted: 'the next meeting' } },
  {
    quote: 'To publish the plan.',
    meeting: 0,
    recommendation: '2.10',
    fields: {
      status: 'Closed',
      completedOn: '2026-01-14',
      closedAt: 'Scrutiny, 2026-01-14, Item 9',
      evidenceOfImpact: 'Visits rose.',
    },
  },
  { quote: 'To close long ago.', meeting: 0, fields: { status: 'Closed', completedOn: '2025-10-08' } },
  { quote: 'A ward matter.', meeting: 1, fields: { restricted: true, notes: 'Private' } },
  {
    quote: 'That Cabinet answer.',
    meeting: 1,
    fields: {
      dueDate: '2026-03-31',
      executiveResponse: 'Awaited',
      sentToExecutiveOn: '2025-10-31',
      nextReviewOn: '2026-03-11',
      nextReview: 'Scrutiny',
    },
    later: [{ meetingDate: '2025-12-03' }],
  },
];
