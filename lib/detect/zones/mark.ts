import type { MinutesDocument } from '../../model/index.ts';
import { eachInSteps } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { isReport } from '../report.ts';
import type { TableRole } from '../tables/action-table.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { readActionLabel, readOwnerLine, readRow } from './actions.ts';
import { enterSection, keepSilent } from './ground.ts';
import { readHeading, readItem } from './items.ts';
import { readMotion } from './motion.ts';
import { readOutcomes } from './outcomes.ts';
import { enter } from './state.ts';
import type { Marking, Step } from './state.ts';
import type { ZonedParagraph } from './zoned.ts';

/** A paragraph under no label, in no list. */
const readPlain: Step = (marking, paragraph) =>
  enter(marking, paragraph, marking.ground, { table: marking.tables.get(paragraph) ?? null });

/** Asked in this order; the first that knows the paragraph enters it. */
const STEPS: readonly Step[] = [
  enterSection,
  keepSilent,
  readRow,
  readMotion,
  readOwnerLine,
  readActionLabel,
  readOutcomes,
  readHeading,
  readItem,
  readPlain,
];

/** Between two rests. */
const PARAGRAPHS_A_STEP = 50;

/**
 * Marks each paragraph with its zone: under which outcome heading it stands, whether earlier actions are being
 * gone through, and what of it is only label. Sections of the document give the ground: agenda text is silent.
 */
export function* markZones(
  document: MinutesDocument,
  paragraphs: readonly Paragraph[],
  tables: ReadonlyMap<Paragraph, TableRole>,
): Steps<ZonedParagraph[]> {
  const running = isReport(paragraphs) ? 'report' : 'narrative';
  const marking: Marking = {
    document,
    tables,
    running,
    entries: [],
    section: null,
    sectionIndex: 0,
    ground: running,
    list: null,
    suspended: null,
    status: false,
    rescued: null,
    motion: null,
    previous: '',
  };
  yield* eachInSteps(paragraphs, PARAGRAPHS_A_STEP, (paragraph) => {
    STEPS.some((step) => step(marking, paragraph));
    marking.previous = paragraph.text;
  });
  return marking.entries;
}
