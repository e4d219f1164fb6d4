import { ASKING_VERBS, CLOSED_VERBS, DELIVER_VERBS, DO_VERBS } from '../words/verbs.ts';
import { inflect } from '../words/inflect.ts';

/** Which form of a verb a word can be; one word can be several ("set" is base, past and participle). */
export const FORM = { base: 1, third: 2, ing: 4, past: 8, participle: 16 } as const;

export interface VerbReading {
  readonly base: string;
  readonly forms: number;
  readonly deliver: boolean;
  readonly task: boolean;
  readonly closed: boolean;
  readonly asking: boolean;
}

export interface Token {
  /** Lower case, without punctuation around it, without a possessive ending. */
  readonly word: string;
  /** As it stands, without punctuation around it. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Punctuation that follows directly, such as `,` or `).` */
  readonly after: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly verb: VerbReading | null;
}

const readings = (): ReadonlyMap<string, VerbReading> => {
  const map = new Map<string, VerbReading>();
  const groups = [
    { verbs: DELIVER_VERBS, group: 'deliver' },
    { verbs: DO_VERBS, group: 'do' },
    { verbs: CLOSED_VERBS, group: 'closed' },
    { verbs: ASKING_VERBS, group: 'asking' },
  ] as const;
  for (const { verbs, group } of groups) {
    for (const base of verbs) {
      const forms = inflect(base);
      for (const key of ['base', 'third', 'ing', 'past', 'participle'] as const) {
        const word = forms[key];
        const old = map.get(word);
        map.set(word, {
          base: old?.base ?? base,
          forms: (old?.forms ?? 0) | FORM[key],
          deliver: (old?.deliver ?? false) || group === 'deliver',
          task: (old?.task ?? false) || group === 'deliver' || group === 'do',
          closed: (old?.closed ?? false) || group === 'closed',
          asking: (old?.asking ?? false) || group === 'asking',
        });
      }
    }
  }
  return map;
};

const VERBS = readings();

/** What kind of verb a word is, or null: `readVerb('circulated')`. The word in lower case. */
export const readVerb = (word: string): VerbReading | null => {
  const found = VERBS.get(word);
  if (found) return found;
  // "re-ordered" is "ordered" again.
  if (!word.startsWith('re') || word.length < 5) return null;
  return VERBS.get(word.startsWith('re-') ? word.slice(3) : word.slice(2)) ?? null;
};

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 0xbf;

/** The last text cut and its words: one unit after another is asked for by several frames. */
let latest: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/**
 * Cuts a unit's text into words, one per run of non-space, punctuation at either end split off.
 * Linear in the text; offsets are indices into it.
 */
export const tokenise = (text: string): readonly Token[] => {
  if (latest.text !== text) latest = { text, tokens: cut(text) };
  return latest.tokens;
};

const cut = (text: string): Token[] => {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    if (text.charCodeAt(index) === 32) {
      index += 1;
      continue;
    }
    let stop = text.indexOf(' ', index);
    if (stop < 0) stop = text.length;
    let start = index;
    let end = stop;
    while (start < end && !isWordCode(text.charCodeAt(start))) start += 1;
    while (end > start && !isWordCode(text.charCodeAt(end - 1))) end -= 1;
    if (start < end) {
      const raw = text.slice(start, end);
      const lower = raw.toLowerCase();
      const possessive = lower.endsWith("'s") || (lower.endsWith('s') && text.charCodeAt(end) === 39);
      const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
      const first = raw.charCodeAt(0);
      tokens.push({
        word,
        raw,
        start,
        end,
        after: text.slice(end, stop),
        possessive,
        capital: first >= 65 && first <= 90,
        verb: possessive ? null : readVerb(word),
      });
    } else if (tokens.length > 0 && /[–—-]/.test(text.slice(index, stop))) {
      const last = tokens[tokens.length - 1];
      if (last) tokens[tokens.length - 1] = { ...last, after: `${last.after} –` };
    }
    index = stop;
  }
  return tokens;
};
