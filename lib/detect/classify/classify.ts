import { MAYBE_BELOW } from '../../model/index.ts';
import type { Unit } from '../units.ts';
import { isOwnerOnly } from '../text/owner-only.ts';
import { ACTION_LABEL, ACTION_REFERENCE, NO_ACTION, OWNED_LABEL, promiseIn } from '../words/stems.ts';
import { STATUS_ALONE } from '../words/status.ts';
import type { Finding } from './finding.ts';
import { classifyListed, classifyNamed, classifyTrailing } from './labelled.ts';
import type { KnownInitials } from './labelled.ts';
import { classifyNarrative } from './narrative.ts';
import { classifyProgress } from './progress.ts';
import { classifyResolved } from './resolved.ts';
import { classifyRow } from './row.ts';

/** What is known around a unit when it is classified. */
export interface Surroundings {
  readonly previous: string | null;
  readonly next: string | null;
  /** Whom an "Action: X" line below the paragraph names, where this unit is the one it means. */
  readonly labelOwner: string | null;
  /** The "Action:" label under which it stands inside its paragraph, or null. */
  readonly listed: string | null;
  /** It stands after a new item's heading inside a paragraph that began with an action label. */
  readonly afterList: boolean;
  /** Name of the body that met, lower case, or null. */
  readonly body: string | null;
  readonly initials: KnownInitials;
}

export const INLINE_RESOLVED =
  /\b(?:RESOLVED|Resolved|resolved|ORDERED|AGREED|DECIDED)\b(?: unanimously| UNANIMOUSLY| \([^)]{0,40}\))? ?[:–-]? ?(?:that|That|THAT|to)\b/;

/** Under nothing but the page's own "Decision" label only these openings are outcomes; the rest is told. */
const opensAsOutcome = (content: string): boolean =>
  /^(?:that|to) /i.test(content) ||
  /^[a-z]/.test(content) ||
  /\b(?<!\b(?:to|would|will|should|could|may|might|must|can|not|cannot|now) )be [a-z]+(?:ed|en|t|n)\b/.test(
    content,
  ) ||
  /^(?:note[sd]?|approve[sd]?|agree[sd]?|endorse[sd]?|accept(?:s|ed)?|request(?:s|ed)?|ask(?:s|ed)?|instruct(?:s|ed)?|receive[sd]?|authorise[sd]?|delegate[sd]?|recommend(?:s|ed)?|confirm(?:s|ed)?|support(?:s|ed)?|adopt(?:s|ed)?|refuse[sd]?|grant(?:s|ed)?)\b/i.test(
    content,
  );

const readsLikeOutcome = (content: string): boolean =>
  /^(?:that|to) /i.test(content) ||
  /^[a-z]/.test(content) ||
  /\bbe [a-z]+(?:ed|en|t|n)\b/.test(content) ||
  /^(?:[A-Z][a-z]+(?:ed|es|s)?|[A-Z]{3,}|The [A-Z]?[a-z]+) /.test(content);

/** "In reply the officer stated that members would not normally be asked." */
export const TELLS_WHAT_WAS_SAID =
  /\b(?:said|stated|advised|explained|confirmed|replied|reported|noted|informed|told)\b(?: [A-Za-z]+){0,4} that\b|\b(?:would|will|could|may|might|can|should) (?:not |normally |usually |only |also |always |never ){1,3}be\b/;

/** "That provides an opportunity …": the word points back and opens no outcome. */
export const THAT_AS_PRONOUN =
  /^That (?:is|was|means|meant|would|will|has|had|could|said|being|way|[a-z]+s (?:the|an?)|[a-z]+ed (?:the|an?))\b/;

/** "(b) the scheme be approved": a list item in the subjunctive, its heading lost. */
const isBareOutcome = (unit: Unit, content: string): boolean => {
  if (TELLS_WHAT_WAS_SAID.test(content)) return false;
  const marker = unit.zoned.paragraph.marker?.kind;
  if (unit.index > 0 || marker === undefined || marker === 'bullet' || marker === 'minute number')
    return false;
  return /\b(?<!\b(?:to|would|will|should|could|may|might|must|can|not|cannot) )be (?:[a-z]+ly )?[a-z]+(?:ed|en|t)\b/.test(
    content,
  );
};

/** What a report proposes: "That the audit be widened", "3.2 A briefing to be provided". */
const isProposal = (unit: Unit, content: string): boolean =>
  unit.index === 0 &&
  (/^That\b/.test(content) ||
    (unit.zoned.paragraph.marker !== null && /^[A-Z][^.]{3,60} to be [a-z]+(?:ed|en|t)\b/.test(content)));

/** A title in capitals, however it reads: "REQUEST TO DISCHARGE AN OBLIGATION". */
const isTitle = (content: string): boolean => content.length > 25 && !/[a-z:.]/.test(content);

const capped = (found: Finding | null, most: number): Finding | null =>
  found && { ...found, confidence: Math.min(found.confidence, most) };

