import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../scripts/read-pdf.ts';
import { setsOfReport } from '../lib/recommendations/read-sets.ts';
import { reportFromPdf } from '../lib/recommendations/report/from-pdf.ts';
import { FAMILIES } from './fixtures/printed/families/build.ts';
import type { FamilyReport } from './fixtures/printed/families/family.ts';
import { flowing } from './fixtures/printed/families/flowing.ts';
import { NONE_TO_TAKE } from './fixtures/printed/no-recommendations.ts';
import { printReports } from './fixtures/printed/print.ts';

/*
 * Invented reports of every family, printed as PDFs and read back: in fixed pages that hold one trap each, and flowing
 * over page edges that fall anywhere.
 */

const REPORTS: readonly FamilyReport[] = [...FAMILIES, ...flowing(120)];
let pdfs: readonly Uint8Array[] = [];

beforeAll(async () => {
  pdfs = await printReports(REPORTS);
}, 120_000);

describe('the recommendations of a printed report', () => {
  it.each(REPORTS.map((report, at) => [report.name, report, at] as const))('%s', async (name, report, at) => {
    const pdf = await readPdf(pdfs[at] ?? new Uint8Array());
    if (!pdf.ok) throw new Error(pdf.problem.message);
    const entries = reportFromPdf(pdf.value.text);
    if (!entries.ok) throw new Error(entries.problem.message);
    const read = setsOfReport(entries.value, `${name}.pdf`);
    if (!read.ok) throw new Error(read.problem.message);
    const { sets } = read.value;
    expect(
      sets.map(({ recommendations }) =>
        recommendations.map(({ printedRef, text }) => ({ ref: printedRef, text })),
      ),
    ).toEqual(report.lists);
    const refs = sets.flatMap(({ recommendations }) => recommendations.map(({ ref }) => ref));
    expect(new Set(refs).size, 'every ref names one recommendation').toBe(refs.length);
    expect(sets[0]).toMatchObject({
      inspection: report.inspection,
      authority: report.authority,
      published: report.published,
    });
  });
});

it.each(NONE_TO_TAKE)('“%s” is no recommendation', (sentence) => {
  const entry = { label: null, level: 0, indent: 72, cell: null, page: 1 };
  const read = setsOfReport(
    [
      {
        ...entry,
        text: 'Inspection of Dunmere local authority children’s services',
        heading: true,
        level: 1,
      },
      { ...entry, text: 'Areas for improvement', heading: true, level: 2 },
      { ...entry, text: sentence, heading: false },
      { ...entry, text: 'The impact of leaders', heading: true, level: 2 },
      { ...entry, text: 'Leaders should be proud.', heading: false },
    ],
    null,
  );
  expect(read.ok && read.value.sets).toEqual([]);
  expect(read.ok && read.value.note).toContain('makes no recommendations');
});
