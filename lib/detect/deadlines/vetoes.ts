import { MONTH_NAME } from '../../model/months.ts';

/**
 * Words around a time that show it belongs to something else: a past visit, the period of a report,
 * a plan's name (study, section 4, "Dates that are not deadlines"). Data: extend by adding a line.
 */
export interface Veto {
  readonly name: string;
  /** Holds for meetings and spans as well, which are otherwise sure to be due times. */
  readonly forAll?: true;
  /** Seen right before the time, up to its first letter. */
  readonly before?: RegExp;
  /** Seen in the time itself. */
  readonly within?: RegExp;
  /** Seen right after it. */
  readonly after?: RegExp;
  /** Seen right before it, this lets the time stand after all. */
  readonly unless?: RegExp;
}

/** How many UTF-16 units before and after the time are looked at. */
export const VETO_WINDOW = 70;

export const VETOES: readonly Veto[] = [
  {
    name: 'letters and minutes of a day',
    forAll: true,
    before:
      /\b(?:minutes?|notes?|record|letter|email|statement|guidance|decision|resolution|motion|notice|judgement|inspection)\s(?:(?:was|were|is)\s)?$/i,
    within: /^(?:of|on|from|dated|\d|at)/i,
  },
  {
    name: 'what happened then',
    forAll: true,
    before:
      /\b(?:held|took place|met|visited|attended|presented|discussed|raised|reported|agreed|approved|considered|published|inspected|launched|opened|completed|circulated|requested|made|taken|occurred|started|began|ended|dated|issued|received|sent)\s$/i,
    unless: /\b(?:be|being|to)\s(?:[\w-]{2,15}\s){1,4}$/i,
    within: /^(?:at|on|in|during|\d)/i,
  },
  { name: 'since and of', within: /^(?:since|of|as at|between .* (?:figures|data))\b/i },
  {
    name: 'a named visit, event or inspection',
    before:
      /\b(?:the|last|recent|previous|their|its|his|her|annual|joint|ofsted|cqc|peer)\s(?:[\w-]{2,15}\s){0,2}(?:visit|inspection|event|conference|workshop|seminar|consultation|election|elections|launch|festival|fair|parade|ceremony|fete|audit|survey|incident|accident|storm|floods?|outbreak|fire|review|meeting|session|decision|vote|referendum|announcement|budget|statement|count|census|day)\s$/i,
    within: /^(?:in|on|at|from|during|of|for|held)\s/i,
  },
  {
    name: 'period of a report',
    before:
      /\b(?:figures|data|statistics|results|accounts|performance|outturn|position|budgets?|spend|spending|expenditure|income|costs?|numbers|analysis|estimates|returns|balances|attendance|admissions|period|year|quarter|months?|week)\s(?:ended|ending|to|for|from|in|of|covering)?\s?$/i,
    within:
      /^(?:for|from|of|between|during|in|to|ended|ending|\d|q\d|quarter|the (?:first|second|third|fourth|final|last))/i,
  },
  {
    name: 'name of a report, plan or programme',
    after:
      /^\s(?:(?:budget|monitoring|performance|progress|finance|financial|outturn|monitoring|assurance|data|update|annual|quality)\s){0,2}(?:reports?(?! back)|figures|data|statistics|results|accounts|minutes|strategy|plans?|programme|budget|statement|newsletter|bulletin|intake|census|returns?|outturn|position|performance|monitoring|edition|audit|survey|exams?|works|update|inspection|visit|election|elections|payments?|invoices?|bills?|balances?|fair|fayre|fete|festival|event|lights|party|parade|concert|play|activities|programme|schemes?|school|holidays?|rota|sessions?|events?|market|tree|trees|conference|workshop|launch|dinner|lunch|planning|pressures|preparedness|readiness|resilience|maintenance|services?|gritting|clearance|learning)\b/i,
    within: new RegExp(
      String.raw`^(?!by |before |within |no later)(?:.{0,12}\b)?(?:the|its|our|their|a|an)?\s?(?:${MONTH_NAME}|spring|summer|autumn|winter|christmas|easter|q[1-4]|quarter \d|(?:first|second|third|fourth|final) quarter|quarterly|monthly|weekly|annual|20\d\d)(?: 20\d\d)?$`,
      'i',
    ),
  },
  { name: 'clause in brackets', forAll: true, before: /\(\s?$/, within: /^(?:once|when|before|prior)/i },
  {
    name: 'clause that leads up to the task',
    forAll: true,
    within: /^(?:before|once|when)\b/i,
    after: /^\s?:/,
  },
  {
    name: 'told before somebody undertakes something',
    forAll: true,
    within: /^(?:in|on|at|during)\s/i,
    after: /^;\s(?:he|she|they)\s/i,
  },
  {
    name: 'told as past',
    forAll: true,
    within: /^(?:in|on|at|during|last|over)\s/i,
    after:
      /^,?\s(?:it (?:was|had)|there (?:was|were|had)|(?:the|an?)\s[\w’'-]{2,20}\s(?:had|was|were)\b|had|was\b|were\b|members had|officers had)/i,
  },
  {
    name: 'a person called June',
    within: /^(?:jan|may|june?|april|august|summer|autumn|mar|dec)$/i,
    after: /^\s(?:to|will|would|said|agreed|has|had|[+&]|and [A-Z]|[A-Z])/,
  },
  { name: 'end of a period in figures', forAll: true, before: /\d\s?[-–]\s?$/, within: /^\d/ },
  { name: 'plan or school year', after: /^(?:\/|-|–)\d{2}/ },
  { name: 'clock and counts', after: /^\s?(?:%|per cent|pounds|percent)/i },
];
