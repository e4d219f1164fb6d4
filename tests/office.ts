import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/*
 * LibreOffice, the program that people without Excel use (Debian: apt-get install libreoffice-calc libreoffice-writer).
 * Tests that need it are skipped, which they say, where there is none.
 */

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.log('LibreOffice is not installed, so what needs it is skipped.');

/** How a CSV of ours is opened: commas, quotes, UTF-8, from the first line. */
export const CSV_IN = '--infilter=CSV:44,34,76,1';

/** Converts a file in a new folder beside it and answers the path of the new one. `to` may name a filter: `csv:Text`. */
export function convertInOffice(file: string, to: string, ...options: readonly string[]): string {
  const folder = dirname(file);
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`;
  const target = mkdtempSync(join(folder, 'out-'));
  execFileSync('soffice', [profile, '--headless', ...options, '--convert-to', to, '--outdir', target, file], {
    stdio: 'pipe',
  });
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, `.${to.split(':')[0]}`);
  return join(target, name);
}

/**
 * Opens a spreadsheet in LibreOffice's own plain form, lets `edit` change that, and saves it as `to`. Answers the path
 * of the file as LibreOffice has saved it.
 */
export function editedInOffice(
  file: string,
  to: string,
  edit: (xml: string) => string,
  ...options: readonly string[]
): string {
  const flat = convertInOffice(file, 'fods', ...options);
  writeFileSync(flat, edit(readFileSync(flat, 'utf8')));
  return convertInOffice(flat, to);
}
