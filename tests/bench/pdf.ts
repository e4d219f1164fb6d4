import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { ensureChromium, launchFlags } from '../../scripts/browser.ts';
import { buildFolder, buildIfChanged } from '../../scripts/build.ts';
import { Extension } from '../e2e/extension.ts';
import { peakMemory } from './pdf-files/memory.ts';
import type { Taken } from './pdf-files/page.ts';
import { printMinutes } from './pdf-files/print.ts';
import { serveFiles } from './pdf-files/serve.ts';
import { milliseconds, type Report } from './report.ts';

const ROUNDS = 7;
/** Pages of the files. */
const SHORT = 10;
const MIDDLE = 100;
const LONG = 1000;

/** How often each way is measured on a file that takes long. */
const LONG_ROUNDS = 3;

/**
 * PDFs of invented minutes from a server on this machine: opening and reading them beside bare pdf.js, in turn in one page, and
 * the most memory that the built viewer takes for 1,000 pages beside 100.
 */
export async function run(): Promise<Report> {
  const files = await print();
  const server = await serveFiles(files);
  const folder = await extensionWithBench(server.origin);
  try {
    const short = await compare(folder, `${server.origin}/${SHORT}.pdf`, ROUNDS);
    const middle = await compare(folder, `${server.origin}/${MIDDLE}.pdf`, ROUNDS);
    const long = await compare(folder, `${server.origin}/${LONG}.pdf`, LONG_ROUNDS);
    const small = await memoryOf(folder, `${server.origin}/${MIDDLE}.pdf`);
    const large = await memoryOf(folder, `${server.origin}/${LONG}.pdf`);
    return report(files, { short, middle, long }, small, large);
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function print(): Promise<Map<string, Uint8Array>> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchFlags() });
  try {
    const files = new Map<string, Uint8Array>();
    for (const pages of [SHORT, MIDDLE, LONG]) files.set(`${pages}.pdf`, await printMinutes(browser, pages));
    return files;
  } finally {
    await browser.close();
  }
}

/** A copy of the built extension that may fetch from the server, with the page that measures beside its own. */
async function extensionWithBench(origin: string): Promise<string> {
  const built = await buildIfChanged();
  if (!built.passed) throw new Error(`The extension could not be built.\n${built.output}`);
  const folder = mkdtempSync(join(tmpdir(), 'minutemark-bench-'));
  cpSync(buildFolder('chrome'), folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const permitted = { host_permissions: [`${origin.replace(/:\d+$/, '')}/*`] };
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), ...permitted }));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'pdf-files'),
    base: '/bench/',
    build: {
      outDir: join(folder, 'bench'),
      emptyOutDir: true,

      target: 'esnext',
      rollupOptions: { input: join(import.meta.dirname, 'pdf-files/page.html') },
    },
  });
  return folder;
}

async function withExtension<T>(folder: string, work: (extension: Extension) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'minutemark-bench-profile-'));
  const extension = await Extension.launch({ profile, folder, headless: true });
  try {
    return await work(extension);
  } finally {
    await extension.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

interface Compared {
  readonly bare: Taken;
  readonly ours: Taken;
}

/** Both ways on one file, measured in turn. */
function compare(folder: string, address: string, rounds: number): Promise<Compared> {
  return withExtension(folder, async (extension) => {
    const page = await extension.context.newPage();
    await page.goto(extension.address('bench/page.html'));
    const bare: Taken[] = [];
    const ours: Taken[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const [one, other] = [await take(page, 'bare', address), await take(page, 'minutemark', address)];
      if (round < 0) continue;
      bare.push(one);
      ours.push(other);
    }
    return { bare: quickest(bare), ours: quickest(ours) };
  });
}

const take = (page: Page, way: 'bare' | 'minutemark', address: string): Promise<Taken> =>
  page.evaluate(`bench.${way}(${JSON.stringify(address)})`);

/** The quickest of the rounds: what the machine can do when nothing else is going on. */
const quickest = (taken: readonly Taken[]): Taken => ({
  firstPage: Math.min(...taken.map(({ firstPage }) => firstPage)),
  open: Math.min(...taken.map(({ open }) => open)),
  text: Math.min(...taken.map(({ text }) => text)),
});

/** The most memory the viewer took, in a browser of its own, until all was read and leafed through. */
function memoryOf(folder: string, address: string): Promise<number | null> {
  return withExtension(folder, (extension) => peakMemory(extension, address));
}

function report(
  files: ReadonlyMap<string, Uint8Array>,
  { short, middle, long }: Record<'short' | 'middle' | 'long', Compared>,
  small: number | null,
  large: number | null,
): Report {
  const size = (pages: number) => `${((files.get(`${pages}.pdf`)?.length ?? 0) / 1e6).toFixed(1)} MB`;
  const pair = ({ bare, ours }: Compared, of: keyof Taken) =>
    `${milliseconds(ours[of])} (${milliseconds(bare[of])})`;
  const cases = [
    [SHORT, short],
    [MIDDLE, middle],
    [LONG, long],
  ] as const;
  const ratio = (what: string, { bare, ours }: Compared, of: 'firstPage' | 'text') => ({
    what,
    figure: (ours[of] / bare[of]).toFixed(2),
    aim: 'within 1.15',
    met: ours[of] <= 1.15 * bare[of],
  });
  return {
    lines: [
      ...cases.flatMap(([pages, compared]) => [
        {
          what: `${pages} pages, ${size(pages)}: first page (bare pdf.js)`,
          figure: pair(compared, 'firstPage'),
        },
        { what: '  first page and identity of the file', figure: milliseconds(compared.ours.open) },
        { what: '  text of all pages (bare pdf.js)', figure: pair(compared, 'text') },
      ]),
      ...(small === null || large === null
        ? [{ what: 'memory of the viewer', figure: 'told only by Linux' }]
        : [
            { what: `most memory of the viewer, ${MIDDLE} pages`, figure: megabytes(small) },
            { what: `most memory of the viewer, ${LONG} pages`, figure: megabytes(large) },
          ]),
    ],
    aims: [
      ...cases.flatMap(([pages, compared]) => [
        ratio(`first page of ${pages}, to bare pdf.js`, compared, 'firstPage'),
        ratio(`text of all ${pages} pages, to bare pdf.js`, compared, 'text'),
      ]),
      ...(small === null || large === null
        ? []
        : [
            {
              what: `memory for ${LONG} pages, to ${MIDDLE}`,
              figure: (large / small).toFixed(2),
              aim: 'within 1.30',
              met: large <= 1.3 * small,
            },
          ]),
    ],
  };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
