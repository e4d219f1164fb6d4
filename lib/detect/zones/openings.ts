import type { Paragraph } from '../text/paragraphs.ts';
import {
  AGREEMENT_LABEL,
  BODY_STEM,
  FIRM_OUTCOME,
  LABEL_CUE,
  MAY_ANNOUNCE,
  OUTCOME_WORD,
  RECOMMENDATION_LABEL,
  RESOLUTION_LABEL,
  RESOLVED_INSIDE,
  TALK_WORD,
  promiseIn,
} from '../words/stems.ts';
import type { Zone } from './zoned.ts';
import { trimMarks } from '../text/trim.ts';

/** Words that open a zone. */
export interface Opening {
  readonly zone: Zone;
  /** Length of the label at the start of the paragraph's text. */
  readonly length: number;
  /** The paragraph is nothing but the opening. */
  readonly whole: boolean;
  readonly stem: string;
}

/** A stem as it is told to the reader: without the marks at its end. */
export const trimStem = (text: string): string => trimMarks(text, ' :;,./–—-');

const openingOf = (text: string, zone: Zone, found: RegExpExecArray | null): Opening | null => {
  if (!found || found[0] === '') return null;
  const rest = text.slice(found[0].length).trim();
  return {
    zone,
    length: found[0].length,
    whole:
      rest === '' ||
      /^(?:that|to|that the (?:committee|panel|board|council))[ :–-]*$/i.test(rest) ||
      FOR_WHOM.test(rest),
    stem: trimStem(found[0]),
  };
};

const LONGEST_ANNOUNCEMENT = 400;

/** "that the County Council:": whom the list below is for, and nothing yet of what it says. */
export const FOR_WHOM =
  /^(?:to )?(?:[Tt]hat )?(?:[Tt]he )?(?:[A-Z][A-Za-z'&-]{0,20} ){0,5}(?:[Cc]abinet|[Cc]ouncil|[Cc]ommittee|[Pp]anel|[Bb]oard|[Ee]xecutive|[Aa]uthority|[Ff]orum|[Gg]overnment|[Mm]ember|[Ll]eader|[Mm]embers|[Mm]ayor|[Oo]fficers|[Cc]lerk|[Cc]hair|[Dd]irector)(?: for [A-Za-z ,&']{2,50})?(?:,? (?:to|is asked to|be asked to|agrees? to))? ?:[–—-]?$/;

/** "The Committee is asked to:" is agenda text, read out. */
export const IS_ASKED_TO =
  /\b(?:is|are) (?:asked|requested|invited|recommended) (?:to|that)(?: [a-z]+){0,4} ?[:–—-]{0,2}$/i;

/** "makes the following recommendations to Cabinet:"; a cabinet that agrees recommendations decides. */
export const MAKES_RECOMMENDATIONS =
  /\b(?:make|made|makes|making) (?:the following |these |[a-z]+ )?recommendations?\b|\brecommendations? (?:be|were|are) (?:made|submitted|forwarded|put|referred)\b|\b(?:panel|committee|board|group|forum|members)\b[^.:]{0,30}\bagreed (?:the following|these) recommendations\b/i;

/** "The minutes were agreed", "April minutes – Agreed": said, and nothing to come. */
export const SETTLED_AT_END =
  /(?:(?<!\bit )\b(?:was|were)(?: [a-z]+ly)?|[–—:-]) (?:agreed|approved|accepted|noted)[.,;]?$/i;

/** A stem whose only outcome is that something was noted. */
export const NOTED_ONLY = /\bnoted(?: that)?(?: the following)? ?[:;–—-]{0,2}$/i;

/** "The following points were made by members:": a body is named, and something told of it. */
export const TELLS = /\b(?:was|were|had)\b/i;

/** An announcement that ends the paragraph: "On a vote it was", "The Panel resolved to:". */
const openingAtEnd = (text: string): Opening | null => {
  if (!MAY_ANNOUNCE.test(text) || IS_ASKED_TO.test(text.slice(-120)) || SETTLED_AT_END.test(text))
    return null;
  if (text.endsWith(':') && promiseIn(trimStem(text)) !== null)
    return { zone: 'actions', length: text.length, whole: true, stem: trimStem(text) };
  const last = text.slice(Math.max(text.lastIndexOf('. ') + 1, text.length - LONGEST_ANNOUNCEMENT)).trim();
  const body = text.length < 200 && BODY_STEM.test(text) && !TELLS.test(text);
  if (!body && (!OUTCOME_WORD.test(last) || (TALK_WORD.test(last) && !FIRM_OUTCOME.test(last)))) return null;
  // "It was noted that:" lists what was said.
  if (NOTED_ONLY.test(last) && !FIRM_OUTCOME.test(last)) return null;
  const zone: Zone =
    /\brecommend(?:ed|s)?\b/i.test(last) || MAKES_RECOMMENDATIONS.test(last)
      ? 'recommendation'
      : /\b(?:actions|next steps)\b[^.]*:/i.test(last)
        ? 'actions'
        : 'resolution';
  return { zone, length: text.length, whole: true, stem: trimStem(last) };
};

/** "YOUTH OFFER - Resolved - (a) That …": title, label and list in one paragraph. */
const openingInside = (text: string): Opening | null => {
  const found = text.includes('esolved') || text.includes('ESOLVED') ? RESOLVED_INSIDE.exec(text) : null;
  if (!found) return null;
  const length = found.index + found[0].length;
  return { zone: 'resolution', length, whole: false, stem: 'Resolved' };
};

/** Whether a paragraph opens an outcome, by a label at its start, inside it, or by announcing a list at its end. */
export const readOpening = (paragraph: Paragraph): Opening | null => {
  const { text } = paragraph;
  const head = text.slice(0, 200);
  if (!LABEL_CUE.test(head)) return openingInside(text) ?? openingAtEnd(text);
  const recommendation = openingOf(text, 'recommendation', RECOMMENDATION_LABEL.exec(head));
  // "The Committee recommended to Cabinet the adoption of the scheme." says it all, and opens nothing.
  const says = recommendation?.whole === true && text.endsWith('.') && text.split(' ').length > 6;
  if (recommendation && !says) return recommendation;
  const resolution = openingOf(text, 'resolution', RESOLUTION_LABEL.exec(head));
  if (resolution) {
    if (/^to recommend\b/i.test(text.slice(resolution.length)))
      return { ...resolution, zone: 'recommendation' };
    return resolution.whole ? resolution : (openingAtEnd(text) ?? resolution);
  }
  return (
    openingOf(text, 'resolution', AGREEMENT_LABEL.exec(head)) ?? openingInside(text) ?? openingAtEnd(text)
  );
};
