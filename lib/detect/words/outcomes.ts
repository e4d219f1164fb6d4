/** What particular verbs mean in an outcome, beyond their group. Source: minutes-language.md B1, B14, 5.1, 5.2. */

/** Task verbs that in the passive only settle a matter: "the fee be set at", "the vote be recorded". */
export const SETTLING_PASSIVES = new Set(
  'align apply change commence correct cost cut fix hold list log make offer plan press record set start table take use work prioritise call challenge lead let measure show detail perform'.split(
    ' ',
  ),
);

/** Task verbs that are weak by themselves: somebody will, some day. */
export const WEAK_VERBS = new Set(
  'consider encourage strengthen improve work align influence build continue proceed promote demonstrate use make start commence implement develop'.split(
    ' ',
  ),
);

/** One-off tasks among delegated powers. */
export const ONE_OFF_POWERS = new Set(
  'finalise complete publish submit issue negotiate procure conclude sign settle execute prepare draft write respond arrange appoint award launch commence consult'.split(
    ' ',
  ),
);

/** What another body can be asked for without it being a recommendation. */
export const SUPPLY_VERBS = new Set(
  'respond reply attend report provide supply send submit present circulate bring share give meet answer inform advise confirm update write clarify'.split(
    ' ',
  ),
);

/** Asked for, and done there and then or by the page itself. */
export const IDLE_VERBS = new Set(
  'note stand introduce declare welcome remember observe approve agree endorse accept receive bear remain'.split(
    ' ',
  ),
);

/** What `receive` takes when it is something still to come. */
export const STILL_TO_COME =
  /^(?:a|an|further|regular|updates?|annual|quarterly|monthly|six[- ]monthly|more|details|information|progress|additional|reports|another)$/;

/** After "an update be received": when it is to come, so that it is owed and not in hand. */
export const TIME_TO_COME =
  /^(?: back| again| (?:by|at|to) (?:the|this) (?:sub-?committee|committee|panel|board|council|forum|cabinet)){0,2}(?:,? )(?:in (?:due course|future|(?:early |mid[- ]?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:the )?(?:new year|spring|summer|autumn|winter)|(?:a|one|two|three|four|six|nine|twelve|\d{1,2}) (?:weeks?|months?|years?))\b|(?:at|to|by|for) (?:the |a |an |its |their |our |each |every |all )?(?:next|following|future|later|subsequent|forthcoming|end|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b|within\b|before\b|each\b|every\b|quarterly\b|annually\b|monthly\b|termly\b|six[- ]monthly\b|regularly\b|twice\b|once\b|next\b|later\b|when\b)/i;

/** "a further report be received": one more is to come, whenever. */
export const ONE_MORE =
  /^(?:that )?(?:a |an )?(?:further|another|follow[- ]up|regular|quarterly|monthly|termly|six[- ]monthly|additional|more) (?!to\b)/i;

/** A meeting of the body itself is fixed or moved. */
export const FIXES_MEETING =
  /^(?:that |to )?(?:it |the |an? |its |next |future |special |further |extra |additional |all |[a-z]+ ){0,5}meetings?\b(?! (?:with|between))[^.]{0,60}\b(?:be (?:held|arranged for|convened on)|(?:would|to) (?:start|commence|begin|take place|be held))\b/i;

/** Money is granted or spent: the sum is the decision. */
export const MONEY_VERBS = new Set(
  'provide give contribute purchase buy order make move put spend'.split(' '),
);
