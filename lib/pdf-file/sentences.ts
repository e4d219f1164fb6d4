/*
 * What is said when a PDF cannot be opened or only in part: what happened, what is safe, what to do.
 */

const SAFE = 'What you kept is safe.';
const FROM_DISK = 'save the file from the council’s page and open it here from your computer';

export const NO_ADDRESS = `Minutemark opens PDFs at web addresses (http or https) and files from your computer, and this is neither. Nothing was fetched. ${SAFE} If you have the PDF open somewhere, ${FROM_DISK}.`;
export const FRAMED =
  'This page was put inside another page, so Minutemark opened nothing. Open it in a tab of its own.';
export const LOCAL_FILE = `This PDF is on your computer, and the browser does not let Minutemark fetch files there by itself. ${SAFE} Choose the file or drop it here: the passages you kept in it show again.`;
export const TEMPORARY = `This PDF has only a temporary address inside another page. ${SAFE} Save it, then open it here from your computer.`;

export const noAccess = (host: string): string =>
  `Minutemark may not fetch from ${host} yet, so nothing was opened. ${SAFE} Allow it for this site, or press the Minutemark button on the PDF itself.`;
export const offline = (host: string): string =>
  `You are offline, so ${host} could not be reached. ${SAFE} Try again when you are connected, or open the file from your computer.`;
export const notReached = (host: string): string =>
  `${host} could not be reached. ${SAFE} Try again later, or ${FROM_DISK}.`;
export const sentElsewhere = (host: string): string =>
  `${host} sent Minutemark on to another site, which it may not read: most often one to sign in. ${SAFE} Open the original, sign in there, and try again.`;
export const wentQuiet = (host: string): string =>
  `${host} stopped sending before the file was whole. ${SAFE} Try again later, or ${FROM_DISK}.`;

/** @param status the HTTP status of the answer */
export function refused(host: string, status: number): string {
  if (status === 401 || status === 403 || status === 407) {
    return `${host} did not let Minutemark have the file (${status}). It may ask you to sign in, or give a file only once. ${SAFE} Open the original, sign in if asked, or ${FROM_DISK}.`;
  }
  if (status === 404 || status === 410) {
    return `${host} no longer has a file at this address (${status}). ${SAFE} Councils move files: look for it from the meeting’s page.`;
  }
  if (status === 408 || status === 429 || status === 503 || status === 504) {
    return `${host} is too busy to send the file (${status}). ${SAFE} Wait a minute and try again.`;
  }
  if (status >= 500) {
    return `${host} has a fault of its own and could not send the file (${status}). ${SAFE} Try again later, or ${FROM_DISK}.`;
  }
  return `${host} did not send the file (${status}). ${SAFE} Open the original to see what it says there.`;
}

export const emptyAnswer = (host: string): string =>
  `${host} sent an empty file. ${SAFE} Open the original to see whether it opens there.`;
export const pageInstead = (host: string): string =>
  `${host} sent a web page in place of the PDF: most often one to sign in. ${SAFE} Open the original, sign in there if asked, and try again.`;
export const otherInstead = (host: string): string =>
  `${host} sent a file that is not a PDF. ${SAFE} Open the original to see what it is.`;

export const UNREADABLE_FILE = `The browser could not read this: it is a folder, or a file that was moved, changed or locked meanwhile. ${SAFE} Choose the file again.`;
export const EMPTY_FILE = `This file is empty. ${SAFE} Download it again and choose the new one.`;
export const PAGE_FILE = `This file is a web page saved under a PDF’s name: most often a page to sign in. ${SAFE} Sign in on the council’s site, download the PDF again and choose the new file.`;
export const WORD_FILE = `This is a Word or other office file, not a PDF. ${SAFE} Save it as a PDF and choose that.`;
export const OTHER_FILE = `This file is not a PDF. ${SAFE} Choose one that is.`;
export const DAMAGED = `This PDF is damaged and could not be opened. ${SAFE} Download it again, or ask the council for it.`;
export const ENDS_EARLY = `The end of this PDF is missing, so it could not be opened: it was not downloaded whole. ${SAFE} Download it again.`;
export const LOCKED = `This PDF is locked with a password and was not opened. ${SAFE} Open it again when you have the password.`;
export const UNKNOWN_LOCK = `This PDF is locked in a way that Minutemark cannot open. ${SAFE} Ask the council for one that is not.`;
export const STOPPED = `The opening was stopped. ${SAFE}`;

/** @param pages number of pages the file says it has */
export const tooManyPages = (pages: number, most: number): string =>
  `This PDF says that it has ${pages.toLocaleString('en-GB')} pages; Minutemark opens up to ${most.toLocaleString('en-GB')}. ${SAFE} If it really is that long, ask the council for it in parts.`;
export const NO_PAGES = `This PDF has no pages. ${SAFE} Download it again, or ask the council for it.`;

/* What an open file is said to hold or to lack. */
export const CUT_OFF =
  'The end of this file is missing, so pages may be missing or blank. Download it again for all of it.';
export const TABLE_DAMAGED =
  'This file is damaged: its own table of contents is wrong. What could be read is shown; pages may be missing.';
export const HUGE_PICTURE =
  'A picture in this file is too large to draw and is left out. Another PDF reader may show it.';
export const SCRIPTS =
  'This file carries scripts. Minutemark never runs them; forms in it may not work here.';

/** @param count number of files attached inside the PDF */
export const attachments = (count: number): string =>
  `${count === 1 ? 'A file is' : `${count} files are`} attached inside this PDF. Minutemark leaves ${count === 1 ? 'it' : 'them'} alone; another PDF reader shows ${count === 1 ? 'it' : 'them'}.`;
