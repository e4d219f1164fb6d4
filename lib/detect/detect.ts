import type { FoundPassage, MinutesDocument } from '../model/index.ts';
import { classify } from './classify/classify.ts';
import { looksAhead, readsAsTask } from './classify/labelled.ts';
import { doubtWhereNothingIsSure } from './doubtful.ts';
import { attacher } from './attach.ts';
import type { Found } from './attach.ts';
import { readActionTables } from './tables/action-table.ts';
import { markFlattened } from './tables/flattened.ts';
import { splitPiped } from './tables/piped.ts';
import { splitSlashed } from './tables/slashed.ts';
import { joinTaskCells } from './tables/task-cells.ts';
import { splitLabelledLines } from './text/inline-labels.ts';
import { dropFurniture, readLines } from './text/lines.ts';
import { joinLoneMarks } from './text/lone-marks.ts';
import { joinLinesInSteps } from './text/paragraphs.ts';
import { eachInSteps, withoutRest } from './steps.ts';
import type { Steps } from './steps.ts';
import { splitUnits } from './units.ts';
import type { Unit } from './units.ts';
import { markZones } from './zones/mark.ts';
import { markRepeats } from './repeats.ts';
import { knownInitials } from './initials.ts';

/** Whether the next unit can answer this one: in its paragraph, or opening the next of the same kind. */
const readsOn = (unit: Unit, next: Unit): boolean =>
  next.zoned === unit.zoned ||
  (unit.last &&
    next.index === 0 &&
    next.label === 0 &&
    next.zoned.paragraph.marker === null &&
    next.zoned.zone === unit.zoned.zone &&
    next.zoned.section === unit.zoned.section &&
    unit.zoned.zone !== 'resolution');

const bodyOf = (document: MinutesDocument, unit: Unit): string | null => {
  const at = unit.zoned.section?.meeting ?? 0;
  return document.meetings[at]?.body?.toLowerCase() ?? null;
};

/** "ACTION:" at the start of a sentence. */
export const ACTION_INSIDE = /^(?:ACTIONS?|Actions?|Action points?) ?[:–—-]/;

/** Units between two rests: well under a millisecond of work each. */
const UNITS_A_STEP = 20;

/** Findings less sure than this are not worth listing, even as a "maybe". */
const NOT_WORTH_LISTING = 0.3;

/** The unit of a paragraph that an "Action: X" line below it means: the last that looks ahead. */
const meantByLabel = (units: readonly Unit[]): Unit | null => {
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index];
    if (unit && looksAhead(unit.text)) return unit;
  }
  return null;
};

