import { tokenise } from '../text/tokens.ts';
import {
  AS_BEFORE,
  EARLIER,
  EXPECTS,
  PROMISED_EARLIER,
  HYPOTHETICAL,
  OUTSIDE_VOICE,
  REFUSED,
} from '../words/narrative.ts';
import { CUE } from '../words/cues.ts';
import type { Around } from './around.ts';
import type { Finding } from './finding.ts';
import { agreement } from './frames/agreement.ts';
import { clippedNote } from './frames/clipped.ts';
import { infinitiveTask, mayBeInfinitive } from './frames/infinitive.ts';
import { future } from './frames/future.ts';
import { surest } from './frames/reading.ts';
import type { Sentence } from './frames/reading.ts';
import { motion } from './frames/motion.ts';
import { recommending } from './frames/recommending.ts';
import { request } from './frames/request.ts';
import { suggestion } from './frames/suggestion.ts';
import { undertaking } from './frames/undertaking.ts';
import { wish } from './frames/wish.ts';
import { readOutcome } from './outcome.ts';
import { settled } from './settled.ts';
import { SETTLING_PASSIVES } from '../words/outcomes.ts';

/** What a veto leaves of a finding. */
const REFUSED_AT_MOST = 0.2;
const EARLIER_AT_MOST = 0.4;
const OUTSIDE_AT_MOST = 0.3;

/** How sure a request beside a settled matter must be to count. */
const BOTH = 0.6;

/** How sure a promise beside a settled matter must be, and is. */
const AHEAD_BESIDE = 0.54;

/** The settled half, and then somebody who will. */
export const ALSO_AHEAD =
  /\band (?:also |then )?(?:will|would) (?!be\b)[a-z]|(?:,|;|\band) (?:and )?(?:the )?[A-Za-z' ]{2,40} (?:will|would|to) (?!be (?:signed|noted|approved))[a-z]/;

/** Where what is settled ends: "This was agreed and a notice be placed", "accepted, contractor to be told". */
export const SETTLED_AND =
  /\b(?:agreed|approved|accepted|adopted|carried|granted)(?: unanimously)?(?:[,;]?(?: and)?| [–-]) (?!(?:to|that|by|as|subject|for|in|at|with|on|from|which|but|and|if|of)\b)/;

/** "a notice be placed", with no other verb before it. */
export const TO_BE_DONE_BESIDE =
  /^(?:(?!(?:will|would|should|to|can|could|may|might|must|shall|is|was|were|are|it)\b)[a-z]+ ){2,9}be [a-z]+/i;

/** How sure a task is that stands beside a settled matter without a verb of its own. */
const TO_DO_BESIDE = 0.6;

/** The task said right after what was settled, or null. */
const toDoBeside = (text: string): Finding | null => {
  const found = SETTLED_AND.exec(text);
  if (!found) return null;
  const rest = text.slice(found.index + found[0].length);
  const tokens = tokenise(rest);
  const be = tokens.findIndex(({ word }) => word === 'be');
  if (be >= 0 && SETTLING_PASSIVES.has(tokens[be + 1]?.verb?.base ?? '')) return null;
  const said =
    (infinitiveTask({ text: rest, tokens })?.confidence ?? 0) > TO_DO_BESIDE ||
    (TO_BE_DONE_BESIDE.test(rest) && readOutcome(rest).sense === 'task');
  return said
    ? { kind: 'action', confidence: TO_DO_BESIDE, why: 'the matter is settled, and something is to be done' }
    : null;
};

/** A second half with a promise of its own. */
export const AND_WOULD = / (?:and|but|so) (?:will|would) (?!not\b|be\b)/;

/** Shorter words in quotation marks are a name or a term. */
const LONGEST_TERM = 40;

/** The sentence with motions and other people's words blanked out, so that places stay the same. */
const withoutQuotes = (text: string): string => {
  if (!text.includes('"')) return text;
  const parts = text.split('"');
  return parts
    .map((part, index) => {
      const closed = index % 2 === 1 && index < parts.length - 1;
      return closed && part.length > LONGEST_TERM ? ' '.repeat(part.length) : part;
    })
    .join('"');
};

/**
 * A sentence of discussion. Nothing unless it commits somebody: an undertaking, a request, an agreement, a
 * paper owed to the meeting; or unless it settles a matter ("The report was noted."). The surest frame wins;
 * vetoes hold down what was refused, asked earlier, supposed, or said by somebody outside.
 */
export const classifyNarrative = (whole: string, around: Around): Finding | null => {
  const text = whole.replace(/;(?: and| or)?$/, '');
  if (!CUE.test(text) && !mayBeInfinitive(text)) return null;
  const settledHere = settled(text, around);
  if (text.endsWith('?') || text.startsWith('"')) return settledHere;
  // A stem announces; what it announces stands below.
  if (/:[–—-]?$/.test(text)) return settledHere;
  const spoken = withoutQuotes(text);
  const sentence: Sentence = { text: spoken, tokens: tokenise(spoken) };
  const asked = surest([
    recommending(sentence),
    agreement(sentence, around),
    undertaking(sentence),
    request(sentence, around),
    suggestion(sentence, around),
    motion(text, around),
  ]);
  // A sentence that settles a matter and asks for something is a task.
  const ahead = HYPOTHETICAL.test(text) ? null : future(sentence, around);
  if (settledHere && !(asked && asked.kind !== 'decision' && asked.confidence >= BOTH)) {
    // "The tender was accepted, and the Clerk will tell them."
    const both = ahead !== null && ahead.confidence >= AHEAD_BESIDE && ALSO_AHEAD.test(text);
    return both ? { ...ahead, confidence: AHEAD_BESIDE } : (toDoBeside(text) ?? settledHere);
  }
  let best = surest([
    asked,
    wish(sentence, around),
    infinitiveTask(sentence),
    HYPOTHETICAL.test(text) ? null : clippedNote(sentence, around),
  ]);
  const isAhead = ahead !== null && (!best || ahead.confidence > best.confidence);
  if (isAhead) best = ahead;
  if (!best) return null;
  let { confidence } = best;
  // What stands after a semicolon is said for itself, and so is "did not know, and would ask".
  if (REFUSED.test(text.slice(Math.max(text.lastIndexOf(';') + 1, text.search(AND_WOULD)))))
    confidence = Math.min(confidence, REFUSED_AT_MOST);
  if (isAhead ? PROMISED_EARLIER.test(text) : EARLIER.test(text))
    confidence = Math.min(confidence, EARLIER_AT_MOST);
  if (isAhead && (EXPECTS.test(text) || AS_BEFORE.test(text)))
    confidence = Math.min(confidence, EARLIER_AT_MOST);
  if (OUTSIDE_VOICE.test(text)) confidence = Math.min(confidence, OUTSIDE_AT_MOST);
  return { ...best, confidence };
};
