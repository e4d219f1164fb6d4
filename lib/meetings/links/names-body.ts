import { plainBody } from '../reading/bodies.ts';

/** Words that end the names of bodies, and by which minutes call them for short. */
const KIND =
  /\b(?:committee|panel|board|forum|cabinet|executive|commission|partnership|council|scrutiny|group)\b/gi;

/** Whether a sentence at one body speaks of another: by its name, or by the word for its kind where the own body is no such thing. */
export function namesBody(quote: string, other: string, own: string): boolean {
  const text = ` ${plainBody(quote)} `;
  if (text.includes(` ${plainBody(other)} `)) return true;
  const ownKinds = new Set((own.match(KIND) ?? []).map((word) => word.toLowerCase()));
  return (other.match(KIND) ?? []).some((word) => {
    const kind = word.toLowerCase();
    return !ownKinds.has(kind) && text.includes(` ${kind} `);
  });
}
