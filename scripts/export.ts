import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBackup } from '../lib/exchange/backup.ts';
import { FORMATS, exportFile, isFormat } from '../lib/exchange/export-file.ts';
import { LAYOUTS } from '../lib/exchange/layouts.ts';
import { exportSettings } from '../lib/exchange/export-settings.ts';
import { problem, ok, type Result } from '../lib/model/index.ts';

const USAGE =
  'npm run --silent export -- --layout NAME --format FORMAT [--today YYYY-MM-DD] [--committee NAME [--since YYYY-MM-DD]] [--restricted] BACKUP.json';

/**
 * `npm run --silent export -- --layout NAME --format csv|xlsx|docx|html|md|ics|jsonld|json BACKUP.json` writes what the
 * extension writes of the same records, to standard output. `--today` is the day that rows are overdue from, today if
 * absent; `--committee` makes it a paper for one committee and `--since` the day of the meeting that it counts from;
 * `--restricted` takes restricted rows along. What is left out, and whatever goes wrong, is said in one line
 * each on standard error; then the exit code is 1.
 */
async function main(words: readonly string[]): Promise<Result<Uint8Array>> {
  const read = readArguments(words);
  if (!read.ok) return read;
  const { file, format, layout, today, restricted, committee, since } = read.value;
  if (!isFormat(format))
    return problem(`There is no format ${format}. There are: ${Object.keys(FORMATS).join(', ')}.`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return problem(`${file} could not be opened.`);
  }
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  for (const line of backup.value.unreadable) console.error(`Not readable, and left out: ${line}`);
  const exported = await exportFile(backup.value.backup, {
    format,
    layout,
    today,
    restricted: restricted ? 'include' : 'leave out',
    meeting: committee === '' ? null : { council: null, body: committee, since: since || null },
    ...exportSettings(backup.value.backup),
  });
  if (!exported.ok) {
    return problem(
      `${exported.problem.message} There are: ${LAYOUTS.map(({ id }) => id).join(', ')}, brief.`,
    );
  }
  for (const sentence of exported.value.leftOut) console.error(sentence);
  return ok(exported.value.bytes);
}

interface Arguments {
  readonly file: string;
  readonly format: string;
  readonly layout: string;
  readonly today: string;
  readonly restricted: boolean;
  readonly committee: string;
  readonly since: string;
}

function readArguments(words: readonly string[]): Result<Arguments> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        layout: { type: 'string', default: 'default' },
        format: { type: 'string', default: 'csv' },
        today: { type: 'string', default: new Date().toLocaleDateString('sv-SE') },
        restricted: { type: 'boolean', default: false },
        committee: { type: 'string', default: '' },
        since: { type: 'string', default: '' },
      },
    });
  } catch (error) {
    return problem(`${error instanceof Error ? error.message.split('\n')[0] : ''} Use: ${USAGE}`);
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) return problem(`Name one backup file: ${USAGE}`);
  for (const name of ['today', 'since'] as const) {
    const day = parsed.values[name];
    if (day !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(day))
      return problem(`--${name} takes a day as 2026-01-15.`);
  }
  if (parsed.values.since !== '' && parsed.values.committee === '') {
    return problem('--since counts from a meeting of one committee: name it with --committee.');
  }
  return ok({ ...parsed.values, file });
}

const written = await main(process.argv.slice(2));
if (written.ok) {
  // A reader that stops early, as `head` does, is no fault.
  process.stdout.on('error', () => {});
  process.stdout.write(written.value);
} else {
  console.error(written.problem.message);
  process.exitCode = 1;
}
