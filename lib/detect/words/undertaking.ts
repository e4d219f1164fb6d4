/** Verbs by which a person takes a task upon themselves; followed by "to" and a verb. */
export const UNDERTAKES = new Set(
  'undertook undertakes undertake promised promises offered offers volunteered volunteers pledged pledges agreed agrees committed commits proposed consented'.split(
    ' ',
  ),
);

/** How sure each is by itself. An offer with nobody accepting it is a borderline case. */
export const UNDERTAKING_CONFIDENCE: Readonly<Record<string, number>> = {
  undertook: 0.94,
  undertakes: 0.92,
  promised: 0.9,
  volunteered: 0.85,
  pledged: 0.75,
  agreed: 0.88,
  agrees: 0.85,
  committed: 0.8,
  offered: 0.66,
  offers: 0.6,
  proposed: 0.4,
};

/** Verbs by which a request is minuted. */
export const REQUESTS = new Set(
  'requested asked sought instructed directed tasked invited urged reminded encouraged challenged requests asks'.split(
    ' ',
  ),
);
