import type { MinutesDocument, Section, SectionRole } from '../model/index.ts';
import type { TableRole } from './tables/action-table.ts';
import { isHeaderWord } from './tables/headers.ts';
import { readOpening, trimStem } from './openings.ts';
import type { Opening, Zone } from './openings.ts';
import type { MarkerKind } from './text/markers.ts';
import type { Paragraph } from './text/paragraphs.ts';
import { isHeading } from './text/shapes.ts';
import { isOwnerOnly } from './text/owner-only.ts';
import { opensWithVerb } from './text/opening-verb.ts';
import { tokenise } from './text/tokens.ts';
import { IS_TO_DO } from './words/status.ts';
import { isOthersRecommendations, isReport } from './report.ts';
import { WHO_TO_ACTION } from './words/trailing.ts';
import {
  ACTION_CUE,
  ACTIONS_OF_LAST_TIME,
  BODY_STEM,
  DECIDES_AND_LISTS,
  REPORT_RECOMMENDS,
  ACTION_LABEL,
  MOTION_END,
  MOTION_THAT,
  MOTION_WORD,
  NO_ACTION,
  OUTCOME_END,
  RESOLUTION_LABEL,
  STATUS_HEADING,
  TASK_DASH_INITIALS,
  TALK_WORD,
} from './words/stems.ts';
import { SETTLED_ALONE } from './words/settled.ts';

export interface ZonedParagraph {
  readonly paragraph: Paragraph;
  readonly zone: Zone;
  /** The words that opened the zone ("RESOLVED", "the Committee agreed"), or null in narrative. */
  readonly stem: string | null;
  /** Earlier actions are being gone through here. */
  readonly status: boolean;
  /** Length of an outcome label at the start of the paragraph's text, 0 where there is none. */
  readonly label: number;
  /** Nothing but a label, a stem or a heading: no passage itself. */
  readonly bare: boolean;
  /** An "Action: X" line of its own: whom it names. It belongs to the paragraph before it. */
  readonly actionOwner: string | null;
  readonly section: Section | null;
  /** What the paragraph is in an action table, or null outside such tables. */
  readonly table: TableRole | null;
}

const BASE_ZONE: Readonly<Record<SectionRole, Zone>> = {
  agenda: 'silent',
  minutes: 'narrative',
  decision: 'resolution',
  attendance: 'silent',
  papers: 'silent',
  furniture: 'silent',
};

const LIST_MARKERS = new Set<MarkerKind>(['bullet', 'letter', 'roman', 'number']);

/** Words with which an unmarked paragraph may stand in a list of outcomes. */
const readsAsOutcome = (text: string): boolean => {
  if (/^(?:that|to|and|the following)\b/i.test(text) || /^[a-z]/.test(text)) return true;
  const tokens = tokenise(text.slice(0, 400));
  const first = tokens[0];
  if (first?.verb && (first.verb.closed || first.verb.asking || first.verb.task)) return true;
  return tokens.some(
    (token, index) =>
      token.word === 'be' &&
      !tokens
        .slice(Math.max(0, index - 2), index)
        .some((word) =>
          /^(?:to|would|will|should|could|may|might|must|can|cannot|not|need)$/.test(word.word),
        ),
  );
};

/** No paper is called this: the committee speaks. */
export const OUTCOME_IN_PAPERS =
  /^(?:(?:it was )?resolved\b|that (?:the )?(?:cabinet|committee|council|panel|board|executive)\b[^.]{0,40}:)/i;

/** A label and an outcome in one line is not the page's own label: "DECISION: Approved as set out." */
export const LABELLED_OUTCOME = /^(?:decision|resolved|agreed|outcome|action)s? ?[:–-] ?[A-Za-z].{9}/i;

/** The page's own label, right before: what follows was decided, whatever it looks like. */
export const DECISION_ALONE = /^(?:penderfyniad|decision|penderfyniad ?\/ ?decision) ?:?$/i;

const runsOn = (text: string): boolean => /(?:[;,:]|\band|\bor)$/i.test(text);

