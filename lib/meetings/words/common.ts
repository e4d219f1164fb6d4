import { MONTH_WORD } from '../../model/months.ts';

/**
 * Words that say nothing of what a passage is about: grammar, and the furniture of every minute. A word here never joins two
 * passages. `WEAK` words may help to tell commitments apart but never join alone.
 */
export const STOP: ReadonlySet<string> = new Set(
  `a about above across after afterwards again against ago all almost along already also although always am among an and another any
  anybody anyone anything are as at away back be became because become been before being below between both but by came can cannot
  come coming could dear did do does doing done down during each either else enough even ever every few for former from further gave get
  getting give given giving go goes going gone good got had half hand has have having he hence her here him his how however i if in
  indeed instead into is it its itself just keep kept last later latest least less let like likely long longer made make makes making
  many may me might mine more most much must my near nearly need needed needs neither never next no nobody none nor not nothing now of
  off often on once one ones only onto or other others our out over own part per perhaps please put quite rather really said same saw
  say saying see seen several shall she should since so some somebody something soon still such than that the their them then there
  therefore these they thing things think this those though thought three through thus till to together told too took toward towards
  two under until unless up upon us very via want wanted was way we week weeks day days month months year years well went were what
  whatever when where whereas whether which while who whole whom whose why will wish with within without would yes yet you your
  ${MONTH_WORD.replaceAll('|', ' ')} monday tuesday wednesday thursday friday saturday
  sunday first second third fourth spring summer autumn winter christmas easter today tomorrow yesterday
  mr mrs ms miss dr cllr cllrs councillor councillors said says asked ask asks
  be been being cllr`
    .split(/\s+/)
    .filter(Boolean),
);

/** Furniture of minutes: common to most passages, whatever they are about. */
export const WEAK: ReadonlySet<string> = new Set(
  `accept act action activity add address advice advise agenda agree allow appear approve arise aspect attention aware basis begin
  better board body bring brought business cabinet call carry case chair chairman change circulate clear comment committee complete
  concern confirm consider continue council deal decide decision department detail develop director discuss discussion draw due
  effect end endorse ensure executive expect explain feel final find follow forum forward future general group head help hope
  important improve include inform information introduce involve issue item keep know lead level local look matter mean meet meeting
  member mention minute need new note number observe offer officer outcome outline panel paper people person plan point possible
  prepare present previous proceed process produce progress promise propose proposal provide query question raise reason receive
  recent recommend recommendation record refer reflect regard relate remain report represent request require resolve respond result
  review set service share show situation specific speak stage start state step subject submit suggest support take team time
  today undertake undertook undertaken offer accord assure wonder thank hear heard feel felt think know knew known hold held leave left lead
  led begin began begun speak spoke spoken pleased glad grateful sorry apologise disappointed welcome update use view work write authority quarter
  joint jointly commission effective consistent robust sufficient appropriate understand understood identify planning practice impact
  arrangement leader senior partnership strategic include access annual yearly quarterly young parent school pupil household good poor improvement timely prompt
  page half part meantime appendix annex attached behalf response council young child children family`
    .split(/\s+/)
    .filter(Boolean),
);
