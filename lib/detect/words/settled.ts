/** How minutes settle a matter in running text. Tried on one folded sentence. Source: minutes-language.md 5.1. */

/** A word that settles a matter by itself: "Noted.", "RECEIVED.", "Agreed, 3 for and 1 against." */
export const SETTLED_ALONE =
  /^(?:unanimously )?(?:noted|received|agreed|approved|adopted|endorsed|resolved|agreed and signed|noted and agreed|received and noted)\b(?: unanimously| as (?:a |an )?(?:true|correct|accurate)[a-z ]{0,40})?[^a-z]{0,12}(?:by )?(?:\d+ (?:for|votes?)[^.]{0,60})?\.?$/i;

/** The word minutes, as a thing and not as a label. */
export const MINUTES_WORD = /\bminutes\b(?!:)|\bminute of (?:the )?(?:[a-z]+ )?meeting\b/i;

/** What settles the minutes, after that word. */
export const SETTLES_AFTER =
  /\b(?:were|was|(?<!to )be|are|is|as|been|and|being) (?:then |duly |unanimously |hereby |each |both |also )?(?:agreed|approved|confirmed|accepted|signed|received|adopted|taken as read|ratified)\b|\b(?:true|correct|accurate) (?:and accurate |and correct |and true )?(?:record|statement|reflection)\b/i;

/** "… as a true and correct record", where the word minutes may not be said. */
export const TRUE_RECORD = /\b(?:true|correct|accurate) (?:and (?:accurate|correct|true) )?record\b/i;

/** What is done to such a record, before those words. */
export const MADE_RECORD = /\b(?:proposed|seconded|agreed|signed|approved|accepted|confirmed)\b/i;

/** What settles them, before it: "The Board agreed the minutes". */
export const SETTLES_BEFORE =
  /\b(?:agreed|approved|confirmed|accepted|adopted) (?:and signed )?(?:the |as )(?:[a-z]+ ){0,3}(?:minutes|(?:true|correct|accurate) record)\b/i;

/** "The minutes were proposed by Mr Orr and seconded by Mrs Dale": so they are adopted. */
export const MINUTES_PROPOSED =
  /\bminutes\b[^.;]{0,80}\b(?:were|was) (?:then |duly )?proposed (?:by )?[^;]{2,60}\bseconded\b/i;

/** "These were agreed and signed", with the word minutes in the sentence before. */
export const AGREED_AND_SIGNED =
  /\b(?:were|was|and) (?:duly |then )?(?:agreed|approved|accepted|confirmed|adopted|taken as read|read) and (?:duly )?signed\b/i;

/** Agenda text: "To confirm the minutes … as a correct record". */
export const AGENDA_PURPOSE =
  /^to [a-z]+\b(?!.*\b(?:was|were)\b)|, if (?:in order|approved|correct|thought fit)\b/i;

export const ELECTED =
  /\b(?:was|were|be) (?:duly |unanimously |re-|formally )?(?:elected|appointed|re-elected|re-appointed|reappointed|co-opted)\b/i;

/** "proposed by …, seconded by … and elected unanimously" */
export const ELECTED_AFTER_ALL =
  /\bseconded\b[^.;]{0,80}\band,?(?: on a vote,?| upon a vote,?| by \d+ votes to \d+,?)? ?(?:duly |unanimously )?(?:re-)?(?:elected|appointed|co-opted)\b/i;

/** "The Committee resolved in terms of the motion." */
export const RESOLVED_AS_PUT =
  /\b(?:committee|council|board|panel|cabinet) (?:acceded to|(?:resolved|agreed|decided) (?:in terms of|accordingly|as (?:recommended|set out)))\b/i;

/** "The recommendations were moved, put to the vote and agreed." */
export const PUT_AND_AGREED =
  /\b(?:recommendations?|proposals?)\b[^.;]{0,140}(?:, which (?:was|were)|put to (?:the|a) vote and) (?:declared )?(?:carried|agreed|approved|accepted)\b/i;