/** Whether a paragraph reads out a motion or announces one. */
const announcesMotion = (text: string): boolean => {
  const last = text.slice(Math.max(text.lastIndexOf('. ') + 1, text.length - 160));
  return (/:[–—-]?$/.test(last) && MOTION_WORD.test(last)) || MOTION_THAT.test(last);
};

/** Zones whose items may have lists of their own. */
const NESTS: ReadonlySet<Zone> = new Set(['resolution', 'recommendation', 'actions']);

/** Whether the first paragraph under a bare label can be its outcome: not where it tells what was said or asked. */
const opensOutcome = (text: string): boolean =>
  readsAsOutcome(text) ||
  !/^(?:business:|[^.]{2,60} (?:asked|enquired|queried|introduced|presented|explained|advised|reported|informed|outlined|highlighted|considered|said|thanked)\b)/i.test(
    text,
  );

/** A list of tasks for itself, with titles of items and names of owners between them. */
const isSheet = (state: State | null): boolean =>
  state?.zone === 'actions' && /summary|sheet|points|log/i.test(state.stem ?? '');

const isAttending = (document: MinutesDocument, text: string): boolean =>
  document.attendance.some(({ name }) => name !== null && name.length > 3 && text.includes(name));

/** Whether an unmarked paragraph under "Actions" is one more of them, by its first sentence. */
const readsAsTask = (text: string): boolean => {
  if (text.length > LONGEST_TASK) return false;
  const first = text.split(/[.!?] /)[0] ?? text;
  return (
    IS_TO_DO.test(first) || opensWithVerb(first) || / [–-] [A-Z]|\([A-Z][A-Za-z/ ]{1,30}\)\.?$/.test(first)
  );
};

/** An unmarked paragraph under "Actions" that is longer is the next piece of discussion. */
const LONGEST_TASK = 260;

interface State {
  zone: Zone;
  stem: string | null;
  marker: MarkerKind | null;
  items: number;
  /** Its first paragraph had no mark: marked ones below are the next piece of text, unless they read as outcomes. */
  unmarked?: boolean;
  parent: State | null;
}

/**
 * Marks each paragraph with its zone: under which outcome heading it stands, whether earlier actions are being
 * gone through, and what of it is only label. Sections of the document give the ground: agenda text is silent.
 */
