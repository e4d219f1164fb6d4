/** Sites that "on for all UK councils" asks for: a pattern of the browser's own kind, and why it is in the list. */
export interface CouncilHost {
  readonly pattern: string;
  readonly reason: string;
}

/**
 * Where UK councils publish minutes. Found by looking at which hosts carry ModernGov, CMIS and councils' own pages;
 * a council elsewhere is switched on by itself ("Always on for this council").
 */
export const COUNCIL_HOSTS: readonly CouncilHost[] = [
  {
    pattern: '*://*.gov.uk/*',
    reason: 'English, Welsh and Scottish councils’ own domains, ModernGov under them',
  },
  { pattern: '*://*.moderngov.co.uk/*', reason: 'ModernGov as hosted by its maker' },
  { pattern: '*://*.cmis.uk.com/*', reason: 'CMIS as hosted by its maker' },
  { pattern: '*://*.gov.wales/*', reason: 'Welsh councils, in English' },
  { pattern: '*://*.llyw.cymru/*', reason: 'Welsh councils, in Welsh' },
  { pattern: '*://*.gov.scot/*', reason: 'Scottish councils and joint boards' },
];

/**
 * Pattern for one site alone, from an address in it; null where an address is no web page. Ports cannot be told
 * apart in such patterns.
 */
export function siteOf(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : null;
}
