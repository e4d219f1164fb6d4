import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/**
 * Which rooms and packages each room may import: the table of docs/architecture.md as data.
 * Tests beside the code may import anything, since no user runs them.
 */
const ROOMS: Record<string, { rooms: readonly string[]; packages?: readonly string[] }> = {
  'lib/model': { rooms: [], packages: ['zod/mini'] },
  'lib/text': { rooms: ['lib/model'] },
  'lib/council-hosts.ts': { rooms: [] },
  'lib/pdf-file': { rooms: ['lib/model'] },
  'lib/minutes': { rooms: ['lib/model', 'lib/text'], packages: ['zod/mini'] },
  'lib/detect': { rooms: ['lib/model', 'lib/text'] },
  'lib/anchor': { rooms: ['lib/model', 'lib/text'] },
  'lib/highlight': { rooms: ['lib/model', 'lib/text'] },
  'lib/recommendations': { rooms: ['lib/model', 'lib/text'], packages: ['zod/mini'] },
  'lib/meetings': { rooms: ['lib/model', 'lib/minutes', 'lib/detect', 'lib/recommendations'] },
  'lib/tracker': { rooms: ['lib/model', 'lib/recommendations'] },
  'lib/story': { rooms: ['lib/model', 'lib/meetings', 'lib/tracker'] },
  'lib/compare': { rooms: ['lib/model', 'lib/detect'] },
  'lib/search': { rooms: ['lib/model', 'lib/tracker'], packages: ['minisearch', 'zod/mini'] },
  'lib/store': { rooms: ['lib/model', 'lib/tracker'], packages: ['idb', 'zod/mini'] },
  'lib/exchange': {
    rooms: ['lib/model', 'lib/recommendations', 'lib/tracker'],
    packages: ['zod/mini', 'hucre/xlsx', 'fflate'],
  },
  'lib/message-table.ts': { rooms: ['lib/model'], packages: ['zod/mini'] },
  'lib/messages.ts': { rooms: ['lib/model', 'lib/message-table.ts'], packages: ['zod/mini'] },
  components: {
    rooms: [
      'lib/model',
      'lib/anchor',
      'lib/recommendations',
      'lib/meetings',
      'lib/tracker',
      'lib/exchange',
      'lib/story',
      'lib/compare',
      'lib/search',
      'lib/messages.ts',
    ],
    packages: [
      'preact',
      'preact/hooks',
      '@preact/signals',
      '@tanstack/table-core',
      '@tanstack/table-core/reactivity',
      '@tanstack/virtual-core',
    ],
  },
};

/** Packages that only the two ends, `entrypoints` and `scripts`, and tests may import freely. */
const OPEN_ENDS = ['entrypoints', 'scripts', 'tests'];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

/**
 * One sentence for each import that the table does not allow, in the order of the files. `files` maps a path from
 * the project's folder, with `/`, to its source text.
 */
export function forbiddenImports(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) => {
    const room = roomOf(path);
    const allowed = ROOMS[room];
    if (!allowed) {
      return OPEN_ENDS.includes(room) ? [] : [`${path}: no room of docs/architecture.md holds this file.`];
    }
    return importsOf(source).flatMap(({ target, typeOnly }) => {
      if (target.startsWith('.')) {
        const targetRoom = roomOf(normalize(join(dirname(path), target)).replaceAll('\\', '/'));
        if (targetRoom === room || allowed.rooms.includes(targetRoom)) return [];
        return [`${path}: ${room} may not import ${targetRoom} (${target}).`];
      }
      // The types of a package bring none of its code along.
      const packageAllowed = typeOnly || (allowed.packages?.includes(target) ?? false);
      return packageAllowed ? [] : [`${path}: ${room} may not import the package ${target}.`];
    });
  });
}

function importsOf(source: string): { target: string; typeOnly: boolean }[] {
  return [...source.matchAll(IMPORT)].map(([, type, stated, dynamic]) => ({
    target: stated ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

/** `lib/text/index.ts` is in the room `lib/text`, `lib/messages.ts` is a room of its own. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `${first}/${second}` : first;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const paths = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(?:\.test|\/testing)\.tsx?$/.test(path))
    .sort();
  const complaints = forbiddenImports(
    new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
  );
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}
