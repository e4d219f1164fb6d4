/**
 * Names of councils and of the bodies that meet: recognising them in a heading and making them fit to read.
 * The words come from minutes-language.md 1.1–1.3; nothing here knows any real council.
 */

/** A word that makes a phrase the name of a body. */
const BODY_WORD =
  /\b(?:(?:sub|select)?[- ]?committees?|boards?|panels?|forums?|cabinet|executive|council|authority|commission|assembly|partnership|trust|group|governors|governing body|working party|task (?:and finish|force)|summit|conference|consortium|court of common council|police and crime|(?:cabinet|executive|portfolio) (?:member|holder)|sederunt|cyngor|pwyllgor|is-bwyllgor|bwrdd|panel|fforwm|cabined|gweithrediaeth|grŵp|comhairle)\b/iu;

/** Words that say "a body" without saying which. */
const GENERIC_BODY =
  /^(?:the\s)?(?:(?:ordinary|annual|monthly|special|extraordinary|main|full|joint|virtual|statutory|general)\s)*(?:committee|sub-?committee|board|panel|forum|group|partnership|trust|commission|parish council|town council|community council|parish|working (?:group|party)|task (?:and finish )?group|meeting|council meeting|pwyllgor|bwrdd)$/iu;

const KIND_WORDS =
  'metropolitan|county|city|borough|district|parish|town|community|unitary|royal|combined|fire|rescue|national|park|burgh|islands?|area|police|health|regional|transport|waste';
const PLACE = "[A-Z][\\p{L}'’.-]{1,30}";
const JOIN = '(?:of|and|upon|on|in|with|le|by|cum|&|the)';
/** "Oakfield Vale District Council", "Severnside Combined Authority": one to six capitalised words and the noun. */
const COUNCIL = new RegExp(
  `(?<![\\p{L}\\p{N}])(${PLACE}(?:,?(?:\\s${JOIN}){0,2}\\s${PLACE}){0,6})\\s(?:COUNCIL|Council|AUTHORITY|Authority)(?![\\p{L}\\p{N}])`,
  'u',
);
const BOROUGH_OF = new RegExp(
  `(?<!\\p{L})(?:(?:London|Royal|Metropolitan|LONDON|ROYAL|METROPOLITAN)\\s(?:Borough|BOROUGH)|(?:City|CITY)(?=\\s(?:of|OF)\\s)|County Borough|Cyngor(?:\\s(?:Sir|Tref|Cymuned|Dinas|Bwrdeistref))*|Comhairle)\\s(?:(?:of|OF|and|nan?|an)\\s)?(?:the\\s)?${PLACE}(?:(?:\\s(?:and|upon|on|a|&))?\\s${PLACE}){0,4}(?!\\p{L})`,
  'u',
);
/** Capitalised words that open a sentence or a heading, and are no part of a council's name. */
const NOT_PLACE =
  /^(?:(?:the|this|that|your|our|a|an|will|should|if|when|all|any|every|each|full|special|extraordinary|annual|ordinary|draft|minutes|meeting|meetings|agenda|notice|decisions?|taken|of|by|for|to|and|from|at|in|local|public|other|another|new|previous|former|members|member|councillors?|whole|welcome|ofsted|inspection|report|reports|committee|cabinet|board|panel|chair|chairman|leader|modern|lead|flood)\s)+/iu;

const SMALL = new Set(
  'a an and as at by for from in into le of on or the to upon with y yr a’r ar o i cum'.split(' '),
);
const ACRONYMS = new Set(
  'SEND SEN LSCB LSCP ICB ICP CCG NHS MASH LAC CYP CYPS CLA CPB HWB SACRE SCA GLA MBC BC CC DC UK AGM EGM LA ACE LEP PCC PCP LGPS SEMH VCS HR ICT IT YOS YJB JCC JHOSC HOSC OSC OSMB OSB SWP DSG EHCP II III IV TV'.split(
    ' ',
  ),
);

/** Whether the phrase names something that meets ("Audit Committee", "Cabinet"), and is not a sentence. */
export function namesBody(phrase: string): boolean {
  return phrase.length <= 140 && BODY_WORD.test(phrase) && !/[.;?!]\s|[;?!]$/u.test(phrase);
}

/** "Board", "the Committee", "Parish Council meeting": a body, but not which one. */
export function isGenericBody(phrase: string): boolean {
  return GENERIC_BODY.test(phrase.trim());
}

/** The first council, combined or fire authority named in `text`, tidied, or null. A bare "Council" is none, nor is "the local authority". */
export function findCouncil(text: string): string | null {
  const short = text.slice(0, 400).replace(/[\s\u00a0]+/gu, ' ');
  const named = COUNCIL.exec(short);
  if (named) {
    const name = tidyName(
      `${afterPost(named[0]).replace(/^.*\b(?:of|by|for|to|from|at|in|OF|BY) (?:the|a|THE|A)\s/u, '')} `.replace(
        NOT_PLACE,
        '',
      ),
    );
    const place = name
      .split(' ')
      .slice(0, -1)
      .filter((word) => !new RegExp(`^(?:${KIND_WORDS}|and|of|the|&)$`, 'iu').test(word));
    const authority =
      /authority$/iu.test(name) && !/\b(?:combined|fire|park|police|transport|waste|greater)\b/iu.test(name);
    if (place.length > 0 && !authority) return name;
  }
  const borough = BOROUGH_OF.exec(short)?.[0];
  return borough === undefined ? null : tidyName(borough);
}

/** "Head Accountant, Northmoor County Council": the post before the comma is no part of the name. */
function afterPost(words: string): string {
  const comma = words.lastIndexOf(', ');
  const post =
    /\b(?:head|director|officer|manager|accountant|chair\w*|modern|lead|leader|member|councillor|cllr|clerk|mr|mrs|ms|dr)\b/iu;
  return comma !== -1 && post.test(words.slice(0, comma)) ? words.slice(comma + 2) : words;
}

/** What stands before a body's name in a heading: "423rd meeting of", "Meeting (no. 12) of", "(no. 12) of", "To:". A joint meeting is called so. */
const MEETING_OF =
  /^(?!joint )(?:(?:to|body|committee)\s?:\s?|(?:\d{1,4}(?:st|nd|rd|th) )?(?:\p{L}{4,14} )?meeting (?:\(no\.? ?\d{1,4}\) )?of |\(no\.? ?\d{1,4}\) of )(?=\p{L})/iu;

/** White space made single, edges freed of punctuation, and a name all in capitals put into title case. */
export function tidyName(name: string): string {
  const trimmed = name
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/gu, '')
    .replace(MEETING_OF, '')
    .replace(/^(?:the) (?=\p{Lu})/iu, '');
  const letters = trimmed.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4 || letters !== letters.toUpperCase()) return trimmed;
  return trimmed
    .split(' ')
    .map((word, index) => titleCase(word, index === 0))
    .join(' ');
}

function titleCase(word: string, first: boolean): string {
  const bare = word.replace(/[^\p{L}]/gu, '');
  if (ACRONYMS.has(bare) || (bare.length > 1 && !/[AEIOUYÂÊÎÔÛŴŶ]/u.test(bare))) return word;
  const lower = word.toLowerCase();
  if (!first && SMALL.has(lower)) return lower;
  return lower.replace(/(^|[-/(“"‘])\p{L}/gu, (letter) => letter.toUpperCase());
}
