import type {
  Commitment,
  DocumentRead,
  HistoryEntry,
  IsoDate,
  Passage,
  PassageKind,
  PassageRole,
  RecommendationSet,
} from '../model/index.ts';
import { keep } from '../tracker/acts.ts';
import { passageInput } from '../tracker/testing.ts';

/** Day on which the invented year is looked at. */
export const TODAY: IsoDate = '2026-01-20';
export const COUNCIL = 'Northmoor Council';
/** One body under two names: its number on the council's site stays. */
export const BEFORE = 'Children and Young People Scrutiny Committee';
export const SINCE_AUTUMN = 'Children’s Scrutiny Panel';
export const CABINET = 'Cabinet';

export const SET: RecommendationSet = {
  id: 'set',
  title: 'Inspection of 2024',
  inspection: 'ILACS',
  authority: COUNCIL,
  published: '2024-11-04',
  recommendations: [
    { ref: '1', text: 'The timeliness of visits to children in need.', theme: 'Practice' },
    { ref: '2', text: 'Supervision that tests whether plans are working.', theme: 'Practice' },
    { ref: '3', text: 'Health assessments for children who come into care.', theme: 'Care' },
  ],
  archived: false,
  createdAt: '2024-12-01T10:00:00.000Z',
  edited: {},
  deletedAt: null,
};

interface Said {
  readonly on: IsoDate;
  readonly quote: string;
  readonly body?: string;
  readonly role?: PassageRole;
  readonly kind?: PassageKind;
  readonly due?: readonly [words: string, date: IsoDate];
  /** Page it stands on, where it is not the meeting's own. */
  readonly page?: string;
}

interface Promised {
  readonly id: string;
  readonly owner: string | null;
  readonly recommendation?: string;
  readonly fields?: Partial<Commitment>;
  readonly said: readonly [Said, ...Said[]];
}

const PROMISED: readonly Promised[] = [
  {
    id: 'audit',
    owner: 'Principal Social Worker',
    recommendation: '2',
    fields: {
      status: 'Closed',
      completedOn: '2025-11-12',
      dueDate: '2025-09-30',
      originalDueDate: '2025-05-31',
      timesExtended: 1,
    },
    said: [
      {
        on: '2025-03-12',
        quote:
          'The Principal Social Worker to circulate the findings of the supervision audit by the end of May.',
        due: ['by the end of May', '2025-05-31'],
      },
      {
        on: '2025-06-11',
        role: 'update',
        kind: 'progress',
        quote:
          'The audit of supervision had slipped and its findings would now come by the end of September.',
        due: ['by the end of September', '2025-09-30'],
      },
      {
        on: '2025-10-08',
        role: 'mention',
        quote: 'Members asked again for the findings of the supervision audit.',
      },
      {
        on: '2025-11-12',
        role: 'closed',
        kind: 'decision',
        quote:
          'The findings having been received, it was agreed to close the action. Supervision had moved from amber to green.',
      },
    ],
  },
  {
    id: 'letter',
    owner: 'Chair',
    said: [
      {
        on: '2025-05-14',
        quote: 'The Chair to write to all head teachers about school places for children in care.',
        due: ['the next meeting', '2025-06-11'],
      },
      {
        on: '2025-05-14',
        page: 'item/21',
        quote: 'The Chair to write to all head teachers about school places for children in care',
        due: ['the next meeting', '2025-06-11'],
      },
    ],
  },
  {
    id: 'visits',
    owner: 'Head of Service',
    recommendation: '1',
    fields: { status: 'In progress', dueDate: '2026-02-27' },
    said: [
      {
        on: '2025-06-11',
        quote:
          'The Head of Service to bring a plan for visits to children in need by the end of February 2026.',
        due: ['by the end of February 2026', '2026-02-27'],
      },
      {
        on: '2025-07-09',
        role: 'update',
        kind: 'progress',
        quote: 'Visits on time had risen and the rating had moved from red to amber.',
      },
    ],
  },
  {
    id: 'cabinet',
    owner: 'Cabinet',
    fields: { type: 'Recommendation', status: 'In progress', dueDate: null },
    said: [
      {
        on: '2025-06-11',
        kind: 'recommendation',
        quote: 'RECOMMENDED to Cabinet that the placements budget be reviewed.',
      },
      {
        on: '2025-06-17',
        body: CABINET,
        role: 'update',
        kind: 'decision',
        quote: 'Cabinet accepted the recommendation of the scrutiny committee on the placements budget.',
      },
    ],
  },
  {
    id: 'pack',
    owner: null,
    fields: { dueDate: null },
    said: [{ on: '2025-09-10', quote: 'It was agreed that an induction pack for new members be prepared.' }],
  },
  {
    id: 'report',
    owner: 'Director',
    fields: { dueDate: '2026-03-11', nextReviewOn: '2026-03-11' },
    said: [
      {
        on: '2026-01-14',
        quote: 'The Director to report on recruitment to the March meeting.',
        due: ['the March meeting', '2026-03-11'],
      },
    ],
  },
];

