import type { Block } from '../model/index.ts';

/** "… from Members. Minutes: Apologies were …": a label in mid-line, where a capture lost the line ends. */
const INLINE =
  /(?:(?<=[.?!|)\]\d"’'\p{L}][^\S\n]{1,3})(?<!\b(?:previous|last|draft|the|of|and|approve|approving|these|meeting|to|for) )|(?<=\|))(?:Minutes|Decision|Additional documents|Supporting documents|Cofnodion):(?=[^\S\n]+\S|\s*$)/giu;

/** Blocks split before labels that stand in mid-line. Only for captures of pages that print such labels. */
export function splitInlineLabels(text: string, blocks: readonly Block[], labelled: boolean): Block[] {
  if (!labelled) return [...blocks];
  return blocks.flatMap((block) => {
    const starts = [...text.slice(block.start, block.end).matchAll(INLINE)]
      .map((match) => block.start + match.index)
      .filter((start) => start > block.start);
    const edges = [block.start, ...starts, block.end];
    return edges.slice(0, -1).flatMap((start, index) => {
      const words = text.slice(start, edges[index + 1]);
      const end = start + words.trimEnd().length;
      return end > start ? [{ ...block, start, end }] : [];
    });
  });
}

/** Whether the text prints the labels of a committee system: on a line of their own, or at least twice in mid-line. */
export function printsLabels(text: string): boolean {
  if (/^[^\S\n]*(?:Minutes|Cofnodion)\s?:/mu.test(text)) return true;
  return (text.match(INLINE) ?? []).filter((label) => /^(?:Minutes|Cofnodion)/u.test(label)).length >= 2;
}
