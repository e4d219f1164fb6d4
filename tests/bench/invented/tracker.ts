import {
  RECORDS_VERSION,
  type Backup,
  type Commitment,
  type ExecutiveResponse,
  type Passage,
  type RecommendationSet,
  type Status,
} from '../../../lib/model/index.ts';
import { addDays } from '../../../lib/model/days.ts';
import { keep } from '../../../lib/tracker/acts.ts';
import { passageInput } from '../../../lib/tracker/testing.ts';
import { STATUSES } from '../../../lib/tracker/status.ts';
import { Random } from './random.ts';

const COUNCIL = 'Northmoor Council';
const BODIES = [
  'Children and Young People Overview and Scrutiny Committee',
  'Corporate Parenting Board',
  'Audit and Governance Committee',
  'Health and Adult Care Scrutiny Committee',
];
const POSTS = [
  'Director of Children’s Services',
  'Head of Safeguarding',
  'Principal Social Worker',
  'Head of Finance',
  'Virtual School Head',
  'Democratic Services Officer',
];
const TASKS = [
  'circulate the findings of the autumn audit of supervision to all members',
  'bring a one-page scorecard in place of the pack of tables',
  'write to every school about places in alternative provision',
  'report on caseloads in the assessment teams, with the figures of the last four quarters',
  'publish the improvement plan with its measures',
  'arrange a training session on corporate parenting for new members',
  'set out how care leavers were asked about the housing offer',
  'confirm the cost of agency social workers for the year',
];
const SET: RecommendationSet = {
  id: 'set-2025',
  title: 'Inspection of children’s services 2025',
  inspection: 'ILACS',
  authority: COUNCIL,
  published: '2025-03-04',
  recommendations: [
    { ref: '1', text: 'The quality and timeliness of assessments.', theme: 'Practice' },
    { ref: '2', text: 'Management oversight and supervision of social workers.', theme: 'Leadership' },
    { ref: '3', text: 'The stability of placements for children in care.', theme: 'Children in care' },
    { ref: '4', text: 'Support for care leavers to find a home.', theme: 'Care leavers' },
    { ref: '5', text: 'The use of data to see what works.', theme: 'Leadership' },
  ],
  archived: false,
  createdAt: '2025-03-05T10:00:00.000Z',
  edited: {},
  deletedAt: null,
};
const RESPONSES: readonly (ExecutiveResponse | null)[] = [
  null,
  null,
  null,
  'Awaited',
  'Accepted',
  'Partly accepted',
];

/**
 * A tracker of an invented council as it might be on a day: commitments over the year before it, each with two later
 * passages under it. The same for the same count and day.
 */
export function inventTracker(count: number, today: string): Backup {
  const random = new Random(20_260_115);
  const passages: Passage[] = [];
  const commitments: Commitment[] = [];
  const days = Array.from({ length: 12 }, (_, month) => addDays(today, -360 + month * 30));
  for (let index = 0; index < count; index++) {
    const raised = random.one(days.slice(0, 10));
    const body = random.one(BODIES);
    const task = random.one(TASKS);
    const due = random.next() < 0.8 ? addDays(raised, 30 + Math.floor(random.next() * 300)) : null;
    const input = passageInput({
      start: index * 500,
      quote: `The ${random.one(POSTS)} would ${task} (${index + 1}).`,
      body,
      meetingDate: raised,
      document: `northmoor/${BODIES.indexOf(body)}/${raised}`,
      item: { number: String(1 + (index % 15)), title: 'Improvement plan' },
      owners: random.next() < 0.85 ? [{ text: random.one(POSTS), resolved: null, inferred: false }] : [],
      deadline: due === null ? null : { text: 'by the next meeting but one', date: due, precision: 'day' },
      recommendations:
        random.next() < 0.6 ? [{ set: SET.id, ref: String(1 + Math.floor(random.next() * 4)) }] : [],
    });
    const made = keep(
      input,
      null,
      { passages: [], commitments: [], counter: index },
      `${raised}T19:00:00.000Z`,
    );
    const status: Status = random.next() < 0.55 ? 'In progress' : random.one(STATUSES);
    const moved = due !== null && random.next() < 0.2;
    for (const commitment of made.commitments) {
      commitments.push({
        ...commitment,
        status,
        ...(status === 'Closed' && {
          completedOn: addDays(raised, 60),
          closedAt: `${body}, ${addDays(raised, 60)}, Minute ${index % 90}/25`,
        }),
        ...(moved && { originalDueDate: addDays(due, -45), timesExtended: 1 + (index % 3) }),
        executiveResponse: random.one(RESPONSES),
        sentToExecutiveOn: index % 9 === 0 ? raised : null,
      });
    }
    passages.push(...made.passages);
    for (const [at, later] of [60, 120].entries()) {
      for (const passage of made.passages) {
        passages.push({
          ...passage,
          id: `${passage.id}-${at}`,
          role: at === 0 ? 'update' : 'evidence',
          source: { ...passage.source, meetingDate: addDays(raised, later) },
          selector: {
            ...passage.selector,
            exact: `Members were told that half of it is done (${index + 1}).`,
          },
        });
      }
    }
  }
  return {
    format: 'minutemark backup',
    version: RECORDS_VERSION,
    madeAt: `${today}T09:00:00.000Z`,
    passages,
    commitments,
    sets: [SET],
    documents: [],
    refs: [],
    history: [],
    links: [],
    setAside: [],
    settings: {},
  };
}
