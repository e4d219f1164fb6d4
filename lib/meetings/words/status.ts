/**
 * How minutes say what became of an earlier action. Source: minutes-language.md 5.4 (done, open, late or changed, dropped) and 5.1.
 * Every pattern is tried on one sentence in lower case with straight quotes.
 */

/** It will not be done, or not as such. */
export const DROPPED =
  /\b(?:superseded|no longer (?:being |to be )?(?:pursued|required|needed|necessary|relevant|applicable|proceeding|appropriate|planned|wanted)|(?:would|will|was|were|is|be|been) (?:now )?not (?:be )?(?:now )?(?:pursued|proceed(?:ed)?(?: with)?|proceeding|taken forward|taken further|progressed|introduced|go(?:ing)? ahead|produced|adopted|accepted|agreed to|supported)|not (?:to )?(?:accept(?:ed)?|proceed|pursued|take forward|supported|agreed)|decid(?:ed|es?) (?:not to|against)|(?:did|do|could|would) not (?:accept|support|agree (?:to|with) (?:the|scrutiny|this|that))|withdrawn|abandoned|dropped|rejected|declined|turned down|refused|overtaken by|fallen (?:away|by the wayside)|lapsed|folded into|subsumed|merged (?:into|with)|rolled into|absorbed (?:by|into|in)|incorporated (?:into|within)|replaced (?:by|with)|in place of (?:it|this|the)|instead of (?:it|this|the|a)\b|taken over by events|there would be no|would not now|not now (?:be|go|proceed)|no separate|discontinued|cancelled|scrapped|no longer (?!than|available\b)\w+|(?:would|will) not be \w+ing)\b/;

/** The meeting itself ends the matter. */
export const CLOSED =
  /(?:^|[.;–-] )closed?\b|\bno (?:further )?need (?:for|to)\b|\b(?:(?:be|was|were|is|are|been|as|now|item|items|action|actions|matter|matters) (?:now |therefore |both |all |formally |duly |accordingly )?(?:closed|discharged|complete|completed|signed off|removed|concluded|deleted|archived|struck (?:off|out)|marked (?:as )?(?:closed|complete)|taken off|dropped|ended|ticked off|cleared)|(?:close|discharge|remove|delete|archive|sign off|conclude|strike|drop|end|take off|clear) (?:the|this|that|it|these|those|both|all|action|actions|item|items|minute)\b|com(?:e|es|ing) off (?:the|its|our)\b|(?:removed|taken|deleted|struck|dropped) (?:off|from|out of) (?:the|its|our) [^.]{0,30}\b(?:log|list|tracker|programme|register|agenda)\b|(?:nothing|no) (?:more|further|else)(?: action| work| report| update)?s? (?:was|were|is|be|would be)? ?(?:needed|required|necessary|sought|wanted|to be done)|no further (?:action|report|update|work)s?\b|let the matter (?:rest|drop|lie)|(?:treated|regarded|recorded|considered|shown|accepted|seen|viewed) as (?:now )?(?:complete|completed|closed|done|discharged|finished|fulfilled|met)|rest(?:s|ed)? (?:the matter )?there|leave (?:it|this|that|the matter|matters) (?:there|at that|be)|not (?:to )?(?:take|pursue|press|push) (?:it|this|the matter|that|the point)\b(?: any)?(?: further)?|(?:had|has|have) (?:now )?(?:had|got|received|been given) (?:all |everything )?(?:what|that) (?:it|they|members|the \w+) (?:had )?(?:asked|wanted|needed)|(?:content|satisfied|happy) (?:that|with) [^.]{0,80}(?:need not|no longer|complete|done)|(?:happy|content|agreed|ready) to (?:close|sign off|let it go)\b|take (?:the |this |that )?(?:action|item|matter|it|these|them) (?:off|out)\b|need(?:s|ed)? not (?:come|be brought|return|report) (?:back|again)|end of the matter)\b/;

/** The sentence says that the meeting decided. */
export const DECIDES =
  /^(?:after (?:some |a |further |much )?(?:short |long |brief )?(?:discussion|debate|consideration),? )?(?:\(?[a-z0-9]{1,4}[).]\s*)?(?:resolved|agreed|decided|that\b|it was (?:further |also |then |therefore |unanimously |accordingly )?(?:agreed|resolved|decided)|(?:the )?(?:committee|panel|board|cabinet|members|council|forum|commission|executive|chair|group|partnership|meeting)\b.{0,30}\b(?:agreed|resolved|decided|ruled|declared|(?:was |were )?(?:content|satisfied|happy)|accepted)\b)/;

