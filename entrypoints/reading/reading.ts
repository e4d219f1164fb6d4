import type { VersionedText } from '../../lib/anchor/index.ts';
import { detectInSteps } from '../../lib/detect/detect.ts';
import { readPlanNumbersInSteps } from '../../lib/meetings/recommendations/plan.ts';
import type { FileSummary, FoundInPage, Selection } from '../../lib/messages.ts';
import type {
  FoundPassage,
  IsoDate,
  Item,
  MinutesDocument,
  PassageSelector,
  PassageSource,
  Range,
  ReadSets,
} from '../../lib/model/index.ts';
import { textBefore } from '../../lib/recommendations/suggest/before.ts';
import type { PlanNumbers } from '../../lib/recommendations/suggest/suggest.ts';
import { inTurns, pageTurn, stepsInTurns } from './turns.ts';

/** A found passage with what the page paints inside it. */
export interface FoundHere extends FoundInPage {
  readonly inside: { readonly owners: readonly Range[]; readonly deadline: Range | null };
}

/** What is read of a page or a PDF before anything is looked for in it. All offsets are of `index`. */
export interface ReadSoFar {
  readonly key: string;
  readonly index: VersionedText;
  readonly document: MinutesDocument;
  /** What there is to say of a file beside its minutes; null for a page. */
  readonly file: FileSummary | null;
  /** Address of another page that is shown inside this one and takes much of it, or null. */
  readonly frame: string | null;
  /** Lists of recommendations that it gives, or null: most give none. */
  readonly offered: ReadSets | null;
  /** Id of the passage with these words at this offset: the same on every reading while the words stand. */
  idOf(quote: string, start: number): string;
  /** Describes words of this reading so that they are found again. */
  describe(range: Range): PassageSelector;
  /** Number of the page that an offset stands on, from 1; null where there are no pages. */
  pageAt(offset: number): number | null;
}

/** A page or a PDF as it was read at one moment. */
export interface PageReading extends ReadSoFar {
  readonly found: readonly FoundHere[];
  /** Numbers of the council's plan that it explains. */
  readonly plan: PlanNumbers;
}

export interface ReadingWishes {
  /** Date of the meeting as a person gave it, or null. */
  readonly meetingDate: IsoDate | null;
  /** Read it although it does not look like minutes. */
  readonly anyway: boolean;
}

/** Looks for passages in what was read, in stretches with turns for the page between them. */
export async function detectIn<Read extends ReadSoFar>(read: Read): Promise<Read & PageReading> {
  const { document } = read;
  const passages = document.standing === 'minutes' ? await stepsInTurns(detectInSteps(document)) : [];
  await pageTurn();
  const ids = await inTurns(passages, ({ quote, start }) => read.idOf(quote, start));
  const idsByStart = new Map(passages.map(({ start }, at) => [start, ids[at] ?? read.key]));
  const found = passages.map((passage, at): FoundHere => ({
    ...foundHere(passage, ids[at] ?? read.key, idsByStart),
    page: read.pageAt(passage.start),
    before: textBefore(document, passage.start),
  }));
  const plan = await stepsInTurns(readPlanNumbersInSteps([document]));
  return { ...read, found, plan };
}

/** A page that does not look like minutes, taken for them because a person says so. */
export function asMinutes<Read extends MinutesDocument>(document: Read): Read {
  if (document.standing === 'minutes' || document.standing === 'empty') return document;
  const meeting = document.meetings.length === 1 ? 0 : null;
  const whole = { start: 0, end: document.text.length, role: 'minutes' as const, meeting, item: null };
  return { ...document, standing: 'minutes', sections: [whole] };
}

function foundHere(
  passage: FoundPassage,
  id: string,
  ids: ReadonlyMap<number, string>,
): Omit<FoundHere, 'before' | 'page'> {
  const { start, end, kind, quote, meeting, item, confidence, why, rating, owners, deadline, repeats } =
    passage;
  return {
    id,
    start,
    end,
    kind,
    quote,
    meeting,
    item,
    confidence,
    why,
    rating,
    repeats: repeats === null ? null : (ids.get(repeats) ?? null),
    owners: owners.map(({ text, resolved, inferred }) => ({ text, resolved, inferred })),
    deadline: deadline && { text: deadline.text, date: deadline.date, precision: deadline.precision },
    inside: { owners: owners.flatMap(({ range }) => range ?? []), deadline: deadline?.range ?? null },
  };
}

/** What keeping a found passage needs beside what its row shows. Null where the page no longer holds it. */
export function describeFound(
  reading: PageReading,
  id: string,
): { readonly source: PassageSource; readonly selector: PassageSelector } | null {
  const passage = reading.found.find((one) => one.id === id);
  if (!passage) return null;
  const source = sourceOf(reading, passage.start, passage.meeting, passage.item);
  return { source, selector: reading.describe(passage) };
}

function sourceOf(
  { key, document, pageAt }: ReadSoFar,
  start: number,
  meeting: number | null,
  item: Item | null,
): PassageSource {
  const at = meeting === null ? null : (document.meetings[meeting] ?? null);
  return {
    document: key,
    address: document.address,
    documentTitle: document.title,
    council: document.council,
    body: at?.body ?? null,
    meetingDate: at?.date ?? null,
    item,
    page: pageAt(start),
  };
}

/**
 * Words of the page described as a person's own selection. What was found in the same words gives kind, owners and
 * deadline a start. Null for nothing but white space.
 */
export function selectionOf(reading: PageReading, range: Range): Selection {
  const selector = reading.describe(range);
  if (selector.exact === '') return null;
  const { start, end } = selector;
  const { meeting, item } = placeAt(reading, start);
  const within = reading.found.find((passage) => passage.start < end && start < passage.end);
  return {
    id: reading.idOf(selector.exact, start),
    quote: selector.exact,
    range: { start, end },
    item,
    source: sourceOf(reading, start, meeting, item),
    selector,
    kind: within?.kind ?? 'action',
    owners: within?.owners ?? [],
    deadline: within?.deadline ?? null,
  };
}

/** An area that a person drew on a page, with the words that they typed for it. */
export function drawnSelection(
  reading: PageReading,
  id: string,
  selector: PassageSelector,
  page: number,
): Selection {
  const { start, end } = selector;
  const { meeting, item } = placeAt(reading, start);
  return {
    id,
    quote: selector.exact,
    range: { start, end },
    item,
    source: { ...sourceOf(reading, start, meeting, item), page },
    selector,
    kind: 'action',
    owners: [],
    deadline: null,
  };
}

function placeAt({ document }: ReadSoFar, start: number): { meeting: number | null; item: Item | null } {
  const section = document.sections.find((one) => one.start <= start && start < one.end) ?? null;
  const only = document.meetings.length === 1 ? 0 : null;
  return { meeting: section?.meeting ?? only, item: section?.item ?? null };
}
