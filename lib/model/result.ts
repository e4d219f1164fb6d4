/** A value or a problem: errors are values a caller can act on. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** What went wrong, in sentences a user can read: what happened, what is safe, what to do. */
export interface Problem {
  readonly message: string;
  /** For the console and bug reports; never shown as the message. */
  readonly cause?: unknown;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const problem = (message: string, cause?: unknown): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { message, cause },
});
