import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { buildFolder } from '../../scripts/build.ts';
import { expect, test } from './fixtures.ts';

const Manifest = z.looseObject({
  manifest_version: z.number(),
  permissions: z.array(z.string()),
  host_permissions: z.optional(z.array(z.string())),
  content_scripts: z.optional(z.array(z.unknown())),
});

const EVERYWHERE = ['activeTab', 'contextMenus', 'scripting', 'storage'];

for (const [browser, panel] of [
  ['chrome', ['declarativeNetRequestWithHostAccess', 'sidePanel']],
  ['edge', ['declarativeNetRequestWithHostAccess', 'sidePanel']],
  ['firefox', ['webRequest', 'webRequestBlocking']],
] as const) {
  test(`the ${browser} build asks for nothing at install but what every job needs`, () => {
    const path = join(buildFolder(browser), 'manifest.json');
    const manifest = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual([...EVERYWHERE, ...panel].toSorted());
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });
}
