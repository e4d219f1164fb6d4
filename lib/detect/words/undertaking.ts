/** How sure a verb of undertaking is by itself, followed by "to" and a verb. An offer nobody takes up is a borderline case. */
export const UNDERTAKING_CONFIDENCE: Readonly<Record<string, number>> = {
  undertook: 0.94,
  undertakes: 0.92,
  undertake: 0.85,
  promised: 0.9,
  promises: 0.85,
  volunteered: 0.85,
  volunteers: 0.8,
  pledged: 0.75,
  agreed: 0.88,
  agrees: 0.85,
  committed: 0.8,
  commits: 0.75,
  offered: 0.66,
  offers: 0.6,
  proposed: 0.4,
  consented: 0.6,
};

/** Verbs by which a person takes a task upon themselves. */
export const UNDERTAKES: ReadonlySet<string> = new Set(Object.keys(UNDERTAKING_CONFIDENCE));

/** After these verbs there is nothing to deliver: "agreed to differ", "offered to be Deputy". */
export const NO_UNDERTAKING = new Set(
  'differ disagree stand become serve be continue help support assist'.split(' '),
);

/** Verbs by which a request is minuted, in the past or the minutes' present. */
export const REQUESTS = new Set(
  'requested asked sought instructed directed tasked invited urged reminded encouraged challenged'.split(' '),
);

/** Of these, the ones that exhort more than they ask. */
export const EXHORTS = new Set('invited encouraged reminded challenged urged'.split(' '));
