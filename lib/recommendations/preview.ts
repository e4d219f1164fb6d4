import type { IsoDate, ReadSet } from '../model/index.ts';
import { faultOf } from './faults.ts';

/** A recommendation that was read and is not saved yet. */
export interface PreviewRow {
  /** Names the row while it is edited; nothing else hangs on it. */
  readonly id: string;
  readonly ref: string;
  readonly text: string;
  readonly theme: string;
  /** A due date printed beside it, or empty; the same with whom a council's own plan names. */
  readonly due: string;
  readonly lead: string;
  readonly executiveMember: string;
}

/** A list that was read and is not saved yet, with what is still to be filled in as empty text. */
export interface PreviewSet {
  readonly id: string;
  readonly title: string;
  readonly inspection: string;
  readonly authority: string;
  readonly published: IsoDate | '';
  readonly addressee: string | null;
  /** The heading that it stands under in the report. */
  readonly heading: string;
  readonly rows: readonly PreviewRow[];
  /** Left out of what is saved. */
  readonly dropped: boolean;
}

/** Longer titles of reports name the inspection, the services and the board in full: no name for a list. */
const LONGEST_NAME = 60;

/** What people call an inspection: "Ofsted SIF 2017". A short title stands as it is. */
function nameOf({ title, inspection, published }: ReadSet): string {
  if (title !== null && title.length <= LONGEST_NAME) return title;
  if (inspection === null) return title ?? '';
  const whose = /^(?:SIF|ILACS)/.test(inspection) ? `Ofsted ${inspection}` : inspection;
  return published === null ? whose : `${whose} ${published.slice(0, 4)}`;
}

/** Lists as they were read, ready to be looked over. `newId` names them. */
export function previewOf(sets: readonly ReadSet[], newId: () => string): PreviewSet[] {
  return sets.map((set) => ({
    id: newId(),
    title: titleOf(set, sets),
    inspection: set.inspection ?? '',
    authority: set.authority ?? '',
    published: set.published ?? '',
    addressee: set.addressee,
    heading: set.heading,
    rows: set.recommendations.map(({ ref, text, theme, due, lead = '', executiveMember = '' }) => ({
      id: newId(),
      ref,
      text,
      theme: theme ?? '',
      due: due ?? '',
      lead,
      executiveMember,
    })),
    dropped: false,
  }));
}

/** Two lists of one report are told apart by whom or what they are for. */
function titleOf(set: ReadSet, sets: readonly ReadSet[]): string {
  const { heading, addressee } = set;
  const name = nameOf(set);
  if (sets.length === 1) return name;
  const alone = sets.filter((other) => other.addressee === addressee).length === 1;
  const part = addressee !== null && alone ? addressee : heading;
  const first = sets[0]?.addressee === addressee && sets[0].heading === heading;
  return first && addressee === null && alone ? name : [name, part].filter(Boolean).join(': ');
}

/** Adds a row to the one above it; the words of both stay as they are. */
export function mergeWithAbove(rows: readonly PreviewRow[], id: string): readonly PreviewRow[] {
  const at = rows.findIndex((row) => row.id === id);
  const [above, row] = [rows[at - 1], rows[at]];
  if (!above || !row) return rows;
  const merged = {
    ...above,
    text: `${above.text} ${row.text}`.trim(),
    theme: above.theme || row.theme,
    due: above.due || row.due,
    lead: above.lead || row.lead,
    executiveMember: above.executiveMember || row.executiveMember,
  };
  return [...rows.slice(0, at - 1), merged, ...rows.slice(at + 1)];
}

/**
 * Makes two rows of one, at a place in its words (a UTF-16 offset, moved to the nearest space). The second one gets
 * a number that is free. At either end there is nothing to part.
 */
export function splitRow(
  rows: readonly PreviewRow[],
  id: string,
  offset: number,
  newId: string,
): readonly PreviewRow[] {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (!row) return rows;
  const place = nearestSpace(row.text, offset);
  const [first, second] = [row.text.slice(0, place).trim(), row.text.slice(place).trim()];
  if (first === '' || second === '') return rows;
  const parts = [
    { ...row, text: first },
    { ...row, id: newId, ref: freeRef(rows, row.ref), text: second, due: '' },
  ];
  return [...rows.slice(0, at), ...parts, ...rows.slice(at + 1)];
}

function nearestSpace(text: string, offset: number): number {
  for (let far = 0; far <= text.length; far += 1) {
    for (const place of [offset - far, offset + far]) {
      if (place > 0 && place < text.length && /\s/.test(text[place] ?? '')) return place;
    }
  }
  return 0;
}

/** The number after this one where that is free, else this one with a letter. */
function freeRef(rows: readonly PreviewRow[], ref: string): string {
  const taken = new Set(rows.map((row) => row.ref));
  const next = /^\d+$/.test(ref) ? String(Number(ref) + 1) : '';
  if (next !== '' && !taken.has(next)) return next;
  for (let letter = 0; letter < 26; letter += 1) {
    const candidate = `${ref}${String.fromCodePoint(98 + letter)}`;
    if (!taken.has(candidate)) return candidate;
  }
  return `${ref}-${rows.length}`;
}

/** Numbers the rows from 1 in their order. */
export const renumbered = (rows: readonly PreviewRow[]): readonly PreviewRow[] =>
  rows.map((row, place) => ({ ...row, ref: String(place + 1) }));

/** Why a list cannot be saved as it stands, in a sentence, or null. A list that is dropped has nothing wrong with it. */
export function faultOfPreview({ title, rows, dropped }: PreviewSet): string | null {
  if (dropped) return null;
  if (rows.length === 0) return 'This list is empty. Leave it out, or read it again.';
  if (title.trim() === '') return 'This list has no name yet.';
  if (rows.some(({ ref }) => ref.trim() === '')) return 'One of the recommendations has no number yet.';
  const fault = faultOf(rows.map(({ ref, text }) => ({ ref: ref.trim(), text })));
  return fault;
}
