const VIEWER = '/viewer.html';
const QUESTION = '?file=';

/**
 * Address of the viewer showing the PDF at `address`, relative to the extension: `/viewer.html?file=…#page=7`.
 * The fragment of the PDF's address becomes the viewer's own.
 */
export function viewerAddress(address: string): string {
  const hash = address.indexOf('#');
  const file = hash < 0 ? address : address.slice(0, hash);
  return `${VIEWER}${QUESTION}${encodeURIComponent(file)}${hash < 0 ? '' : address.slice(hash)}`;
}

/**
 * Address of the PDF that a viewer's address speaks of, without a fragment; null where it speaks of none. Reads the
 * encoded form and the bare one (`?file=https://council.example/a?b=1&c=2`): the browser's redirect rules cannot
 * encode what they pass on.
 */
export function fileIn(viewer: string): string | null {
  const { search } = new URL(viewer);
  if (!search.startsWith(QUESTION)) return null;
  const file = search.slice(QUESTION.length);
  if (file === '') return null;
  if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(file)) return file;
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
