/**
 * Words that open, close and label the lists of an outcome. Each pattern is tried on a folded paragraph
 * without its list mark. Source: domain/minutes-language.md, section 1.5.
 */

/** No label of an outcome is without one of these words: spares most paragraphs the patterns below. */
export const LABEL_CUE =
  /resolv|r e s o l|order|agree|decid|decision|recommend|outcome|conclusion|approved|penderfyn|cytun|argymhell/i;

/** The last characters of a paragraph that announces a list, without spaces at its end. */
export const MAY_ANNOUNCE = /[:–—-][–—-]?$|\b(?:that|to|it was|resolved|agreed|recommended)[,;]?$/i;

/** In its last sentence such a paragraph says what is announced. */
export const OUTCOME_WORD =
  /\b(?:resolved|resolves|agreed|agrees|decided|determined|ordered|recommend(?:ed|s)?|requested|requests|asked|noted|approved|endorsed|following actions?|next steps|actions? (?:to|be|were)|it was|unanimously)\b/i;

/** Of these, the words that announce outcomes even beside words of talk. */
export const FIRM_OUTCOME = /\b(?:resolved|agreed|following actions?|next steps|requested)\b/i;

/** "RESOLVED:", "It was unanimously AGREED that", "Decision –": an outcome begins, at the start of a paragraph. */
export const RESOLUTION_LABEL =
  /^(?:and |it was |was |then |accordingly |unanimously |formally |duly |on a vote |the motion was carried and ){0,4}(?:resolved(?:(?=that\b|to\b)|\b)|(?:ordered|r e s o l v e d|penderfynwyd|penderfynodd|cytunwyd)\b)(?: unanimously| accordingly| as follows| by [a-z ]{3,30}| by \d{1,3} (?:votes? )?to \d{1,3}(?: votes)?(?: with \d{1,3} abstentions?)?| nem con| \([^)]{0,60}\)){0,2}[ :;,./–—-]{0,6}(?:t h a t\b ?)?(?:(?:that )?[:–—-]? ?\((?:a|1|i)\) ?)?/i;

/** The same, with words that narrative uses too: only with a mark after them, or "that". */
export const AGREEMENT_LABEL =
  /^(?:unanimously )?(?:agreed(?! (?:minutes|actions|that the following)\b)|decided|decision(?: made| taken)?|decisions(?: made| taken)?(?= ?[:–—-]|$)|resolution|outcomes?(?= ?[:–—-])|conclusions?|agreed actions?|decision\/s|approved|penderfyniad(?:au)?(?: ?\/ ?decision)?)(?: unanimously| as follows| \([^)]{0,40}\)){0,2} ?(?:[:–—]|- ?|\.? ?(?=that\b)|$)[ :–—-]{0,4}/i;

/** "RECOMMENDED to Cabinet:", "Recommendation / Argymhelliad". */
export const RECOMMENDATION_LABEL =
  /^(?:it be |it was |was |be |resolved to |and |unanimously |to |that it be |the (?:committee|panel|board|group) ){0,3}(?:recommend(?:ed|s|ations?)?|argymhell(?:ion|iad|wyd))\b(?: to (?:the )?[A-Z][A-Za-z&' -]{2,60}?| \((?:to )?(?:the )?[A-Z][A-Za-z&' -]{2,60}\))?(?: ?\/ ?[A-Z][a-z]+)?(?: unanimously| as follows| from [a-z ]{3,40}| \d{1,2}){0,2} ?(?:[:.–—]|- ?|(?=that\b)|$)[ :–—-]{0,4}/i;

/** No action heading is without one of these words. */
export const ACTION_CUE = /action|next steps|gweith|camau|cam gw|to do/i;

/** "Actions:", "Action points –", "Action / Gweithred": a list or a label of tasks. The group is what follows. */
export const ACTION_LABEL =
  /^(?:(?:agreed|summary of|new|key|main|further|proposed|follow[ -]up) ){0,2}(?:actions?|action sheet|action points?|action items?|actions? (?:agreed|required|arising|by|for|from this meeting|to be taken)|actions?\/further information to be provided|matters for action|next steps|gweithred(?:u|oedd)?|cam(?:au)? gweithredu|pwyntiau? gweithredu|to do)(?: ?\/ ?(?:gweithred(?:oedd)?|actions?|cam(?:au)? gweithredu))?(?: ?\d{1,3})? ?(?:[:–—]|- |-$|\.(?= [A-Z])|$)[ :–—-]{0,4}/i;

/** "Action KD: circulate the list", "ACTION (KD):": whom the label names. */
export const OWNED_LABEL =
  /^(?:Actions?|ACTIONS?) ?(?:by |for |[–-] ?)?\(?([A-Z][A-Za-z/&,. ]{1,40}?)\)? ?: (?=\S)/;

