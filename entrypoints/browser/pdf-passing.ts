/** What the service worker's own scope has beyond a page's. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: AskedFor) => void): void;
}
interface AskedFor extends MessageEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** Milliseconds that an answer waits for its viewer. */
const WAITS = 60_000;

/** Answers that wait, by address. Lost when the worker ends, which it does not while it is at work. */
const waiting = new Map<string, Response>();

/** Keeps the answer of a server for the viewer that is about to be opened at this address. */
export function passOn(address: string, response: Response): void {
  const key = keyOf(address);
  void waiting.get(key)?.body?.cancel();
  waiting.set(key, response);
  setTimeout(() => {
    if (waiting.get(key) !== response) return;
    waiting.delete(key);
    void response.body?.cancel();
  }, WAITS);
}

/**
 * Gives viewers the answers that wait for them (`entrypoints/viewer/opening/handed.ts`): head and body, as a stream. The
 * worker stays awake until the body has passed. Only pages of the extension can send it such messages.
 */
export function answerViewers(scope: WorkerScope): void {
  scope.addEventListener('message', (event) => {
    const [port] = event.ports;
    const { takePdf } = event.data as { readonly takePdf?: unknown };
    if (!port || typeof takePdf !== 'string') return;
    const response = waiting.get(keyOf(takePdf));
    waiting.delete(keyOf(takePdf));
    if (!response) return port.postMessage(null);
    const { status, headers } = response;
    if (!response.body) return port.postMessage({ status, headers: [...headers], body: null });
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    event.waitUntil(response.body.pipeTo(writable).catch(() => {}));
    port.postMessage({ status, headers: [...headers], body: readable }, [readable]);
  });
}

/** The address without its fragment, as the viewer asks for it. */
function keyOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
