import type { SectionRole } from '../model/index.ts';

/** A label that opens a stretch of an item, or stands before one fact. */
export interface Label {
  readonly role: SectionRole;
  /** Offset into the text where the labelled words begin; the text's length where the label stands alone. */
  readonly rest: number;
  /** True where the label speaks for its own line only ("Venue: …"), false where it holds until the next one. */
  readonly oneLine: boolean;
}

/** Labels of ModernGov pages and their Welsh, with what they open (moderngov-markup.md 2–5, minutes-language.md 1.1). */
const HOLDING: readonly (readonly [SectionRole, RegExp])[] = [
  ['minutes', /^(?:Draft )?(?:Minutes?|Cofnodion|Cofnod)\s?:/iu],
  ['decision', /^(?:Decisions?|Resolutions?|Penderfyniad(?:au)?)\s?:/iu],
  [
    'papers',
    /^(?:Additional documents?|Supporting documents?|Accompanying documents?|Background documents?|Related documents?|Dogfennau (?:ychwanegol|cefnogol|ategol|cysylltiedig))\s?:?\s?$/iu,
  ],
];

/** Labels of a decision record only: in ordinary minutes "Reasons for decision" is part of the minutes. */
const DECISION_RECORD: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'agenda',
    /^(?:Purpose|Pwrpas|Reasons? for (?:the )?(?:decision|urgency)|Alternative options(?: considered)?|Options considered|Other options considered|Details? of (?:any )?consultation|Content|Conflicts? of interest|Wards? affected|Divisions? affected|Rheswm dros y penderfyniad)\s?(?:of the decision)?(?: affected)?:/iu,
  ],
];

const FACTS =
  /^(?:Venue|Proposed venue|Contact|Contact officer|Location|Decision[- ]?maker|Decision status|Decision type|Decision number|Is (?:this a )?key decision\??|Is subject to call[- ]in\??|Report author|Lead (?:officer|member|director)|Author|Publication date|Date of (?:decision|publication)|Date published|Decision published|Decided at meeting|Made at meeting|(?:Decisions? )?Effective from|Decisions? effective from|Effective date|Call[- ]?in (?:deadline|expires)(?: date)?|Date comes into force if not called in|Decision due(?: date)?|Notice of proposed decision first published|Wards? affected|Webcast|Media|Lleoliad|Cyswllt)\s?\??:/iu;

/** The label at the start of `text`, or null. `decisionRecord` adds the labels of a decision record. */
export function readLabel(text: string, decisionRecord: boolean): Label | null {
  for (const [role, pattern] of [...HOLDING, ...(decisionRecord ? DECISION_RECORD : [])]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text.length - text.slice(match[0].length).trimStart().length;
    // "Minutes: 14 March 2018" is an item's title, not a label.
    if (role === 'minutes' && /^\d{1,2}(?:st|nd|rd|th)?\s\p{L}+\s\d{4}\W*$/u.test(text.slice(rest)))
      return null;
    return { role, rest, oneLine: false };
  }
  return FACTS.test(text) ? { role: 'furniture', rest: 0, oneLine: true } : null;
}

/** Lines of the site around the minutes, not of the clerk (minutes-language.md 1.2–1.3). */
const FURNITURE: readonly RegExp[] = [
  /^(?:share this (?:item|page)|view directions|skip to (?:main )?content|no\.?(?:\s?\|)?\s*(?:item)?\s?\|?|items?|media|rating button|print(?:er friendly)?|back to top|help with pdfs?|supplement(?:ary)? (?:agenda|papers)?)\W*$/iu,
  /^(?:modern\.gov app available|view upcoming public committee documents|view the (?:background|decision|declarations?|recorded vote|reports?) (?:to|for|of)\b|to report any issues with the information below|members of the public are welcome to attend our meetings|you (?:can|may) also (?:view|watch))/iu,
  /^(?:agenda (?:frontsheet|reports pack)|printed (?:draft )?(?:minutes|agenda|decisions)|public (?:reports|document) pack|attendance details|declarations of interest details)\b.{0,80}$/iu,
  /^(?:page|tudalen)\s\d+(?:\s(?:of|o)\s\d+)?$/iu,
  /^\d{1,4}(?:\s?\|\s?p\s?a\s?g\s?e)?$/iu,
  /^\[?(?:not protectively marked|official(?:[- ]sensitive)?|unclassified)\]?$/iu,
  /^(?:chair(?:man|person)?|signed|dated?|cadeirydd)\s?[:.]*\s?[._…\s]{4,}(?:dated?\s?[:.]*\s?[._…\s]*)?$/iu,
  /^<\/?[A-Z]+\d*>$/u,
  /^(?:this website uses cookies|we use cookies|cookies? on this site|accept all cookies|was this page helpful|©|copyright)/iu,
];

/** Whether the line is the site's, not the clerk's. */
export function isFurniture(text: string): boolean {
  const words = text.replace(/^[•·*\s]+/u, '');
  return words.length < 400 && FURNITURE.some((pattern) => pattern.test(words));
}

/** "Improvement Plan pdf icon PDF 640 KB": the name of a paper or the title of an item that has one. */
export const PAPER_SIZE =
  /\s*(?:pdf icon\s*)?(?:PDF|DOCX?|XLSX?|PPTX?|RTF)\s+[\d.,]+\s?(?:KB|MB|GB|bytes)\s*$/iu;
