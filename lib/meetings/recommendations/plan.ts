import type { MinutesDocument } from '../../model/index.ts';
import type { PlanNumbers } from '../../recommendations/suggest/suggest.ts';

/** A number of the council's own plan: `2.3`, `L1`, `A4`. A whole number alone would be anything. */
const PLAN_NUMBER = String.raw`(?:[A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?|\d{1,2}\.\d{1,2})`;
/** The recommendations a line names: "Recommendation 7", "R7", "Ofsted recs 3 and 4". */
const ANSWERS =
  /\b(?:recommendations?|recs?\.?|R)\s*((?:\d{1,3}(?:\.\d{1,2})?)(?:(?:\s*,\s*|\s*(?:and|&)\s*)\d{1,3}(?:\.\d{1,2})?)*)/i;
const ROW = new RegExp(String.raw`^\s*(?:action\s+)?(${PLAN_NUMBER})\b[\s.:|-]`, 'i');
const PRIORITY = /^\s*(?:priority|theme|objective|workstream)\s+(\d{1,2})\b/i;
/** In running text: "action 3.2 in the plan was the answer to recommendation 7". */
const SAID = new RegExp(
  String.raw`\b(?:action|item|line|objective)\s+(${PLAN_NUMBER})\b[^.;]{0,60}?\b(?:answers?|answer to|responds? to|response to|addresses|relates? to|corresponds to|covers?|against|deals with|in answer to)\s+(?:ofsted(?:['’]s)?\s+)?recommendations?\s+(\d{1,3}(?:\.\d{1,2})?)`,
  'gi',
);

const numbersIn = (list: string): string[] => list.match(/\d{1,3}(?:\.\d{1,2})?/g) ?? [];

/**
 * Reads which recommendations the numbers of a council's own plan answer, from tables, plan documents and sentences of any page:
 * a row that begins with a plan number and names recommendations; under a "Priority 2" heading they count for the priority too.
 */
export function readPlanNumbers(documents: readonly Pick<MinutesDocument, 'text'>[]): PlanNumbers {
  const steps = readPlanNumbersInSteps(documents);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Lines that are read before the page gets a turn. */
const LINES_A_STEP = 100;

/** As `readPlanNumbers`, with a rest after every hundred lines: a page's own work goes between them. */
export function* readPlanNumbersInSteps(
  documents: readonly Pick<MinutesDocument, 'text'>[],
): Generator<void, PlanNumbers> {
  const plan = new Map<string, Set<string>>();
  const add = (number: string, refs: readonly string[]): void => {
    const there = plan.get(number) ?? new Set<string>();
    for (const ref of refs) there.add(ref);
    plan.set(number, there);
  };
  for (const { text } of documents) {
    let priority: string | null = null;
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      if (at % LINES_A_STEP === LINES_A_STEP - 1) yield;
      if (/recommendation/i.test(line)) {
        // A sentence may run over three lines of a text that is set in short ones.
        const sentence = lines.slice(Math.max(0, at - 2), at + 1).join(' ');
        for (const [, number = '', ref = ''] of sentence.replaceAll(/\s+/g, ' ').matchAll(SAID))
          add(number.toUpperCase(), [ref]);
      }
      const heading = PRIORITY.exec(line);
      if (heading) priority = `Priority ${heading[1] ?? ''}`;
      else if (/^\s*\p{Lu}[\p{L}\s]{8,60}$/u.test(line)) priority = null;
      if (line.length > 600) continue;
      const number = ROW.exec(line)?.[1]?.toUpperCase();
      const answers = ANSWERS.exec(line.slice(number?.length ?? 0));
      if (number === undefined || !answers) continue;
      const refs = numbersIn(answers[1] ?? '');
      add(number, refs);
      if (priority) add(priority, refs);
    }
  }
  return new Map(
    [...plan].sort(([a], [b]) => (a < b ? -1 : 1)).map(([number, refs]) => [number, [...refs].sort()]),
  );
}
