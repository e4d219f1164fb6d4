/** To send round is to send to the meeting, unless somebody else is named. */
export const SENT_ROUND =
  /\b(?:circulated|recirculated|reported back|fed back|brought back|sent (?:round|out|on)|come back|report back|feed back)\b/i;

/** Receivers who are not the meeting. */
export const TO_OTHERS =
  /\b(?:to|with|among|amongst|for) (?:all |the |its |their |local |other )?(?:residents|families|parents|carers|staff|schools|public|children|young people|practitioners|social workers|consultees|stakeholders|applicants?|businesses|landowners?|tenants|providers|pupils|employees|households|patients|users|government|dfe|ofsted)\b/i;
