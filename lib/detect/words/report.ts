/** Headings that council reports have and minutes have not. The first group is the heading. */
export const REPORT_HEADING =
  /^(?:\d{1,2}[.)]? )?((?:financial|legal|staffing|property|equalit(?:y|ies)|risk management|environmental|climate|human resources|procurement|health and wellbeing|crime and disorder|resource|corporate|policy|data protection) implications?|reducing inequalities|risk management|background papers|report detail|executive summary|consultation undertaken|equality impact assessment|reason for report|implications)\.?:?$/i;

/** Recommendations named as somebody else's just before they are listed. */
export const OTHERS_RECOMMENDATIONS =
  /\b(?:ofsted|inspect(?:ion|ors?|orate)|cqc|estyn|auditors?|audit|ombudsman|peer (?:review|challenge)|care inspectorate)\b[^.]{0,120}\brecommendations?\b|\brecommendations?\b[^.]{0,120}\b(?:ofsted|inspect(?:ion|ors?|orate)|cqc|estyn|auditors?|ombudsman|peer (?:review|challenge)|care inspectorate)\b|\brecommendations which were\b/i;