/** A new item's heading glued into the paragraph ends what an "Action:" label inside it opened. */
export const NEXT_ITEM = /^(?:\d{1,3}\.?$|\d{1,3}\.? ?[A-Z]{3}|[A-Z][A-Z ,&'/-]{9,})/;

/** Units that stand after an "Action:" label inside their paragraph, with that label. */
const listedInside = (
  units: readonly Unit[][],
): { listed: ReadonlyMap<Unit, string>; after: ReadonlySet<Unit> } => {
  const listed = new Map<Unit, string>();
  const after = new Set<Unit>();
  for (const paragraph of units) {
    let label: string | null = null;
    let ended = false;
    for (const unit of paragraph) {
      const found =
        unit.label === 0 && unit.text.includes(':') ? ACTION_INSIDE.exec(unit.text.slice(0, 60)) : null;
      if (found) label = found[0].trim();
      else if (unit.index > 0 && NEXT_ITEM.test(unit.text)) {
        label = null;
        ended = unit.zoned.zone === 'actions';
      } else if (label !== null && !readsAsTask(unit.text)) label = null;
      if (ended && label === null) after.add(unit);
      if (label !== null) listed.set(unit, label);
    }
  }
  return { listed, after };
};

/** Noting told in the discussion is talk where the item ends in a resolution of its own. */
const demoteTalk = (found: Found[]): void => {
  const resolved = new Map<unknown, number>();
  found.forEach(({ unit }, index) => {
    if (unit.zoned.zone === 'resolution' && unit.zoned.section) resolved.set(unit.zoned.section, index);
  });
  found.forEach((one, index) => {
    const { unit, finding } = one;
    const later = resolved.get(unit.zoned.section);
    if (later === undefined || later < index || unit.zoned.zone === 'resolution') return;
    if (finding.kind !== 'decision' || !/\b(?:noted|considered|welcomed)\b/i.test(unit.text)) return;
    found[index] = { ...one, finding: { ...finding, confidence: Math.min(finding.confidence, 0.45) } };
  });
};

/**
 * Finds the passages of a document that say what was decided and who will do what: the study's order of
 * decisions (domain/minutes-language.md), as stages: join broken lines, mark zones, split units, classify,
 * attach owners and deadlines, mark repeats. Passages come in order of `start`; those of one kind do not
 * overlap. Offsets count in `document.text`. Never throws; linear in the text.
 */
export const detect = (document: MinutesDocument): FoundPassage[] => withoutRest(detectInSteps(document));

/**
 * `detect`, resting after every few units so that a page can answer its reader in between: whoever goes through the
 * steps decides how many make a stretch. The document must not change meanwhile.
 */
export function* detectInSteps(document: MinutesDocument): Steps<FoundPassage[]> {
  if (document.text.trim() === '') return [];
  const read = readLines(document.text, document.blocks);
  yield;
  const labelled = splitLabelledLines(document.text, read);
  yield;
  const { lines, dropped } = dropFurniture(labelled);
  yield;
  const split = splitSlashed(document.text, splitPiped(document.text, lines));
  yield;
  const paragraphs = yield* joinLinesInSteps(markFlattened(split), dropped);
  yield;
  const marked = joinLoneMarks(paragraphs);
  const rows = joinTaskCells(marked, readActionTables(marked));
  yield;
  const zoned = yield* markZones(document, rows.paragraphs, rows.roles);
  yield;
  const units = yield* splitUnits(zoned);
  yield;
  const initials = knownInitials(document);
  const labelOwners = new Map<Unit, string>();
  zoned.forEach((entry, index) => {
    if (entry.table?.minutes && entry.table.owner !== null) {
      const meant = meantByLabel(units[index] ?? []);
      if (meant) labelOwners.set(meant, entry.table.owner);
    }
    if (entry.actionOwner === null) return;
    for (let back = index - 1; back >= Math.max(0, index - 2); back -= 1) {
      const meant = meantByLabel(units[back] ?? []);
      if (meant) {
        labelOwners.set(meant, entry.actionOwner);
        break;
      }
      if ((units[back]?.length ?? 0) > 0) break;
    }
  });
  const all = units.flat();
  const { listed, after } = listedInside(units);
  yield;
  const found: Found[] = [];
  yield* eachInSteps(all, UNITS_A_STEP, (unit, index) => {
    const previous = all[index - 1];
    const next = all[index + 1];
    const finding = classify(unit, {
      previous: previous?.text ?? null,
      next: next && readsOn(unit, next) ? next.text : null,
      labelOwner: labelOwners.get(unit) ?? null,
      listed: listed.get(unit) ?? null,
      afterList: after.has(unit),
      initials,
      body: bodyOf(document, unit),
    });
    if (finding && finding.confidence >= NOT_WORTH_LISTING) {
      found.push({
        unit,
        finding,
        previous: previous && previous.zoned === unit.zoned ? previous.text : null,
      });
    }
  });
  demoteTalk(found);
  doubtWhereNothingIsSure(found, all.length);
  yield;
  const attached = attacher(document);
  const passages: FoundPassage[] = [];
  yield;
  yield* eachInSteps(found, UNITS_A_STEP, (one) => passages.push(attached(one)));
  yield;
  return yield* markRepeats(passages.sort((a, b) => a.start - b.start || a.end - b.end));
}
