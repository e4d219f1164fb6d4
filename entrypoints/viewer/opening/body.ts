/** Said where nothing came for so long that nothing more is expected. */
export class WentQuiet extends Error {}

/** A file's bytes as they come. */
export interface Body {
  /** The next bytes, or null at the end. Throws `WentQuiet`, or what the network threw. */
  next(): Promise<Uint8Array | null>;
  /** Lets the rest go. */
  cancel(): void;
}

/** Reads an answer's body, giving up at the signal, or once nothing has come for `patience` milliseconds. */
export function bodyOf(response: Response, patience: number, signal: AbortSignal): Body {
  const reader = response.body?.getReader() ?? null;
  const cancel = () => void reader?.cancel().catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  return {
    next: async () => {
      if (reader === null) return null;
      const { done, value } = await within(patience, reader.read()).catch((error: unknown) => {
        cancel();
        throw error;
      });
      signal.throwIfAborted();
      return done ? null : value;
    },
    cancel,
  };
}

/** What `work` gives, or `WentQuiet` where that takes longer than `patience` milliseconds. */
export async function within<T>(patience: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const quiet = new Promise<never>((_, give) => {
    timer = setTimeout(() => give(new WentQuiet()), patience);
  });
  try {
    return await Promise.race([work, quiet]);
  } finally {
    clearTimeout(timer);
  }
}

/** The body with its first bytes read, at least `least` of them where it is that long. */
export async function withStart(body: Body, least: number): Promise<{ start: Uint8Array; rest: Body }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < least) {
    const part = await body.next();
    if (part === null) break;
    parts.push(part);
    length += part.length;
  }
  return { start: joined(parts), rest: body };
}

/** The parts as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
