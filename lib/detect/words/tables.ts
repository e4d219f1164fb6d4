/** What the columns of an action table are called. Each pattern is tried on a whole folded header cell. */

/** The task. */
export const TASK_HEADER =
  /^(?:agreed |summary of |proposed |details? of |outstanding )?(?:actions?|action points?|action items?|tasks?|what|activity|requests?|action\/decision|decision\/action)(?: required| agreed| to be taken| requested| taken forward| description| arising| details?|\/outcome|\/recommendation|s? and outcomes?|\/request)?\.?$/i;

/** Who is to do it. "Action" can head such a column beside a column of minutes: see `isOwnerColumn`. */
export const OWNER_HEADER =
  /^(?:action )?(?:owners?|leads?|lead officers?|lead person|responsible(?: officer| person| body| lead)?|responsibility|by whom|whom?|officers?|person responsible|assigned to|action by|actioned by|owner\/lead|lead\/owner|lead member\/officer|member\/officer|responsible lead|lead agency|for action by|initials|officer responsible)\.?$/i;

export const DUE_HEADER =
  /^(?:deadlines?|due|due date|date due|by when|when|time ?scales?|target(?: date)?|(?:expected |target |planned )?completion(?: date)?|timelines?|timeframe|date for completion|date to be completed|complete by|due by|required by|date required|review date)\.?$/i;

export const STATUS_HEADER =
  /^(?:status|progress|updates?|comments?|outcomes?|rag(?: rating| status)?|b?rag|response|position|completed?\??|progress\/update|current position|progress update|update\/response|action taken|done|status\/update|update\/status|latest position|completed\/ongoing|response\/status|response\/update)\.?$/i;

/** A cell that says by when. */
export const DUE_CELL =
  /^(?:(?:by|before|early|mid|late|end(?: of)?|in|for) )?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-])?(?:\d{1,2}[./-]\d{2,4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?:[ /-]\d{2,4})?|asap|ongoing|immediate(?:ly)?|next (?:meeting|month|week|agenda)|tbc|spring|summer|autumn|winter)(?: term| \d{4})?\.?$/i;

/** A heading above a table of tasks. */
export const ACTIONS_HEADING =
  /^(?:\d[\d.]* )?(?:[a-z-]+ (?:of )?){0,3}(?:actions?|action (?:points?|items?|log|list|plan|sheet|tracker))(?: (?:agreed|arising|points?|required|outstanding|from|of|for|by)\b.{0,50})?:?$/i;

/** Where the task came from, or its number. */
export const REFERENCE_HEADER =
  /^(?:ref(?:erence)?\.?|no\.?|number|items?|item no\.?|item number|minute(?: no\.?| number| ref\.?)?|meetings?|meeting date|date(?: of meeting| raised| added| agreed)?|agenda item|report title|topic|subject|title|action no\.?|action ref\.?|#|issue)\.?$/i;

/** A column of running minutes beside a column of owners. */
export const MINUTES_HEADER =
  /^(?:minutes?|discussion|notes?|details?|summary|item|agenda item|item\/discussion|points? discussed|issue|item and discussion|key points)\.?$/i;
