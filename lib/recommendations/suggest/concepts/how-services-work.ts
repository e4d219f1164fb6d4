import type { Concept } from './concept.ts';

/** How services are staffed, led and looked over. */
export const HOW_SERVICES_WORK: readonly Concept[] = [
  {
    name: 'stability of the workforce',
    words: [
      'changes of social worker',
      'change of worker',
      'changes of worker',
      'new worker',
      'different worker',
      'staff turnover',
      'turnover',
      'vacanc',
      'agency staff',
      'agency cover',
      'agency social worker',
      'retention',

      'recruitment campaign',
      'recruitment and retention',
      'exit interview',

      'career progression',
      'workforce',

      'stable workforce',
      'permanent staff',
      'newly qualified',
    ],
  },
  {
    name: 'caseloads',
    words: ['caseload', 'workload', 'capacity of social workers', 'capacity of the assessment teams'],
  },
  {
    name: 'supervision and management oversight',
    words: [
      'supervision',
      'management oversight',
      'managers’ oversight',
      "managers' oversight",
      'frontline manager',
      'management grip',
      'quality assurance',
      'case file audit',
      'audit of supervision',
      'principal social worker',
      'reflective',
      'management decision',
    ],
  },
  {
    name: 'allegations against adults',
    words: ['lado', 'designated officer', 'allegations against', 'position of trust', 'positions of trust'],
  },
  {
    name: 'out of hours',
    words: ['out of hours', 'out-of-hours', 'emergency duty', 'edt', 'night duty', 'weekend duty'],
  },
  {
    name: 'sharing information',
    words: [
      'information sharing',
      'share information',
      'sharing information',
      'shared information',
      'data sharing',
      'notifications',
    ],
  },
  {
    name: 'recording',
    words: [
      'recording',
      'case record',
      'records are',
      'written up',
      'case note',
      'electronic record',
      'rationale for',
    ],
  },
  {
    name: 'audit of practice',
    words: [
      'audit',
      'case file',
      'dip sample',
      'quality assurance',
      'learning from practice',
      'practice week',
    ],
  },
  {
    name: 'identity and diversity',
    words: [
      'ethnicity',
      'culture',
      'religion',
      'identity',
      'diversity',
      'heritage',
      'interpreter',
      'first language',
    ],
  },
  { name: 'complaints', words: ['complaint', 'compliment', 'complainant'] },
  {
    name: 'challenge between agencies',
    words: ['escalat', 'professional disagreement', 'professionals disagree', 'resolution policy'],
  },
  {
    name: 'performance data',
    words: [
      'performance data',
      'performance management',
      'data quality',
      'dashboard',
      'data that is accurate',
      'accurate data',
      'management information',
      'case recording',
      'case management system',
      'electronic',
    ],
  },
  {
    name: 'multi-agency training',
    words: [
      'multi-agency training',
      'effect of training',
      'annual report of the board',
      'annual report evaluates',
      'lscb annual report',
    ],
  },
  {
    name: 'partners’ understanding',
    words: [
      'partner agencies understand',
      'survey of partners',
      'partners’ grasp',
      "partners' grasp",
      'threshold document',
      'threshold survey',
      'health visitors and gps',
      'schools, health visitors',
    ],
  },
];
