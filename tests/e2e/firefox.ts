import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** The extension's id in Firefox, as in wxt.config.ts. */
const ID = 'minutemark@minutemark.example';
/** Where its pages are: Firefox draws lots for this unless told. */
const UUID = '3f1d6c1e-6f0a-4a52-9d58-0c5a6a1b7e42';

const Reply = z.looseObject({
  id: z.optional(z.nullable(z.number())),
  result: z.optional(z.unknown()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
});
const Evaluated = z.looseObject({
  type: z.string(),
  result: z.optional(z.looseObject({ value: z.optional(z.unknown()), sharedId: z.optional(z.string()) })),
  exceptionDetails: z.optional(z.looseObject({ text: z.string() })),
});
const Contexts = z.looseObject({
  contexts: z.array(z.looseObject({ context: z.string(), url: z.string() })),
});
const Context = z.looseObject({ context: z.string() });

/** A real Firefox with the built extension in it, driven over WebDriver BiDi: Playwright drives only a Firefox of its own. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>();
  #last = 0;

  private constructor(process: ChildProcess, socket: WebSocket) {
    this.#process = process;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = Reply.parse(JSON.parse(String(data)));
      const waiting = this.#waiting.get(reply.id ?? -1);
      this.#waiting.delete(reply.id ?? -1);
      if (reply.error) waiting?.failed(new Error(`${reply.error}: ${reply.message}`));
      else waiting?.done(reply.result);
    });
  }

  /** Starts Firefox on a new profile and puts the extension of this folder into it. */
  static async launch({
    path,
    profile,
    folder,
  }: Record<'path' | 'profile' | 'folder', string>): Promise<Firefox> {
    mkdirSync(profile, { recursive: true });
    const preferences = {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'app.update.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.download.useDownloadDir': true,
    };
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const process = spawn(
      path,
      [
        '--headless',
        '--no-remote',
        '--profile',
        profile,
        '--remote-debugging-port=0',
        '--remote-allow-system-access',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const socket = new WebSocket(`${await addressOf(process)}/session`);
    await new Promise((opened, failed) => {
      socket.addEventListener('open', opened, { once: true });
      socket.addEventListener('error', () => failed(new Error('Firefox does not answer.')), { once: true });
    });
    const firefox = new Firefox(process, socket);
    await firefox.#send('session.new', { capabilities: {} });
    await firefox.#send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    return firefox;
  }

  /** Address of one of the extension's own pages. */
  address(page: string): string {
    return `moz-extension://${UUID}/${page}`;
  }

  /** Opens a new tab at an address. */
  async open(address: string): Promise<Tab> {
    const { context } = Context.parse(await this.#send('browsingContext.create', { type: 'tab' }));
    // Navigation to an extension's page is never reported as done.
    await this.#send('browsingContext.navigate', { context, url: address, wait: 'none' });
    return {
      evaluate: (expression) => this.#evaluate(context, expression),
      chooseFile: async (selector, file) => {
        const found = await this.#run(context, `document.querySelector(${JSON.stringify(selector)})`);
        await this.#send('input.setFiles', {
          context,
          element: { sharedId: found?.sharedId },
          files: [file],
        });
      },
    };
  }

  /** Addresses of all tabs. */
  async addresses(): Promise<string[]> {
    const tree = Contexts.parse(await this.#send('browsingContext.getTree', {}));
    return tree.contexts.map(({ url }) => url);
  }

  /** Gives the extension access to sites, as the person's yes to the browser's question does. */
  async grantHost(pattern: string): Promise<void> {
    const tree = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = Contexts.parse(tree).contexts;
    if (!window) throw new Error('Firefox has no window.');
    await this.#evaluate(
      window.context,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
        await ExtensionPermissions.add(${JSON.stringify(ID)}, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);
      })()`,
    );
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done));
    await this.#send('browser.close', {}).catch(() => {});
    this.#socket.close();
    this.#process.kill();
    await ended;
  }

  async #evaluate(context: string, expression: string): Promise<unknown> {
    return (await this.#run(context, expression))?.value;
  }

  async #run(context: string, expression: string) {
    const answer = await this.#send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    const { exceptionDetails, result } = Evaluated.parse(answer);
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result;
  }

  #send(method: string, params: object): Promise<unknown> {
    const id = (this.#last += 1);
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

/** A tab of Firefox. */
export interface Tab {
  /** Runs an expression in the tab's page and gives its value: text, a number, true or false. */
  evaluate(expression: string): Promise<unknown>;
  chooseFile(selector: string, file: string): Promise<void>;
}

/** Where Firefox says that it listens. */
function addressOf(process: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    process.stderr?.on('data', (data: Buffer) => {
      said += String(data);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) found(address);
    });
    process.once('exit', () => failed(new Error(`Firefox ended: ${said}`)));
  });
}
