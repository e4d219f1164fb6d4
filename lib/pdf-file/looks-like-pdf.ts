/*
 * Where councils keep PDFs. Only what a server says of a file is sure; these serve where nothing was asked of it yet.
 */

/** ModernGov's files and its printed packs, and the files of CMIS (moderngov-markup.md 11). */
const PDF_PATH = /\.pdf$|\/mgconvert2pdf\.aspx$/iu;

/** Whether an address is likely to be a PDF's. */
export function looksLikePdf(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && PDF_PATH.test(url.pathname);
}

/** The same as the browser's patterns, which tell capitals from small letters. */
export const PDF_LINKS: readonly string[] = [
  '*://*/*.pdf',
  '*://*/*.pdf?*',
  '*://*/*.PDF',
  '*://*/*.PDF?*',
  '*://*/*mgConvert2PDF.aspx?*',
  '*://*/*mgconvert2pdf.aspx?*',
  '*://*/*/Document.ashx?*',
];