export const markZones = (
  document: MinutesDocument,
  paragraphs: readonly Paragraph[],
  tables: ReadonlyMap<Paragraph, TableRole>,
): ZonedParagraph[] => {
  const result: ZonedParagraph[] = [];
  let sectionIndex = 0;
  let section: Section | null = null;
  const running: Zone = isReport(paragraphs) ? 'report' : 'narrative';
  let ground: Zone = running;
  let state: State | null = null;
  let status = false;
  /** Papers that turned out to be the outcome: the list in them goes on. */
  let rescued: Section | null = null;
  let motion: 'quote' | 'list' | null = null;
  let previousText = '';

  const sectionOf = (paragraph: Paragraph): Section | null => {
    if (document.sections.length === 0) return null;
    while (
      sectionIndex < document.sections.length - 1 &&
      (document.sections[sectionIndex]?.end ?? 0) <= paragraph.start
    )
      sectionIndex += 1;
    const candidate = document.sections[sectionIndex];
    return candidate && candidate.start <= paragraph.start && paragraph.start < candidate.end
      ? candidate
      : null;
  };

  for (const paragraph of paragraphs) {
    const here = sectionOf(paragraph);
    if (here !== section || result.length === 0) {
      const sameItem =
        here && section && here.item === section.item && (here.role === section.role || rescued !== null);
      section = here;
      ground = here ? BASE_ZONE[here.role] : document.sections.length === 0 ? 'narrative' : 'silent';
      if (ground === 'narrative') ground = running;
      // A text somebody opened on purpose is read even where the reader saw no minutes in it.
      if (document.kind === 'text' && document.standing === 'no minutes' && here?.role === 'furniture')
        ground = running;
      // A list of outcomes goes on where the reader took its later items for agenda text.
      const goesOn =
        here !== null &&
        state !== null &&
        NESTS.has(state.zone) &&
        state.items > 0 &&
        (here.role === 'agenda' || here.role === 'papers') &&
        (isSheet(state) || (paragraph.marker !== null && paragraph.marker.kind === state.marker));
      if (goesOn) ground = running;
      else if (!sameItem) {
        state = null;
        motion = null;
        status = STATUS_HEADING.test(here?.item?.title ?? '');
      }
    }
    const entry = (zone: Zone, more: Partial<ZonedParagraph> = {}): void => {
      result.push({
        paragraph,
        zone,
        stem: null,
        status,
        label: 0,
        bare: false,
        actionOwner: null,
        section,
        table: null,
        ...more,
      });
    };
    const { text, marker } = paragraph;
    const previous = previousText;
    previousText = text;
    if (ground === 'silent' && here?.role === 'agenda' && DECISION_ALONE.test(previous))
      ground = 'resolution';
    // Where "Minutes:" was stripped, outcomes may have been taken for papers.
    if (
      ground === 'silent' &&
      ((here?.role === 'papers' && OUTCOME_IN_PAPERS.test(text)) ||
        (here?.role === 'furniture' && LABELLED_OUTCOME.test(text)))
    ) {
      ground = 'narrative';
      rescued = here;
    } else if (rescued && rescued.item === here?.item && state && marker) ground = 'narrative';
    else rescued = null;
    if (ground === 'silent') {
      entry('silent');
      continue;
    }
    const table = tables.get(paragraph) ?? null;
    if (table && !(table.task && table.minutes)) {
      state = null;
      entry('actions', { table, bare: !table.task, stem: 'the action table' });
      continue;
    }

    // What a motion says counts only once it is carried and printed as the resolution.
    if (motion !== null) {
      const open = motion;
      if (open === 'quote' && text.includes('"')) motion = null;
      else if (isHeading(paragraph) || RESOLUTION_LABEL.test(text)) motion = null;
      else if (open === 'list' && MOTION_END.test(text)) motion = null;
      if (motion !== null || (open === 'quote' && text.includes('"'))) {
        entry('silent');
        continue;
      }
    }
    if (text.startsWith('"') && !text.slice(1).includes('"') && /[a-z]/.test(text)) {
      motion = 'quote';
      entry('silent');
      continue;
    }
    if (announcesMotion(text)) {
      motion = 'list';
      state = null;
      entry('silent');
      continue;
    }

    const who = text.length < 60 && text.includes(' to ') ? WHO_TO_ACTION.exec(text) : null;
    if (who?.[1] && who.index === 0 && isOwnerOnly(who[1])) {
      entry('actions', { bare: true, actionOwner: who[1] });
      continue;
    }
    const action = ACTION_CUE.test(text.slice(0, 60)) ? ACTION_LABEL.exec(text.slice(0, 160)) : null;
    if (action && action[0] !== '') {
      const rest = text.slice(action[0].length).trim();
      // "Minute | Action" printed as two lines heads a column and opens no list.
      const columnHead =
        rest === '' &&
        /^actions?$/i.test(text) &&
        result.length > 0 &&
        isHeaderWord(result[result.length - 1]?.paragraph.text ?? '');
      if (columnHead) {
        entry(ground, { bare: true });
        continue;
      }
      if (rest === '') {
        state = { zone: 'actions', stem: trimStem(action[0]), marker: null, items: 0, parent: null };
        entry('actions', { bare: true, stem: state.stem });
        continue;
      }
      if (NO_ACTION.test(rest)) {
        entry('actions', { bare: true });
        continue;
      }
      if (isOwnerOnly(rest) && !TASK_DASH_INITIALS.test(rest)) {
        entry('actions', { bare: true, actionOwner: rest });
        continue;
      }
      entry('actions', { stem: trimStem(action[0]), label: action[0].length });
      continue;
    }

    const read: Opening | null = readOpening(paragraph);
    // "Recommendation 1: …" quoted from an inspection.
    const others =
      read?.zone === 'recommendation' &&
      result.slice(-3).some((entryBefore) => isOthersRecommendations(entryBefore.paragraph.text));
    const opening: Opening | null = others ? null : read;
    const isItem: boolean = marker !== null && LIST_MARKERS.has(marker.kind);
    if (/[:–—-]$/.test(text) && REPORT_RECOMMENDS.test(text) && !/\bresolved\b/i.test(text)) {
      // What a report recommends is read out, not decided.
      state = { zone: 'silent', stem: null, marker: null, items: 0, parent: null };
      entry(ground);
      continue;
    }
    if (text.endsWith(':') && ACTIONS_OF_LAST_TIME.test(text)) {
      state = { zone: 'last time', stem: null, marker: null, items: 0, parent: null };
      entry(ground, { status: true });
      continue;
    }
    if (
      !opening &&
      (!isItem || state === null) &&
      (text.endsWith(':') || (/[:–—-]$/.test(text) && TALK_WORD.test(text.slice(-120))))
    ) {
      // "It was noted:" and the like: what is listed below is talk, even where it begins with "That".
      state = { zone: 'talk', stem: null, marker: null, items: 0, parent: null };
      entry(ground);
      continue;
    }
    if (opening?.whole && DECIDES_AND_LISTS.test(text)) {
      state = { zone: 'talk', stem: null, marker: null, items: 0, parent: null };
      entry('narrative');
      continue;
    }
    if (opening?.whole) {
      const parent: State | null =
        state && isItem && state.items > 0 && NESTS.has(state.zone) && marker
          ? { ...state, marker: marker.kind }
          : null;
      state = { zone: opening.zone, stem: opening.stem, marker: null, items: 0, parent };
      entry(opening.zone, { bare: true, stem: opening.stem });
      continue;
    }
    if (OUTCOME_END.test(text)) {
      state = null;
      entry(ground === 'resolution' ? 'narrative' : ground, {
        bare: text.length < 60 || /^reason/i.test(text),
      });
      if (ground === 'resolution') ground = 'narrative';
      continue;
    }
    if (opening) {
      // Inside a list only this item has the label: "2. That it be recommended to the Mayor that …".
      if (!(state && isItem && state.items > 0))
        state = { zone: opening.zone, stem: opening.stem, marker: null, items: -1, parent: null };
      else state.items += 1;
      entry(opening.zone, { label: opening.length, stem: opening.stem });
      continue;
    }
    const heading =
      isHeading(paragraph) && !(state && isItem && readsAsOutcome(text)) && !SETTLED_ALONE.test(text);
    const titleInSheet = marker === null && text.length < 50 && !/[.;:?]$/.test(text) && !readsAsTask(text);
    if (isSheet(state) && (titleInSheet || (heading && marker === null))) {
      // In a sheet of actions, titles of items and names of owners stand between the tasks.
      entry('actions', { bare: true, actionOwner: isAttending(document, text) ? text : null });
      continue;
    }
    if (heading) {
      state = null;
      status = STATUS_HEADING.test(text) || (status && marker === null && !/^[A-Z\d\s]+$/.test(text));
      entry(ground, { bare: true });
      continue;
    }
    if (
      state?.parent &&
      marker &&
      state.items > 0 &&
      state.parent.marker === marker.kind &&
      state.marker !== marker.kind
    ) {
      state = state.parent;
    }
    if (state) {
      const first: boolean = state.items === 0;
      const lastOfInline = state.items < 0;
      const belongs: boolean = lastOfInline
        ? (isItem && readsAsOutcome(text)) || runsOn(previous)
        : (first &&
            (state.zone !== 'silent' || isItem || BODY_STEM.test(text)) &&
            (isItem || state.zone !== 'resolution' || opensOutcome(text))) ||
          (isItem &&
            ((state.marker === null && !state.unmarked) ||
              state.marker === marker?.kind ||
              readsAsOutcome(text) ||
              state.zone === 'actions')) ||
          runsOn(previous) ||
          (state.marker === null &&
            (readsAsOutcome(text) || (state.zone === 'actions' && readsAsTask(text)))) ||
          (state.zone === 'actions' && !paragraph.gap && readsAsTask(text));
      if (belongs) {
        if (state.items === 0 && isItem && marker) state.marker = marker.kind;
        else if (state.items === 0) state.unmarked = true;
        state.items = state.items < 0 ? state.items : state.items + 1;
        if (state.zone === 'last time') entry('talk', { status: true });
        else entry(state.zone, { stem: state.stem });
        continue;
      }
      state = null;
    }
    entry(ground, { table });
  }
  return result;
};
