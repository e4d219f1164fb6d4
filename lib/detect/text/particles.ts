import type { Token } from './tokens.ts';

/** Verb and particle that together are a task, though the verb alone may settle: "be set up", "be drawn up". */
const TASK_PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  set: new Set(['up', 'out']),
  draw: new Set(['up', 'together']),
  put: new Set(['together', 'forward', 'on', 'to', 'up']),
  take: new Set(['forward', 'up', 'back', 'to', 'forwards']),
  carry: new Set(['out']),
  make: new Set(['available', 'aware', 'contact', 'arrangements', 'enquiries', 'representations']),
  hold: new Set(['talks', 'discussions']),
};

/** Verb and particle that only settle: "take item 5 off the planner". */
const CLOSING_PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  take: new Set(['off', 'out', 'as']),
  set: new Set(['at', 'aside']),
  put: new Set(['off']),
  write: new Set(['off']),
  raise: new Set(['from']),
};

/** How many words on a particle may stand: "set the balance of reserves at £4m". */
const REACH: Readonly<Record<string, number>> = { take: 40, set: 8 };

const near = (tokens: readonly Token[], at: number, reach: number): Token[] =>
  tokens.slice(at + 1, at + 1 + reach);

/** Whether the verb at `at` makes a task with a particle right after it. */
export const isTaskPhrase = (tokens: readonly Token[], at: number): boolean => {
  const particles = TASK_PARTICLES[tokens[at]?.verb?.base ?? ''];
  return particles !== undefined && near(tokens, at, 1).some((token) => particles.has(token.word));
};

/** Whether the verb at `at` only settles, with a particle anywhere in its clause. */
export const isClosingPhrase = (tokens: readonly Token[], at: number): boolean => {
  const particles = CLOSING_PARTICLES[tokens[at]?.verb?.base ?? ''];
  return (
    particles !== undefined &&
    near(tokens, at, REACH[tokens[at]?.verb?.base ?? ''] ?? 2).some((token) => particles.has(token.word))
  );
};