/** A request made again. */
export const ASKED_AGAIN =
  /\b(?:asked again|again (?:asked|requested|raised|pressed)|(?:repeated|reiterated|renewed|restated) (?:his|her|their|its|the) (?:request|call|question|wish)|for the (?!first\b)\w+ time|once (?:again|more)|remind(?:ed|er)|chas(?:e|ed|ing)\b|wanted the (?:other|rest|remaining)|still (?:wanted|waiting|awaited)|press(?:ed)? for)\b/;

/** Not all of it, or not yet: work is under way, or was held up. */
export const PENDING =
  /\b(?:not yet|yet to\b|had yet|has yet|(?:is|are|was|were|had|has|have|been|being|remain(?:s|ed)?) (?:still |now |currently )?(?:being|under way|underway|ongoing|on-going|in progress|in hand|pending|outstanding|awaited|incomplete|unfinished|expected|due|delayed|drafted|begun|started|advertised|tendered|scheduled|planned)|under way|underway|ongoing|on-going|in progress|in hand|pending|outstanding|(?<!long-)await(?:s|ed|ing)|carried forward|remain(?:s|ed)? (?:open|on)|stay(?:s|ed)? (?:open|on the)|still\b|unfinished|incomplete|on (?:course|track|hold|schedule)|slipp(?:ed|ing|age)|stall(?:ed|ing)|delay(?:ed|s)?|held up|nearly|almost|partly|partially|in part|part(?:-| )(?:complete|done|way)|so far|to date|progressing|making (?:good |steady |some )?progress|progress (?:was|is|had been|continued)|drafting|first draft|early (?:draft|stage)|being (?:drafted|prepared|finalised|developed|designed|considered|worked|trialled|tested|piloted|collected|arranged|drawn up|written|recruited|tendered)|had (?:begun|started)|ha(?:d|s|ve) been (?:begun|started|advertised|drafted|delayed)|work had|working on|two thirds|three quarters|half (?:done|complete|way)|halfway|would (?:need|have) to|too (?:soon|early)|but (?:only|had not|did not|was not|were not|no|none|it did not|they did not)\b|(?:some|several|others|the rest|remainder|one|two|three|four) (?:of them )?(?:were|was|remained|had) (?:still |yet |not |outstanding|missing)|all but|except|second (?:draft|go|attempt)|in principle|nothing in writing|promised,? (?:but )?not|(?:at|with) the printers?|out (?:to|for) (?:tender|consultation|advert|comments?|views))\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |its |his |her |their |our )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;

/** Nothing came of it so far: the sentence that follows usually says what will. */
export const NOTHING_YET =
  /\b(?:had (?:expected|hoped) |still to (?:come|be)|had not|has not|have not|hadn't|hasn't|was not (?:yet )?(?:before|available|ready|in|there)|were not (?:yet )?(?:before|available|ready|in|there)|nothing had|none had|no (?:reply|response|answer|report|news|information|figures|update) (?:had|has|was)|not been (?:received|circulated|provided|supplied|sent|done|possible|completed|issued|published|arranged|met|able|seen)|not (?:reached|arrived|appeared|received|happened)|unable to|could not (?:yet )?(?:be )?(?:find|found|see|seen|produce|provide|say|give|given)|still waiting|waiting since|overdue|missing from|absent from|nowhere|failed to)\b/;

/** It was done: said outright, in the pluperfect or the passive, in a word as notes have it, or in plain past tense. */
export const DONE =
  /\b(?:complete|completed|done|finished|concluded|actioned|implemented|fulfilled|delivered|discharged|sorted|resolved|cleared|signed off|achieved|closed|in place|in post|in use|up and running|took place|taken place|had been (?!unable|asked|told|no\b|little|some\b|concern|waiting|hoped|expected)\w+|has been (?!unable|asked|told|waiting)\w+|have been (?!unable|asked|told|waiting)\w+|(?:was|were) (?:now )?(?:sent|circulated|emailed|e-mailed|issued|distributed|presented|tabled|shown|given|published|received|supplied|provided|shared|attached|appended|included|reported|made|held|met|approved|adopted|agreed|signed|launched|opened|appointed|recruited|installed|delivered|completed|read|seen|placed|uploaded|added|written|visited|taken|handed|handled|carried out|set out|before (?:the|them|members)|at appendix|in appendix|on the (?:agenda|website|table))|(?:presented|introduced|received|considered|circulated|tabled|submitted|brought|gave|showed|handed|sat|visited|attended|opened|launched|wrote|met|went|sent|read|reported back|set out|laid|came round|went out|took)\b|had (?:now |since |already |duly |also |all |both |then |each |just |at last )?(?!not\b|yet\b|been\b|no\b|to\b|hoped\b|asked\b|expected\b|planned\b|intended\b|said\b|lost\b|only\b)(?:\w+ed|written|met|sent|held|taken|spoken|read|seen|gone|come|brought|given|made|put|set|found|built|bought|paid|led|shown|told|got|become|drawn|sat|run|spent|visited|caught|heard|reached|left|won|kept|chosen|split)\b|thanked|welcomed|(?:open|live|running|in place|in operation|in force|going|working) since|now (?:have|has|in|on|at|live|open|used|had)|all\b[^.]{0,60}\b(?:have|had) (?:one|it|them|been))\b|^(?:done|mended|fixed|tabled|shown|sent|agreed|closed?|complete[d]?|received|issued|appointed|held(?! (?:up|over|back))|visited|written|circulated|published|launched|approved|signed|sorted|met|paid|yes)\b|[.;] (?:done|closed?|complete[d]?|sorted)\b/;

