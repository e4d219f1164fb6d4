/**
 * Whether words speak before a meeting (an agenda's ask) or after it (minutes). Needed where a page's labels were lost:
 * "where both labels were stripped, the outcome is the first past-tense text" (minutes-language.md 1.2).
 */

const BODY =
  '(?:committee|sub-committee|panel|board|cabinet|council|executive|forum|members?|councillors?|authority|commission|assembly|group|partnership|trust|governors|trustees|meeting|parish council|town council)';
const PERSON =
  '(?:chair(?:man|woman|person)?|vice-chair(?:man|person)?|mayor|leader|director|officer|manager|head|clerk|treasurer|secretary|commissioner|councillors?|cllrs?|members?|member|representatives?|he|she|they|it|there|mr|mrs|ms|miss|dr|sir|lady|lord|cabinet member|portfolio holder|solicitor|auditor|nurse|inspector|superintendent|partners?|officers|applicants?|agents?|objectors?|speakers?|residents?|parishioners?|pupils?|young people|everyone|nobody|one|others)';

const ASK = new RegExp(
  `^(?:[^\\p{L}]*(?:\\(?[a-z\\d]{1,3}[.)]\\s*)?)(?:to (?:receive|consider|note|approve|confirm|agree|accept|sign|discuss|review|elect|appoint|adopt|determine|hear|take|deal|answer|invite|declare|resolve|move|inform|report|update|provide|present|seek|submit|scrutinise|endorse|ratify|respond|identify|decide|allow|be|make|set|pass|exclude|authorise|comment|examine|monitor|propose|advise|remind|welcome|record|request|recommend|disclose)\\b|(?:i )?(?:dderbyn|ystyried|nodi|gadarnhau)\\b|(?:the\\s)?${BODY}\\b.{0,60}?\\b(?:is|are) (?:asked|requested|invited|recommended|reminded|advised|required|requested|encouraged|to)\\b|(?:members|councillors|those|persons?|questions?|anyone|residents)(?: of the (?:public|council|committee))? (?:must|should|may|wishing|who wish)\\b|(?:joint |verbal |oral |a )?(?:report|presentation|update|paper)s? (?:of|by|from) .{0,120}?(?:\\(?(?:attached|to follow|enclosed|copy|herewith|circulated|pages?)\\b.*|\\.?$)|this report\\b|the (?:attached|enclosed) )`,
  'iu',
);

const VERB =
  'was|were|had|considered|received|noted|agreed|resolved|reported|said|stated|advised|informed|explained|asked|queried|questioned|requested|welcomed|thanked|presented|introduced|submitted|outlined|confirmed|highlighted|discussed|declared|proposed|moved|seconded|suggested|raised|commented|felt|expressed|provided|gave|updated|undertook|acknowledged|reminded|referred|drew|went|met|approved|accepted|endorsed|supported|did|told|heard|thought|invited|opened|closed|sought|led|took|arrived|left|wished|responded|replied|answered|announced|emphasised|stressed|recognised|observed|pointed|identified|detailed|summarised|shared|spoke|voted|withdrew|returned|attended|apologised|offered|promised|wanted|wondered|elected|appointed|adopted|received|recommended|authorised|deferred|covered|came|brought|set|put|made|ran|talked|described|congratulated|clarified|concluded|challenged|added|encouraged';

/** Somebody, then a verb of the past: "The Chair welcomed …", "Members of the Panel were told …". */
const REPORT = new RegExp(
  `\\b(?:${PERSON}|${BODY})\\b(?:[^.;:!?]{0,90}?)\\s(?:also |then |further |again |duly |briefly )?(?:${VERB})\\b`,
  'iu',
);
/** A name or initials, then such a verb: "Moz Hartley told the Board …", "IC explained …". */
const NAMED = new RegExp(
  `^[^\\p{L}]*(?:(?:\\p{Lu}[\\p{L}'’-]+\\s){1,4}|\\p{Lu}{2,4}[a-z]?\\s)(?:also |then )?(?:${VERB}|(?:has|have) been|asks?)\\b`,
  'u',
);
const PASSIVE =
  /^[^\p{L}]*(?:(?:following|arising|after|having|in (?:response|reply|answer|discussion)|during|on being put|at this|as a result|further to|consideration was|discussion)\b[^.]{0,160}?\b(?:was|were|had|the|members)\b|it was (?:\p{L}+ )?(?:agreed|noted|resolved|reported|confirmed|suggested|explained|proposed|moved|queried|acknowledged|felt|asked|recognised|stated|requested|highlighted|hoped|advised|clarified|commented)|the (?:minutes?|report|update|notes|presentation|item|recommendations?|motion|amendment|application|following)\b[^.;]{0,120}?\b(?:was|were)\b|[^.;:]{3,90}\b(?:was|were) (?:\p{L}+ly )?(?:noted|agreed|received|approved|presented|considered|submitted|given|discussed|raised|reported|elected|appointed|declared|confirmed|welcomed|invited|asked|informed|advised|accepted|made|circulated|introduced|highlighted|thanked|told|adopted))/iu;
const OUTCOME =
  /\b(?:RESOLVED|R E S O L V E D|AGREED|NOTED|RECEIVED|ORDERED|CARRIED|LOST|PENDERFYNWYD)\b|^\W*(?:(?:unanimously|further|it was) )?(?:resolved|agreed|noted|penderfynwyd|cytunwyd)\b(?! to be)/u;
