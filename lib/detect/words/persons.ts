/** Posts that one person holds at a time, lower case. */
export const SINGLE_POSTS: ReadonlySet<string> = new Set(
  'accountant adviser advisor analyst auditor caretaker chair chairman chairperson chairwoman chamberlain clerk commander comptroller consultant convener convenor coordinator co-ordinator councillor director engineer facilitator groundsman head headteacher holder inspector leader manager mayor member nurse officer planner principal provost ranger secretary sergeant solicitor superintendent supervisor surveyor treasurer vice-chair vice-chairman warden lead worker'.split(
    ' ',
  ),
);