/** What was to be sent, shown or brought has reached the meeting, whatever else is still to come. */
export const DELIVERED =
  /\b(?:(?:had|has|have|was|were) (?:now |since |already |duly |all |both )?(?:been )?(?:sent|circulated|e-?mailed|issued|distributed|supplied|shared|handed|tabled|shown|presented|published|forwarded|delivered)|presented (?:the|a|an|her|his|their)|tabled|came round|went out|reached (?:the |all )?members)\b/;

/** A document that the meeting has before it. */
export const AT_HAND =
  /\b(?:at|in|as) (?:appendix|annex|annexe|attachment)\b|\b(?:appended|attached|enclosed|tabled|on the table|in the (?:pack|papers)|on (?:the )?agenda|before (?:the (?:committee|panel|board|meeting)|members)|shown on screen)\b/;

/** What is to be done comes again and again: it is never done for good. */
export const RECURRING =
  /\b(?:(?:each|every) (?:ordinary |future |other |second |subsequent |quarterly |regular |monthly )?(?:meeting|board|committee|panel|forum|cabinet|month|quarter|year|week|term|time|set|pack|report|cycle|agenda|(?:two|three|four|six|twelve) months|occasion)s?|all (?:future|subsequent|further) (?:meetings|reports)|quarterly|monthly|weekly|annual(?:ly)?|yearly|six-monthly|bi-?annual(?:ly)?|half-yearly|termly|regular(?:ly)?|standing item|routinely|ongoing|on an? (?:regular|monthly|quarterly|termly|weekly|rolling|annual|ongoing) basis|twice a year|going forward|at (?:each|every|all)|in future|continue to (?:receive|report|be))\b/;

/** The sentence speaks of something that came before: what was asked, promised, due. */
export const REFERS_BACK =
  /\b(?:(?:had|has|have|was|were|been|as|previously|earlier) (?:previously |earlier |also )?(?:asked|requested|agreed|promised|called|recommended|sought|wished|commissioned|undertaken|raised|committed|suggested|invited|resolved) ?(?:for|to|that|by|in|at|from)?|(?:asked|called) for (?:in|at|by|last)|promised|that (?:the )?(?:committee|panel|board|members|cabinet|scrutiny) (?:had )?(?:asked|requested|wanted|sought)|request(?:s|ed)? (?:made|of|from|in)|request (?:for|concerning)|held over|carried (?:over|forward)|deferred from|brought forward from|following (?:the|a) request|in response to (?:the|a|its|members'|scrutiny)|further to|arising from|referred to at|refers\b|at (?:its|the|their) (?:last|previous|\w+) meeting|last (?:time|meeting)|since (?:the last|january|february|march|april|may|june|july|august|september|october|november|december)|the (?:first|second|third|latest|last|next) of the|as (?:the )?(?:\w+ ){1,4}(?:had )?(?:asked|requested|wished|wanted|suggested|recommended))\b/;

/** A column that says what became of a row. */
export const STATUS_HEADING =
  /^(?:status|(?:latest |current )?(?:progress|update|position|state)|outcome|response|comments?|commentary|result|action taken|what (?:has )?happened|where (?:we are|it stands)|completed?\??|done\??|feedback|notes?)\b/i;

/** A column of what is to be done. */
export const TASK_HEADING =
  /^(?:agreed |previous |outstanding )?(?:actions?|tasks?|what|request|recommendation|issue|resolution)\b/i;

/** The columns of an action log beside the one that says what became of it. */
export const USUAL_HEADING =
  /^(?:(?:agreed |previous |outstanding )?(?:actions?|tasks?|what(?! (?:has )?happened)|request|recommendation|issue|resolution|item|topic|subject|minute)\b|ref|no\b|#|id\b|number|who\b|whom|by whom|owner|lead|responsib|officer|name|assigned|when\b|by when|due|deadline|date|target|timescale|meeting|priority|raised|source)/i;

/** A row that this meeting made: nothing has become of it yet. */
export const NEW_ROW = /^(?:new(?: action)?|to do|not (?:yet )?(?:started|due)|tbc|n\/a|[-–—.]+)\.?$/i;
