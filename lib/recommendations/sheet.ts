import { printedNumber, splitLabel } from './report/entry.ts';
import type { ReadRecommendation } from '../model/index.ts';

/** What a column of a sheet holds, by the words councils head it with (study of trackers, 1.1 and 2.4). */
const COLUMNS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['ref', /^(?:ref(?:erence)?|no|number|rec(?:ommendation)? (?:no|ref|number)|id|#)\.?$/i],
  ['theme', /^(?:theme|priority(?: area)?|area|heading|workstream|objective)$/i],
  [
    'recommendation',
    /^(?:(?:ofsted |inspection )?recommendations?|areas? for (?:improvement|priority action)|what needs to improve\??|text|wording)$/i,
  ],
  ['action', /^(?:actions?|what we will do|planned actions?|action required|key actions?)$/i],
  [
    'lead',
    /^(?:(?:lead|responsible|accountable)(?: officer)?|lead officer\/s|officer(?: responsible)?|owner|responsibility|who)$/i,
  ],
  [
    'executiveMember',
    /^(?:executive (?:member|lead)|cabinet (?:member|lead)|lead (?:member|councillor)|portfolio holder)$/i,
  ],
  ['due', /^(?:by when|due(?: date)?|timescale|deadline|target date|completion date)$/i],
];

type ColumnKind = 'ref' | 'theme' | 'recommendation' | 'action' | 'due' | 'lead' | 'executiveMember';

/**
 * Reads recommendations from the rows of a sheet: pasted cells, a CSV file, a council's own improvement plan.
 * A plan's actions (1.1, 1.2 …) follow the recommendation they hang on. Null where no row heads a column of
 * recommendations or actions.
 */
export function readSheet(rows: readonly (readonly string[])[]): ReadRecommendation[] | null {
  const head = rows.findIndex((row) =>
    row.some((cell) => isKind(cell, 'recommendation') || isKind(cell, 'action')),
  );
  const header = rows[head];
  if (!header) return null;
  const column = (kind: ColumnKind) => header.findIndex((cell) => isKind(cell, kind));
  const columns = {
    ref: column('ref'),
    theme: column('theme'),
    recommendation: column('recommendation'),
    action: column('action'),
    due: column('due'),
    lead: column('lead'),
    executiveMember: column('executiveMember'),
  };
  const read: ReadRecommendation[] = [];
  let theme: string | null = null;
  let recommendations = 0;
  for (const row of rows.slice(head + 1)) {
    const cell = (at: number): string => (at < 0 ? '' : (row[at] ?? '').replaceAll(/\s+/g, ' ').trim());
    theme = cell(columns.theme) || theme;
    const due = cell(columns.due) || null;
    const lead = cell(columns.lead);
    const executiveMember = cell(columns.executiveMember);
    const people = { ...(lead && { lead }), ...(executiveMember && { executiveMember }) };
    const wording = cell(columns.recommendation);
    if (wording) {
      recommendations++;
      const { ref, text } = splitRef(wording);
      const printedRef = cell(columns.ref) || ref;
      const own = columns.action < 0 ? due : null;
      read.push({
        ref: printedRef ?? String(recommendations),
        printedRef,
        text,
        theme,
        addressee: null,
        due: own,
        ...(columns.action < 0 && people),
      });
    }
    const action = cell(columns.action);
    if (action) {
      const { ref, text } = splitRef(action);
      const place = read.filter((item) => item.ref.startsWith(`${recommendations}.`)).length + 1;
      const made = columns.recommendation < 0 ? String(read.length + 1) : `${recommendations}.${place}`;
      const printedRef = (columns.recommendation < 0 && cell(columns.ref)) || ref;
      read.push({
        ref: printedRef || made,
        printedRef: printedRef || null,
        text,
        theme,
        addressee: null,
        due,
        ...people,
      });
    }
  }
  return read;
}

function isKind(cell: string, kind: ColumnKind): boolean {
  return COLUMNS.some(([named, pattern]) => named === kind && pattern.test(cell.trim()));
}

/** Parts "Recommendation 4:", "R4", "4." or "1.2" from the words behind it. */
function splitRef(text: string): { ref: string | null; text: string } {
  const named = /^(?:(?:ofsted )?recommendation|rec\.?|r)\s?(\d{1,3}(?:\.\d{1,2})?)\s*[:.)–-]?\s+/i.exec(
    text,
  );
  if (named?.[1]) return { ref: named[1], text: text.slice(named[0].length) };
  const { label, words } = splitLabel(text);
  return { ref: printedNumber(label), text: label ? words : text };
}
