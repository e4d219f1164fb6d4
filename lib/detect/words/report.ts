/** Headings that council reports have and minutes have not. The first group is the heading. */
export const REPORT_HEADING =
  /^(?:\d{1,2}[.)]? )?((?:financial|legal|staffing|property|equalit(?:y|ies)|risk management|environmental|climate|human resources|procurement|health and wellbeing|crime and disorder|resource|corporate|policy|data protection) implications?|reducing inequalities|risk management|background papers|report detail|executive summary|consultation undertaken|equality impact assessment|reason for report|implications)\.?:?$/i;

/** Whose recommendations are not this meeting's. */
export const OTHERS =
  /\b(?:ofsted|inspect(?:ion|ors?|orate)|cqc|estyn|auditors?|audit|ombudsman|peer (?:review|challenge)|care inspectorate|which were)\b/i;
