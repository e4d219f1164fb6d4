/** Sentences that are said at every meeting and are about no commitment. */
export const FORMALITY =
  /\b(?:minutes (?:of|from|for)\b.{0,160}\b(?:agreed|approved|confirmed|signed|correct|accurate|true|accepted|received)|correct record|apolog(?:y|ies)\b|declar\w+ of interest|(?:report|update|presentation|information|progress|contents?|outcome|position)s? (?:\w+ ){0,3}(?:be|was|were) (?:noted|received|welcomed)|work programme (?:\w+ ){0,2}(?:be|was) (?:agreed|noted|approved)|there were no(?:ne)?\b|meeting (?:closed|ended|finished|opened|began))/i;
