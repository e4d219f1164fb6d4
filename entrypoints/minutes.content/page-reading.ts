import { describer, headingsOf } from '../../lib/anchor/index.ts';
import { detectInSteps } from '../../lib/detect/detect.ts';
import type { FoundInPage, Selection } from '../../lib/messages.ts';
import { readPlanNumbers } from '../../lib/meetings/recommendations/plan.ts';
import { documentKey } from '../../lib/minutes/identity.ts';
import { readDom } from '../../lib/minutes/read-dom.ts';
import { withMeetingDate } from '../../lib/minutes/meeting-date.ts';
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
import { offerRecommendations } from '../../lib/recommendations/offer.ts';
import { entriesFromPage } from '../../lib/recommendations/report/from-page.ts';
import { textBefore } from '../../lib/recommendations/suggest/before.ts';
import type { PlanNumbers } from '../../lib/recommendations/suggest/suggest.ts';
import { indexText } from '../../lib/text/index-text.ts';
import type { TextIndex } from '../../lib/text/text-index.ts';
import { passageId } from '../../lib/tracker/found-id.ts';
import { inTurns, pageTurn, stepsInTurns } from './turns.ts';

/** A found passage with what the page paints inside it. */
export interface FoundHere extends FoundInPage {
  readonly inside: { readonly owners: readonly Range[]; readonly deadline: Range | null };
}

/** A page as it was read at one moment. All offsets are of `index`. */
export interface PageReading {
  readonly key: string;
  readonly index: TextIndex;
  readonly document: MinutesDocument;
  readonly found: readonly FoundHere[];
  /** Lists of recommendations that the page gives, or null: most pages give none. */
  readonly offered: ReadSets | null;
  /** Numbers of the council's plan that the page explains. */
  readonly plan: PlanNumbers;
  /** Describes words of this reading so that they are found again. */
  describe(range: Range): PassageSelector;
}

export interface ReadingWishes {
  /** Date of the meeting as a person gave it, or null. */
  readonly meetingDate: IsoDate | null;
  /** Read it although it does not look like minutes. */
  readonly anyway: boolean;
}

/** What the browser's own viewer says of the document it stands in. */
const PDF = 'application/pdf';

/** Reads the page in stretches, with turns for the page between them. */
export async function readPage(page: Document, address: string, wishes: ReadingWishes): Promise<PageReading> {
  const key = documentKey(address);
  const index = indexText(page.body ?? page);
  await pageTurn();
  const read = withMeetingDate(readDom(index, page, address), wishes.meetingDate);
  const document = wishes.anyway
    ? asMinutes(read)
    : page.contentType === PDF
      ? { ...read, kind: 'pdf' as const }
      : read;
  await pageTurn();
  const passages = document.standing === 'minutes' ? await stepsInTurns(detectInSteps(document)) : [];
  await pageTurn();
  const headingAt = headingsOf(index);
  const describeIn = describer(index);
  const describeHere = (range: Range) => describeIn(range, headingAt(range.start));
  const ids = await inTurns(passages, ({ quote, start }) => passageId(key, index.text, quote, start));
  const idsByStart = new Map(passages.map(({ start }, at) => [start, ids[at] ?? key]));
  const found = passages.map((passage, at) => ({
    ...foundHere(passage, ids[at] ?? key, idsByStart),
    before: textBefore(document, passage.start),
  }));
  const offered = offerRecommendations(
    entriesFromPage(index),
    null,
    document.standing === 'minutes' && !wishes.anyway,
  );
  const plan = readPlanNumbers([document]);
  return { key, index, document, found, offered, plan, describe: describeHere };
}

/** A page that does not look like minutes, taken for them because a person says so. */
function asMinutes(document: MinutesDocument): MinutesDocument {
  if (document.standing === 'minutes' || document.standing === 'empty') return document;
  const meeting = document.meetings.length === 1 ? 0 : null;
  const whole = { start: 0, end: document.text.length, role: 'minutes' as const, meeting, item: null };
  return { ...document, standing: 'minutes', sections: [whole] };
}

function foundHere(
  passage: FoundPassage,
  id: string,
  ids: ReadonlyMap<number, string>,
): Omit<FoundHere, 'before'> {
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
  { key, document, found, describe: describeHere }: PageReading,
  id: string,
): { readonly source: PassageSource; readonly selector: PassageSelector } | null {
  const passage = found.find((one) => one.id === id);
  if (!passage) return null;
  const source = sourceOf(key, document, passage.meeting, passage.item);
  return { source, selector: describeHere(passage) };
}

function sourceOf(
  key: string,
  document: MinutesDocument,
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
    page: null,
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
  const section = reading.document.sections.find((one) => one.start <= start && start < one.end) ?? null;
  const only = reading.document.meetings.length === 1 ? 0 : null;
  const within = reading.found.find((passage) => passage.start < end && start < passage.end);
  return {
    id: passageId(reading.key, reading.index.text, selector.exact, start),
    quote: selector.exact,
    range: { start, end },
    item: section?.item ?? null,
    source: sourceOf(reading.key, reading.document, section?.meeting ?? only, section?.item ?? null),
    selector,
    kind: within?.kind ?? 'action',
    owners: within?.owners ?? [],
    deadline: within?.deadline ?? null,
  };
}
