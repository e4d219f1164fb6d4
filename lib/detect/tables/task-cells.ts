import { paragraphOf } from '../text/paragraphs.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { TableRole } from './action-table.ts';

const isSameCell = (a: Paragraph, b: Paragraph): boolean =>
  a.cell !== null &&
  b.cell !== null &&
  a.cell.table === b.cell.table &&
  a.cell.row === b.cell.row &&
  a.cell.column === b.cell.column;

/**
 * Joins the paragraphs of a task's cell, since the cell is the unit; the items of a list in it stay apart, each a
 * task of its own. Gives the paragraphs anew, with their roles.
 */
export const joinTaskCells = (
  paragraphs: readonly Paragraph[],
  roles: ReadonlyMap<Paragraph, TableRole>,
): { paragraphs: readonly Paragraph[]; roles: ReadonlyMap<Paragraph, TableRole> } => {
  if (roles.size === 0) return { paragraphs, roles };
  const joined: Paragraph[] = [];
  const given = new Map(roles);
  for (const paragraph of paragraphs) {
    const role = roles.get(paragraph);
    const before = joined.at(-1);
    const joins =
      role !== undefined &&
      before !== undefined &&
      role.task &&
      !role.minutes &&
      paragraph.marker === null &&
      paragraph.kind !== 'list item' &&
      before.marker === null &&
      before.kind !== 'list item' &&
      isSameCell(before, paragraph);
    if (!joins) {
      joined.push(paragraph);
      continue;
    }
    const whole = paragraphOf([...before.lines, ...paragraph.lines]);
    given.set(whole, role);
    joined[joined.length - 1] = whole;
  }
  return { paragraphs: joined, roles: given };
};
