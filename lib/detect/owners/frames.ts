import { TASK_VERBS } from '../words/verbs.ts';

/**
 * The frames in which an owner stands (study, sections 2 and 3), as data.
 * `after` patterns are tried right behind an owner's words, `before` patterns right in front of them.
 */
export interface Frame {
  readonly name: string;
  /** Types of the study, section 2. */
  readonly source: string;
  /** Sticky: matched from the end of the owner's words. */
  readonly after?: RegExp;
  /** Global: each match ends where the owner's words begin. */
  readonly before?: RegExp;
  /** With `before`: the owner follows this word, some words on ("asked for examples | from the schools"). */
  readonly upTo?: string;
  /** With `before`: what must follow the owner's words. */
  readonly followedBy?: RegExp;
  /** Sure enough to make a person of capitals behind an article: "the Harbour Master was asked". */
  readonly isSure?: true;
  /** Only for owners at the head of a resolution ("That the Chair write …"). */
  readonly afterThat?: boolean;
}

const NOT_A_VERB =
  'the|a|an|this|that|these|those|their|his|her|its|our|your|all|any|some|each|every|date|which|whom|whose|members|members|officers|cabinet|council|committee|and|or|both|be\\b(?! (?:asked|requested|invited|instructed|involved|responsible|given|authorised|tasked|directed))';

const ADVERB =
  '(?:(?:also|both|each|all|now|then|jointly|together|separately|urgently|again|further|kindly|please|therefore|still|instead|first|formally|not only) )?';

const REQUESTED =
  '(?:requested|asked|instructed|invited|directed|tasked|authorised|authorized|required|urged|encouraged|commissioned|mandated|empowered|nominated|delegated|given (?:delegated )?(?:authority|powers?|responsibility|the task)|granted (?:delegated )?(?:authority|powers?))';

/** Verbs that want, not do: "Members would like a visit". */
const WANTING =
  'like|welcome|prefer|appreciate|benefit|need|wish|want|love|expect|hope|support|have been|have had|remain|continue to be';

const frame = (text: string, flags: string): RegExp => new RegExp(text.replaceAll(' ', '\\s{1,3}'), flags);

/** Bare verbs of a resolution: "That the Chair write", "That officers re-cost". */
const BARE_VERB = [...TASK_VERBS].join('|');

/** Verbs of saying, whose subject a following "he would" means. */
const SPEECH =
  '(?:also |then |further |again )?(?:said|says|stated|advised|confirmed|explained|reported|replied|responded|noted|indicated|informed|told|agreed|added|assured|suggested|answered|commented|acknowledged|apologised|thought|hoped|felt|offered|promised|accepted|reassured|mentioned|believed|proposed|clarified|highlighted|updated|was of the view|was sorry|was happy)';

