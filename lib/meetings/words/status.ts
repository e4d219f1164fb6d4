import { oneOf, wordings } from './wordings.ts';

/**
 * How minutes say what became of an earlier action. Source: minutes-language.md 5.4 (done, open, late or changed, dropped) and 5.1.
 * Every pattern is tried on one sentence in lower case with straight quotes. How the lists are read: wordings.ts.
 */

const DROPPED_WORD = `
  superseded withdrawn abandoned dropped rejected declined refused lapsed subsumed discontinued cancelled scrapped
`;
const UNWANTED = `
  pursued required needed necessary relevant applicable proceeding appropriate planned wanted
`;

/** It will not be done, or not as such. */
export const DROPPED = wordings`
  ${DROPPED_WORD}
  turned down
  no longer (being |to be )?${UNWANTED}
  no longer (?!than|available\b)\w+
  (would|will|was|were|is|be|been) (now )?not (be )?(now )?(pursued|proceed(ed)?( with)?|proceeding|progressed)
  (would|will|was|were|is|be|been) (now )?not (be )?(now )?(taken forward|taken further|go(ing)? ahead)
  (would|will|was|were|is|be|been) (now )?not (be )?(now )?(introduced|produced|adopted|accepted|agreed to|supported)
  not (to )?(accept(ed)?|proceed|pursued|take forward|supported|agreed)
  decid(ed|es?) (not to|against)
  (did|do|could|would) not (accept|support|agree (to|with) (the|scrutiny|this|that))
  overtaken by
  taken over by events
  fallen (away|by the wayside)
  folded into
  merged (into|with)
  rolled into
  absorbed (by|into|in)
  incorporated (into|within)
  replaced (by|with)
  in place of (it|this|the)
  instead of (it|this|the|a)
  there would be no
  would not now
  not now (be|go|proceed)
  no separate
  (would|will) not be \w+ing
`;

const MATTER = 'be was were is are been as now item items action actions matter matters';
const ENDED = 'closed discharged complete completed removed concluded deleted archived dropped ended cleared';

/** The meeting itself ends the matter. */
export const CLOSED = new RegExp(
  String.raw`(?:^|[.;–-] )closed?\b|` +
    wordings`
  no (further )?need (for|to)
  ${MATTER} (now |therefore |both |all |formally |duly |accordingly )?${ENDED}
  ${MATTER} (now |therefore |both |all |formally |duly |accordingly )?(signed off|taken off|ticked off|struck (off|out))
  ${MATTER} (now |therefore |both |all |formally |duly |accordingly )?marked (as )?(closed|complete)
  (close|discharge|remove|delete|archive|conclude|strike|drop|end|clear) (the|this|that|it|these|those|both|all)
  (close|discharge|remove|delete|archive|conclude|strike|drop|end|clear) (actions?|items?|minute)
  (sign off|take off) (the|this|that|it|these|those|both|all|actions?|items?|minute)
  com(e|es|ing) off (the|its|our)
  (removed|taken|deleted|struck|dropped) (off|from|out of) (the|its|our) [^.]{0,30}\b(log|list|tracker|programme|register|agenda)
  (nothing|no) (more|further|else)( action| work| report| update)?s? (was|were|is|be|would be)? ?(needed|required|necessary|sought|wanted|to be done)
  no further (action|report|update|work)s?
  let the matter (rest|drop|lie)
  (treated|regarded|recorded|considered|shown|accepted|seen|viewed) as (now )?(complete|completed|closed|done|discharged|finished|fulfilled|met)
  rest(s|ed)? (the matter )?there
  leave (it|this|that|the matter|matters) (there|at that|be)
  not (to )?(take|pursue|press|push) (it|this|the matter|that|the point)\b( any)?( further)?
  (had|has|have) (now )?(had|got|received|been given) (all |everything )?(what|that) (it|they|members|the \w+) (had )?(asked|wanted|needed)
  (content|satisfied|happy) (that|with) [^.]{0,80}(need not|no longer|complete|done)
  (happy|content|agreed|ready) to (close|sign off|let it go)
  take (the |this |that )?(action|item|matter|it|these|them) (off|out)
  need(s|ed)? not (come|be brought|return|report) (back|again)
  end of the matter
`.source,
);

