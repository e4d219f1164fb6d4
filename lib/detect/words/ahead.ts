import { MONTH_NAME } from '../../model/months.ts';

/**
 * How minutes tell what somebody will do: patterns of running text, each tried on one folded sentence or on its words
 * from the verb on. Source: domain/minutes-language.md, C1 to C7.
 */

/** Cheap tests: without one of these words nothing ahead is told, and nobody is willing. */
export const WILLING = /happy|pleased|glad|willing|prepared/i;
export const MAY_BE_AHEAD = /would|will|'ll|'d\b|happy|pleased|glad|willing|prepared/i;

/** "would be reconsidered at the January meeting" */
export const CONSIDERED_AT_MEETING = new RegExp(
  String.raw`\bbe (?:re-?)?(?:considered|discussed|reviewed|revisited|examined)(?: again| further| in detail)? (?:at|by|in) (?:(?:the|its|their|our|a) (?:next|future|following|subsequent|forthcoming|later|${MONTH_NAME}|spring|summer|autumn|winter) (?:[a-z]+ ){0,2}(?:meeting|committee|panel|board|session)|this (?:meeting|committee|panel|board)|the (?:committee|panel|board)\b)`,
  'i',
);

/** "a sample will be pulled and the Board told what it shows" */
export const MEETING_TOLD =
  /\b(?:board|committee|panel|forum|members|chair) (?:be )?(?:told|informed|advised|updated|notified)\b/i;

/** "which will be passed along to the roads team" */
export const PASSED_ON =
  /^(?:passed|forwarded|referred|reported|relayed|raised|taken up|followed up) (?:on|along|up|over|back|directly )?(?:to|with) (?!cabinet|council|executive)/i;

/** "A formal complaint will be submitted about the postbox." */
export const LETTER_SENT =
  /^(?:an? |the )?(?:[a-z-]+ ){0,2}(?:complaint|letter|objection|response|reply|e-?mail|query|enquiry|request|application|reminder|representation|invitation|thank you)s? (?:[a-z]+ )?(?:will|would) (?:now |also |then )?be (?:sent|submitted|made|lodged|written|raised|issued|drafted|prepared)\b/i;

/** "Members would be emailed for their views" */
export const TELLS_MEMBERS =
  /^(?:e-?mailed|informed|advised|told|notified|contacted|updated|briefed|sent|given|provided with|supplied with)\b/i;

/** "the table would be amended to show totals": a paper of the meeting's is put right. */
export const PAPER_CHANGED =
  /\b(?:confirmed|agreed|advised|said|stated|replied|noted|assured [a-z ]{2,30})\b[^.;]{0,20}\b(?:reports?|papers?|figures?|tables?|graphs?|charts?|wording|paragraphs?|sections?|documents?|maps?|forms?|dashboard|scorecard|register|template|spreadsheet|policy|leaflet|web ?page|website|minutes|list) (?:[a-z]+ ){0,2}(?:would|will) (?:also |then |now )?be (?:altered|amended|changed|corrected|revised|updated|reworded|expanded|redrafted|re-drafted|redrawn|clarified|split)\b/i;

