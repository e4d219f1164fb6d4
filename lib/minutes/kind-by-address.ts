import type { DocumentKind } from '../model/index.ts';

/** ModernGov file names in lower case, whatever the host (moderngov-markup.md 1; minutes-language.md 1.1). */
const BY_FILE: Readonly<Record<string, DocumentKind>> = {
  'ielistdocuments.aspx': 'meeting',
  'celistdocuments.aspx': 'meeting',
  'mgai.aspx': 'item',
  'ieissuedetails.aspx': 'issue',
  'mgissuehistorychronology.aspx': 'issue',
  'iedecisiondetails.aspx': 'decision',
  'mgdecisiondetails.aspx': 'decisions',
  'mgdelegateddecisions.aspx': 'decisions',
  'mglistofficerdecisions.aspx': 'decisions',
  'mgofficerdecisions.aspx': 'decisions',
  'ielistmeetings.aspx': 'calendar',
  'mgcalendarmonthview.aspx': 'calendar',
  'mgcalendaragendaview.aspx': 'calendar',
  'mgmeetingattendance.aspx': 'attendance',
  'mgcommitteedetails.aspx': 'committee',
};

/**
 * The kind of page at this address, or null where its file name is not one of ModernGov's. Host and case do not matter.
 * Apart from the kinds told by headings, because the gate runs on every page and must bring nothing with it.
 */
export function kindByAddress(address: string | null): DocumentKind | null {
  const path = address?.split(/[?#]/u, 1)[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return Object.hasOwn(BY_FILE, file) ? (BY_FILE[file] ?? null) : null;
}
