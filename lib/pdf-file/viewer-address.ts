/**
 * Address of the viewer showing the PDF at `address`, relative to the extension: `/viewer.html?file=…#page=7`.
 * The fragment of the PDF's address becomes the viewer's own.
 */
export function viewerAddress(address: string): string {
  const [file = '', ...hash] = address.split('#');
  return `/viewer.html?file=${encodeURIComponent(file)}${hash.length > 0 ? `#${hash.join('#')}` : ''}`;
}

/** What the browser's rules put before a PDF's address to bring it in (`entrypoints/open`). */
export const DOOR = '/open.html?';

/**
 * The PDF's address in the door's own, fragment included; null where there is none. It stands there bare, since the
 * rules cannot encode what they pass on: `/open.html?https://council.example/a.pdf?b=1&c=2#page=7`.
 */
export function addressAtDoor(door: string): string | null {
  const { search, hash } = new URL(door);
  return search.length > 1 ? search.slice(1) + hash : null;
}