/** A consultee's view on planning: "No objection.", "The Committee objected on the grounds of noise." */
export const PLANNING_VIEW =
  /(?:^|[–:-] )no (?:objections?|comments?|observations)(?: (?:was|were) (?:raised|made))?(?:,? (?:subject to|if|provided|as long as) [^.;]{3,80})?\.?$|^(?:support|object to|no objection to) (?:this|the) (?:planning )?application\b|\b(?:committee|council|panel) (?:objects? to|supports? (?:the|this) (?:planning )?application|objected|raised no objections?|had no objections?|resolved to object)\b/i;

/** "the motion was declared carried" */
export const MOTION_CARRIED =
  /\bmotion(?: as amended| was put to the vote and)? (?:was )?(?:declared )?carried\b(?! and it was)|\bmotion\b[^.;]{0,120}, (?:was|were) (?:then |duly )?(?:declared )?carried\b/i;

/** "was elected unanimously.", "agreed to stand and was duly elected." */
export const DULY_ELECTED =
  /\b(?:was|were) (?:then |duly |unanimously |re-){0,2}elected(?: unanimously| unopposed)?\.?$|\bnominated and (?:duly |unanimously )?elected\b/i;

/** "It was voted 5 to 2 that the rent would stay", "Councillors voted in favour of the scheme". */
export const VOTED =
  /^it was voted (?:by )?(?:unanimously |\d{1,3} ?(?:[-–:]|to|votes to|for) ?\d{1,3} )?(?:that|to)\b|^(?:the )?(?:[A-Za-z'-]+ ){0,3}(?:committee|council|panel|board|members|councillors|forum|meeting) (?:then |unanimously ){0,2}voted (?:in favour|against|to (?:accept|adopt|approve|refuse|reject|support|keep|grant|defer))\b/i;

/** "Members were content to approve the plan" */
export const CONTENT_TO =
  /\b(?:sub-?committee|committee|panel|board|forum|cabinet|council|executive|members|councillors|governors|trustees|group|meeting|all) (?:were|was) (?:all |quite |unanimously )?(?:happy|content|pleased|minded|prepared|in agreement) to (?:accept|adopt|agree|approve|endorse|ratify|sign|support|go ahead|proceed)\b/i;

/** "It was RESOLVED accordingly." */
export const RESOLVED_ACCORDINGLY =
  /\b(?:it|this) was (?:so |accordingly )?(?:resolved|ordered|agreed accordingly|resolved accordingly)\.?$/i;

/** "Noted the report.", "Approved the plan with thanks." */
export const OPENS_SETTLED =
  /^(?:noted|approved|agreed|endorsed|received|adopted|accepted|ratified) (?:and [a-z]+ )?(?:the|this|these|an?)\b/i;

/** "Agreed, subject to payment of the fee." */
export const AGREED_SUBJECT_TO =
  /^(?:agreed|approved|accepted)(?: in principle)?,? (?:subject to|provided that|on condition)\b[^;]{3,120}$/i;

/** "The annual report was received." */
export const PAPER_RECEIVED =
  /^(?:the|an?) (?:[\w'-]{1,20} ){0,6}(?:report|statement|presentation|update|accounts)s? (?:was|were) (?:duly )?received(?: and noted| with thanks)?\.?$/i;

/** "… presented the accounts, which were approved.", "Insurance renewal £412 – approved." */
export const ENDS_SETTLED =
  /(?:, which (?:was|were) (?:then |duly |unanimously )?| [–-] )(?:approved|agreed|accepted|adopted)(?: unanimously)?\.?$/i;

/** A rate or a budget is fixed: "The precept was set at £9,000." */
export const RATE_SET =
  /\b(?:precept|budget|rent|fee|fees|charge|charges|council tax|hire charges?) (?:for [^.;]{3,40} )?(?:was|were) (?:set|fixed|kept|frozen|left) at\b/i;

/** What had only been done so that the meeting could settle it: "having been circulated". */
export const SENT_ROUND_BEFORE =
  /\b(?:which |that )?(?:had|have|having|has) (?:all |previously |already ){0,2}been (?:previously |already |duly )?(?:circulated|distributed|sent out|sent round|issued)\b|\bhaving been\b/gi;

/** Words before the statement itself: "After a vote, ", "Having heard the officers, ". */
export const LEAD_IN =
  /^(?:after|following|having|on|upon|by a majority|with)\b[^,.;]{0,100}, (?=(?:the |all )?(?:[A-Z]|committee|panel|board|council|members))/i;

/** What somebody is elected to. */
export const ELECTED_POST =
  /\b(?:chair|vice|deputy|chairman|chairperson|mayor|member|representative|governor|leader|convener|clerk|councillor|to the|as)\b/i;

export const THING_SETTLED =
  /^(?:that )?(?:the|this|a|an|these|payments|all|both|his|her|their)?\b[^.;:]{0,260}?\b(?:was|were|is|are) (?:then |duly |unanimously |also |subsequently |therefore |received and |(?:considered|gone|looked|read|talked|examined|scrutinised)(?: [a-z]+){0,4} and |discussed and |submitted and )?(?:noted|approved|agreed|endorsed|adopted|accepted|ratified|received and noted|supported|granted|refused)\b(?! that| to\b| by\b(?! \d| all\b| (?:the )?(?:members|councillors|meeting|those) present)| as above)/i;

export const BODY_SETTLED =
  /^all (?:accepted|approved|adopted|endorsed) (?:the|these|this)\b|\bhad before (?:it|them),? and (?:noted|approved|agreed|endorsed)\b|^(?:the |all |that the )?(?:[A-Z][A-Za-z'-]* ){0,6}(?:sub-?committee|committee|panel|board|forum|cabinet|council|executive|commission|members|councillors|authority|trustees|governors|group|meeting)(?: then| unanimously| duly| therefore| also(?! noted))? (?:noted|approved|agreed|endorsed|accepted|supported|adopted|ratified|confirmed|granted|refused|notes|approves|agrees|endorses|received and noted)\b(?!\.?$| that\b| to\b| how\b| with\b| the (?:need|importance|comments?|concerns?|views?)\b)/i;

/** "The Committee thanked the team and noted the report.": settled in the second half. */
export const SETTLED_AFTER_ALL =
  /^(?:the )?(?:[A-Z][\w'-]{0,20} ){0,6}(?:sub-?committee|committee|panel|board|forum|cabinet|council|executive|commission|members)\b[^.;]{3,120} and (?:duly |unanimously )?(?:noted|approved|agreed|endorsed|accepted|adopted|granted|refused) (?:the|its|their|it|this|these)\b/i;

/** "Accuracy agreed.", "new wording agreed – all happy": a few words that end in what was settled. */
export const BRIEFLY_SETTLED =
  /^(?:the )?(?:[A-Za-z'-]+ ){0,2}(?:presentation|report|update|minutes|information|position|letter|paper|accounts) noted\.?$|^(?!(?:all|everyone|it|as|and|he|she|they|members|also|not)\b)(?:[A-Za-z'-]+ ){1,5}(?:agreed|approved|adopted|endorsed)(?:\.|$| [–-] [a-z ]{3,40}\.?$)/i;

/** "Decision to accept the quote.", "Agreed the cheques be signed", "All in favour of the bench." */
export const CLIPPED_DECISION =
  /^(?:decision|decided) to (?!be\b)[a-z]+\b|^(?:agreed|approved|resolved)\b[^.;]{3,80}\bbe (?:signed|paid|approved|accepted|adopted|noted|granted|made)\b|^all (?:(?:were|was) )?in (?:favour|agreement) (?:of|with|to|that)\b/i;

/** "Youth club – £250 awarded.", "Brass band: refused, as no accounts were sent" */
export const DASHED_OUTCOME =
  /^[A-Za-z][^.;:–-]{2,80} ?[–:-] (?:£[\d,]+ )?(?:awarded|refused|granted|declined|approved|agreed|supported|deferred|accepted|rejected|no objections?)(?:[.,;]|$| (?:as|because|subject|unanimously|in principle)\b)/i;

/** "£150 agreed, proposed by AV.", "A donation of £50 to the band was agreed." */
export const SUM_AGREED =
  /^[^.;:]{3,60} £[\d,.]{1,15}k? (?:agreed|approved|granted|awarded)\.?$|^(?:donation|grant|payment|contribution|budget|quote)s? (?:of|to|for|from) [^.;]{3,80} (?:agreed|approved|granted|awarded)\.?$|^(?:an? (?:donation|grant|payment|contribution|budget|sum|quote|fee) of )?£[\d,.]{1,15}k?\b[^.;]{0,80} (?:agreed|approved|granted|awarded|authorised)\b|^an? (?:donation|grant|payment|contribution|budget|sum|quote|fee) (?:of|to|for|from) [^.;]{3,100} (?:was|were) (?:agreed|approved|granted|awarded|authorised)\b/i;

/** "Spending plan agreed, all in favour." */
export const AGREED_BY_ALL =
  /^[^.;]{3,80} (?:agreed|approved|accepted|adopted),? (?:all in favour|unanimously|by all|nem con)\.?$/i;

/** "Approved online.", "Last minutes: approved by email" */
export const APPROVED_BY_WAY =
  /^(?:[A-Za-z' ]{3,40}: )?approved (?:online|electronically|remotely|unanimously|by (?:e-?mail|vote|all|a majority))\b/i;

/** "Payments approved: …" */
export const PAYMENTS =
  /^(?:\d[\d.]{0,5} )?(?:it was )?(?:resolved |agreed )?(?:that )?(?:the )?(?:following )?(?:payments?|cheques|accounts|invoices|expenditure|bills)(?: for payment)?(?: (?:of|to|for|totalling|as|in|listed|amounting|on)\b(?:[^.;:]|\.\d){1,100}?)?(?: were| was| be)? (?:approved|agreed|authorised|passed)(?: for payment\b|(?! that\b| to (?!be )| with\b| by email))/i;

/** "Happy with everything else, approved." */
export const APPROVED_LAST = /^[^.;]{3,80}, (?:approved|agreed|accepted)\.?$/i;

/** The minutes are only the time of something: "once the minutes are signed". */
export const WHEN_SIGNED = /\b(?:once|when|until|before|after) (?:the |these )?(?:draft )?minutes\b/i;

/** What had been done before the meeting. */
export const BEFORE_MEETING =
  /\b(?:had|has|have) (?:been|already|previously|since|also)\b|\bpreviously\b|\bwhich (?:was|were)\b/i;

/** Formalities that are noted or accepted and are no decision. */
export const FORMALITY = /\b(?:apolog(?:y|ies)|declarations?|absence)\b/i;

/** It was settled elsewhere: "endorsed at the Health Committee on 21 January". */
export const OTHER_BODY =
  /\b(?:noted|approved|agreed|endorsed|adopted|accepted|supported|granted|refused) (?:by|at|in) (?:the |its |their |a |an )?(?:[A-Z][A-Za-z'-]* |meeting of |and |of ){0,8}(?:Committee|Cabinet|Council|Board|Panel|Executive|Forum|Partnership)\b|\bat (?:the|its) (?:last|previous) meeting\b/;

/** The meeting notes; whether that is its outcome depends on what. */
export const NOTES_SOMETHING = /\b(?:noted|notes) (?:the|this|these|its|a|an)\b/i;

/** Papers and positions: to note one of these is an outcome, to note a change or a concern is talk. */
export const NOTED_PAPER =
  /\b(?:noted|notes) (?:and [a-z]+ )?(?:the|this|these|its|a|an) (?:[a-z'-]+ ){0,4}(?:reports?|updates?|presentation|contents?|information|position|minutes|programme|plan|progress|recommendations?|above|following|decisions?|strategy|performance|budget|forecast|outturn|accounts|actions?|work|figures|letter|dates|feedback|appointments?|terms|dashboard|register|statement|findings|tracker|log|calendar|summary|paper|briefing|planner|results)\b/i;
