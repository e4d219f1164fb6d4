/** What a meeting is owed: papers, figures, answers. Lower case. */
export const DELIVERABLES = new Set(
  'answer answers breakdown briefing briefings chart clarification copies copy data detail details document documents email feedback figure figures findings information letter letters link list minutes note notes outcome outcomes paper papers presentation progress report reports response responses results slides statistics summary table timetable update updates'.split(
    ' ',
  ),
);
