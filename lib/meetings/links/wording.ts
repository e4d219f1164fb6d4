import { MONTHS } from '../../model/months.ts';

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** A person's key as a name: "rosa quaife" → "Rosa Quaife", "dcs" → "DCS". */
export const titled = (key: string): string =>
  key
    .split(' ')
    .map((word) =>
      ABBREVIATION.test(word) ? word.toUpperCase() : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    )
    .join(' ');

/** A word that cannot be spoken is read letter by letter. */
const ABBREVIATION = /^[bcdfghjklmnpqrstvwxz]{2,5}$/;

/** `2021-03-11` → "March". */
export const monthOf = (month: string): string => MONTHS[Number(month.slice(5, 7)) - 1] ?? '';

/** `2021-03` → "March 2021". */
export const monthName = (month: string): string => `${monthOf(month)} ${month.slice(0, 4)}`;
