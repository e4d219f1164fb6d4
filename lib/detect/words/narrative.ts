/** Cues of running text. Every pattern is tried on one folded sentence. Source: minutes-language.md, section 2 B5–D. */

/** Sentences that suppose, and do not state. */
export const HYPOTHETICAL =
  /^(?:\(?[a-z]\) )?(?:where (?:an?|any|there)\b|if\b|unless\b|were (?:the|it|they)\b|had (?:the|it|they|this)\b|should (?:the|it|they|any|an?)\b|whether\b)/i;

/** Nothing was asked or promised. */
export const REFUSED =
  /\b(?:did not (?:agree|feel|think|consider|wish|support)|was not (?:carried|agreed|needed|necessary|required|supported)|were not (?:carried|agreed|needed|required)|no (?:further )?action (?:was|is|needed|required)|no one asked|nobody asked|no member (?:asked|requested)|not to (?:proceed|pursue)|would not be (?:pursued|possible|taken|able)|declined to|refused to|no longer (?:required|needed))\b/i;

/** An older request or promise being told: "had asked", "as requested", "previously agreed". */
export const EARLIER =
  /^In (?:19|20)\d\d,? |^On \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4},|^(?:at|in) (?:its|the|their|an|a) (?:[a-z]+ ){0,3}(?:last|previous|earlier) [^,]{0,40},|\b(?:had|having) (?:also |previously |already |recently |been |since ){0,2}(?:asked|requested|agreed|offered|undertaken|promised|committed|sought|suggested|recommended|resolved|invited)\b|\bas (?:previously |earlier )?(?:requested|agreed|asked)\b|\b(?:previously|earlier|last year|originally) (?:agreed|requested|asked)\b|\b(?:at|following) (?:its|the|their|a|an) (?:last|previous|recent|earlier) meeting\b/i;

/** What an earlier meeting was told would be done: "It had been agreed that the Clerk would …". */
export const PROMISED_EARLIER =
  /\bhad (?:also |previously |already )?(?:been )?(?:agreed|requested|asked|resolved|suggested|proposed|promised|hoped|expected|intended|planned)(?: by [^,;]{3,40})? that\b[^,;]{0,120}\bwould\b/i;

/** Somebody else speaks: inspectors, auditors, a quoted letter. */
export const OUTSIDE_VOICE =
  /\b(?:ofsted|the inspectors?|inspectors|cqc|estyn|the ombudsman|the (?:external )?auditors?|hmi|hmicfrs|the care inspectorate|the letter|the report|the review|the guidance|the legislation|the act|government guidance) (?:had |has |also )?(?:recommended|said|asked|required|stated|found|noted|requested|suggested|concluded|requires|recommends|sets out|identified)\b/i;

/** Questions put and answered on the spot. */
export const QUESTION_WORDS = new Set('if whether what why how who when where which about'.split(' '));

