import { StoreEvent } from './types.ts';

/** Tells every open page of the extension, the own one included, what changed. */
export interface Announcer {
  announce(event: StoreEvent): void;
  subscribe(listener: (event: StoreEvent) => void): () => void;
  close(): void;
}

/** Announces on a BroadcastChannel of this name. */
export function makeAnnouncer(channelName: string): Announcer {
  const listeners = new Set<(event: StoreEvent) => void>();
  const channel = new BroadcastChannel(channelName);
  const tell = (event: StoreEvent): void => {
    // Each in its own task: a listener that fails must not fail the act or the other listeners.
    for (const listener of listeners) queueMicrotask(() => listener(event));
  };
  channel.addEventListener('message', (message: MessageEvent<unknown>) => {
    const event = StoreEvent.safeParse(message.data);
    if (event.success) tell(event.data);
  });
  return {
    announce(event) {
      tell(event);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
      channel.postMessage(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel.close();
    },
  };
}
