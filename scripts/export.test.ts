import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { backupJson } from '../lib/exchange/backup.ts';
import { exportFile } from '../lib/exchange/export-file.ts';
import { EXAMPLES, TODAY, records } from '../lib/exchange/testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'minutemark-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const backup = join(folder, 'backup.json');
writeFileSync(backup, backupJson(records(EXAMPLES)));
const SCRIPT = join(import.meta.dirname, 'export.ts');

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...words], { encoding: 'utf8', maxBuffer: 64e6 });

describe('the command line', { timeout: 60_000 }, () => {
  it.each(['csv', 'xlsx', 'ics', 'jsonld', 'json'] as const)(
    'writes the same %s as the extension',
    async (format) => {
      const words = ['--layout', 'action-log', '--format', format, '--today', TODAY, backup];
      const written = execFileSync(process.execPath, [SCRIPT, ...words], {
        maxBuffer: 64e6,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const exported = await exportFile(records(EXAMPLES), { format, layout: 'action-log', today: TODAY });
      expect(exported.ok && Buffer.from(exported.value.bytes).equals(written)).toBe(true);
    },
  );

  it('says what is left out, apart from the file', () => {
    const { status, stdout, stderr } = run('--format', 'md', '--today', TODAY, backup);
    expect([status, stderr]).toEqual([0, '1 row is restricted and is left out.\n']);
    expect(stdout).toContain('# Tracker');
  });

  it('makes a paper for one committee since one of its meetings, with the colours of the settings', async () => {
    const ragKey = { Red: 'late', Amber: 'soon', Green: 'in time', Blue: 'done' };
    const own = { ...records(EXAMPLES), settings: { ragKey } };
    const path = join(folder, 'own.json');
    writeFileSync(path, backupJson(own));
    const body = 'Children and Young People Scrutiny Committee';
    const words = ['--layout', 'action-log', '--committee', body, '--since', '2025-12-03', '--today', TODAY];
    const written = execFileSync(process.execPath, [SCRIPT, ...words, '--format', 'xlsx', path], {
      maxBuffer: 64e6,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const meeting = { council: null, body, since: '2025-12-03' };
    const exported = await exportFile(own, {
      format: 'xlsx',
      layout: 'action-log',
      today: TODAY,
      meeting,
      ragKey,
    });
    expect(exported.ok && Buffer.from(exported.value.bytes).equals(written)).toBe(true);
  });

  it.each([
    ['no file', [], /^Name one backup file/],
    ['a file that is not there', [join(folder, 'none.json')], /could not be opened\.$/],
    ['a file that is no backup', [SCRIPT], /^This file is not a Minutemark backup/],
    ['an unknown layout', ['--layout', 'nope', backup], /no layout called “nope”.*action-log.*brief/],
    ['an unknown format', ['--format', 'pdf', backup], /no format pdf.*csv, xlsx/],
    ['a day that is none', ['--today', 'Friday', backup], /2026-01-15/],
    ['a meeting of no committee', ['--since', '2025-12-03', backup], /--committee/],
    ['an unknown option', ['--colour', backup], /--colour/],
  ])('ends with one clear line for %s', (_name, words, line) => {
    const { status, stdout, stderr } = run(...words);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
