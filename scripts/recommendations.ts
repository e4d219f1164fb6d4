import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ok, problem, type Result } from '../lib/model/index.ts';
import { entriesFromPdf } from '../lib/recommendations/report/from-pdf.ts';
import { entriesFromText } from '../lib/recommendations/report/from-text.ts';
import { type ReadSet, readReport } from '../lib/recommendations/report/read-report.ts';
import { readSheet } from '../lib/recommendations/sheet.ts';
import { readPdf } from './read-pdf.ts';

/**
 * `npm run --silent recommendations -- FILE…` prints one JSON object a line and file: the recommendations of an
 * inspection report (PDF or text) or of an improvement plan (tab-separated). A file that cannot be read ends it
 * with exit code 1 and one line on standard error.
 */
async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error('Name at least one file: npm run --silent recommendations -- FILE…');
    return 1;
  }
  for (const file of files) {
    const read = await readFile(file);
    if (!read.ok) {
      console.error(`${file}: ${read.problem.message}`);
      return 1;
    }
    console.log(JSON.stringify({ file, sets: read.value }));
  }
  return 0;
}

async function readFile(file: string): Promise<Result<ReadSet[]>> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return problem('This file could not be opened.', error);
  }
  if (extname(file).toLowerCase() === '.pdf' || bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    const pdf = await readPdf(new Uint8Array(bytes));
    if (!pdf.ok) return pdf;
    if (pdf.value.text.text === '') return problem('This PDF holds pictures of pages and no text to read.');
    return ok(readReport(entriesFromPdf(pdf.value.text), basename(file)));
  }
  if (bytes.includes(0)) return problem('This is neither a PDF nor a text file.');
  const text = bytes.toString('utf8');
  const rows = text.split(/\r?\n/).map((line) => line.split('\t'));
  const sheet = rows.some((row) => row.length > 2) ? readSheet(rows) : null;
  if (sheet) return ok([planSet(sheet)]);
  return ok(readReport(entriesFromText(text), basename(file)));
}

function planSet(recommendations: ReadSet['recommendations']): ReadSet {
  return {
    title: null,
    inspection: 'Council improvement plan',
    authority: null,
    published: null,
    heading: 'Recommendations',
    addressee: null,
    recommendations,
  };
}

process.exitCode = await main(process.argv.slice(2));
