/** A word or a mark of a text with its UTF-16 offsets. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words keep their apostrophes and hyphens; every other mark stands alone. */
export const TOKEN = /[\p{L}\p{N}]+(?:['’&-][\p{L}\p{N}]+)*['’]?|[^\s\p{L}\p{N}]/gu;

/** The last text cut and its tokens: marks and frames are looked for in the same sentence. */
let latest: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/** Cuts a text into words and marks. */
export function tokenize(text: string): readonly Token[] {
  if (latest.text !== text) latest = { text, tokens: cut(text) };
  return latest.tokens;
}

function cut(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN))
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return tokens;
}

export const isWord = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{L}\p{N}]/u.test(token.text);

export const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

/** A token's word in lower case, without a possessive ending, to be looked up in the lists. */
export const lower = (token: Token | undefined): string =>
  (token?.text ?? '').toLowerCase().replace(/['’]s?$/, '');
