import type { Passage } from '../model/index.ts';

/** Words at each end of a long quote that a text fragment names. */
const WORDS_AT_ENDS = 5;
/** Up to this many characters a quote stands in the link whole. */
const SHORT = 80;

/**
 * A link that opens the page at the words: the page's address with a text fragment (WICG Scroll To Text Fragment),
 * or with the page number for a PDF. Null where the document has no address of the web: a link of another scheme
 * is never made, since exports are opened by other people.
 */
export const sourceLink = ({ source, selector }: Pick<Passage, 'source' | 'selector'>): string | null =>
  linkToWords(source.address, source.page, selector.exact);

/** The same for any words of a page; for no words the page itself. `pdfPage` counts from 1 and is null for a web page. */
export function linkToWords(
  pageAddress: string | null,
  pdfPage: number | null,
  words: string,
): string | null {
  const address = webAddress(pageAddress);
  if (!address) return null;
  if (pdfPage !== null) {
    address.hash = `page=${pdfPage}`;
    return address.href;
  }
  const directive = textDirective(words);
  if (directive === null) return address.href;
  // The browser takes the directive off before the page sees its own fragment.
  return `${address.href}${address.hash === '' ? (address.href.endsWith('#') ? '' : '#') : ''}:~:text=${directive}`;
}

function webAddress(address: string | null): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  url.hash = url.hash.replace(/:~:.*$/s, '');
  return url;
}

/**
 * The quote as `start` or `start,end`. A plain match must lie in one block of the page, so a quote over several
 * lines or cells is named by its first and last words, as a long one is.
 */
function textDirective(quote: string): string | null {
  const lines = quote
    .split(/[\n\t]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (lines.length === 1 && first.length <= SHORT) return encoded(first);
  const start = first.split(' ').slice(0, WORDS_AT_ENDS);
  const end = last.split(' ').slice(-WORDS_AT_ENDS);
  // One line of few, very long words: start and end would overlap, and match nothing.
  if (lines.length === 1 && first.split(' ').length < 2 * WORDS_AT_ENDS) return encoded(first);
  return `${encoded(start.join(' '))},${encoded(end.join(' '))}`;
}

/** `-`, `,` and `&` mean something in a text directive; quotes and brackets break links in Excel, Word and Markdown.
 * Half a surrogate pair cannot be encoded. */
function encoded(words: string): string {
  return encodeURIComponent(words.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll(
    /[-'()!*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