const MEETINGS: readonly (readonly [body: string, date: IsoDate])[] = [
  [BEFORE, '2025-03-12'],
  [BEFORE, '2025-05-14'],
  [BEFORE, '2025-06-11'],
  [CABINET, '2025-06-17'],
  [BEFORE, '2025-07-09'],
  [SINCE_AUTUMN, '2025-09-10'],
  [SINCE_AUTUMN, '2025-10-08'],
  [SINCE_AUTUMN, '2025-11-12'],
  [SINCE_AUTUMN, '2026-01-14'],
];

const bodyOn = (date: IsoDate): string => (date < '2025-09' ? BEFORE : SINCE_AUTUMN);
const keyOf = (date: IsoDate, page = 'meeting'): string => `northmoor/${page}/${date}`;
const addressOf = (body: string, date: IsoDate): string =>
  `https://democracy.northmoor.example/ieListDocuments.aspx?CId=${body === CABINET ? 101 : 214}&MId=${date.replaceAll('-', '')}`;

/** Everything a store would hold after an invented year: promises raised, chased, moved, closed, and fallen silent. */
export interface InventedYear {
  readonly passages: readonly Passage[];
  readonly commitments: readonly Commitment[];
  readonly sets: readonly RecommendationSet[];
  readonly documents: readonly DocumentRead[];
  readonly history: readonly HistoryEntry[];
}

export function inventedYear(): InventedYear {
  const passages: Passage[] = [];
  const commitments: Commitment[] = [];
  for (const [counter, { id, owner, recommendation, fields, said }] of PROMISED.entries()) {
    for (const [at, one] of said.entries()) {
      const body = one.body ?? bodyOn(one.on);
      const document = keyOf(one.on, one.page);
      const input = passageInput({
        id: `${id}-${at}`,
        start: 100 * counter + at,
        quote: one.quote,
        body,
        meetingDate: one.on,
        document,
        kind: one.kind ?? 'action',
        owners: owner === null ? [] : [{ text: owner, resolved: null, inferred: false }],
        deadline: one.due ? { text: one.due[0], date: one.due[1], precision: 'day' } : null,
        recommendations: recommendation ? [{ set: SET.id, ref: recommendation }] : [],
      });
      const made = keep(input, null, { passages: [], commitments: [], counter }, `${one.on}T20:00:00.000Z`);
      if (at === 0) commitments.push(...made.commitments.map((each) => ({ ...each, ...fields, id })));
      passages.push(
        ...made.passages.map((each) => ({
          ...each,
          role: one.role ?? 'raised',
          commitment: id,
          source: {
            ...each.source,
            address: one.page
              ? `https://democracy.northmoor.example/mgAi.aspx?ID=21`
              : addressOf(body, one.on),
          },
        })),
      );
    }
  }
  return {
    passages,
    commitments,
    sets: [SET],
    documents: MEETINGS.map(([body, date]) => ({
      key: keyOf(date),
      address: addressOf(body, date),
      title: `Agenda for ${body} on ${date}`,
      council: COUNCIL,
      body,
      meetings: [{ body, date, item: null, title: null }],
      lastRead: '2026-01-19T20:00:00.000Z',
    })),
    history: [
      {
        id: 'moved',
        kind: 'commitment',
        record: 'audit',
        field: 'dueDate',
        before: '2025-05-31',
        after: '2025-09-30',
        at: '2025-06-12T20:00:00.000Z',
        origin: { by: 'hand', file: '' },
      },
    ],
  };
}