export const FRAMES: readonly Frame[] = [
  {
    name: 'to do',
    source: 'A1, A6, C5, B4',
    after: frame(
      `,? ${ADVERB}(?:(?:is|are|was|were) )?(?:due |able |expected |going )?to (?!(?:${NOT_A_VERB})\\b)[a-z]`,
      'y',
    ),
  },
  {
    name: 'asked to do',
    source: 'B3, C10',
    isSure: true,
    after: frame(
      ` (?:(?:would|will|should|could|to) )?(?:also |again |then |further )?(?:(?:be|was|were|is|are|been|has been|have been|had been|being) (?:also |again |then |further |formally |now )?${REQUESTED}(?![\\p{L}-])|${REQUESTED} to\\b)`,
      'y',
    ),
  },
  {
    name: 'would do',
    source: 'C1, C2, C4, C6',
    after: frame(
      `,? (?:would|will|shall|’ll|'ll) ${ADVERB}(?!(?:${WANTING})\\b)(?:be (?:able|happy|pleased|responsible|in touch|in contact|back|the lead|leading|asked|requested|invited|instructed|tasked|[a-z-]{2,20}ing)\\b|have (?:a|to|the|another|further|discussions)\\b|(?!be\\b|have\\b|not\\b|also\\b|now\\b|then\\b|again\\b|further\\b|both\\b|all\\b|each\\b|only\\b|still\\b|therefore\\b|already\\b|shortly\\b|soon\\b)[a-z])`,
      'y',
    ),
  },
  {
    name: 'undertook',
    source: 'C1',
    isSure: true,
    after: frame(
      `,? ${ADVERB}(?:(?:has|have) )?(?:also |kindly |further |now )?(?:undertook|undertaken|undertakes|agreed|agrees|offered|offers|promised|volunteered|committed|pledged|proposes|intends|intended|proposed|gave an undertaking|gave an assurance|gave a commitment|was happy|were happy|was willing|was asked|agreed and undertook|accepted an action|took an action|took the action|needs?|is keen|would need|will need) to (?!(?:differ|disagree|stand down)\\b)`,
      'y',
    ),
  },
  {
    name: 'committed to doing',
    source: 'C1',
    after: frame(` (?:committed to|agreed to|volunteered for|offered) [a-z-]{2,20}ing\\b`, 'y'),
  },
  {
    name: 'promised somebody something',
    source: 'C1',
    after: frame(` promised (?:him|her|them|members|the|to)\\b`, 'y'),
  },
  {
    name: 'took it on',
    source: 'C1, C9',
    after: frame(
      ` (?:accepted (?:the|this) (?:action|task)|took (?:the|this) (?:action|task)|(?:would|will|to) (?:action|lead)|takes? action|is leading|to take the lead)`,
      'y',
    ),
  },
  {
    name: 'agreed to what was asked',
    source: 'B6, B7, C9',
    after: /\s(?:agreed|accepted this|confirmed this|was happy to do so)[.;]?\s*$/y,
  },
  {
    name: 'said they would',
    source: 'C2',
    isSure: true,
    after: frame(
      `,? (?:${SPEECH})\\b[^.;!?]{0,160}?\\b(?:he|she|they|it|this|these|those) (?:would|will|’ll|'ll|undertook|was going to|were going to)(?:[.;]|$| (?:also |then |now )?(?!be [a-z]{2,12}(?:ed|en|ent|ght)\\b|like\\b|need\\b|welcome\\b))`,
      'y',
    ),
  },
  {
    name: 'that somebody do',
    source: 'B2',
    afterThat: true,
    after: frame(`,? ${ADVERB}(?:(?:do|should) )?(?:${BARE_VERB})(?:e?s)?\\b`, 'y'),
  },
  {
    name: 'somebody doing',
    source: 'B10: list items after "agreed to the following"',
    afterThat: true,
    after: frame(
      ` (?:writing|meeting|liaising|contacting|arranging|circulating|reporting|sending|providing|preparing|reviewing|investigating|speaking|drafting|bringing|attending|asking|checking) (?:to|with|about|back|the|a|an|all|on|into|up|out|for)\\b`,
      'y',
    ),
  },
  {
    name: 'agreed that somebody could',
    source: 'B8',
    before: frame(`\\b(?:agreed|resolved|decided|requested|suggested|proposed|recommended) that `, 'gi'),
    followedBy: frame(` (?:could|should|can|might) (?!be\\b|have\\b|not\\b)[a-z]`, 'y'),
  },
  {
    name: 'asks somebody',
    source: 'B4, B5, B6, B7',
    before: frame(
      `\\b(?:request|requests|requested|requesting|ask|asks|asked|asking|instruct|instructs|instructed|instructing|direct|directs|directed|directing|task|tasked|tasking|urge|urges|urged|require|requires|required|encourage|encouraged|commission|commissioned|authorise|authorises|authorised|mandate|mandated)(?: that| of)? `,
      'gi',
    ),
    followedBy: frame(` (?:to\\b|for\\b|if\\b|and\\b|that\\b|,)`, 'y'),
  },
  {
    name: 'asks if somebody could',
    source: 'B6, B7, A4',
    before: frame(
      `\\b(?:ask|asks|asked|request|requested|queried|suggested)(?: (?:if|whether|that))+ `,
      'gi',
    ),
    followedBy: frame(` (?:could|can|might|would be able|would)\\b`, 'y'),
  },
  {
    name: 'invites somebody to do',
    source: 'B6, C10; who is only asked to a meeting has nothing to do but come',
    before: frame(`\\b(?:invite|invites|invited|inviting|remind|reminds|reminded) `, 'gi'),
    followedBy: frame(` to (?!(?:the|a|an|its|their|our|this|that|next|any|each|be)\\b)[a-z]`, 'y'),
  },
  {
    name: 'asks for something from somebody',
    source: 'B5, B6, B7',
    before: frame(`\\b(?:ask|asks|asked|request|requests|requested)(?: for)? `, 'gi'),
    upTo: 'from',
    followedBy: /[\s.,;)]|$/y,
  },
  {
    name: 'delegates to',
    source: 'B14',
    before: frame(
      `\\b(?:delegate|delegates|delegated|delegating|delegation|delegated authority|authority|powers?|responsibility)(?: (?:be|is|was|were|are|been|should be))?(?: (?:delegated|given|granted|devolved|passed|conferred|made|assigned))? (?:to|on|upon) `,
      'gi',
    ),
  },
  {
    name: 'gives authority',
    source: 'B14',
    before: frame(`\\b(?:give|gives|gave|grant|grants|granted|given) (?:delegated )?(?:authority to )`, 'gi'),
  },
];

