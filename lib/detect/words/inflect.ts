/** Forms that cannot be made by rule: base, past, past participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  come: ['came', 'come'],
  cost: ['cost', 'costed'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  deal: ['dealt', 'dealt'],
  feed: ['fed', 'fed'],
  find: ['found', 'found'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  hang: ['hung', 'hung'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  rerun: ['reran', 'rerun'],
  're-run': ['re-ran', 're-run'],
  rewrite: ['rewrote', 'rewritten'],
  ring: ['rang', 'rung'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  speak: ['spoke', 'spoken'],
  split: ['split', 'split'],
  sweep: ['swept', 'swept'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
  oversee: ['oversaw', 'overseen'],
  show: ['showed', 'shown'],
};

/** Verbs that double their last letter: plan, planned. */
const DOUBLING = new Set([
  'commit',
  'defer',
  'log',
  'map',
  'permit',
  'plan',
  'refer',
  'resubmit',
  'submit',
  'transfer',
  'ban',
  'co-opt',
  'scrap',
]);
const NOT_DOUBLING = new Set(['co-opt']);

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly ing: string;
  readonly past: string;
  readonly participle: string;
}

/** The five forms of an English verb given in its base form, all lower case. */
export const inflect = (base: string): VerbForms => {
  const doubled = DOUBLING.has(base) && !NOT_DOUBLING.has(base) ? base + base.at(-1) : base;
  const sibilant = /(?:s|sh|ch|x|z)$/.test(base);
  const consonantY = /[^aeiou]y$/.test(base);
  const third = sibilant ? `${base}es` : consonantY ? `${base.slice(0, -1)}ies` : `${base}s`;
  const silentE = /[^eoy]e$/.test(base) || base.endsWith('ue');
  const ing = silentE ? `${base.slice(0, -1)}ing` : `${doubled}ing`;
  const regular = base.endsWith('e') ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  const [past, participle] = IRREGULAR[base] ?? [regular, regular];
  return { base, third, ing, past, participle };
};