/** The study's order of decisions for one unit: label, then outcome list, then discussion. */
export const classify = (unit: Unit, around: Surroundings): Finding | null => {
  const { zoned, text, label } = unit;
  const content = text.slice(label).trim();
  if (!/[A-Za-z]{3}/.test(content) || isTitle(content)) return null;
  if (zoned.table && !zoned.table.minutes) return classifyRow(content, zoned.table, zoned.status);
  const column = unit.last ? zoned.paragraph.column : null;
  const owned = OWNED_LABEL.exec(content);
  if (owned?.[1] && isOwnerOnly(owned[1]) && !NO_ACTION.test(content.slice(owned[0].length))) {
    return { kind: 'action', confidence: 0.92, why: `under “${owned[0].trim()}”`, label: owned[1] };
  }
  const named = classifyNamed(content, around.initials);
  if (named) return named;
  const trailing = classifyTrailing(text, column, around.initials, zoned.zone === 'actions');
  if (trailing) return trailing;
  const classifyNarrativeOf = (words: string): Finding | null =>
    classifyNarrative(words, {
      previous: around.previous,
      next: around.next,
      last: unit.last,
      index: unit.index,
      body: around.body,
      initials: around.initials,
      talk: zoned.zone === 'talk' || zoned.zone === 'last time',
      alone: unit.last && unit.index === 0,
      status: zoned.status,
    });
  const narrative = (): Finding | null => {
    const said = classifyNarrativeOf(content);
    const found =
      said && said.confidence >= MAYBE_BELOW ? said : (classifyProgress(content, zoned.status) ?? said);
    // A report tells of plans and of what others decided.
    if (found && zoned.zone === 'report' && !found.named)
      return { ...found, confidence: Math.min(found.confidence, 0.45) };
    return found;
  };
  // "ACTION: Clerk to write. Chair to ring." after the discussion, in one paragraph.
  if (around.afterList) return narrative();
  if (around.listed !== null) {
    const own = ACTION_LABEL.exec(content.slice(0, 60))?.[0] ?? '';
    if (own !== '') return classifyListed(content.slice(own.length), around.listed, true);
    return classifyListed(content, around.listed, false) ?? narrative();
  }
  if (around.labelOwner !== null) {
    return {
      kind: 'action',
      confidence: 0.9,
      why: `“Action: ${around.labelOwner}” follows it`,
      label: around.labelOwner,
      outsideLabel: true,
    };
  }
  const done = around.next !== null && STATUS_ALONE.test(around.next);
  if (done && (zoned.zone === 'actions' || ACTION_REFERENCE.test(content))) {
    return {
      kind: 'progress',
      confidence: 0.7,
      why: `the next words say “${(around.next ?? '').slice(0, 40)}”`,
    };
  }
  if (zoned.zone === 'last time') {
    const told = narrative();
    return told?.kind === 'progress' ? told : capped(told, 0.45);
  }
  if (zoned.zone === 'actions') {
    // "Officers would:" may list what the service does: only verbs are tasks there.
    const promised = zoned.stem !== null && promiseIn(zoned.stem) !== null;
    const sure = label > 0 || (zoned.paragraph.marker !== null && !promised);
    const listed = classifyListed(content, zoned.stem, sure);
    return listed && unit.last && !listed.label
      ? { ...listed, label: zoned.paragraph.aside, outsideLabel: true }
      : listed;
  }
  // "Action 4.4 Training pool - …": an earlier action gone through.
  if (/^Actions? \d[\d.]* [A-Z]/.test(content)) {
    return capped(narrative(), 0.45);
  }
  const reference = ACTION_REFERENCE.exec(content);
  if (reference && !zoned.status) {
    // "A2:" is the answer to "Q2:" as often as it is the second action.
    const sure = !/^a\d/i.test(reference[0]);
    const told = content.slice(reference[0].length);
    return classifyListed(told, reference[0].trim(), sure) ?? classifyNarrativeOf(told);
  }
  if (zoned.zone === 'resolution' || zoned.zone === 'recommendation') {
    // A second sentence of an item explains the first, unless it too reads as an outcome.
    if (unit.index > 0 && label === 0 && !/^(?:that|to)\b/i.test(content)) return narrative();
    if (label > 0 || (zoned.stem === null ? opensAsOutcome(content) : readsLikeOutcome(content))) {
      return classifyResolved(content, zoned.zone, label > 0 ? text.slice(0, label).trim() : zoned.stem);
    }
    return narrative();
  }
  if (zoned.zone === 'report' && isProposal(unit, content)) {
    return { kind: 'recommendation', confidence: 0.75, why: 'proposed in a report, for a body to decide' };
  }
  // "RESOLVED Clerk to chase the others."
  const bare =
    /^(?:RESOLVED|AGREED|Resolved)\b[ :–-]{1,3}(?=(?:the |The )?[A-Z]?[a-z]+ [^.;]*\b(?:to|will)\b)/.exec(
      content,
    );
  if (bare) {
    const task = classifyNarrativeOf(content.slice(bare[0].length));
    if (task && task.kind === 'action' && task.confidence >= MAYBE_BELOW)
      return { ...task, confidence: 0.88, why: `under “${bare[0].trim()}”; ${task.why}` };
  }
  const inline = INLINE_RESOLVED.exec(content);
  if (inline && !/\b(?:had|as|was previously) (?:been )?$/i.test(content.slice(0, inline.index))) {
    const after = content.slice(inline.index + inline[0].length).trim();
    const recommend = /^(?:to )?recommend\b/i.test(after);
    return classifyResolved(after, recommend ? 'recommendation' : 'resolution', inline[0]);
  }
  if (
    zoned.zone !== 'talk' &&
    !THAT_AS_PRONOUN.test(content) &&
    (/^That\b/.test(content) || isBareOutcome(unit, content))
  ) {
    return classifyResolved(content, 'resolution', null);
  }
  return narrative();
};
