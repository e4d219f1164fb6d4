import type { Rating } from '../../model/index.ts';

const COLOUR = String.raw`(?:red|amber|green|blue|yellow)`;
const AS = String.raw`(?:(?:an?|its|the) )?(?:rating of )?`;
/** "from red to amber", "was now amber (previously red)", "had come off red and was now amber", "to green (it had been amber)". */
const MOVES: readonly { readonly pattern: RegExp; readonly from: 1 | 2 }[] = [
  {
    pattern: new RegExp(
      String.raw`\bfrom ${AS}(${COLOUR})\b[^.;]{0,30}?\b(?:to|into) ${AS}(${COLOUR})\b`,
      'i',
    ),
    from: 1,
  },
  {
    pattern: new RegExp(
      String.raw`\b(${COLOUR})\b[^.;]{0,25}?\((?:previously|formerly|was|it (?:had been|was)|had been|before|last time)[ :]*${AS}(${COLOUR})\b`,
      'i',
    ),
    from: 2,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:come off|moved off|off|no longer|out of|up from|down from|previously|formerly) ${AS}(${COLOUR})\b[^.;]{0,40}?\b(?:now|to|at|become|became) ${AS}(${COLOUR})\b`,
      'i',
    ),
    from: 1,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:now|to|at|become|became|turned|gone|rated(?: as)?) ${AS}(${COLOUR})\b[^.;]{0,40}?\b(?:from|having been|previously|after|rather than|instead of|was|had been) ${AS}(${COLOUR})\b`,
      'i',
    ),
    from: 2,
  },
  { pattern: new RegExp(String.raw`\b(${COLOUR}) ?(?:to|->|→|–>) ?(${COLOUR})\b`, 'i'), from: 1 },
];
const STAYS = new RegExp(
  String.raw`\b(?:remain(?:s|ed)?|stay(?:s|ed)?|still|kept|keep|held|continue[sd]?|unchanged|left)\b[^.;]{0,25}?\b(${COLOUR})\b`,
  'i',
);
const STANDS = new RegExp(
  String.raw`\b(?:rated(?: as)?|rating(?: of| was| is| as)?|status(?: of| was| is| as)?|was|is|were|are|now|at|to|turned|gone|went|judged)(?: now| currently| still)? ${AS}(${COLOUR})\b`,
  'i',
);
const ALONE = new RegExp(String.raw`^${COLOUR}$`, 'i');
/** A colour is a rating only near one of these, or beside another colour of the scale (minutes-language.md 6). */
const RATES =
  /\b(?:rat(?:e|ed|ing|ings)|b?rag|status|recommendations?|actions?|priority|priorities|indicators?|objectives?|moved|improved|slipped|downgraded|upgraded|remain\w*|stay\w*|come off|gone up)\b/i;
const COUNTED = new RegExp(
  String.raw`\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|all|no)\b(?: \w+){0,4} ${COLOUR}\b`,
  'i',
);

/**
 * The rating that a sentence or the cells of a row report, or null. `from` is null where the sentence does not say what it was;
 * a rating that stays has the same `from` and `to`.
 */
export function readRating(quote: string, cells: readonly string[] | null): Rating | null {
  const text = quote.replaceAll(/\s+/g, ' ');
  if (cells) {
    const colours = cells.filter((cell) => ALONE.test(cell.trim()));
    const to = colours.at(-1)?.trim().toLowerCase() ?? null;
    const from = colours.length > 1 ? (colours[0]?.trim().toLowerCase() ?? null) : null;
    if (to !== null) return { thing: cells[0] ?? '', from, to, count: null, total: null };
  }
  for (const { pattern, from } of MOVES) {
    const match = pattern.exec(text);
    const [first, second] = [match?.[1]?.toLowerCase(), match?.[2]?.toLowerCase()];
    if (first === undefined || second === undefined) continue;
    return {
      thing: thingOf(text, match?.index ?? 0),
      from: from === 1 ? first : second,
      to: from === 1 ? second : first,
      count: null,
      total: null,
    };
  }
  const stays = STAYS.exec(text);
  if (stays && RATES.test(text)) {
    const colour = (stays[1] ?? '').toLowerCase();
    return { thing: thingOf(text, stays.index), from: colour, to: colour, count: null, total: null };
  }
  const stands = STANDS.exec(text);
  if (stands && RATES.test(text) && !COUNTED.test(text)) {
    return {
      thing: thingOf(text, stands.index),
      from: null,
      to: (stands[1] ?? '').toLowerCase(),
      count: null,
      total: null,
    };
  }
  return null;
}

/** What is rated: the words before, without the verb. */
const thingOf = (text: string, at: number): string =>
  text
    .slice(0, at)
    .replace(
      /\b(?:had|has|have|was|were|is|are|be|been|moved|improved|slipped|gone|come|would|back|up|down|now|kept)\b.*$/i,
      '',
    )
    .trim()
    .slice(-80);
