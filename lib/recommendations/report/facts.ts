import type { IsoDate } from '../../model/index.ts';
import { isoDate } from '../../model/days.ts';
import { MONTH_NAME, monthNumber } from '../../model/months.ts';
import type { Entry } from './entry.ts';

/** What the first pages of a report say of it; null where they do not. */
export interface ReportFacts {
  readonly title: string | null;
  readonly inspection: string | null;
  readonly authority: string | null;
  readonly published: IsoDate | null;
}

const HOME = 'SCCIF children’s home';

/** Families of inspections by the words that their first pages use (study of trackers, 2.1). Order matters. */
const INSPECTIONS: readonly (readonly [RegExp, string])[] = [
  [/joint targeted area inspection/i, 'JTAI'],
  [
    /\b(?:area|local area) send\b|special educational needs and\/?(?:or)? disabilit/i,
    'Area SEND (Ofsted and CQC)',
  ],
  [/focused visit/i, 'ILACS focused visit'],
  [/monitoring visit/i, 'Monitoring visit'],
  [/children[’']s home|fostering agency/i, HOME],
  [/in need of help and protection, children looked after and care leavers/i, 'SIF'],
  [
    /local authority children[’']s services|inspection of (?:.{3,60} )?children[’']s (?:social care )?services/i,
    'ILACS',
  ],
  [/looked after children services|services for looked after children/i, 'Looked after children inspection'],
  [/arrangements for the protection of children/i, 'Child protection inspection'],
  [/safeguarding and looked after children/i, 'Safeguarding and looked after children inspection'],
  [/improvement plan|post-\w+ action plan/i, 'Council improvement plan'],
];

const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th)?\s+(${MONTH_NAME}),?\s+(\d{4})`;
const PUBLISHED = new RegExp(String.raw`(?:report\s+)?published(?:\s+on)?:?\s*${DATE}`, 'i');
const LETTER_DATE = new RegExp(String.raw`^${DATE}$`, 'i');
const FILE_DATE = new RegExp(DATE, 'i');

/** How many entries may name the inspection or the authority where the title does not. */
const NEAR_THE_TITLE = 12;
const OPENING = 60;

/** Reads title, inspection, authority and publication date from the opening entries and, last, the file's name. */
export function readFacts(entries: readonly Entry[], fileName: string | null): ReportFacts {
  const opening = entries
    .slice(0, OPENING)
    .map((entry) => entry.text.trim())
    .filter(Boolean);
  const title = headingTitle(entries) ?? readTitle(opening);
  const inspection = readInspection(title, opening) ?? inspectionOfHeadings(entries);
  return {
    title,
    inspection,
    // The report of a home names the home; which council it serves has to be asked for.
    authority: inspection === HOME ? null : fullName(readAuthority(title, opening), opening),
    published: readPublished(opening, fileName),
  };
}

const SCHOOL =
  /\b(?:school|academy|sixth form|nursery|childminder)\b.{0,40}\binspection\b|inspection of .{0,60}\b(?:school|academy|college|nursery)\b|unique reference number|what is it like to attend this (?:school|setting)/i;
const SERVICES =
  /children[’']s (?:social care |)services|children[’']s home|local area partnership|safeguarding|looked after/i;

/** Whether a report is on a school or a nursery, whose points are not addressed to a council. */
export function isOnSchool(entries: readonly Entry[]): boolean {
  const words = entries.slice(0, OPENING).map(({ text }) => text);
  return SCHOOL.test(words.join(' ')) && !SERVICES.test(words.slice(0, NEAR_THE_TITLE).join(' '));
}

/** The title says best what the inspection was: the pages after it speak of earlier visits and of homes. */
function readInspection(title: string | null, opening: readonly string[]): string | null {
  for (const words of [title ?? '', opening.slice(0, NEAR_THE_TITLE).join(' '), opening.join(' ')]) {
    const found = INSPECTIONS.find(([pattern]) => pattern.test(words));
    if (found) return found[1];
  }
  return null;
}

/** Headings that only the first form of the single inspection framework has, for a list without its first pages. */
function inspectionOfHeadings(entries: readonly Entry[]): string | null {
  const has = (pattern: RegExp) => entries.some(({ text }) => pattern.test(text));
  const isFirstForm = has(/^what does the (?:local authority|lscb) need to improve\??$/i);
  return isFirstForm && has(/^priority and immediate action$/i) ? 'SIF' : null;
}

/** A title that the file says is a heading stands for itself; headings of the same weight below go on with it. */
function headingTitle(entries: readonly Entry[]): string | null {
  const opening = entries.slice(0, OPENING);
  const start = opening.findIndex(({ heading, text }) => heading && TITLE_START.test(text));
  const first = opening[start];
  if (!first) return null;
  const lines = [first.text];
  for (const { heading, level, text } of opening.slice(start + 1, start + 4)) {
    if (!heading || level !== first.level || AFTER_TITLE.test(text) || DATED.test(text)) break;
    lines.push(text);
  }
  return withoutFootnote(lines.join(' '));
}

const withoutFootnote = (title: string): string =>
  title
    .replace(/(\p{L})\s?\d$/u, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();

const TITLE_START =
  /^(?:\d{1,2}(?:\/\d{1,2})* )?(?:inspection of|inspection report|focused visit|monitoring visit|joint targeted area|area send|local area send|joint local area)/i;

function readTitle(opening: readonly string[]): string | null {
  const start = opening.findIndex((line) => TITLE_START.test(line));
  if (start < 0)
    return (
      opening.find(
        (line) => /\b(?:plan|report|review)\b/i.test(line) && line.length < 120 && !line.endsWith('.'),
      ) ?? null
    );
  const lines: string[] = [];
  for (const line of opening.slice(start, start + 5)) {
    if (lines.length > 0 && (AFTER_TITLE.test(line) || DATED.test(line) || /[.?]\d?$/.test(line))) break;
    lines.push(line);
    if (line.length > 110) break;
  }
  return withoutFootnote(lines.join(' ')) || null;
}
const AFTER_TITLE =
  /^(?:inspection dates?|report published|published|lead inspector|dates? of|this letter|dear|local authority|judgement|headline findings|key strengths|overview|contents|executive summary|summary|main findings|what needs)\b/i;
const DATED = /^\d{1,2}\b.*\d{4}$/;

const AUTHORITY_WORDS =
  /^(?:the )?((?!the\b)(?:royal borough of |london borough of |city of )?[A-Z][\w’'.&, -]{2,60}? (?:metropolitan borough|county|city|borough|district|unitary|metropolitan district)? ?council)\b/i;
/** "Inspection of Thornlea local authority children’s services", "Focused visit to Thornlea County Council children’s services". */
const IN_TITLE =
  /(?:inspection of|(?:focused|monitoring) visit (?:of|to)) (?!services\b|looked\b|children\b|arrangements\b)(.{2,60}?)(?: local authority)? children[’']s/i;
/** "Joint targeted area inspection of Thornlea", also "of the multi-agency response to … in Thornlea". */
const JOINT_IN_TITLE =
  /^joint targeted area inspection of (?:the multi-agency response .{5,80} in )?([A-Z][\w’' -]{2,40}?)\s*(?:[:–(]|$)/i;
/** "Joint local area SEND inspection in Thornlea". */
const AREA_IN_TITLE = /^joint (?:local )?area (?:SEND )?inspection (?:in|of) (\p{Lu}[\p{L}’' &-]{2,40})$/iu;
const NOT_A_NAME =
  /^(?:the )?(?:inspection|chief executive|director|dear|local authority|leader|councillor)\b/i;
/** A title that names no council has it alone on the line above. */
const PLACE = /^(?:[A-Z][\w’']+|and|of|the|upon|on)(?:[ -](?:[A-Z][\w’']+|and|of|the|upon|on)){0,5}$/;

/** "Dear Thornlea safeguarding partnership": a joint letter goes to the partnership by its name. */
const DEAR_PARTNERSHIP =
  /^dear (?!local\b|colleagues?\b)(?:the )?(\p{Lu}[\p{L}’' &-]{2,60}? partnership)\b/iu;
/** A letter's address gives the council's name in full where its title gives the place. */
const COUNCIL_AT_END = /(?:^|, )(\p{Lu}[\p{L}’' &-]{2,60} Council)$/u;

function fullName(authority: string | null, opening: readonly string[]): string | null {
  const isJoint = opening.some((line) => /^joint targeted/i.test(line));
  for (const line of opening.slice(0, NEAR_THE_TITLE)) {
    const partnership = isJoint ? DEAR_PARTNERSHIP.exec(line)?.[1] : undefined;
    if (partnership !== undefined && authority !== null && partnership.includes(authority))
      return partnership;
    const council = isJoint ? undefined : COUNCIL_AT_END.exec(line)?.[1];
    if (council !== undefined && authority !== null && council.startsWith(`${authority} `)) return council;
  }
  return authority;
}

function readAuthority(title: string | null, opening: readonly string[]): string | null {
  const titled = IN_TITLE.exec(title ?? '')?.[1];
  if (titled) return titled.trim();
  const area = AREA_IN_TITLE.exec(title ?? '')?.[1];
  if (area) return area.trim();
  const joint = JOINT_IN_TITLE.exec(title ?? '')?.[1];
  if (joint) return joint.trim();
  for (const line of opening) {
    if (TITLE_START.test(line)) break;
    if (NOT_A_NAME.test(line) || line.length >= 90) continue;
    const match = AUTHORITY_WORDS.exec(line);
    if (match?.[1]) return match[1].trim();
  }
  const first = opening[0] ?? '';
  if (title && !title.startsWith(first) && PLACE.test(first)) return first;
  const head = opening.join(' ');
  const named =
    /(?:send inspection of|inspection of) (.{2,80}? local area partnership)/i.exec(head) ??
    /joint targeted area inspection of (?:the multi-agency response .{5,80} in )?([A-Z][\w’' -]{2,40}?)(?=\s+(?:this|the|joint|dear|[a-z])|$)/.exec(
      head,
    ) ??
    IN_TITLE.exec(head);
  if (named?.[1]) return named[1].trim();
  for (const line of opening) {
    const match = NOT_A_NAME.test(line) || line.length >= 90 ? null : AUTHORITY_WORDS.exec(line);
    if (match?.[1]) return match[1].trim();
  }
  return opening.find((line) => /^[A-Z][\w’' ]{2,40}$/.test(line) && /council|borough/i.test(line)) ?? null;
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

const toIso = ([, day, month, year]: RegExpExecArray): IsoDate | null =>
  isoDate(Number(year), monthNumber(month ?? ''), Number(day));
