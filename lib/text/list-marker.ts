/** A bullet, letter or number that opens a list item; group 1 is the marker. Private-use signs are bullets of symbol fonts. */
export const LIST_MARKER =
  /^((?:[•·●○▪■◦‣⁃∙◼➢➤✓*\uE000-\uF8FF]|[–—-](?=\s)|[oØ§](?=\s)|[([]?(?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[IVX]{1,5}|[A-Z])[)\].](?=\s)|\d{1,3}(?:\.\d{1,3}){1,3}\.?(?=\s)))\s*/u;

/** A bullet only: what no one writes before a sentence but to make a list. */
export const BULLET = /^(?:[•·●○▪■◦‣⁃∙◼➢➤✓\uE000-\uF8FF]|[–—-](?=\s)|[oØ§](?=\s))/u;

/** Markers that by custom stand below another list. */
export const SECOND_LEVEL = /^(?:[oØ§○◦⁃➢]|[–—-](?=\s))/u;
