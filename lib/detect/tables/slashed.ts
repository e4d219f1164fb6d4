import { fold } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { isOwnerOnly } from '../text/owner-only.ts';

/** "task / Owner" at the end of a line: a cell border that a capture printed as a slash. */
export const LAST_CELL = /\s\/\s([^/]{2,60}(?:\/[^/]{2,40})?)$/;
const FEWEST = 3;

const ownerOf = (line: Line): string | null => {
  if (line.cell !== null || !line.text.includes(' / ')) return null;
  const owner = LAST_CELL.exec(line.text)?.[1] ?? null;
  return owner !== null && isOwnerOnly(owner) ? owner : null;
};

/**
 * Takes the owner's cell off lines such as "Book a room / S Lyle" and keeps it beside the line. Only where
 * several lines have that shape, so that "and/or" and paths stay as they are. Source: minutes-language.md 1.6 (b).
 */
export const splitSlashed = (text: string, lines: readonly Line[]): Line[] => {
  const owners = lines.map(ownerOf);
  if (owners.filter((owner) => owner !== null).length < FEWEST) return [...lines];
  return lines.map((line, index) => {
    const owner = owners[index];
    if (!owner) return line;
    const raw = text.slice(line.start, line.end);
    const cut = raw.lastIndexOf(' / ') >= 0 ? raw.lastIndexOf(' / ') : raw.length;
    const kept = raw.slice(0, cut).trimEnd();
    return kept === '' ? line : { ...line, end: line.start + kept.length, text: fold(kept), aside: owner };
  });
};
