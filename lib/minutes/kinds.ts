import type { DocumentKind } from '../model/index.ts';
import { readMeetingHeading } from './heading.ts';

/** Kind of page by the words of its main heading, for text captures and for pages that moved. */
const BY_HEADING: readonly (readonly [DocumentKind, RegExp])[] = [
  ['item', /^(?:agenda item|eitem (?:ar yr )?agenda|manylion yr? eitem)$/iu],
  ['issue', /^(?:issue - meetings|mater - cyfarfodydd)$/iu],
  ['decisions', /^(?:issue - decisions|decisions published|delegated decisions|mater - penderfyniadau)$/iu],
  ['decision', /^(?:decision details|manylion y penderfyniad|manylion penderfyniad)$/iu],
  ['calendar', /^(?:browse meetings|pori(?:'r)? cyfarfodydd)$/iu],
  ['attendance', /^(?:meeting attendance|presenoldeb yn y cyfarfod)$/iu],
  ['committee', /^(?:committee (?:details|structure)|manylion (?:y )?pwyllgor)$/iu],
  [
    'meeting',
    /^(?:agenda|agenda,? (?:(?:decisions|penderfyniadau),? )?(?:and|a) (?:draft )?(?:minutes|decisions|chofnodion|phenderfyniadau)|decisions|meeting documents|meeting details|rhaglen|agenda a chofnodion(?: drafft)?|dogfennau(?:'r)? cyfarfod)$/iu,
  ],
];

/** The kind of page that a main heading names, or null. A site name before " - " or after it is ignored. */
export function kindByHeading(heading: string): DocumentKind | null {
  const text = heading.replace(/[\s\u00a0]+/gu, ' ').replace(/^[\s•·*]+|\s+$/gu, '');
  const parts = [text, text.replace(/^.*\s-\s(?=Agenda item$)/u, '')];
  return BY_HEADING.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0] ?? null;
}

/** Lines of menus and banners that a capture may hold before the page's heading. */
const LOOK_AT = 40;

/**
 * The page heading among the first lines of a text, or null. A way of links ("Committee details", "Meetings") may stand
 * before it, so a kind that holds minutes wins. "Agenda" is a heading of ModernGov's only where the meeting follows it at
 * once: many clerks print the word inside their minutes.
 */
export function findPageHeading(
  lines: readonly string[],
): { readonly kind: DocumentKind; readonly at: number } | null {
  let other: { readonly kind: DocumentKind; readonly at: number } | null = null;
  for (const [at, line] of lines.slice(0, LOOK_AT).entries()) {
    if (/^(?:draft )?minutes of\b|\bminutes of (?:the|a) .*\b(?:held|meeting)\b/iu.test(line)) break;
    const kind = kindByHeading(line);
    if (kind === null) continue;
    const bare = /^\W*(?:agenda|decisions|rhaglen)$/iu.test(line);
    const dated = lines.slice(at + 1, at + 5).some((next) => readMeetingHeading(next) !== null);
    if (bare && !dated) continue;
    if (!WITHOUT_MINUTES.has(kind)) return { kind, at };
    other ??= { kind, at };
  }
  return other;
}

const WITHOUT_MINUTES: ReadonlySet<DocumentKind> = new Set(['calendar', 'attendance', 'committee']);

/** "Agenda" alone: the page was published before the meeting. */
export function isAgendaHeading(heading: string): boolean {
  return /^\s*(?:agenda|rhaglen)\s*$/iu.test(heading);
}
