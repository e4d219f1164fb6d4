import { expect, test as base, type Page } from '@playwright/test';
import { buildFolder } from '../../scripts/build.ts';
import { serveCouncil, type Demo } from '../../scripts/serve.ts';
import { Extension } from './extension.ts';

interface Fixtures {
  /** The demo council, as new for each test. */
  readonly council: Demo;
  /** A browser with the production build of Minutemark, and a new profile for each test. */
  readonly extension: Extension;
  /** The browser's first tab. */
  readonly page: Page;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing is needed.
  council: async ({}, use) => {
    const council = await serveCouncil();
    await use(council);
    await council.close();
  },
  extension: async ({ headless }, use, testInfo) => {
    const extension = await Extension.launch({
      profile: testInfo.outputPath('profile'),
      folder: buildFolder('chrome'),
      headless,
    });
    await use(extension);
    await extension.close();
    expect(extension.errors).toEqual([]);
  },
  page: async ({ extension }, use) => {
    await use(extension.context.pages()[0] ?? (await extension.context.newPage()));
  },
});

export { expect };
