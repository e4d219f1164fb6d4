/** What is said when a PDF cannot be opened: what happened, what is safe, what to do. */
export const EMPTY =
  'This file is empty. What you kept is safe. Download it again, or ask the council for it.';
export const LOCKED =
  'This PDF is locked with a password, and it was not opened. What you kept is safe. Open it again when you have the password.';
export const DAMAGED =
  'This PDF is damaged and cannot be opened. What you kept is safe. Download it again, or ask the council for it.';
export const NO_ADDRESS =
  'This is no web address of a PDF, so nothing was fetched. What you kept is safe. Open the file from your computer instead.';
export const NO_PDF =
  'The council’s site sent something that is not a PDF. What you kept is safe. Open the original to see what it is.';
export const NOT_REACHED =
  'The council’s site could not be reached. What you kept is safe. Check your connection and try again.';

/** @param status the HTTP status of the answer */
export const refused = (status: number): string =>
  `The council’s site did not give the file (error ${status}). What you kept is safe. Open the original to see why.`;
