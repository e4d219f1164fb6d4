import type { IsoDate } from '../../model/index.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** First and last day that is taken for one: what lies outside is a slip of the keys or a number that is no date. */
const EARLIEST = 1950;
const LATEST = 2100;
/** Excel's serial numbers of those years. */
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
    return dayOf(fullYear(numbers[3]), Number(month), Number(day));
  }
  const named =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]{3})[a-z]*\.?,?[-/. ]+(\d{4}|\d{2})$/i.exec(
      words,
    );
  if (named)
    return dayOf(fullYear(named[3]), MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1, Number(named[1]));
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

const fullYear = (digits = ''): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** Excel counts days from 30 December 1899 (for all days after February 1900). */
function fromSerial(serial: number): IsoDate | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (year < EARLIEST || year > LATEST || month < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
