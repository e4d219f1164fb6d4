/** Minutes of an invented panel, as lines of one page each. */
export const MINUTES: readonly (readonly string[])[] = [
  [
    'Northmoor Borough Council',
    'Corporate Parenting Panel',
    'Minutes of the meeting held on 14 March 2018',
    '',
    '12. Placement stability',
    'The Panel noted the report of the Director of Children\u2019s Services.'.replace('\u2019', "'"),
    'Action: Helen Marsh to circulate the placement figures to all members by 30 April 2018.',
  ],
  [
    '13. Care leavers',
    'Members asked how many care leavers were in work or training.',
    'Action: Tom Reyes to report back on apprenticeships at the next meeting.',
  ],
];

/** So many pages of such minutes, no two alike. */
export function longMinutes(pages: number): string[][] {
  return Array.from({ length: pages }, (_, page) => [
    `Page ${page + 1}`,
    ...Array.from(
      { length: 45 },
      (_line, line) =>
        `${page + 1}.${line + 1} The Panel noted what officers had done since its meeting in month ${(page * 7 + line) % 12} of the year.`,
    ),
  ]);
}