const OUTCOME_WORD =
  /^\W*(?:Resolved|Agreed|Noted|Received|Approved|Deferred|Refused|Granted|Penderfynwyd)\b/u;
const NOTHING =
  /^\W*(?:(?:none|nil|dim)(?: (?:received|declared|reported|raised|made|recorded|given|noted|present|were|was)\b.*)?\W*$|(?:no|apologies|ymddiheuriadau|there (?:was|were))\b[^.]{0,90}?\b(?:were|was|received|declared|made|reported|noted|submitted|raised|had)\b|there (?:were|was) no(?:ne|t|thing)?\b|apologies (?:for absence )?(?:from|-|–|:) \p{Lu})/iu;
const AGREED = /\bit was (?:\p{L}+ )?(?:agreed|resolved|noted|moved|proposed)\b/iu;
const PRESENT = /\b(?:will|shall|is|are|has|have|may|must|can)\b/iu;
const RELATIVE =
  /\b(?:which|who|that|as|where|when|if|had it|as was)\s(?:\p{L}+\s){0,2}?(?:was|were|had)\b[^,.;]*/giu;

/** "Minutes of a meeting held …": the first words of minutes, which tell of the meeting and are yet their heading. */
export function headsMinutes(line: string): boolean {
  return /^\W*(?:(?:draft|the|public|unconfirmed)\s)*(?:minutes|notes|at a meeting|a meeting of)\b/iu.test(
    line,
  );
}

/** Words of an agenda: "To receive …", "Members are asked to …", "Report of the Director (attached)". */
export function speaksBefore(text: string): boolean {
  return ASK.test(text.slice(0, 300));
}

/** Whether words tell an outcome: "3. To approve the minutes. RESOLVED and signed.", "… it was agreed to hold one". */
export function tellsOutcome(text: string): boolean {
  return OUTCOME.test(text) || AGREED.test(text);
}

/** Words of minutes: an outcome, or a first sentence that tells what somebody said or what was done. */
export function speaksAfter(text: string): boolean {
  if (OUTCOME.test(text) || AGREED.test(text) || OUTCOME_WORD.test(text) || NOTHING.test(text)) return true;
  const first = firstSentence(text).replace(RELATIVE, ' ');
  if (
    speaksBefore(first) ||
    /^\W*(?:the )?(?:report|paper|plan|strategy|document|item|purpose)\b[^.]*\b(?:sets|provides|presents|details|outlines|gives|informs|is|asks|seeks|contains|summarises|invites|has|will)\b/iu.test(
      first,
    )
  )
    return false;
  if (NAMED.test(first)) return true;
  const told = PASSIVE.exec(first) ?? REPORT.exec(first);
  if (!told) return false;
  // What comes first tells when it was written: "The Solicitor will report who is attending in place of appointed members".
  const present = PRESENT.exec(first);
  return !present || present.index > told.index + told[0].length - 1;
}

const PAST = /\b(?:was|were|had|would|did|could)\b/iu;
/** Clipped notes: "HM – will ask again", "SF to work up a protocol", "Notes of 25 September agreed." */
const CLIPPED =
  /^[^\p{L}]*\p{Lu}{2,4}[a-z]?\s(?:[–-]\s|to \p{Ll}|(?:says?|said|will|reads?)\b)|\b(?:agreed|noted|done|closed|completed|outstanding)\.$/u;
/** A limb of a resolution: "That the report be noted;", "(i) to instruct the Chief Officer to report back". */
const LIMB = /^[^\p{L}]*(?:\(?[a-z\d]{1,4}[.)]\s*)?(?:That\s.*\b(?:be|is|are|\p{Ll}+)\b|to \p{Ll}+\s)/u;
/** A limb that goes on from its stem in small letters: "(i) to note the planner;". */
const NUMBERED_TO = /^[^\p{L}]*\(?[a-z\d]{1,4}[.)]\s*to \p{Ll}/u;
const RECOMMENDED =
  /\b(?:recommend(?:ation|ed|s)?s?|asked|requested|invited|argymhell\p{L}*)\b[^.]{0,80}(?:[:–-]+|\bto)?\s*$|^\W*recommend/iu;

/** Whether a list of what the meeting was asked to do begins here ("Recommendation:", "The Committee is asked to:"). */
export function asksList(text: string): boolean {
  return text.length < 400 && RECOMMENDED.test(text) && !OUTCOME.test(text);
}

/**
 * Words that are likelier minutes than agenda, for a place where nothing says which: a tense of the past anywhere,
 * clipped notes, or, where no list of asks was opened before (`asked`), a limb of a resolution.
 */
export function leansAfter(text: string, asked: boolean): boolean {
  if (NUMBERED_TO.test(text)) return !asked;
  if (speaksBefore(text)) return false;
  if (LIMB.test(text) && !OUTCOME.test(text)) return !asked;
  if (speaksAfter(text) || CLIPPED.test(text)) return true;
  const past = PAST.exec(text.replace(RELATIVE, ' '));
  const present = PRESENT.exec(text.replace(RELATIVE, ' '));
  return past !== null && !(present !== null && present.index < past.index);
}

function firstSentence(text: string): string {
  const short = text.slice(0, 400);
  const end = /[.!?]\s+(?=\p{Lu})/u.exec(short);
  // "Cllr. A Smith", "Mrs. B": a stop after a title ends no sentence.
  return end && end.index > 12 ? short.slice(0, end.index + 1) : short;
}
