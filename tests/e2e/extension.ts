import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  chromium,
  expect,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from '@playwright/test';
import { ensureChromium, launchFlags } from '../../scripts/browser.ts';

/** How a browser with Minutemark in it is started. */
export interface LaunchOptions {
  /** Folder of the profile. Started again on the same one, the browser remembers everything. */
  readonly profile: string;
  /** Folder of the built extension. */
  readonly folder: string;
  /** Without a window; real side panels open all the same. */
  readonly headless: boolean;
}

/**
 * A real Chromium with the built extension in it. Playwright alone can neither press the toolbar button nor see a
 * side panel: the button is pressed over the DevTools protocol, and a second connection finds the panel.
 */
export class Extension {
  readonly context: BrowserContext;
  readonly id: string;
  readonly #devtools: CDPSession;
  readonly #devtoolsAddress: string;
  /** What went wrong unseen in the panel: no job may leave an error behind. */
  readonly errors: string[] = [];
  #panels: Browser | null = null;

  private constructor(context: BrowserContext, id: string, devtools: CDPSession, devtoolsAddress: string) {
    this.context = context;
    this.id = id;
    this.#devtools = devtools;
    this.#devtoolsAddress = devtoolsAddress;
  }

  static async launch({ profile, folder, headless }: LaunchOptions): Promise<Extension> {
    const context = await chromium.launchPersistentContext(profile, {
      headless,
      executablePath: ensureChromium(),
      viewport: headless ? { width: 1280, height: 900 } : null,
      args: [
        ...launchFlags(),
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        '--enable-unsafe-extension-debugging',
        '--remote-debugging-port=0',
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // Pressed before the worker has run for the first time, the button does nothing.
    await expect
      .poll(() => worker.evaluate(() => chrome.action.onClicked.hasListeners()), { timeout: 30_000 })
      .toBe(true);
    const browser = context.browser();
    if (!browser) throw new Error('The browser closed while it started.');
    const port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n', 1)[0];
    const devtools = await browser.newBrowserCDPSession();
    return new Extension(context, new URL(worker.url()).host, devtools, `http://127.0.0.1:${port}`);
  }

  /** Presses the extension's toolbar button with `page` in front, as a person does. */
  async pressToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    const { targetInfos } = await this.#devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tabs = targetInfos.filter(({ url }) => url === page.url());
    const [tab] = tabs;
    if (tab === undefined || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${page.url()}`);
    // Playwright's table of the protocol does not know this newer command.
    await (this.#devtools as unknown as { send(method: string, parameters: object): Promise<unknown> }).send(
      'Extensions.triggerAction',
      { id: this.id, targetId: tab.targetId },
    );
  }

  /** Presses the toolbar button on `page` and gives the side panel that it opens. */
  async openPanel(page: Page): Promise<Page> {
    await this.pressToolbarButton(page);
    return this.panel();
  }

  /** The open side panel, waiting for it to open. Its page stays valid until the panel is closed. */
  async panel(): Promise<Page> {
    const known = this.#openPanel();
    if (known) return known;
    await this.#panelTarget();
    // A connection lists only the panels that were open when it was made.
    await this.#panels?.close();
    this.#panels = await chromium.connectOverCDP(this.#devtoolsAddress, { noDefaults: true });
    const panel = this.#openPanel();
    if (!panel) throw new Error('The side panel closed as soon as it opened.');
    panel.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
    return panel;
  }

  #openPanel(): Page | undefined {
    const pages = this.#panels?.contexts().flatMap((context) => context.pages()) ?? [];
    return pages.find((page) => !page.isClosed() && this.#isPanel(page.url()));
  }

  #isPanel(url: string): boolean {
    return url.startsWith(this.address('sidepanel.html'));
  }

  async #panelTarget(): Promise<void> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser has closed.');
    const opened = new Promise<void>((done) => {
      const look = ({ targetInfo }: { targetInfo: { url: string } }): void => {
        if (this.#isPanel(targetInfo.url)) done();
      };
      session.on('Target.targetCreated', look);
      session.on('Target.targetInfoChanged', look);
    });
    // Tells of the targets there are already, too.
    await session.send('Target.setDiscoverTargets', { discover: true });
    await withDeadline(opened, 'The side panel did not open.');
    await session.detach();
  }

  /** Address of one of the extension's own pages, such as `tracker.html`. */
  address(page: string): string {
    return `chrome-extension://${this.id}/${page}`;
  }

  /** Ends the service worker, as the browser does whenever it likes. */
  async stopWorker(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(this.address('tracker.html'));
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }

  /** Answers the next request for access to `pattern` with yes: no test can press the button of that bubble. */
  async grantHost(pattern: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      ([id, host]) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
        };
        return developerPrivate.addHostPermission(id, host);
      },
      [this.id, pattern] as const,
    );
    await page.close();
  }

  async close(): Promise<void> {
    await this.#panels?.close();
    await this.context.close();
  }
}

/** Fails with `sentence` if `work` is not done in half a minute, so that a test ends with a reason. */
async function withDeadline<T>(work: Promise<T>, sentence: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(sentence)), 30_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
