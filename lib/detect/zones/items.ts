import type { MinutesDocument } from '../../model/index.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { isHeading } from '../text/shapes.ts';
import { SETTLED_ALONE } from '../words/settled.ts';
import { BODY_STEM, STATUS_HEADING } from '../words/stems.ts';
import { opensOutcome, readsAsOutcome, readsAsTask } from './reads-as.ts';
import { NESTS, enter, isAlike, isItem, isSheet } from './state.ts';
import { follows, isFirstMark } from '../text/marks-in-order.ts';
import type { Marking, OpenList, Step } from './state.ts';

const LONGEST_TITLE = 50;

/**
 * Whether a heading may only break a list off. A label with no item yet goes on below a heading only where it
 * decides: "Recommendation 10" in a cell of a table names a thing.
 */
const mayGoOn = (list: OpenList, { cell }: Paragraph): boolean =>
  cell === null &&
  NESTS.has(list.zone) &&
  (list.items > 0 || (list.items === 0 && list.zone === 'resolution'));

const isAttending = (document: MinutesDocument, text: string): boolean =>
  document.attendance.some(({ name }) => name !== null && name.length > 3 && text.includes(name));

/** Headings end what is open, but for the titles and names that stand between the tasks of a sheet of actions. */
export const readHeading: Step = (marking, paragraph) => {
  const { text, marker } = paragraph;
  const heading =
    isHeading(paragraph) &&
    !(marking.list && isItem(paragraph) && readsAsOutcome(text)) &&
    !SETTLED_ALONE.test(text);
  if (isSheet(marking.list) && marker === null) {
    const title = text.length < LONGEST_TITLE && !/[.;:?]$/.test(text) && !readsAsTask(text);
    if (title || heading)
      return enter(marking, paragraph, 'actions', {
        bare: true,
        actionOwner: isAttending(marking.document, text) ? text : null,
      });
  }
  if (!heading) return false;
  const { list } = marking;
  marking.suspended = list && marker === null && mayGoOn(list, paragraph) ? list : null;
  marking.list = null;
  marking.status =
    STATUS_HEADING.test(text) || (marking.status && marker === null && !/^[A-Z\d\s]+$/.test(text));
  return enter(marking, paragraph, marking.ground, { bare: true });
};

export const RUNS_ON = /(?:[;,:]|\band|\bor)$/i;

const isFirst = (list: OpenList, paragraph: Paragraph): boolean => {
  const { text } = paragraph;
  const item = isItem(paragraph);
  return (
    (list.zone !== 'silent' || item || BODY_STEM.test(text)) &&
    (item || list.zone !== 'resolution' || opensOutcome(text))
  );
};

const isNext = (list: OpenList, paragraph: Paragraph): boolean => {
  const { text, gap } = paragraph;
  const actions = list.zone === 'actions';
  if (isItem(paragraph)) {
    const alike = isAlike(list, paragraph) || (list.marker === null && !list.unmarked);
    if (alike || actions || readsAsOutcome(text)) return true;
  }
  if (list.marker === null && (readsAsOutcome(text) || (actions && readsAsTask(text)))) return true;
  return actions && !gap && readsAsTask(text);
};

/** Whether a paragraph is one more item of the open list. */
const belongs = (list: OpenList, paragraph: Paragraph, previous: string): boolean => {
  if (RUNS_ON.test(previous)) return true;
  if (list.items < 0) return isItem(paragraph) && readsAsOutcome(paragraph.text);
  return (list.items === 0 && isFirst(list, paragraph)) || isNext(list, paragraph);
};

/** No item of a list is broken off shorter than this, in characters. */
const SHORTEST_BROKEN = 30;

/** The second line of an item whose first was broken off: it has no mark, and the line before no end. */
const isRestOfItem = (list: OpenList, { marker, gap }: Paragraph, previous: string): boolean =>
  marker === null &&
  !gap &&
  list.marker !== null &&
  list.items > 0 &&
  previous.length > SHORTEST_BROKEN &&
  /[a-z,’']$/.test(previous);

/** The list an item goes on with: the outer one, where its mark is that of the outer list. */
const listFor = ({ list }: Marking, { marker }: Paragraph): OpenList | null =>
  list?.parent &&
  marker &&
  list.items > 0 &&
  list.parent.marker === marker.kind &&
  list.marker !== marker.kind
    ? list.parent
    : list;

/** Takes up a list again that a heading between its items broke off: "(b)" after "(a)", or "(a)" right below. */
const resume = (marking: Marking, paragraph: Paragraph): void => {
  const { suspended } = marking;
  marking.suspended = null;
  if (!suspended || marking.list !== null || !paragraph.marker || !isItem(paragraph)) return;
  const goesOn =
    suspended.items === 0
      ? isFirstMark(paragraph.marker.text)
      : suspended.lastMark !== null && follows(suspended.lastMark, paragraph.marker.text);
  if (goesOn) marking.list = suspended;
};

/** Items of the open list. */
export const readItem: Step = (marking, paragraph) => {
  resume(marking, paragraph);
  const list = listFor(marking, paragraph);
  marking.list = list;
  if (!list) return false;
  if (!belongs(list, paragraph, marking.previous)) {
    if (isRestOfItem(list, paragraph, marking.previous))
      return enter(marking, paragraph, list.zone, { bare: true, stem: list.stem });
    marking.list = null;
    return false;
  }
  const { marker } = paragraph;
  const first = list.items === 0;
  marking.list = {
    ...list,
    items: list.items < 0 ? list.items : list.items + 1,
    lastMark: marker?.text ?? list.lastMark,
    marker: first && isItem(paragraph) && marker ? marker.kind : list.marker,
    unmarked: list.unmarked || (first && !isItem(paragraph)),
  };
  return list.zone === 'last time'
    ? enter(marking, paragraph, 'last time', { status: true })
    : enter(marking, paragraph, list.zone, { stem: list.stem });
};
