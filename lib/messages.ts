import * as z from 'zod/mini';
import { MESSAGES, type MessageAnswer, type MessageBody, type MessageName } from './message-table.ts';
import { ok, problem, type Result } from './model/index.ts';

export * from './message-table.ts';

/** Handlers of the messages that a listener answers; the others are left to whoever else listens. */
export type Handlers = {
  [N in MessageName]?: (
    body: MessageBody<N>,
    sender: chrome.runtime.MessageSender,
  ) => Promise<Result<MessageAnswer<N>>> | Result<MessageAnswer<N>>;
};

/** The part of the browser that carries messages; passed in by tests. */
export interface Carrier {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
  readonly tabs?: { sendMessage(tab: number, message: unknown): Promise<unknown> };
}
type Listener = (
  message: unknown,
  sender: chrome.runtime.MessageSender,
  answer: (reply: unknown) => void,
) => boolean | undefined;

const Envelope = z.object({ minutemark: z.string(), body: z.unknown() });
const Reply = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: z.object({ message: z.string() }) }),
]);

/** What the browser says when the receiver died before it answered, or was not up yet. */
const CUT_OFF = /receiving end does not exist|message (?:channel|port) (?:is )?closed|went out of scope/i;
const TRIES = 3;

const unanswered = (to: 'worker' | 'panel' | 'page', cause?: unknown) =>
  problem(
    {
      worker: 'Minutemark did not answer. What you kept before is safe. Reload the page and try again.',
      panel: 'The Minutemark panel is not open. Nothing is lost. Open it from the toolbar button.',
      page: 'The page did not answer. What you kept is safe. Reload the page, then press the Minutemark button again.',
    }[to],
    cause,
  );

/**
 * Sends one message and waits for its answer. Messages to the page need `tab`. What cannot be delivered or is
 * answered in a wrong shape is a problem with a sentence, never an exception.
 */
export async function send<N extends MessageName>(
  name: N,
  body: MessageBody<N>,
  options: { readonly tab?: number; readonly carrier?: Carrier } = {},
): Promise<Result<MessageAnswer<N>>> {
  const carrier = options.carrier ?? browserCarrier();
  const { to, answer } = MESSAGES[name];
  const message = { minutemark: name, body };
  let reply: unknown;
  for (let attempt = 1; ; attempt += 1) {
    try {
      reply =
        options.tab === undefined
          ? await carrier.runtime.sendMessage(message)
          : await carrier.tabs?.sendMessage(options.tab, message);
      break;
    } catch (error) {
      if (attempt === TRIES || !CUT_OFF.test(String(error))) return unanswered(to, error);
    }
  }
  const read = Reply.safeParse(reply);
  if (!read.success) return unanswered(to, reply);
  if (!read.data.ok) return read.data;
  const value = answer.safeParse(read.data.value);
  if (!value.success) return unanswered(to, value.error);
  return ok(value.data as MessageAnswer<N>);
}

/**
 * Answers the messages that have a handler. The body is checked first; a handler that throws is answered as a
 * problem. Returns the function that stops listening.
 */
export function listen(handlers: Handlers, carrier: Carrier = browserCarrier()): () => void {
  const listener: Listener = (message, sender, answer) => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || !isHandled(envelope.data.minutemark, handlers)) return undefined;
    const name = envelope.data.minutemark;
    handle(name, envelope.data.body, handlers, sender).then(answer, (error: unknown) =>
      answer(withoutCause(unanswered(MESSAGES[name].to, error))),
    );
    return true;
  };
  carrier.runtime.onMessage.addListener(listener);
  return () => carrier.runtime.onMessage.removeListener(listener);
}

function isHandled(name: string, handlers: Handlers): name is MessageName {
  return Object.hasOwn(MESSAGES, name) && Object.hasOwn(handlers, name);
}

async function handle<N extends MessageName>(
  name: N,
  body: unknown,
  handlers: Handlers,
  sender: chrome.runtime.MessageSender,
): Promise<unknown> {
  const read = MESSAGES[name].body.safeParse(body);
  const handler = handlers[name];
  if (!read.success || !handler) return withoutCause(unanswered(MESSAGES[name].to));
  return withoutCause(await handler(read.data as MessageBody<N>, sender));
}

/** A cause may not be cloneable, and is nothing that a page should see. */
function withoutCause(result: Result<unknown>): unknown {
  return result.ok ? result : { ok: false, problem: { message: result.problem.message } };
}

function browserCarrier(): Carrier {
  const scope = globalThis as { browser?: Carrier; chrome?: Carrier };
  const carrier = scope.browser ?? scope.chrome;
  if (!carrier) throw new Error('Messages need an extension context');
  return carrier;
}
