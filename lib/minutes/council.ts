import { findCouncil, tidyName } from './names.ts';

/** Host labels that name a service, not a place (moderngov-markup.md 1). */
const SERVICE =
  /^(?:www\d?|democracy|modgov|moderngov(?:webpublic)?|councillors?|committees?|decisionmaking|minutes|mycouncil|cabinet|edemocracy|business|council|cms|meetings|ws|democratic|egov|legacy|public|agendas?)$/iu;

/**
 * The council a page belongs to: from the first of the given texts that names one (site name, title, headings),
 * or else the council's own part of the host ("cheshireplains.gov.uk"), which is honest where no name is found. Null with neither.
 */
export function councilOf(texts: readonly (string | null)[], address: string | null): string | null {
  for (const text of texts) {
    const name = text === null ? null : findCouncil(text);
    if (name !== null) return tidyName(name);
  }
  return hostCouncil(address);
}

function hostCouncil(address: string | null): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/iu.exec(address ?? '')?.[1]?.toLowerCase();
  if (!host || !host.includes('.') || /^[\d.]+$/u.test(host) || host === '127.0.0.1') return null;
  const labels = host.split('.');
  while (labels.length > 2 && SERVICE.test(labels[0] ?? '')) labels.shift();
  return labels.join('.');
}
