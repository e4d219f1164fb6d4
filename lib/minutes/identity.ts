/** Parameters that change how a page is shown or reached, never what it says (minutes-language.md 1.1). */
const IGNORED = new Set([
  'lll', // language of the page's frame
  'planid', // forward plan that the reader came from
  'rpid',
  'ver', // "minutes view"; the page is the same
  'bcr', // "show the breadcrumb"
  'j',
  '$lo$',
  'txtonly',
  'x',
  'fbclid',
  'gclid',
  'mc_cid',
  'mc_eid',
]);

/** A session that some sites keep in the path: `/(S(abc123))/ieListDocuments.aspx`. */
const SESSION = /\/\([A-Z]\([a-z0-9]+\)\)(?=\/)/giu;

/**
 * The identity of a document by its address: two addresses of the same page give the same key.
 *
 * Rules: scheme, `www.`, default port, user, fragment and session path dropped; host in lower case; on ModernGov pages (`.aspx`) the
 * whole path and the parameters' names in lower case, elsewhere the path as it is but for a last slash; parameters sorted,
 * the ignored ones and campaign marks left out, repeated ones kept. ModernGov's two names of one thing
 * (`CId|CommitteeId`, `MId|MeetingId`) are one. An address that is none stands for itself.
 */
export function documentKey(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return address.trim();
  if (!/^https?:$/u.test(url.protocol)) return `${url.protocol}${url.pathname}`;
  const path = url.pathname
    .replace(SESSION, '')
    .replace(/\/{2,}/gu, '/')
    .replace(/(?<=.)\/$/u, '');
  const modernGov = /\.aspx$/iu.test(path);
  const host = url.host.toLowerCase().replace(/^www\./u, '');
  const parameters = [...url.searchParams]
    .map(([name, value]): [string, string] => [parameterName(name, modernGov), value.trim()])
    .filter(([name, value]) => !IGNORED.has(name.toLowerCase()) && !/^utm_/iu.test(name) && value !== '')
    .sort((a, b) => (a[0] === b[0] ? compare(a[1], b[1]) : compare(a[0], b[0])))
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(modernGov ? value.toLowerCase() : value)}`,
    );
  const place = modernGov ? path.toLowerCase() : path;
  return `${host}${place}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

/** What the identity of a file begins with: of a PDF its bytes say what it is, and not where it was found. */
const FILE = 'pdf:';

/** The identity of a PDF. @param sha256 of its bytes, in hexadecimal digits */
export const fileKey = (sha256: string): string => `${FILE}${sha256.toLowerCase()}`;

/** Whether an identity is a file's. */
export const isFile = (key: string): boolean => key.startsWith(FILE);

function parameterName(name: string, modernGov: boolean): string {
  if (!modernGov) return name;
  const lower = name.toLowerCase();
  if (lower === 'committeeid') return 'cid';
  return lower === 'meetingid' ? 'mid' : lower;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
