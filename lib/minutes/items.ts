import { isCapitals } from './plain-blocks.ts';
import { PAPER_SIZE } from './labels.ts';
import { runInTitle } from './run-in-title.ts';
import type { Item } from '../model/index.ts';
import { MONTH_NAME } from '../model/months.ts';

/** An item heading found in flattened text. */
export interface ItemHeading {
  readonly item: Item;
  /** How many blocks the heading takes: a number on its own line is followed by its title. */
  readonly blocks: 1 | 2;
  /** True where the block goes on after the title ("142 YOUTH OFFER - Resolved - …"). */
  readonly glued: boolean;
}

/** `27`, `27.`, `3.a`, `83a` */
const PLAIN = /^(\d{1,3}(?:\.0|\.?[a-z])?)(?:[.:)]|\s?[.:])?(?=\s|$)\s*/u;
/** `41/22`, `19/63/Lic`, `003/25`, `Cou/285/07-08`, `SCA 12/19`, `AM/08`, `CYP/12`, `C0417` */
const REFERENCE =
  /^((?:\p{Lu}[\p{L}]{0,5}[ /-]{1,2})?\d{1,4}\/\d{1,4}(?:[/-]\w{1,6})?(?:\/\w{1,5})?|\p{Lu}{2,6}[/-]\d{1,4}|\p{Lu}{1,3}\d{3,5})(?:[.:)])?(?=\s|$)\s*/u;
const NAMED = /^(?:agenda )?(?:item|minute|eitem)(?: no\.?)? (\d{1,3}[a-z]?)\s?[:.–-]*\s+(?=\S)/iu;

const SENTENCE = /[.;,:]$/u;
const CLAUSE = /^(?:That|To|It|There|RESOLVED|Resolved|AGREED|Agreed|The following|\p{Ll})\b/u;

/** "Gwen Rusk to supply two examples": somebody's task, however short. "Response to consultation" is a title. */
const TASK =
  /^(?!(?:Response|Amendments?|Updates?|Changes?|Introduction|Appointments?|Contribution|Approach|Access|Support|Addendum|Objections?|Reports?|Reply|Answers?|Welcome|Options|Nominations?|Invitation|Alterations?|Additions?)\b)(?:(?:\p{Lu}[\p{L}'’.-]*|of|and|the|for|&|\/)[\s,/]+){1,6}to (?!the\b|an?\b)\p{Ll}+/u;

/** "12%", "7.30 pm", "3 years", "14 March": a figure that opens a line and numbers no item. */
const AMOUNT_OR_DAY = new RegExp(
  String.raw`^\d+\s?(?:%|\p{Sc}|am\b|pm\b|years?\b|days?\b|(?:${MONTH_NAME})\b)`,
  'iu',
);

/** "12 Mill Road, Thornwick", "12 The Mill, TH1 2AB": where they met, although a number stands before it. */
const PLACE =
  /^\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’-]*\s){1,4}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Close|Square|Place|Terrace|Crescent|Gardens|Way|Row),|^\d{1,4}[a-z]?,? .{3,80} \p{Lu}{1,2}\d[\d\p{Lu}]? ?\d\p{Lu}{2}$/u;

/** "(Item 5)" on a line of its own, below the title: printed minutes of panels that number no minutes. */
const AGENDA_NUMBER = /^\(item (\p{Lu}?\d{1,3})\)$/iu;

/**
 * Item headings among the blocks of flattened text, by the index of their first block.
 * A number alone proves nothing, since resolutions are numbered too: the line must read like a title,
 * and the numbers of one kind must go up through the document (minutes-language.md 1.2).
 */
export function findItemHeadings(texts: readonly string[]): Map<number, ItemHeading> {
  const found = new Map<number, ItemHeading>();
  const last = new Map<string, number>();
  const named = texts.some((text, index) => AGENDA_NUMBER.test(text) && isPlainTitle(texts[index - 1]));
  let list = 0;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] ?? '';
    const paper = PAPER_SIZE.test(text) && !/^\W*$/u.test(text.replace(PAPER_SIZE, ''));
    const numbered = readNumber(text);
    if (!numbered) {
      const title = texts[index - 1] ?? '';
      const number = AGENDA_NUMBER.exec(text)?.[1];
      if (number && isPlainTitle(title) && found.get(index - 2)?.blocks !== 2)
        found.set(index - 1, { item: { number, title: clean(title) }, blocks: 2, glued: false });
      continue;
    }
    const { number, form, rest } = numbered;
    const order = orderOf(number);
    const before = last.get(form) ?? 0;
    const title = paper ? rest.replace(PAPER_SIZE, '') : rest;
    const next = texts[index + 1] ?? '';
    const alone = title === '' && isTitle(next.replace(PAPER_SIZE, '')) && !readNumber(next);
    const reads =
      alone || (paper && title !== '') || isTitle(title) || (form !== 'plain' && /\p{L}{3}/u.test(title));
    const capitals = gluedTitle(title);
    const glued =
      form === 'plain' && !reads && capitals !== null && isCapitals(capitals) && !CLAUSE.test(title)
        ? capitals
        : null;
    // Where the agenda's number stands below each title, other numbers are those of paragraphs.
    const ofParagraph =
      named && form === 'plain' && !AGENDA_NUMBER.test((alone ? texts[index + 2] : next) ?? '');
    const rises = order > before && (before === 0 || order <= before + 12 || form !== 'plain');
    const inList =
      form === 'plain' && order === list + 1 && list > 0 && !paper && !alone && order !== before + 1;
    const opensList =
      form === 'plain' && order === 1 && /:[-–—]?$|RESOLVED\W*$/u.test(texts[index - 1] ?? '') && !paper;
    // Items whose minutes go on in the line of their title: the first of them, or the one whose number is due.
    const dotted =
      form === 'plain' && !reads && !glued && !opensList && !ofParagraph && /^\d+[.:]\s/u.test(text);
    const runIn = dotted && !CLAUSE.test(title) ? runInTitle(title) : null;
    const first = before === 0 && order === list + 1 && runIn !== null;
    const due = order === before + 1 && list === 0 && (runIn !== null || before > 0) && !TASK.test(title);
    if (dotted && (first || due)) {
      last.set(form, order);
      list = 0;
      found.set(index, { item: { number, title: runIn }, blocks: 1, glued: true });
      continue;
    }
    if (!(reads || glued) || !rises || inList || opensList || ofParagraph) {
      if (form === 'plain') list = order;
      continue;
    }
    last.set(form, order);
    list = 0;
    if (alone)
      found.set(index++, {
        item: { number, title: clean(next.replace(PAPER_SIZE, '')) },
        blocks: 2,
        glued: false,
      });
    else if (isTitle(title) || paper)
      found.set(index, { item: { number, title: clean(title) }, blocks: 1, glued: false });
    else
      found.set(index, {
        item: { number, title: glued ?? gluedTitle(title) ?? shortTitle(title) },
        blocks: 1,
        glued: true,
      });
  }
  return found;
}

