import { asksList, leansAfter, speaksBefore } from './voice.ts';
import type { Block, Item, Section, SectionRole } from '../model/index.ts';

/**
 * What one block is in the run of a document. An adapter marks the blocks it recognises, by class names or by words;
 * how marks make sections is the same for every platform.
 */
export type Mark =
  /** Opens the part of the page that speaks of one meeting. Its own words are the page's. */
  | { readonly is: 'meeting'; readonly meeting: number | null; readonly item: Item | null }
  /** Opens an item. Where `glued`, minutes follow the title in the same block. */
  | { readonly is: 'item'; readonly item: Item; readonly glued: boolean }
  /** Opens a role within the item; `rest` is the offset in the block where its text begins. */
  | { readonly is: 'label'; readonly role: SectionRole; readonly rest: number }
  /** Says what this block alone is. */
  | { readonly is: 'only'; readonly role: SectionRole };

export interface SectionRules {
  /** Role before any mark. */
  readonly start: SectionRole;
  /** Role after an item's heading: `agenda` where labels follow, `minutes` where the whole text is minutes. */
  readonly afterItem: SectionRole;
  /** In an item without an outcome label, let words of minutes open the minutes (voice.ts), with this role; null never. */
  readonly listen: 'minutes' | 'decision' | null;
  /** Meeting that the text before any meeting mark speaks of. */
  readonly meeting: number | null;
  /** Item that the text before any item mark speaks of. */
  readonly item: Item | null;
}

/**
 * Sections of a text from its blocks and their marks. Neighbouring blocks of one role, meeting and item are one section.
 * `cuts` are offsets (a truncation's ellipsis) at which the section of that block ends early.
 */
export function sectionsOf(
  text: string,
  blocks: readonly Block[],
  marks: readonly (Mark | null)[],
  rules: SectionRules,
  cuts: readonly { readonly start: number; readonly end: number }[] = [],
): Section[] {
  const sections: Section[] = [];
  let { start: role, meeting, item } = rules;
  let open: { -readonly [K in keyof Section]: Section[K] } | null = null;
  const put = (start: number, end: number, of: SectionRole): void => {
    if (end <= start) return;
    if (open && open.role === of && open.meeting === meeting && open.item === item) open.end = end;
    else sections.push((open = { start, end, role: of, meeting, item }));
  };
  const labelled = labelledScopes(marks, rules.listen);
  let scope = 0;
  /** A list of what the meeting was asked to do was opened in this item. */
  let asked = false;
  let cut = 0;
  blocks.forEach((block, index) => {
    const mark = marks[index] ?? null;
    let { start } = block;
    if (opensScope(mark)) {
      scope++;
      asked = false;
    }
    if (mark?.is === 'only') return put(block.start, block.end, mark.role);
    if (mark?.is === 'meeting') {
      ({ meeting, item } = mark);
      role = rules.afterItem;
      return put(block.start, block.end, 'furniture');
    }
    if (mark?.is === 'item') {
      ({ item } = mark);
      role = rules.afterItem;
      if (!mark.glued) return put(block.start, block.end, role === 'minutes' ? 'minutes' : 'furniture');
    }
    if (mark?.is === 'label') {
      put(block.start, block.start + mark.rest, 'furniture');
      start = block.start + mark.rest;
      ({ role } = mark);
    }
    if (rules.listen && mark === null && !labelled.has(scope) && (role === 'agenda' || role === 'papers')) {
      const words = text.slice(block.start, block.end);
      if (leansAfter(words, asked)) role = rules.listen;
      else if (asksList(words)) asked = true;
      if (role === 'papers' && speaksBefore(words)) role = 'agenda';
    }
    while (cuts[cut] && (cuts[cut]?.end ?? 0) <= start) cut++;
    const stop = cuts[cut];
    const end = stop && stop.start < block.end && stop.start >= start ? stop.start : block.end;
    put(start, end, role);
    put(end, block.end, 'furniture');
  });
  return sections;
}

function opensScope(mark: Mark | null): boolean {
  return mark?.is === 'item' || mark?.is === 'meeting';
}

/** Numbers of the items, counted from 1 (0 is what stands before them), that label their minutes. */
function labelledScopes(marks: readonly (Mark | null)[], role: SectionRole | null): Set<number> {
  const labelled = new Set<number>();
  let scope = 0;
  for (const mark of marks) {
    if (opensScope(mark)) scope++;
    if (mark?.is === 'label' && mark.role === role) labelled.add(scope);
  }
  return labelled;
}

/** A page that holds no minutes: all of it is the page's own, so that nothing in it is taken for a promise. */
export function allFurniture(text: string): Section[] {
  return text === '' ? [] : [{ start: 0, end: text.length, role: 'furniture', meeting: null, item: null }];
}

/** Whether any section says what a meeting did. */
export function holdsMinutes(sections: readonly Section[]): boolean {
  return sections.some((section) => section.role === 'minutes' || section.role === 'decision');
}