/** "Spreadsheet - KD": a task and its owner after the dash, both short. */
export const TASK_DASH_INITIALS =
  /^[^–]{3,200} [–-] ?(?:[A-Z]{2,3}[a-z]?|All|ALL|Clerk|Chair)(?:(?: ?[/,&+] ?| and )[A-Z]{2,3}[a-z]?){0,4}\.?$/;

/** A reference before a task: "A07:", "AP3 –", "Jun21-Ac2:", "Action 9/22:". */
export const ACTION_REFERENCE =
  /^(?:a\d{1,3}|ap ?\d{1,3}|action (?:point )?(?:no\.? ?)?\d{1,3}(?:[/.-]\d{1,4})?(?:\/[a-z]{1,4})?|[a-z]{3}\d{2}-ac\d{1,2}) ?[:–—-] ?/i;

/** "That the Committee:", "The Cabinet :-", "Council": the body alone, its verbs in the list below. */
export const BODY_STEM =
  /^(?:that )?(?:the )?(?:[A-Z][A-Za-z'&-]+ ){0,6}(?:cabinet|committee|council|panel|board|forum|executive|sub-committee|commission|authority|group|members|cabinet member[a-z ]{0,60}|leader|mayor|executive member[a-z ]{0,60}|portfolio holder[a-z ]{0,60})(?: in accordance with [^:]{0,80})? ?(?::|:-|: -|[–—-])[ –—-]{0,3}$/i;

/** "… - Resolved - (a) That": a label inside a paragraph, right before the first item of its list. */
export const RESOLVED_INSIDE =
  /\b(?:RESOLVED|Resolved)\b(?: unanimously| UNANIMOUSLY)? ?[:;–—-]{0,3} ?(?:that|That|THAT)? ?[:–—-]?\s?(?=(?:\((?:1|a|i)\)|(?:1|a|i)\)|1\.) )/;

/** A motion or an amendment is read out: only the final resolution counts. Tried on a paragraph that ends in a colon. */
export const MOTION_WORD = /\b(?:moved|motion|amendment|proposition)\b/i;

/** "seconded the above motion that Cabinet." and then a list. */
export const MOTION_THAT = /\bmotion that(?: [A-Za-z ]{0,30}[.:])?$/i;

/** The motion is over. */
export const MOTION_END = /\b(?:vote|voting|carried|lost|resolved|withdrawn|fell|debate|put to the)\b/i;

/** Words of talk: "Members raised the following points:" announces no outcomes. */
export const TALK_WORD =
  /\b(?:points?|comments?|issues?|questions?|observations|discussion|matters|topics|responses?|concerns|highlight(?:s|ed)?|raised|key messages|information|views|discussed|responded|explained|advised|reported|informed|included|including|follows?|update[ds]?)\b/i;

/** Between the items of one outcome: "To approve:", "and to note:", "In addition:". */
export const SUB_STEM =
  /^(?:and )?(?:(?:it was )?(?:also|further|additionally|furthermore|in addition)(?: (?:to )?(?:agreed?|resolved?|noted?|approved?|requested?)(?: that| to)?)?|(?:also |further )?(?:to |that )?(?:also )?(?:agree|approve|note|endorse|adopt|confirm|recommend|delegate|authorise|accept|request|instruct|ask|appoint)[sd]?(?: (?:the following|that|to|the|also|on)){0,2}) ?[:–—-]{1,2}$/i;

/** A stem with the verb that settles what is listed under it. */
export const SETTLING_STEM =
  /\b(?:to|council|cabinet|committee|panel|board|executive|forum|it|they|members)(?: also| hereby| unanimously)? (?:agree|approve|note|endorse|adopt|confirm|accept)[sd]?(?: (?:the following|that|on))?(?: [a-z]+)?$/i;

/** A stem asks: "RESOLVED to ask the Solicitor to". */
const ASKS_WORD = /\b(?:ask|request|instruct|invite|direct|require|task)(?:s|ed)? (?!to$)/i;

/** "RESOLVED the Leader to", "AGREED that the Clerk to". */
const OUTCOME_FOR_SOMEBODY = /^(?:resolved|agreed)[ :–-]{1,3}(?:that )?the [A-Za-z]/i;

const LONGEST_ASKED = 130;

/** Whether a stem asks somebody, whose tasks are listed below. */
export const asksTo = (stem: string): boolean =>
  ASKS_FOR_LISTED.test(stem.slice(-LONGEST_ASKED)) ||
  WAS_ASKED.test(stem) ||
  (stem.toLowerCase().endsWith(' to') &&
    (ASKS_WORD.test(stem.slice(-LONGEST_ASKED)) || OUTCOME_FOR_SOMEBODY.test(stem.slice(0, LONGEST_ASKED))));

/** "Members asked for the following:", "The following further information was requested:": what is listed is owed. */
export const ASKS_FOR_LISTED =
  /\b(?:requested|requests|asked for|asks for) the following(?: (?:further|more|additional))?(?: (?:information|data|figures|details|items|points))?$|\bthe following(?: (?:further|more|additional))?(?: (?:information|data|figures|details|reports?|papers?|updates?|items)) (?:was|were|is|are|to) (?:be )?(?:also )?(?:requested|asked for|provided|circulated|supplied|brought)$/i;

/** "The Clerk was asked to": past, where "is asked to" is the agenda's. */
const WAS_ASKED = /\b(?:was|were) (?:also |then )?(?:asked|requested|instructed|tasked|directed) to$/i;

/** "Officers undertook to do the following", "The Clerk will": somebody promises what is listed. The group is who and how. */
export const PROMISES_LISTED =
  /(?:^|[.;,] )([^.;:]{2,90}\b(?:undertook|undertakes|offered|promised|volunteered) to)(?: (?:do|provide|supply|circulate|send|share|take|bring))?(?: (?:away|back|up))?(?: the following)?(?: [a-z]+){0,3}$|(?:^|[.;,] )((?:the )?(?:[A-Za-z]+ ){0,4}(?:officers?|clerk|chair|chairman|chairperson|secretary|treasurer|director|manager|(?:cllr|councillor|mr|mrs|ms|dr)\.? [A-Za-z'-]+) (?:will|would|to))(?: now| also| then)?$/i;

/** Who promises in such a stem, up to the verb that is listed: "Officers undertook to". Null where nobody does. */
export const promiseIn = (stem: string): string | null => {
  const found = PROMISES_LISTED.exec(stem.slice(-LONGEST_ASKED));
  return found?.[1] ?? found?.[2] ?? null;
};

/** What such a list names: things, and nobody who is to do something. */
export const NAMES_A_THING =
  /^(?!(?:the |all )?(?:clerk|officers?|chair|director|members|head|leader|secretary)\b)(?:(?:the|a|an|its|their|this|these|any|no)\b|£|\d)(?!.*\b(?:be|will|would|should|shall|must)\b)/;

/** "recommends that officers look at …": the council's own people, so a task in other words. */
export const TO_OFFICERS =
  /^(?:that )?(?:the [a-z]+ )?recommend(?:s|ed)? (?:that )?(?:the )?(?:officers?|clerk|director|head of|chief)\b/i;

/** Ends a list of outcomes. */
export const OUTCOME_END =
  /^(?:(?:reasons?(?: for (?:the )?(?:decisions?|recommendations?|resolution))?|options considered|alternative options(?: considered)?(?: and rejected)?|other options(?: considered)?|voting|votes?|supporting documents|additional documents|accompanying documents|background(?: papers)?|notes?|report author|publication date|date of decision|minutes|discussion|contact|wards?(?: affected)?) ?(?::|–|—|- |$)|reasons? for (?:the )?(?:decision|recommendation)|the meeting (?:closed|ended|concluded|finished|rose|was closed|terminated)\b)/i;

/** Headings under which earlier actions are gone through: what stands here is status unless it looks ahead. */
export const STATUS_HEADING =
  /\b(?:matters? arising|matters? and actions? arising|actions? (?:arising )?from (?:the )?(?:last|previous|earlier|meeting)|action (?:log|list|tracker|sheet|update|plan tracker)|actions? (?:log|list|tracker|update|points? from)|outstanding actions?|review of (?:the )?actions?|progress (?:on|of) actions?|from last (?:time|meeting)|previous actions|follow[- ]up (?:on|to|from) (?:previous|actions)|update on actions|actions? (?:and )?matters arising|rolling actions?)\b/i;

/** Nothing to do, said in an action field. */
export const NO_ACTION =
  /^(?:none(?: other| at present)?|no|nil|n\/?a|no (?:further |specific |new )?actions?(?: points?)?|nothing(?: further)?|not applicable|-|–|dim)\b(?: (?:was |were |is |are )?(?:required|needed|necessary|arising|identified|agreed|recorded|taken|to be taken|to report|at this (?:stage|time|point)|at present|for this item|from this item))?[^a-z]*$/i;

/** The report's recommendations, read out before the meeting decides: "The report recommended:-". */
export const REPORT_RECOMMENDS =
  /\b(?:reports?|paper|officers?|document)\b[^.(]{0,40}\brecommend(?:s|ed|ing)\b/i;

/** A list of what was to be done by now: "The following were actions at the last meeting:". */
export const ACTIONS_OF_LAST_TIME = /\bactions?\b[^.:]{0,60}\b(?:last|previous) meeting\b/i;

/** The announcement itself decides: "RESOLVED to GRANT the licence, subject to these conditions:". */
export const DECIDES_AND_LISTS =
  /\b(?:APPROVED|GRANTED|REFUSED|approved|granted|refused)\b[^:]{0,80}\b(?:conditions?|reasons?)\b[^:]{0,60}:[–—-]?$|\b(?:resolved|agreed|decided) (?:unanimously )?(?:to|that) [^:]{0,120}\b(?:grant(?:ed)?|approved?|refused?|permission|licence|consent)\b[^:]{0,200}\bconditions?\b[^:]{0,60}:[–—-]?$/i;