/** An aside between a subject and its verb: ", in consultation with the Lead Member, be authorised". */
const ASIDE_OPENS =
  'in|after|together|with|following|on|as|where|if|subject|having|through|via|under|along|supported|assisted|working|alongside';
const ASIDE_CLOSES = 'be|to|would|will|undertook|agreed|is|are|was|were';

export const ASIDE = frame(
  `,? (?:\\([^()]{2,120}\\)(?= )|(?:${ASIDE_OPENS}) [^;.,]{3,90},(?= [a-z])|(?:${ASIDE_OPENS}) [^;.]{3,150}?,?(?= (?:${ASIDE_CLOSES}) )|[a-z]{2,12}ing [^;.,]{3,90}?(?= (?:${ASIDE_CLOSES}) ))`,
  'y',
);

/** "… report to the Clerk who will then act": a further owner, behind the word it depends on. */
export const WHO_WILL = frame(
  `,? who (?:will|would|agreed to|undertook to|is to|was to|has agreed to) (?:also |then )?(?!be\\b)[a-z]`,
  'y',
);

/** Passive agents: "be reported … by the Principal Social Worker". */
export const AGENT = frame(
  `\\b(?:be|being) (?:[a-z]{3,12}ly )?[a-z-]{1,14}(?:ed|en|wn|ght|ut|one|ade|ent|aid|et|old|eld|pt|lt|un|ead)\\b[^.;]{0,140}?\\bby `,
  'gi',
);

/** What stands before "by" when it names somebody who did it already, or whom it happens to. */
export const NOT_AGENT =
  /\b(?:requested|proposed|seconded|moved|suggested|raised|asked|approved|agreed|noted|recommended|caused|affected|required|faced|used|owned|funded|supported|offered|experienced|identified|made|held|run|chaired|led|signed|set out|submitted|presented|followed|accompanied|endorsed|ratified|considered|needed|received|attended|provided|commissioned|published|produced|issued|adopted|employed)\s{1,3}$/i;

/** Carries on with the subject of the sentence: "… and undertook to …". */
export const CARRIES_ON = frame(
  `(?:,|;|\\band|\\bbut) (?:also |then |so )?(?:would|will|undertook|agreed to|offered to|promised to|committed to|gave an undertaking|gave an assurance|gave a commitment) (?!(?:be|like|need|welcome|appreciate)\\b)`,
  'gi',
);

/** A pronoun that undertakes: its person stands before, or in the sentence before. */
export const PRONOUN = frame(
  `(?:^|[\\s,;(“"‘'])(?:he|she|they|I|we) (?:(?:also|then|further) )?(?:would|will|’ll|'ll|undertook|agreed|offered|promised|was going|were going|had agreed|was happy|were happy|is to|was to|were to|are to|was asked|were asked|to)\\b`,
  'g',
);
export const LEADING_PRONOUN = /^(?:[-–•·*\s]*)(?:he|she|they|i|we)\b/i;

/** Verbs by which someone speaks or acts in a meeting: their subject may be who a pronoun means. */
export const SPEAKS =
  /\s(?:[a-z]{2,12}ly\s)?(?:said|advised|confirmed|stated|explained|reported|replied|responded|answered|noted|informed|told|commented|added|thanked|apologised|acknowledged|agreed|undertook|asked|indicated|suggested|mentioned|outlined|presented|introduced|clarified|felt|thought|spoke|gave|is|was|has|had|would|will|attended|updated|requested|offered|highlighted|recognised|accepted|welcomed|expressed|referred|emphasised|stressed|observed|considered|believed|summarised|assured|promised|pointed|did|took|wanted|knew|made|found|saw|came|sent|brought|[a-z]{2,12}ed)\b/iy;
