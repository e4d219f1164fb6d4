import { describe, expect, it } from 'vitest';
import { listen, send, type Carrier } from './messages.ts';
import { ok, problem } from './model/index.ts';

type Listener = Parameters<Carrier['runtime']['onMessage']['addListener']>[0];

/** A browser with one extension in it: hands messages to every listener, structured-cloned, as browsers do. */
function fakeBrowser(failures: string[] = []): Carrier & { sent: number } {
  const listeners = new Set<Listener>();
  const browser = {
    sent: 0,
    runtime: {
      async sendMessage(message: unknown): Promise<unknown> {
        browser.sent += 1;
        const failure = failures.shift();
        if (failure) throw new Error(failure);
        if (listeners.size === 0)
          throw new Error('Could not establish connection. Receiving end does not exist.');
        return await new Promise((resolve) => {
          const answers = [...listeners].map((listener) =>
            listener(structuredClone(message), {} as chrome.runtime.MessageSender, (reply) =>
              resolve(structuredClone(reply)),
            ),
          );
          if (!answers.includes(true)) resolve(undefined);
        });
      },
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    },
  };
  return {
    ...browser,
    get sent() {
      return browser.sent;
    },
  };
}

describe('messages between page, worker and panel', () => {
  it('brings the answer of the one who handles it', async () => {
    const carrier = fakeBrowser();
    listen({ 'passage-clicked': () => ok(null) }, carrier);
    listen({ 'anchors-for': () => ok([]) }, carrier);
    expect(await send('anchors-for', { document: 'a' }, { carrier })).toEqual(ok([]));
  });

  it('sends again when the worker died on the way', async () => {
    const carrier = fakeBrowser([
      'Could not establish connection. Receiving end does not exist.',
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    ]);
    listen({ 'anchors-for': () => ok([]) }, carrier);
    expect(await send('anchors-for', { document: 'a' }, { carrier })).toEqual(ok([]));
    expect(carrier.sent).toBe(3);
  });

  it('says in plain words that the panel is closed', async () => {
    const result = await send('passage-clicked', { passage: 'p' }, { carrier: fakeBrowser() });
    expect(result).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('panel is not open') },
    });
  });

  it('hands over a problem as it was answered, without its cause', async () => {
    const carrier = fakeBrowser();
    listen({ 'anchors-for': () => problem('No room left.', new Error('QuotaExceededError')) }, carrier);
    expect(await send('anchors-for', { document: 'a' }, { carrier })).toEqual({
      ok: false,
      problem: { message: 'No room left.' },
    });
  });

  it('does not call a handler with a body of the wrong shape', async () => {
    const carrier = fakeBrowser();
    let called = false;
    listen(
      {
        'anchors-for': () => {
          called = true;
          return ok([]);
        },
      },
      carrier,
    );
    const reply = await carrier.runtime.sendMessage({ minutemark: 'anchors-for', body: { document: 7 } });
    expect(reply).toMatchObject({ ok: false });
    expect(called).toBe(false);
  });

  it('answers a handler that throws with a problem, and ignores what is not ours', async () => {
    const carrier = fakeBrowser();
    listen(
      {
        read: () => {
          throw new Error('broken page');
        },
      },
      carrier,
    );
    expect(await send('read', { anyway: false }, { carrier })).toMatchObject({ ok: false });
    expect(await carrier.runtime.sendMessage({ type: 'ping' })).toBeUndefined();
    expect(await carrier.runtime.sendMessage({ minutemark: 'constructor', body: {} })).toBeUndefined();
  });
});
