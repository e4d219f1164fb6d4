/** What a meeting is owed: papers and answers. Lower case. "details" and "data" are told of too often to count. */
export const DELIVERABLES = new Set(
  'answer briefing copies copy feedback letter note paper presentation reply report response summary timetable update updates reports'.split(
    ' ',
  ),
);
