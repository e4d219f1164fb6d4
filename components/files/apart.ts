/** Longest piece of a text that is shown beside another. */
const MOST = 220;
/** What stays of the words that both begin with. */
const KEPT = 30;

/** Two texts as they stand beside each other: what both begin with is cut, so that what differs is in sight. */
export function apart(one: string, other: string): readonly [string, string] {
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same += 1;
  const from =
    same <= KEPT * 2 || Math.max(one.length, other.length) <= MOST ? 0 : wordStart(one, same - KEPT);
  return [piece(one, from), piece(other, from)];
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function piece(text: string, from: number): string {
  const cut = text.slice(from, from + MOST).replace(/[\ud800-\udbff]$/, '');
  return `${from > 0 ? '… ' : ''}${cut.replace(/^[\udc00-\udfff]/, '')}${from + MOST < text.length ? ' …' : ''}`;
}
