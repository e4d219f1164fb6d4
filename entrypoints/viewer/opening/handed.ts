import { within } from './body.ts';

/** Milliseconds in which a worker that is there answers. */
const SOON = 5000;

/** What the worker sends: the head of the answer, and its body as a stream that is handed over. */
interface Handed {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: ReadableStream<Uint8Array> | null;
}

/**
 * Takes the answer that the worker fetched for this address (`entrypoints/browser/pdf-passing.ts`), once; null where there is
 * none. The toolbar button's permission ends as soon as the viewer takes the tab, but an answer that has begun goes on.
 */
export async function takeHanded(address: string): Promise<Response | null> {
  // Firefox has no such worker: it asks for the site instead.
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Handed | null>((take) => {
    port1.addEventListener('message', ({ data }: MessageEvent<Handed | null>) => take(data), { once: true });
    port1.start();
  });
  worker.postMessage({ takePdf: address }, [port2]);
  const handed = await within(SOON, answer).catch(() => null);
  port1.close();
  return handed && new Response(handed.body, { status: handed.status, headers: handed.headers });
}
