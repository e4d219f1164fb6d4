import type { IsoDate } from '../../model/index.ts';
import { addDays, fullYear, isoDate } from '../../model/days.ts';
import { monthNumber } from '../../model/months.ts';

/** The first year that is taken for one: what lies before is a slip of the keys or a number that is no date. */
const EARLIEST = 1950;
/** Excel's serial numbers from there to 2100. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_415;

/**
 * A day as spreadsheets and people in the UK write it: ISO, 30/11/2025 and with - or . or two digits of the year,
 * 30 November 2025, Sun 30-Nov-25, with a time behind it, or Excel's serial number. Where day and month could be
 * either, the day comes first, or the month where the file is `monthFirst`. Null for anything else, and for a day that
 * no calendar has.
 */
export function readDate(text: string, monthFirst = false): IsoDate | null {
  const words = text.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:Z|[ap]m)?$/i, '');
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(words);
  if (numbers) {
    const [day, month] = monthFirst ? [numbers[2], numbers[1]] : [numbers[1], numbers[2]];
    return dayOf(fullYear(numbers[3] ?? ''), Number(month), Number(day));
  }
  const named =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]{3})[a-z]*\.?,?[-/. ]+(\d{4}|\d{2})$/i.exec(
      words,
    );
  if (named) return dayOf(fullYear(named[3] ?? ''), monthNumber(named[2] ?? ''), Number(named[1]));
  if (/^\d{5}(?:\.\d+)?$/.test(words)) return fromSerial(Math.floor(Number(words)));
  return null;
}

/**
 * Whether a file has its days month first, as a machine set to US English writes them: some cell can be a day only
 * so, and none only the other way.
 */
export function isMonthFirst(cells: Iterable<string>): boolean {
  let found = false;
  for (const cell of cells) {
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})\b/.exec(cell.trim()) ?? [];
    if (Number(first) > 12 && Number(second) <= 12) return false;
    if (Number(second) > 12 && Number(first) <= 12) found = true;
  }
  return found;
}

/** Excel counts days from 30 December 1899 (for all days after February 1900). */
function fromSerial(serial: number): IsoDate | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return addDays('1899-12-30', serial);
}

const dayOf = (year: number, month: number, day: number): IsoDate | null =>
  year < EARLIEST ? null : isoDate(year, month, day);
