/** What is chosen in a view, as its address has it. */
export type Chosen = Readonly<Record<string, string>>;

/** A day of an address, or the other where it is none. */
export const dayIn = (chosen: Chosen, name: string, otherwise: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(chosen[name] ?? '') ? (chosen[name] ?? otherwise) : otherwise;
