import type { IsoDate } from '../../model/index.ts';
import type { Entry } from './entry.ts';

/** What the first pages of a report say of it; null where they do not. */
export interface ReportFacts {
  readonly title: string | null;
  readonly inspection: string | null;
  readonly authority: string | null;
  readonly published: IsoDate | null;
}

/** Families of inspections by the words that their first pages use (study of trackers, 2.1). Order matters. */
const INSPECTIONS: readonly (readonly [RegExp, string])[] = [
  [/joint targeted area inspection/i, 'JTAI'],
  [
    /\b(?:area|local area) send\b|special educational needs and\/?(?:or)? disabilit/i,
    'Area SEND (Ofsted and CQC)',
  ],
  [/focused visit/i, 'ILACS focused visit'],
  [/monitoring visit/i, 'Monitoring visit'],
  [/children[’']s home|fostering agency/i, 'SCCIF children’s home'],
  [/in need of help and protection, children looked after and care leavers/i, 'SIF'],
  [
    /local authority children[’']s services|inspection of .{3,60} children[’']s (?:social care )?services/i,
    'ILACS',
  ],
  [/looked after children services|services for looked after children/i, 'Looked after children inspection'],
  [/arrangements for the protection of children/i, 'Child protection inspection'],
  [/safeguarding and looked after children/i, 'Safeguarding and looked after children inspection'],
  [/improvement plan|post-\w+ action plan/i, 'Council improvement plan'],
];

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th)?\s+(january|february|march|april|may|june|july|august|september|october|november|december),?\s+(\d{4})`;
const PUBLISHED = new RegExp(String.raw`(?:report\s+)?published(?:\s+on)?:?\s*${DATE}`, 'i');
const LETTER_DATE = new RegExp(String.raw`^${DATE}$`, 'i');
const FILE_DATE = new RegExp(DATE, 'i');

/** Reads title, inspection, authority and publication date from the opening entries and, last, the file's name. */
export function readFacts(entries: readonly Entry[], fileName: string | null): ReportFacts {
  const opening = entries
    .slice(0, 60)
    .map((entry) => entry.text.trim())
    .filter(Boolean);
  const head = opening.join('\n');
  const inspection = INSPECTIONS.find(([pattern]) => pattern.test(head.replaceAll('\n', ' ')))?.[1] ?? null;
  return {
    title: readTitle(opening),
    inspection,
    authority: readAuthority(opening),
    published: readPublished(opening, fileName),
  };
}

const TITLE_START =
  /^(?:\d{1,2}(?:\/\d{1,2})* )?(?:inspection of|inspection report|focused visit|monitoring visit|joint targeted area|area send|local area send|joint local area)/i;

function readTitle(opening: readonly string[]): string | null {
  const start = opening.findIndex((line) => TITLE_START.test(line));
  if (start < 0)
    return opening.find((line) => /\b(?:plan|report|review)\b/i.test(line) && line.length < 120) ?? null;
  const lines: string[] = [];
  for (const line of opening.slice(start, start + 5)) {
    if (lines.length > 0 && (AFTER_TITLE.test(line) || DATED.test(line) || /[.?]\d?$/.test(line))) break;
    lines.push(line);
    if (line.length > 110) break;
  }
  return (
    lines
      .join(' ')
      .replace(/(\p{L})\d$/u, '$1')
      .replaceAll(/\s+/g, ' ') || null
  );
}
const AFTER_TITLE =
  /^(?:inspection dates?|report published|published|lead inspector|dates? of|this letter|dear|local authority|judgement)\b/i;
const DATED = /^\d{1,2}\b.*\d{4}$/;

const AUTHORITY_WORDS =
  /^(?:the )?((?:royal borough of |london borough of |city of )?[A-Z][\w’'.&, -]{2,60}? (?:metropolitan borough|county|city|borough|district|unitary|metropolitan district)? ?council)\b/i;

function readAuthority(opening: readonly string[]): string | null {
  for (const line of opening) {
    const match = AUTHORITY_WORDS.exec(line);
    if (match?.[1] && line.length < 90) return match[1].trim();
  }
  const head = opening.join(' ');
  const named =
    /inspection of (.{2,60}?) local authority children/i.exec(head) ??
    /(?:send inspection of|inspection of) (.{2,80}? local area partnership)/i.exec(head) ??
    /joint targeted area inspection of (?:the multi-agency response .{5,80} in )?([A-Z][\w’' -]{2,40}?)(?=\s+(?:this|the|joint|dear|[a-z])|$)/.exec(
      head,
    ) ??
    /focused visit to (.{2,60}?)(?: local authority)? children/i.exec(head) ??
    /monitoring visit (?:of|to) (.{2,60}?)(?: local authority)? children/i.exec(head);
  return (
    named?.[1]?.trim() ??
    opening.find((line) => /^[A-Z][\w’' ]{2,40}$/.test(line) && /council|borough/i.test(line)) ??
    null
  );
}

function readPublished(opening: readonly string[], fileName: string | null): IsoDate | null {
  for (const line of opening) {
    const match = PUBLISHED.exec(line);
    if (match) return toIso(match);
  }
  for (const line of opening.slice(0, 12)) {
    const match = LETTER_DATE.exec(line);
    if (match) return toIso(match);
  }
  const named = fileName ? FILE_DATE.exec(fileName.replaceAll(/[-_.]+/g, ' ')) : null;
  return named ? toIso(named) : null;
}

function toIso(match: RegExpExecArray): IsoDate | null {
  const month = MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1;
  const day = Number(match[1]);
  if (month === 0 || day < 1 || day > 31) return null;
  return `${match[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
