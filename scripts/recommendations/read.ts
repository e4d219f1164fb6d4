import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { readRecommendationFile } from '../../lib/exchange/recommendations/read-file.ts';
import { problem, type ReadSets, type Result } from '../../lib/model/index.ts';
import { reportFromPdf } from '../../lib/recommendations/report/from-pdf.ts';
import { readPdf } from '../read-pdf.ts';

/** npm runs scripts in the project's folder: a path that is not there is looked for where the command was typed. */
export function located(path: string): string {
  const typedIn = process.env['INIT_CWD'];
  return typedIn === undefined || isAbsolute(path) || existsSync(path) ? path : resolve(typedIn, path);
}

/** Reads the recommendations of a file on disk, as the tracker's import does. */
export async function readRecommendations(path: string): Promise<Result<ReadSets>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(located(path)));
  } catch (error) {
    return problem('This file could not be opened.', error);
  }
  return readRecommendationFile(basename(path), bytes, async (data) => {
    const pdf = await readPdf(data);
    return pdf.ok ? reportFromPdf(pdf.value.text) : pdf;
  });
}
