import { isOthersRecommendations } from '../report.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import {
  ACTIONS_OF_LAST_TIME,
  DECIDES_AND_LISTS,
  OUTCOME_END,
  REPORT_RECOMMENDS,
  SUB_STEM,
  TO_OFFICERS,
  TALK_WORD,
} from '../words/stems.ts';
import { PAYMENTS } from '../words/settled.ts';
import { readOpening, trimStem } from './openings.ts';
import { BODY_ALONE } from './ground.ts';
import type { Opening } from './openings.ts';
import { NESTS, enter, isItem, openList } from './state.ts';
import type { Marking, OpenList, Step } from './state.ts';

const ENDS_IN_COLON = /[:–—-]$/;

/** How far back the announcement of somebody else's recommendations may stand. */
const QUOTED_WITHIN = 3;

const openingOf = (marking: Marking, paragraph: Paragraph): Opening | null => {
  const opening = readOpening(paragraph);
  // "Recommendation 1: …" quoted from an inspection.
  const others =
    opening?.zone === 'recommendation' &&
    marking.entries.slice(-QUOTED_WITHIN).some((before) => isOthersRecommendations(before.paragraph.text));
  return others ? null : opening;
};

/** Lists that are announced and are no outcomes: of a report, of last time, of what was said. */
const readOtherList = (marking: Marking, paragraph: Paragraph, opening: Opening | null): boolean => {
  const { text } = paragraph;
  if (DECIDES_AND_LISTS.test(text) || (ENDS_IN_COLON.test(text) && PAYMENTS.test(text))) {
    // The decision is said; what is listed are its conditions, or who is paid.
    marking.list = openList('silent');
    return enter(marking, paragraph, 'narrative');
  }
  if (ENDS_IN_COLON.test(text) && REPORT_RECOMMENDS.test(text) && !/\bresolved\b/i.test(text)) {
    // What a report recommends is read out, not decided.
    marking.list = openList('silent');
    return enter(marking, paragraph, marking.ground);
  }
  if (text.endsWith(':') && ACTIONS_OF_LAST_TIME.test(text)) {
    marking.list = openList('last time');
    return enter(marking, paragraph, marking.ground, { status: true });
  }
  if (
    !opening &&
    (!isItem(paragraph) || marking.list === null) &&
    (text.endsWith(':') || (ENDS_IN_COLON.test(text) && TALK_WORD.test(text.slice(-120))))
  ) {
    // "It was noted:" and the like: what is listed below is talk, even where it begins with "That".
    marking.list = openList('talk');
    return enter(marking, paragraph, marking.ground);
  }
  return false;
};

/** "To:", between a label and its list. */
export const TO_ALONE = /^(?:to|that|and) ?[:–-]?$/i;

/** What a stem right under its label says of the list: "… is asked to agree the following:". */
export const SAYS_WHAT =
  /\b(?:agree|approve|adopt|endorse|note|accept|confirm|recommend)s?(?: to)?(?: the following)?(?: [a-z]+)? ?:[–—-]?$/i;

const go = (marking: Marking, paragraph: Paragraph, list: OpenList): true => {
  const stem = trimStem(paragraph.text);
  marking.list = { ...list, stem };
  return enter(marking, paragraph, list.zone, { bare: true, stem });
};

/** "To approve:", "In addition:" between the items of an outcome: the list goes on under a verb of its own. */
const goOnUnder = (marking: Marking, paragraph: Paragraph): boolean => {
  const { list } = marking;
  const { text, marker } = paragraph;
  if (!list || !NESTS.has(list.zone) || list.zone === 'actions') return false;
  if (list.items === 0 && !marker && (BODY_ALONE.test(text) || TO_ALONE.test(text)))
    return enter(marking, paragraph, list.zone, { bare: true, stem: list.stem });
  // "Council, having regard to the report, is asked to agree the following:" right under RESOLVED.
  if (list.items === 0 && !marker && SAYS_WHAT.test(text)) return go(marking, paragraph, list);
  if (!SUB_STEM.test(text)) return false;
  const stem = trimStem(text);
  marking.list =
    marker && isItem(paragraph)
      ? openList(list.zone, { stem, parent: { ...list, marker: marker.kind } })
      : { ...list, stem };
  return enter(marking, paragraph, list.zone, { bare: true, stem });
};

/** "RESOLVED:" alone opens a list; as an item of a list, one within it. */
const openOutcomes = (marking: Marking, paragraph: Paragraph, opening: Opening): true => {
  const { list } = marking;
  const { marker } = paragraph;
  const parent =
    list && marker && isItem(paragraph) && list.items > 0 && NESTS.has(list.zone)
      ? { ...list, marker: marker.kind }
      : null;
  marking.list = openList(opening.zone, { stem: opening.stem, parent });
  return enter(marking, paragraph, opening.zone, { bare: true, stem: opening.stem });
};

/** "Reason for decision", "the meeting closed": outcomes end here. */
const endOutcomes = (marking: Marking, paragraph: Paragraph): true => {
  const { text } = paragraph;
  marking.list = null;
  if (marking.ground === 'resolution') marking.ground = 'narrative';
  return enter(marking, paragraph, marking.ground, { bare: text.length < 60 || /^reason/i.test(text) });
};

/** A label and its outcome in one paragraph. */
const enterLabelled = (marking: Marking, paragraph: Paragraph, opening: Opening): true => {
  const { list } = marking;
  // Inside a list only this item has the label: "2. That it be recommended to the Mayor that …".
  marking.list =
    list && isItem(paragraph) && (list.items > 0 || (list.items === 0 && list.zone === 'resolution'))
      ? { ...list, items: list.items + 1, marker: list.marker ?? paragraph.marker?.kind ?? null }
      : openList(opening.zone, { stem: opening.stem, items: -1 });
  // "Recommend that officers explore …" among what was decided: a task in other words.
  if (list?.zone === 'resolution' && isItem(paragraph) && TO_OFFICERS.test(paragraph.text))
    return enter(marking, paragraph, list.zone, { stem: list.stem });
  return enter(marking, paragraph, opening.zone, { label: opening.length, stem: opening.stem });
};

/** Paragraphs that open, label or end outcomes. */
export const readOutcomes: Step = (marking, paragraph) => {
  if (goOnUnder(marking, paragraph)) return true;
  const opening = openingOf(marking, paragraph);
  if (readOtherList(marking, paragraph, opening)) return true;
  if (opening?.whole) return openOutcomes(marking, paragraph, opening);
  if (OUTCOME_END.test(paragraph.text)) return endOutcomes(marking, paragraph);
  return opening !== null && enterLabelled(marking, paragraph, opening);
};
