/** Small words that frames are built of, lower case. */
export const ADVERBS = new Set(
  'otherwise accordingly again also annually carefully closely directly duly either formally forthwith first further hereby immediately in_future individually jointly just kindly later next now once only personally promptly publicly regularly shortly simply soon specifically still subsequently then therefore thereafter too unanimously urgently widely quickly both all always'.split(
    ' ',
  ),
);

export const MODALS = new Set([
  'would',
  'will',
  'shall',
  'should',
  'must',
  "he'd",
  "she'd",
  "they'd",
  "i'll",
  "we'll",
]);
export const WEAK_MODALS = new Set(['could', 'may', 'might', 'can']);

export const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'this', 'these', 'that', 'those']);
export const PERSON_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i', 's/he', 'he/she']);

/** Words after which a base form is a verb and not a noun: "report to", "contact the", "update members". */
export const AFTER_VERB = new Set(
  'the a an to back on in with all any this these those their its his her that it them him us me by at for how what whether which further more members officers partners schools details information how up out into from if both each every another some appropriate as and again your our no and/or about options alternative future two three four five six ten several'.split(
    ' ',
  ),
);

/** Verbs that are spelt like common nouns of minutes. */
export const NOUN_LIKE = new Set(
  'address answer audit award brief call challenge change contact cost count cover cut deposit detail display draft e-mail email empty estimate feedback fell fence file film fit forecast form forward fund grant hire host increase interview issue label lead lease link list lock log map monitor mount note offer order pass patch pay phone pilot place plan post present press price print process progress push query raise record rent report request research return review ring sample schedule scope secretary set share show sketch sound source split start support survey sweep table task tender test trace track train transfer trial update use visit walk welcome work'.split(
    ' ',
  ),
);
