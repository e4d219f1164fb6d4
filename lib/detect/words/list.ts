/** Words of a list that spaces and line breaks part. */
export const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
