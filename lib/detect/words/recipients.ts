/** To send round is to send to the meeting, unless somebody else is named. */
export const SENT_ROUND =
  /\b(?:circulated|recirculated|reported back|fed back|brought back(?! from| into)|sent (?:round|out|on)|come back|report back|feed back)\b/i;

/** Receivers who are not the meeting. */
export const TO_OTHERS =
  /\b(?:to|with|among|amongst|for) (?:all |the |its |their |local |other )?(?:residents|families|parents|carers|staff|schools|public|children|young people|practitioners|social workers|consultees|stakeholders|applicants?|businesses|landowners?|tenants|providers|pupils|employees|households|patients|users|government|dfe|ofsted)\b/i;

/** Words after which a receiver stands: "to the Panel", "let members have", "email Cllr Vane". */
export const GIVES_TO: ReadonlySet<string> = new Set(
  'to with among amongst before at inform advise notify update email e-mail provide send give let tell furnish supply ask remind contact'.split(
    ' ',
  ),
);

/** The meeting or its members as receivers. */
export const RECEIVERS: ReadonlySet<string> = new Set(
  'member members cllr cllrs councillor councillors committee committees sub-committee subcommittee panel board forum commission cabinet council executive meeting meetings chair chairman chairperson trustees governors group sub-group subgroup him her them us questioner attendees clerk secretary secretariat'.split(
    ' ',
  ),
);

/** Of these, the bodies: each may be this meeting or another one. */
export const BODIES_THAT_RECEIVE: ReadonlySet<string> = new Set(
  'committee committees sub-committee subcommittee panel board forum commission cabinet council executive'.split(
    ' ',
  ),
);
