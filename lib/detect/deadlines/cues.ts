import { ANY_DIGIT, neededBy } from './needed-words.ts';
import type { DeadlineRule } from './rule.ts';

/** Needed strings are looked up by their first three characters: shorter ones are in every sentence anyway. */
const KEY = 3;
const SHIFT = 5;
const SLOTS = 1 << (KEY * SHIFT);

/** The slot of the characters before it moved on by one: after three moves the oldest is out of it. */
const moveOn = (slot: number, code: number): number => ((slot << SHIFT) ^ (code & 127)) & (SLOTS - 1);

const slotOf = (text: string): number => {
  let slot = 0;
  for (let at = 0; at < KEY; at += 1) slot = moveOn(slot, text.charCodeAt(at));
  return slot;
};

interface Cue {
  readonly text: string;
  /** Indices of the rules that need it. */
  readonly rules: number[];
}

const NONE: readonly Cue[] = [];

/**
 * Which of the rules can find anything in a sentence, by one pass over its letters: a few of sixty. To run the pattern of
 * every rule over every sentence was half of what reading a long page took. Rules that need nothing that can be looked
 * up are always among them. The answer holds a 1 for each rule to be tried, and is good until the next call.
 */
export const cuesOf = (rules: readonly DeadlineRule[]): ((sentence: string) => Uint8Array) => {
  const always = new Uint8Array(rules.length);
  const withDigit: number[] = [];
  const cues = new Map<string, Cue>();
  rules.forEach(({ pattern }, index) => {
    const needed = neededBy(pattern);
    if (!needed || needed.some((text) => text !== ANY_DIGIT && text.length < KEY)) {
      always[index] = 1;
      return;
    }
    for (const text of needed) {
      if (text === ANY_DIGIT) {
        withDigit.push(index);
        continue;
      }
      const cue = cues.get(text) ?? { text, rules: [] };
      cue.rules.push(index);
      cues.set(text, cue);
    }
  });
  const bySlot = new Map<number, Cue[]>();
  for (const cue of cues.values()) {
    const slot = slotOf(cue.text);
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), cue]);
  }
  const isCue = new Uint8Array(SLOTS);
  for (const slot of bySlot.keys()) isCue[slot] = 1;
  const cued = new Uint8Array(rules.length);
  return (sentence) => {
    cued.set(always);
    const text = sentence.toLowerCase();
    let slot = 0;
    let digits = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      digits ||= code >= 48 && code <= 57;
      slot = moveOn(slot, code);
      if (isCue[slot] !== 1) continue;
      for (const cue of bySlot.get(slot) ?? NONE)
        if (text.startsWith(cue.text, at - KEY + 1)) for (const index of cue.rules) cued[index] = 1;
    }
    if (digits) for (const index of withDigit) cued[index] = 1;
    return cued;
  };
};