function readNumber(text: string): { number: string; form: string; rest: string } | null {
  const named = NAMED.exec(text);
  if (named?.[1]) return { number: named[1], form: 'plain', rest: text.slice(named[0].length) };
  const reference = REFERENCE.exec(text);
  // A column of numbers flattened into one line names no item.
  if (reference?.[1] && REFERENCE.test(text.slice(reference[0].length))) return null;
  // A day ("11/11/2021") is no item number; "AP1:" and "A07:" are numbers of actions.
  if (
    reference?.[1] &&
    !/^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(reference[1]) &&
    !/^A(?:P|C|CT)?\d/u.test(reference[1])
  ) {
    return { number: reference[1], form: formOf(reference[1]), rest: text.slice(reference[0].length) };
  }
  const plain = PLAIN.exec(text);
  if (!plain?.[1] || AMOUNT_OR_DAY.test(text) || PLACE.test(text)) return null;
  return { number: plain[1], form: 'plain', rest: text.slice(plain[0].length) };
}

/** Reference numbers of one style share letters and number of slashes: `AM/08` and `AM/09`. */
function formOf(number: string): string {
  return number.replace(/\d+/gu, '#');
}

/** The part of the number that counts upwards. Of `31/24` that is 31; of `17/45`, which starts with a year, it is 45. */
function orderOf(number: string): number {
  const parts = number.match(/\d+/gu)?.map(Number) ?? [0];
  const letter = /\d\.?([a-z])$/u.exec(number)?.[1];
  return (parts[0] ?? 0) + (letter ? (letter.charCodeAt(0) - 96) / 100 : 0) + (parts[1] ?? 0) / 10_000;
}

function isPlainTitle(text = ''): boolean {
  return isTitle(text) && !readNumber(text);
}

function isTitle(text: string): boolean {
  if (text.length > 160 || !/\p{L}{3}/u.test(text) || !/^["'“‘(]?[\p{Lu}\d]/u.test(text)) return false;
  // A sentence after the title: the minutes follow in the same line.
  if (/(?<!\b(?:Cllr|Mr|Mrs|Ms|Dr|Rev|St|No))[.;]\s+\p{Lu}/u.test(text)) return false;
  if (isCapitals(text)) return true;
  if (CLAUSE.test(text) || TASK.test(text) || text.split(' ').length > 22) return false;
  return (
    !SENTENCE.test(text) ||
    (text.length <= 45 && text.endsWith('.') && !/\b(?:be|was|were|is|are|will|has|had)\b/u.test(text))
  );
}

/** "142 YOUTH OFFER - Resolved - (a) That …", "24/18 Appointment of Vice Chair The Chair reported …". */
function gluedTitle(rest: string): string | null {
  const head = /^(.{3,90}?)\s+[-–—:]\s/u.exec(rest)?.[1] ?? null;
  if (head && isCapitals(head)) return clean(head);
  const run = /^(\p{Lu}{2}[\p{Lu}\s&/'’,()-]{2,80}?)\s(?=\p{Lu}\p{Ll}|A\s)/u.exec(rest)?.[1];
  if (run && isCapitals(run)) return clean(run);
  const before =
    /^([^.:;]{4,80}?)\s(?:The|It|There|Following|Cllrs?|Councillors?|Members|Mrs?|Ms|This|That|RESOLVED|Resolved|A|An)\s/u.exec(
      rest,
    )?.[1];
  return before && before.split(' ').length <= 10 && /\p{Ll}$/u.test(before) ? clean(before) : null;
}

/** What stands before the first stop or colon, if that is short enough for a title. */
function shortTitle(rest: string): string | null {
  const head = /^(.{2,80}?)(?:[.:;]|\s[-–—]\s|$)/u.exec(rest)?.[1] ?? null;
  return head ? clean(head) : null;
}

function clean(title: string): string | null {
  const trimmed = title
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/\s*\|\s*$/u, '')
    .trim();
  return trimmed === '' ? null : trimmed;
}
