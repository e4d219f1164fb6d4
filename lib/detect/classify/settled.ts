import type { Finding } from './finding.ts';
import type { Around } from './narrative.ts';

/** A word that settles a matter by itself: "Noted.", "RECEIVED.", "Agreed, 3 for and 1 against." */
const ALONE =
  /^(?:noted|received|agreed|approved|adopted|endorsed|carried|resolved|agreed and signed|noted and agreed|received and noted)\b(?: unanimously| as (?:a |an )?(?:true|correct|accurate)[a-z ]{0,40})?[^a-z]{0,12}(?:\d+ (?:for|votes?)[^.]{0,60})?\.?$/i;

const MINUTES =
  /\bminutes\b[^.;]{0,200}\b(?:were|was|be|are|is|as|having been|and) (?:then |duly |unanimously |hereby |each |both |also )?(?:agreed|approved|confirmed|accepted|signed|received|adopted|taken as read|ratified)\b|\b(?:agreed|approved|confirmed|accepted|signed|adopted) (?:and signed )?(?:the |as )?(?:[a-z]+ ){0,3}(?:minutes|true record|correct record|accurate record)\b|\bminutes\b[^.;]{0,120}\b(?:true|correct|accurate) (?:and accurate |and correct )?record\b/i;

const ELECTED =
  /\b(?:was|were|be) (?:duly |unanimously |re-|formally )?(?:elected|appointed|re-elected|re-appointed|reappointed|co-opted|nominated|confirmed)\b[^.]{0,60}\b(?:chair|vice|deputy|chairman|chairperson|mayor|member|representative|governor|leader|convener|clerk|councillor|to the|as)\b/i;

const THING_SETTLED =
  /^(?:that )?(?:the|this|a|an|these|payments|all|both|his|her|their)?\b[^.;:]{0,140}?\b(?:was|were|is|are) (?:then |duly |unanimously |also |subsequently |therefore |received and |considered and |discussed and )?(?:noted|approved|agreed|endorsed|adopted|accepted|ratified|received and noted|supported|granted|refused|carried)\b(?! that| to\b| by\b)/i;

const BODY_SETTLED =
  /^(?:the |all |that the )?(?:[A-Z][A-Za-z'-]* ){0,6}(?:sub-?committee|committee|panel|board|forum|cabinet|council|executive|commission|members|councillors|authority|trustees|governors|group)(?: then| unanimously| duly| also| therefore)? (?:noted|approved|agreed|endorsed|accepted|supported|adopted|ratified|confirmed|notes|approves|agrees|endorses|received and noted)\b(?! that\b| to\b| how\b| with\b| the (?:need|importance|comments?|concerns?|views?)\b)/i;

const PAST_PERFECT =
  /\b(?:had|has|have) (?:been|already|previously|since|also)\b|\bpreviously\b|\bwhich (?:was|were)\b/i;

/** Noting, approving, electing told in narrative. Null where nothing is settled. */
export const settled = (text: string, around: Around): Finding | null => {
  const decision = (confidence: number, why: string): Finding => ({ kind: 'decision', confidence, why });
  if (ALONE.test(text) && text.length < 110) return decision(0.88, 'one word settles the matter');
  if (MINUTES.test(text) && !PAST_PERFECT.test(text.replace(/having been/gi, '')))
    return decision(0.9, 'settles the minutes');
  if (ELECTED.test(text) && !PAST_PERFECT.test(text)) return decision(0.82, 'an election or appointment');
  if (PAST_PERFECT.test(text)) return null;
  if (BODY_SETTLED.test(text))
    return decision(around.last || around.alone ? 0.76 : 0.45, 'the meeting settles the matter');
  if (THING_SETTLED.test(text) && !/\b(?:ofsted|inspectors?|it was)\b/i.test(text)) {
    return decision(around.last ? 0.72 : 0.45, 'the matter is settled');
  }
  return null;
};