/** What is asked for and given at once. */
export const ANSWERED_OBJECTS =
  /^(?:for |further |some |more |the |a |an |any |their |its |his |her |members'? |of |to |clear |additional ){0,4}(?:clarification|clarity|assurances?|reassurances?|explanation|questions?|views?|comments?|opinions?|approval|permission|leave|adjournment|recorded vote|vote|nominations?|apologies|silence|consent|confirmation|feedback|advice|support|responses?|seconder|legal advice|volunteers|declarations?|dispensation|ability|opportunity|suggestions|ideas|thoughts|input|agreement|understanding)\b/i;

/** The next sentence answers: "The officer advised that …". */
export const ANSWERS =
  /^(?:the following was (?:noted|said|explained|reported)|it was noted (?:in response|that this)|in (?:response|reply|answer)|it was (?:explained|confirmed|advised|noted|reported|clarified|stated|pointed out|acknowledged|recognised)|members? (?:was|were) (?:informed|advised|told|assured)|the (?:committee|panel|board|forum) (?:was|were) (?:informed|advised|told|assured)|(?!(?:the |a |some |all |several )?(?:committee|panel|board|members?|forum|chair|councillors?)\b).{2,90}? (?:explained|advised|replied|responded|confirmed|stated|said|clarified|answered|assured|reported|commented|noted|acknowledged|informed|highlighted|added|outlined|referred|pointed out))\b/i;

/** Who speaks for the meeting when it asks, agrees or decides. */
export const MEETING_SUBJECT =
  /\b(?:the )?(?:sub-?committee|committee|panel|board|forum|cabinet|council|executive|commission|members?|councillors?|trustees|governors|group|meeting|chair(?:man|person|woman)?|authority|all|pc|it was|partners|attendees)\b/i;

export const OUTSIDE_MEETING =
  /\b(?:outside (?:of )?(?:the |this )?meeting|after (?:the |this )?meeting|following (?:the |this )?meeting|in writing|written (?:response|reply|answer)|post[- ]meeting|offline|off[- ]line|separately)\b/i;

export const WORK_PROGRAMME =
  /\b(?:lists? for (?:the )?[a-z]+ meeting|work(?:ing)? (?:programme|plan)|forward plan|(?:next |future |september |[a-z]+ )?agendas?|action (?:log|list|plan)|forward work programme|risk register|tracker|web ?site|web ?page|notice ?boards?|newsletter|parish magazine|facebook(?: page)?|social media)\b/i;

/** Pronouns and people who say that they themselves will. */
export const SAID =
  /\b(?:said|confirmed|advised|explained|replied|stated|responded|added|indicated|reported|informed|assured|answered|noted|commented|agreed|clarified|suggested|stressed|reassured|acknowledged|updated)\b/i;

/** "It was hoped that", "the intention was": a plan, not a promise. */
export const EXPECTS =
  /\b(?:anticipated|hoped|expected|envisaged|intended|estimated|planned|assumed|likely) that\b|\b(?:the )?(?:intention|aim|hope|expectation|plan) (?:was|is) (?:that|to)\b/i;

/** "As agreed in May, …": restates. */
export const AS_BEFORE =
  /^(?:each|every) (?:day|week|month|year|quarter|term)\b|\bas (?:was|is) (?:his|her|its|their|the) (?:usual )?(?:practice|custom|habit|norm)\b|^as (?:previously |already |was )?(?:agreed|requested|resolved|discussed|reported|mentioned|stated)\b/i;

/** Another body by its name: "to Cabinet", "to the Youth Justice Board". */
export const TO_NAMED_BODY =
  /\b(?:to|by|at) (?:the )?(?:[A-Z][\w'-]{0,20} (?:and |of |for )?){0,5}(?:Cabinet|Council|Executive|Board|Committee|Panel|Partnership|Trust|Commission|Government|Parliament|Assembly)\b/;

/** Plans of a service, a third party or an event: not owed to the meeting. */
export const PLAN_VERBS = new Set(
  'engage target patrol replace join lead launch train develop implement commence start begin continue work improve recruit roll deliver build support'.split(
    ' ',
  ),
);

/** "asked questions", "asked the following questions": talk. */
export const ASKS_QUESTIONS =
  /^(?:by|(?:a |the |some |several |further |following |number of |series of |supplementary ){0,4}questions?)\b/i;

/** Verbs of a request that is met while it is asked. */
export const MET_AT_ONCE = new Set(
  'speak leave introduce explain comment stand sit mute vote say outline elaborate describe expand join withdraw update summarise present respond think reflect'.split(
    ' ',
  ),
);

/** What people are invited to do there and then, beside those: "Mr Orr was invited to tell the meeting about the club." */
export const INVITED_TO = new Set('tell address ask take give answer'.split(' '));

/** What is asked and done in the meeting itself: "to take members through the report", "to ask questions". */
export const DONE_IN_MEETING =
  /\bto (?:take (?:the )?(?:members|committee|panel|board|forum)\b[^.]{0,20}\bthrough|ask (?:any )?questions|ask anything|put (?:any |their )?(?:questions|items|points|topics)|(?:give|provide|offer|make) (?:their |any )?(?:feedback|views|comments|thoughts)|comment|suggest|give (?:an? )?(?:brief |short |verbal |oral )?(?:overview|presentation|update|summary|introduction|background)|introduce|present|provide (?:an? )?(?:brief |verbal )?(?:overview|introduction)|raise (?:any )?(?:questions|points|issues)|make (?:any )?(?:comments|their)|put (?:their |any )?questions|turn off|switch|be seated|take (?:their|a) seats?)\b|\bhis dissent|her dissent|abstention|recorded vote|vote be recorded|dissent be/i;

/** "asked to be kept informed" */
export const KEEP_INFORMED =
  /^to be (?:kept|informed|provided|sent|given|updated|advised|notified|included|invited|copied|consulted|involved)\b/i;

/** Outsiders ask: nobody in the meeting has taken it up. */
export const BY_THE_PUBLIC =
  /\b(?:residents?|parishioners?|petition(?:er)?s?|signatories|applicants?|agents?|objectors?|member(?:s)? of the public|neighbours?|mr and mrs|mr & mrs|correspondents?|letter|email|landowner|the police|supporters)(?: [a-z]+){0,3} ?$/i;

/** Asked and answered in one sentence. */
export const ANSWERED_INSIDE =
  /,? (?:and|but) (?:the |mr |mrs |ms |dr |cllr |councillor )?[A-Za-z' ]{2,50} (?:replied|advised|explained|said|answered|responded|confirmed) that\b/i;

/** The next sentence turns a request down. */
export const REFUSES =
  /\b(?:not prepared to|did not (?:agree|feel|think|consider|believe)|was not (?:able|possible|willing|prepared|appropriate)|would not be (?:possible|appropriate|proper)|not possible|declined|refused|no plans|no support|could not be|already (?:in|on|covered|done|included|provided)|(?:felt|thought|considered|said|believed) (?:that )?[^.;]{3,50} was (?:enough|sufficient|too (?:soon|early|late|much|dear|expensive)|unnecessary))\b/i;

/** The next sentence takes a request up, or turns it down. */
export const TAKEN_UP =
  /\bto action\b|\bwould (?:also )?(?:liaise|send|provide|circulate|share|check|look|find|raise|ask|email|write|supply|arrange|confirm)\b|\b(?:agreed|undertook|promised|did not agree|offered)\b|\b(?:he|she|they|officers?|director|manager|head of [a-z]+|clerk|this|it|these|figures|details|information) would\b/i;

/** Put something on an agenda or a programme. */
export const ON_THE_AGENDA = new Set('add include put place list schedule bring incorporate'.split(' '));

export const WOULD_BE_GOOD =
  /\bwould be (?:very |more |most )?(?:useful|helpful|good|beneficial|of benefit|important|appropriate|interesting|difficult|better|worthwhile|valuable)\b/i;

/** Agreed to leave things as they are. */
export const STAYS_AS_IT_IS = /\b(?:should|would|to) (?:stay|remain)\b/i;
