import type { Standing } from '../model/index.ts';

/** Pages that a guard shows instead of the council's ("Just a moment...", 403 pages; moderngov-markup.md 1). */
const BLOCKED =
  /^(?:just a moment|attention required|access denied|request (?:blocked|unsuccessful)|403\b|forbidden|verify(?:ing)? you are (?:a )?human|checking (?:your browser|if the site connection is secure)|please (?:enable|wait while)|pardon our interruption|the request is blocked|azure waf|error 1\d{3}|you have been blocked|captcha|enable javascript and cookies to continue|one more step)/iu;
const LOGIN =
  /^(?:log ?in|sign ?in|log on|password\b|forgotten (?:your )?password|please (?:log|sign) in|mewngofnodi|session (?:expired|timed out))/iu;

/** `blocked` or `login` where the lines are a guard's or a login page, otherwise null. Only short pages are taken for one. */
export function blockedPage(lines: readonly string[], title: string | null = null): Standing | null {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const opening = [...(title === null ? [] : [title]), ...lines.slice(0, 8)];
  if (length > 3000) return null;
  if (opening.some((line) => BLOCKED.test(line.trim()))) return 'blocked';
  const logins = [...opening, ...lines].filter((line) => LOGIN.test(line.trim())).length;
  return logins >= 2 || (title !== null && LOGIN.test(title.trim())) ? 'login' : null;
}

/** Enough of a page to tell whether it is text. */
const SAMPLE = 20_000;

/** Whether there are no words: nothing but white space, or a picture or a program that was read as if it were text. */
export function holdsNoText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let strange = 0;
  for (let at = 0; at < sample.length; at += 1) if (isNoLetter(sample.charCodeAt(at))) strange += 1;
  return sample.trim() === '' || strange > sample.length / 20;
}

/** Signs that no text holds: what is left of bytes that are no letters, and control characters beside white space. */
function isNoLetter(code: number): boolean {
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const isWhiteSpace = code >= 0x09 && code <= 0x0d;
  return code === 0xfffd || (isControl && !isWhiteSpace);
}
