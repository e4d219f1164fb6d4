import { withPlainQuotes } from '../../model/signs.ts';

/** Words of minutes as the patterns of this room are written: straight quotation marks, single spaces. */
export const straight = (text: string): string => withPlainQuotes(text).replaceAll(/\s+/g, ' ');

/** The same in lower case, with no space at either end. */
export const plain = (text: string): string => straight(text).toLowerCase().trim();
