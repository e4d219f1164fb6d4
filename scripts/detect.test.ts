import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArguments } from './detect.ts';

const SCRIPT = fileURLToPath(new URL('detect.ts', import.meta.url));
const NOTES = 'Care Leavers Panel – notes\n\nClerk to send the list by 1 May. Action: Clerk\n';
let folder = '';
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutemark-'));
  writeFileSync(path('notes.txt'), NOTES);
  writeFileSync(
    path('page.html'),
    '<!doctype html><title>Minutes</title><main><h1>Minutes</h1><p>Clerk to\n write.</p></main>',
  );
  writeFileSync(path('empty.txt'), '');
  writeFileSync(path('blank.txt'), ' \n ');
  writeFileSync(path('picture.txt'), Buffer.from([137, 80, 78, 71, 0, 1, 2, 3]));
  writeFileSync(path('broken.pdf'), '%PDF-1.7 and no more');
  writeFileSync(path('windows.txt'), Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x78, 0x94]));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], { encoding: 'utf8' });
  return { status, out: stdout, error: stderr };
}

describe('the words of the command', () => {
  test('an option holds for the files after it, and none clears it', () => {
    const plan = readArguments([
      'a',
      '--meeting-date',
      '2019-03-11',
      '--url=https://x.example/',
      'b',
      '--meeting-date',
      'none',
      '--url',
      'none',
      'c',
    ]);
    expect(plan).toMatchObject({
      ok: true,
      value: {
        text: false,
        jobs: [
          { file: 'a', options: { meetingDate: null, address: null } },
          { file: 'b', options: { meetingDate: '2019-03-11', address: 'https://x.example/' } },
          { file: 'c', options: { meetingDate: null, address: null } },
        ],
      },
    });
  });

  test('after -- every word is a file', () => {
    expect(readArguments(['--', '--text'])).toMatchObject({
      ok: true,
      value: { jobs: [{ file: '--text' }] },
    });
  });

  test.each([
    [[]],
    [['--frobnicate', 'a']],
    [['--meeting-date', '2019-02-31', 'a']],
    [['--meeting-date']],
    [['--url', 'x', 'a']],
  ])('%j is refused', (words) => {
    expect(readArguments(words).ok).toBe(false);
  });
});

describe('the command', () => {
  test('prints one line of JSON a file', () => {
    const { status, out } = run('--meeting-date', '2019-03-11', path('notes.txt'), path('page.html'));
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      {
        file: path('notes.txt'),
        document: {
          kind: 'text',
          meetings: [{ body: 'Care Leavers Panel', date: '2019-03-11', item: null, title: null }],
        },
        passages: [
          {
            kind: 'action',
            quote: expect.stringContaining('Clerk to send the list by 1 May.'),
            start: NOTES.indexOf('Clerk to'),
            page: null,
            meeting: { body: 'Care Leavers Panel', date: '2019-03-11' },
            item: null,
            owners: [{ text: 'Clerk', inferred: false }],
            deadline: { text: 'by 1 May', date: '2019-05-01', precision: 'day' },
          },
        ],
      },
      { document: { kind: 'web', meetings: [{ date: '2019-03-11' }] } },
    ]);
  });

  test('--text prints what the offsets count in', () => {
    expect(run('--text', path('page.html')).out).toBe('Minutes\nClerk to write.\n');
  });

  test('text in an old Windows code is read', () => {
    expect(run('--text', path('windows.txt')).out).toBe('Café “x”\n');
  });

  test.each([
    ['missing.txt', 'no such file'],
    ['', 'a folder'],
    ['empty.txt', 'empty'],
    ['blank.txt', 'white space'],
    ['picture.txt', 'binary'],
    ['broken.pdf', 'damaged'],
  ])('%s: one clear line', (name, reason) => {
    const { status, out, error } = run('--text', path(name));
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(error).toMatch(/^detect: [^\n]+\n$/u);
    expect(error).toContain(reason);
  });

  test('one bad file among good ones: nothing half printed', () => {
    const { status, out } = run(path('notes.txt'), path('missing.txt'));
    expect([status, out]).toEqual([1, '']);
  });
});