const MEETING =
  'committee panel board cabinet members council forum commission executive chair group partnership meeting';

/** The sentence says that the meeting decided. */
export const DECIDES = new RegExp(
  String.raw`^(?:after (?:some |a |further |much )?(?:short |long |brief )?(?:discussion|debate|consideration),? )?(?:\(?[a-z0-9]{1,4}[).]\s*)?` +
    oneOf`
  (resolved|agreed|decided)
  that\b
  it was (further |also |then |therefore |unanimously |accordingly )?(agreed|resolved|decided)
  (the )?${MEETING}\b.{0,30}\b(agreed|resolved|decided|ruled|declared|accepted)\b
  (the )?${MEETING}\b.{0,30}\b(was |were )?(content|satisfied|happy)\b
`,
);

/** A request made again. */
export const ASKED_AGAIN = wordings`
  asked again
  again (asked|requested|raised|pressed)
  (repeated|reiterated|renewed|restated) (his|her|their|its|the) (request|call|question|wish)
  for the (?!first\b)\w+ time
  once (again|more)
  remind(ed|er)
  chas(e|ed|ing)
  wanted the (other|rest|remaining)
  still (wanted|waiting|awaited)
  press(ed)? for
`;

const UNDER_WAY_WORD = `
  still underway ongoing on-going pending outstanding unfinished incomplete nearly almost partly partially progressing
  drafting halfway except
`;
const NOT_THERE_YET = `
  being underway ongoing on-going pending outstanding awaited incomplete unfinished expected due delayed drafted begun
  started advertised tendered scheduled planned
`;
const BEING_WORKED_ON = `
  drafted prepared finalised developed designed considered worked trialled tested piloted collected arranged written
  recruited tendered
`;
const NUMBER = 'one two three four five six seven eight nine ten eleven twelve';

/** Not all of it, or not yet: work is under way, or was held up. */
export const PENDING = wordings`
  ${UNDER_WAY_WORD}
  not yet
  yet to
  had yet
  has yet
  under way
  in progress
  in hand
  (is|are|was|were|had|has|have|been|being|remain(s|ed)?) (still |now |currently )?${NOT_THERE_YET}
  (?<!long-)await(s|ed|ing)
  carried forward
  remain(s|ed)? (open|on)
  stay(s|ed)? (open|on the)
  on (course|track|hold|schedule)
  slipp(ed|ing|age)
  stall(ed|ing)
  delay(ed|s)?
  held up
  in part
  part(-| )(complete|done|way)
  so far
  to date
  making (good |steady |some )?progress
  progress (was|is|had been|continued)
  first draft
  early (draft|stage)
  being ${BEING_WORKED_ON}
  being drawn up
  had (begun|started)
  ha(d|s|ve) been (begun|started|advertised|drafted|delayed)
  work had
  working on
  two thirds
  three quarters
  half (done|complete|way)
  would (need|have) to
  too (soon|early)
  but (only|had not|did not|was not|were not|no|none|it did not|they did not)
  (some|several|others|the rest|remainder|one|two|three|four) (of them )?(were|was|remained|had) (still |yet |not |outstanding|missing)
  all but
  second (draft|go|attempt)
  in principle
  nothing in writing
  promised,? (but )?not
  (at|with) the printers?
  out (to|for) (tender|consultation|advert|comments?|views)
  (\d+|${NUMBER}) (out )?of (the |its |his |her |their |our )?(\d+|${NUMBER})
`;

const NOT_COME = `
  received circulated provided supplied sent done possible completed issued published arranged met able seen
`;

