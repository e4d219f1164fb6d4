/** Class names and ids of ModernGov's own markup, which councils' templates leave alone (moderngov-markup.md 1–6). */
export const ROOTS = ['#modgov', '.mgContent', 'main', '[role="main"]'] as const;

export const HEADING = 'h1.mgMainTitleTxt';
export const SUBTITLE = '.mgSubTitle, h2.mgSubTitleTxt';
export const ITEM_TABLE = 'table.mgItemTable, table#mgItemTable';
export const ITEM_NUMBER_CELL = '.mgItemNumberCell';
export const ITEM_TITLE = '.mgAiTitleTxt';
export const ITEM_LABEL = '.mgSubItemTitleTxt';
export const SECTION_LABEL = '.mgSubSubTitleTxt';
/** What the clerk wrote, pasted from Word. */
export const WORDS = '.mgWordPara';
export const PAPERS = '.mgBulletList';
/** Headings, links and lists of the page itself. */
export const PAGE_FURNITURE =
  '.mgHeader, .mgSubTitle, .mgLinks, .mgActionList, .mgFooter, .mgMeetingsEarlierLater, .mgSectionTitle, .mgTableNoBorderFullWidth, caption, nav, footer';
export const BACK_LINKS = '.mgActionList a, .mgLinks a, .mgContent a';
export const CALENDAR_ROWS = '.mgTableEvenRow, .mgTableOddRow, .mgMeetingTableLnk';
export const MEMBERS = '.mgBulletList li, .mgMembershipMemList li';
export const MEMBER_LINK = 'a[href*="mgUserInfo" i]';
export const ATTENDANCE_TABLE = 'table[summary*="attendance" i], table.mgTable';