/** Whoever is asked does not know, and will find out: "She was not sure and would enquire." */
export const ANSWERS_AND_WILL =
  /^(?:the )?(?:[A-Z][A-Za-z.'-]{0,20} ){1,3}(?:was (?:asked|not (?:sure|certain|aware)|unsure|unaware)|did not (?:know|think|have)|had not|could not (?:say|answer))\b[^.;]{0,80} (?:and|but|so) (?:will|would) (?:also |now )?(?:see (?:to|about|if|whether|what)|look into|find out|enquire|inquire|ask|check|chase|let|ring|write|come back|get back)\b/;

/** "this was not so and would be taken up again" */
export const FELT_AND_TAKEN_UP =
  /\b(?:it|this|the matter|the point) (?:was|were) (?:felt|thought|agreed|considered|not)\b[^.;]{0,60} and (?:would|will|should) be (?:taken up|raised|pursued|reported|chased|followed up|looked into|queried)\b/i;

/** "Copies would be supplied with future reports" */
export const WITH_FUTURE_REPORTS =
  /\b(?:in|with|to|into) (?:all |the )?(?:future|next|subsequent) (?:reports?|papers?|agendas?|minutes|updates?|versions?|drafts?|newsletters?)\b/i;

/** "A working group will be set up to look at this." */
export const GROUP_SET_UP =
  /^(?:an? )?(?:small |joint |new )?(?:task and finish|working|task|sub-?|steering|project) ?group (?:will|would) be (?:set up|established|formed|convened)\b/i;

/** "make the arrangements": light verb, real task. */
export const MAKES_ARRANGEMENTS =
  /^make (?:the |any |all |some )?(?:necessary |further )?(?:arrangements|enquiries|inquiries|contact|representations|changes|amendments|a note)\b/i;

/** "EF will lead this" */
export const LEADS_THIS = /^lead (?:on )?(?:this|these|the work|the review|it)\b/i;

/** A letter to somebody who asked. */
export const WRITES_TO =
  /^(?:write|reply|respond) (?:back )?to (?:the (?:questioner|member|resident|councillor|petitioner)|mr|mrs|ms|miss|dr|cllr|councillor|him|her|them)\b/i;

/** "The Clerk will be writing to residents". */
export const WILL_BE_DOING = /\bwill be ([a-z]+ing)\b/i;

/** "he would be happy to arrange this" */
export const HAPPY_TO =
  /\b(?<!\bI )(?:would|will) be (?:very |more than |only too )?(?:happy|pleased|glad|willing|prepared) to (?!see\b|say\b|hear\b|note\b|be\b|have\b|work\b|support\b|consider\b|accept\b|approve\b|agree\b|know\b|learn\b|take (?:any )?questions|answer (?:any )?questions)[a-z]|\b(?:was|were) (?:very |more than |only too )?(?:happy|glad|willing|prepared) to (?:arrange|provide|send|share|circulate|look|bring|write|check|find|supply|come|return|meet|attend|help|discuss|speak to|draft|ask|raise|pass|contact|organise|host)\b/i;

/** "asking if the council would be prepared to" */
export const ASKED_IF_HAPPY = /\b(?:if|whether)\b[^,;.]{0,60}\b(?:would|was|were|will) be\b/i;

/** "he was happy to do so" */
export const HAPPY_TO_DO_SO = /\b(?:was|were|would be) happy to do (?:so|this|that)\b/i;

/** An outsider's word, or a promise of a general kind: "would do anything that was asked". */
export const REPORTED_WISH =
  /\b(?:applicants?|residents?|objectors?|developers?|landlords?|licensees?|factor|tenants?|owners?|contractors?) (?:had |has )?(?:said|stated|advised|confirmed)\b|\bdo anything\b/i;

/** What a body says of itself that is a task: "We will write to the MSP." */
export const WE_WILL = new Set(
  'arrange ask chase check contact draft email invite obtain order raise report request send speak write'.split(
    ' ',
  ),
);

/** "for discussion at the May meeting" */
export const FOR_A_MEETING =
  /\bfor the next meeting\b|\bfor (?:discussion|consideration|decision|approval|review)? ?(?:at|by|to|in) (?:the|a|its|their|our) [^.]{0,40}\b(?:meeting|committee|panel|board)\b/i;

/** A sentence that tells of something ahead by its wording alone, whoever is its subject. */
export interface ToldAhead {
  readonly pattern: RegExp;
  /** Words that must stand within `REACH` before it. */
  readonly after?: RegExp;
  /** Nothing is promised where the sentence has these. */
  readonly unless?: RegExp;
  readonly confidence: number;
  readonly why: string;
}

/** How far before a pattern its `after` may stand, in characters. */
export const REACH = 80;

/** The surest that fits counts. */
export const TOLD_AHEAD: readonly ToldAhead[] = [
  // "apologised and said this would be done"
  {
    pattern:
      /\b(?:said|confirmed|agreed|assured [a-z ]{2,30}) (?:that )?(?:this|it) would be (?:done|corrected|amended|addressed|actioned|looked into|looked at|put right|rectified|added|included)\b/i,
    confidence: 0.58,
    why: 'somebody said it would be done',
  },
  // "Future reports would use one or the other.", "The next version will carry a column for risk."
  {
    pattern:
      /(?:^|\bthat )(?:the |all )?(?:future|next|subsequent|later) (?:reports?|papers?|agendas?|minutes|updates?|presentations?|versions?|drafts?|editions?|newsletters?)\b(?: of [a-z ]{3,30})? (?:will|would) (?!be (?:held|considered|published)\b)/i,
    confidence: 0.58,
    why: 'the next one would be different',
  },
  // "Officers confirmed that the table would be amended to show totals."
  { pattern: PAPER_CHANGED, confidence: 0.58, why: 'somebody said that the paper would be put right' },
  // "She would have this looked at again."
  {
    pattern:
      /\b(?:[Hh]e|[Ss]he|[Cc]lerk|[Cc]hair|[Oo]fficer|[Dd]irector|[Mm]anager|[Hh]ead|[A-Z]{2,3}) (?:will|would) (?:also )?(?:have|get) (?:this|it|that|these|them|the [a-z ]{2,30}) (?:[a-z]+ed|looked|seen|put|done|sent|made|brought)\b/,
    confidence: 0.58,
    why: 'somebody will have it done',
  },
  // "the request would be explored"
  {
    pattern:
      /\b(?:request|suggestion|point|idea|matter|issue|this|it|concern|comment)s? (?:will|would) be (?:explored|looked into|looked at|investigated|taken up|taken away|passed on|fed back|followed up|pursued|picked up)\b/i,
    after: /\b(?:said|stated|confirmed|advised|agreed|replied|assured)\b/i,
    confidence: 0.56,
    why: 'somebody said it would be looked into',
  },
  // "The audit would be with members before Christmas."
  {
    pattern:
      /\b(?:will|would) be (?:with|available to|made available to|sent to|shared with) (?:all |the )?(?:members|councillors|committee|panel|board|forum|clerk)\b/i,
    confidence: 0.62,
    why: 'it would go to the meeting',
  },
  // "SH will see if the owner would mind", "she'll have a quiet word", "the Chair would keep the list"
  {
    pattern:
      /(?:\b(?:he|she|[Cc]lerk|[Cc]hair(?:man|person)?|[Oo]fficer|[A-Z]{2,3}|[A-Z][a-z]+(?<!s)) (?:will|would)|\b(?:he|she)'ll) (?:also |then |now )?(?:see (?:if|whether|what|about|to)|have a (?:quiet |little )?(?:word|look|chat|go|think)|look (?:into|at|for)|find out|try to|go (?:through|back through|and)|take (?:this|it|that|these) (?:up|back|forward|away|to)|keep (?:the|an|a) (?!same))\b/,
    unless: REPORTED_WISH,
    confidence: 0.56,
    why: 'somebody will see to it',
  },
  // "Tanya did not think so and would see to it", "He was asked about the drain and would enquire."
  {
    pattern: ANSWERS_AND_WILL,
    unless: REPORTED_WISH,
    confidence: 0.56,
    why: 'asked, somebody will see to it',
  },
  // "It was felt that this was wrong and would be taken up again."
  { pattern: FELT_AND_TAKEN_UP, confidence: 0.56, why: 'the meeting would take it up' },
  // "A written answer would follow."
  {
    pattern:
      /\b(?:written|full|fuller|further|detailed) (?:answer|response|reply|details?|information|note|report) (?:would|will) (?:follow|be forthcoming)\b/i,
    confidence: 0.58,
    why: 'an answer would follow',
  },
  // "Members were advised that they would receive a link to the survey."
  {
    pattern:
      /\b(?:members|councillors|governors|they) (?:would|will) (?:all |each |also )?(?:receive|be getting|get) (?:an?|the|copies|details|further|more) (?:[a-z-]+ ){0,2}(?:links?|copy|copies|details|e-?mail|briefing|paper|report|update|note|invitation|letter|information|dates)\b/i,
    after: /\b(?:members|councillors|governors)\b|^$/i,
    confidence: 0.56,
    why: 'members would get it',
  },
  // "It would come to the December Committee."
  {
    pattern:
      /\b(?:it|this|these|that|report|paper|update|plan|strategy|item|matter|results?|figures?|proposals?) (?:will|would) (?:come|return|go|be) (?:back )?(?:to|before|on) (?:the|a|this|its|our) (?:[a-z]+ ){0,3}(?:meeting|committee|panel|board|forum|commission|agenda)\b/i,
    confidence: 0.6,
    why: 'it would come back to a meeting',
  },
  // "he would have a word with the head"
  {
    pattern:
      /\b(?:he|she|they|clerk|chair|officer|manager|[A-Z][a-z]+) (?:would|will) have a (?:word|look|chat|conversation|discussion|think)\b/,
    confidence: 0.6,
    why: 'somebody would have a word',
  },
];
