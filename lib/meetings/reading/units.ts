import { placeOf, type Paragraph } from '../../detect/text/paragraphs.ts';
import { splitSentences } from '../../detect/text/sentences.ts';
import type { FoundPassage } from '../../model/index.ts';
import { NAMES_A_TIME } from '../words/cues.ts';
import { CLOSED } from '../words/status.ts';
import { readsAsLabel, VERB } from './shapes.ts';

/** A stretch of a paragraph that is read as one statement. Offsets into the document's text. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly found: FoundPassage | null;
}

/** A time alone ("March", "by the July Board") is no longer than this. */
export const LONGEST_TIME = 24;
/** A clipped note of so few words is one statement, however many full stops it has. */
const LONGEST_NOTE = 20;

/**
 * Sentences of a paragraph, but where the detector found passages its cuts hold: two of them in a sentence, or one over several. A
 * clipped note in a list ("Asked the ICB for figures. None yet.") is one unit.
 */
export function cutUnits(text: string, paragraph: Paragraph, passages: readonly FoundPassage[]): Unit[] {
  const sentences = splitSentences(paragraph.text).map(({ from, to }) => placeOf(text, paragraph, from, to));
  const units: Unit[] = [];
  const used = new Set<FoundPassage>();
  for (const sentence of sentences) {
    const here = passages.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    if (here.length === 0) {
      units.push({ ...sentence, found: null });
      continue;
    }
    for (const found of here) {
      if (used.has(found)) continue;
      used.add(found);
      const most = here.length > 1 || found.end - found.start > (sentence.end - sentence.start) / 2;
      const span = most ? { start: found.start, end: found.end } : sentence;
      units.push(...partResolution(text, { ...span, found }));
    }
  }
  return joinNote(text, paragraph, joinTimes(text, units));
}

function joinNote(text: string, { kind, marker }: Paragraph, units: readonly Unit[]): Unit[] {
  const [first, ...rest] = units;
  const last = units.at(-1);
  if (!first || !last || rest.length === 0) return [...units];
  const words = text.slice(first.start, last.end);
  const inList = kind === 'list item' || marker?.kind === 'bullet';
  if (!inList || words.split(/\s+/).length > LONGEST_NOTE || readsAsLabel(text.slice(first.start, first.end)))
    return [...units];
  // What was found before the last sentence is answered by it: no task is left unless the last one is.
  return [{ start: first.start, end: last.end, found: last.found }];
}

const AND_THAT = /[,;]? and that\s+/i;

/** "That the work be signed off, and that the officer report in May": two resolutions in one sentence. */
function partResolution(text: string, unit: Unit): Unit[] {
  const words = text.slice(unit.start, unit.end);
  const joint = AND_THAT.exec(words);
  if (!joint || !CLOSED.test(words.toLowerCase())) return [unit];
  const part = (start: number, end: number): Unit => ({
    start,
    end,
    found: CLOSED.test(text.slice(start, end).toLowerCase()) ? null : unit.found,
  });
  const cut = unit.start + joint.index;
  const that = cut + joint[0].toLowerCase().indexOf('that');
  return [part(unit.start, cut), part(that, unit.end)];
}

/** "… to show in schools. March": a time alone belongs to the sentence before it. */
function joinTimes(text: string, units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const words = text.slice(unit.start, unit.end);
    const last = joined.at(-1);
    const time = words.length <= LONGEST_TIME && NAMES_A_TIME.test(words) && !VERB.test(words);
    if (last && unit.found === null && time) joined[joined.length - 1] = { ...last, end: unit.end };
    else joined.push(unit);
  }
  return joined;
}