/** Nothing came of it so far: the sentence that follows usually says what will. */
export const NOTHING_YET = wordings`
  overdue
  nowhere
  had (expected|hoped) (?=\w)
  still to (come|be)
  had not
  has not
  have not
  hadn't
  hasn't
  (was|were) not (yet )?(before|available|ready|in|there)
  nothing had
  none had
  no (reply|response|answer|report|news|information|figures|update) (had|has|was)
  not been ${NOT_COME}
  not (reached|arrived|appeared|received|happened)
  unable to
  could not (yet )?(be )?(find|found|see|seen|produce|provide|say|give|given)
  still waiting
  waiting since
  missing from
  absent from
  failed to
`;

const DONE_WORD = `
  complete completed done finished concluded actioned implemented fulfilled delivered discharged sorted resolved cleared
  achieved closed thanked welcomed
`;
const WAS_DONE = `
  sent circulated emailed e-mailed issued distributed presented tabled shown given published received supplied provided
  shared attached appended included reported made held met approved adopted agreed signed launched opened appointed
  recruited installed delivered completed read seen placed uploaded added written visited taken handed handled
`;
const DID = `
  presented introduced received considered circulated tabled submitted brought gave showed handed sat visited attended
  opened launched wrote met sent read laid took
`;
const STILL_OPEN = String.raw`
  not\b yet\b been\b no\b to\b hoped\b asked\b expected\b planned\b intended\b said\b lost\b only\b
`;
const HAD_DONE = String.raw`
  \w+ed written met sent held taken spoken read seen gone come brought given made put set found built bought paid led
  shown told got become drawn sat run spent visited caught heard reached left won kept chosen split
`;
const NOTE_BEGINS = `
  done mended fixed tabled shown sent agreed close closed complete completed received issued appointed visited written
  circulated published launched approved signed sorted met paid yes
`;

/** It was done: said outright, in the pluperfect or the passive, in a word as notes have it, or in plain past tense. */
export const DONE = wordings`
  ${DONE_WORD}
  ^${NOTE_BEGINS}
  ^held(?! (up|over|back))
  (?<=[.;] )(done|closed?|complete[d]?|sorted)
  signed off
  in place
  in post
  in use
  up and running
  took place
  taken place
  had been (?!unable|asked|told|no\b|little|some\b|concern|waiting|hoped|expected|delayed|held up|postponed|deferred|lost|stalled|slow)\w+
  (has|have) been (?!unable|asked|told|waiting)\w+
  (was|were) (now )?${WAS_DONE}
  (was|were) (now )?(carried out|set out|before (the|them|members)|at appendix|in appendix|on the (agenda|website|table))
  ${DID}
  (took part|turned up|came (on|to|along)|reported back|set out|came round|went out)
  went(?! (well|badly)\b| on (?!\d))
  had (now |since |already |duly |also |all |both |then |each |just |at last )?(?!${STILL_OPEN})${HAD_DONE}
  (open|live|running|in place|in operation|in force|going|working) since
  now (have|has|in|on|at|live|open|used|had)
  all\b[^.]{0,60}\b(have|had) (one|it|them|been)
`;

const HANDED_OVER = `
  sent circulated e-?mailed issued distributed supplied shared handed tabled shown presented published forwarded delivered
`;

/** What was to be sent, shown or brought has reached the meeting, whatever else is still to come. */
export const DELIVERED = wordings`
  tabled
  (had|has|have|was|were) (now |since |already |duly |all |both )?(been )?${HANDED_OVER}
  presented (the|a|an|her|his|their)
  came round
  went out
  reached (the |all )?members
`;

/** A document that the meeting has before it. */
export const AT_HAND = wordings`
  (at|in|as) (appendix|annex|annexe|attachment)
  appended
  attached
  enclosed
  tabled
  on the table
  in the (pack|papers)
  on (the )?agenda
  before (the (committee|panel|board|meeting)|members)
  shown on screen
`;
