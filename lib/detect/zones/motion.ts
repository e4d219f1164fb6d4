import { isHeading } from '../text/shapes.ts';
import { MOTION_END, MOTION_THAT, MOTION_WORD, RESOLUTION_LABEL } from '../words/stems.ts';
import { enter } from './state.ts';
import type { Step } from './state.ts';

const LONGEST_ANNOUNCEMENT = 160;

/** Whether a paragraph reads out a motion or announces one. */
const announcesMotion = (text: string): boolean => {
  const from = Math.max(text.lastIndexOf('. ') + 1, text.length - LONGEST_ANNOUNCEMENT);
  const last = text.slice(from);
  return (/:[–—-]?$/.test(last) && MOTION_WORD.test(last)) || MOTION_THAT.test(last);
};

/** What a motion says counts only once it is carried and printed as the resolution. */
export const readMotion: Step = (marking, paragraph) => {
  const { text } = paragraph;
  if (marking.motion !== null) {
    const closesQuote = marking.motion === 'quote' && text.includes('"');
    const ends =
      closesQuote ||
      isHeading(paragraph) ||
      RESOLUTION_LABEL.test(text) ||
      (marking.motion === 'list' && MOTION_END.test(text));
    if (ends) marking.motion = null;
    if (!ends || closesQuote) return enter(marking, paragraph, 'silent');
  }
  if (text.startsWith('"') && !text.slice(1).includes('"') && /[a-z]/.test(text)) {
    marking.motion = 'quote';
    return enter(marking, paragraph, 'silent');
  }
  if (announcesMotion(text)) {
    marking.motion = 'list';
    marking.list = null;
    return enter(marking, paragraph, 'silent');
  }
  return false;
};
