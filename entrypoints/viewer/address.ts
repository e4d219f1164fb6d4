/*
 * The viewer's own address: `/viewer.html?file=<the PDF's address>#page=7`. Without a file it lets a person choose one.
 */

/** Address of the PDF that the viewer was asked for, or null. */
export const fileAsked = (search: string): string | null => new URLSearchParams(search).get('file') || null;

/** The page that a fragment asks for, from 1: `#page=7`, also beside other PDF open parameters. */
export function pageAsked(hash: string): number {
  const number = Number(new URLSearchParams(hash.replace(/^#/u, '')).get('page'));
  return Number.isInteger(number) && number >= 1 ? number : 1;
}

/** The PDF's address at a page, as it can be passed on. */
export function addressAt(address: string, page: number): string {
  const bare = address.replace(/#.*$/su, '');
  return page > 1 ? `${bare}#page=${page}` : bare;
}
