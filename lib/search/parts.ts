import type { IsoDate, MinutesDocument, SectionRole } from '../model/index.ts';

/** What a document says of one meeting, or of none that is known. */
export interface TextPart {
  readonly text: string;
  readonly body: string | null;
  readonly date: IsoDate | null;
}

/** Stretches that say what a meeting did or was about. Menus, lists of papers and the like are not searched. */
const SAYING: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'minutes',
  'decision',
  'agenda',
  'attendance',
]);

/**
 * The text of a document, one part for each meeting that it speaks for, in the order of the page. `minutedOnly` leaves
 * out agenda and attendance: what two readings of the same minutes are compared by.
 */
export function partsOf(
  document: Pick<MinutesDocument, 'text' | 'sections' | 'meetings'>,
  minutedOnly = false,
): TextPart[] {
  const { meetings, sections, text } = document;
  const parts = new Map<number, string[]>();
  for (const { start, end, role, meeting } of sections) {
    if (!SAYING.has(role) || (minutedOnly && role !== 'minutes' && role !== 'decision')) continue;
    const index = meeting ?? (meetings.length === 1 ? 0 : -1);
    const stretches = parts.get(index) ?? [];
    stretches.push(text.slice(start, end));
    parts.set(index, stretches);
  }
  return [...parts].map(([index, stretches]) => ({
    text: stretches.join('\n'),
    body: meetings[index]?.body ?? null,
    date: meetings[index]?.date ?? null,
  }));
}
