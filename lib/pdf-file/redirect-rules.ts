/** A rule of the browser's declarativeNetRequest, as far as it is used here. */
export interface RedirectRule {
  readonly id: number;
  readonly priority: number;
  readonly action:
    | { readonly type: 'allow' }
    | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } };
  readonly condition: {
    readonly regexFilter?: string;
    readonly isUrlFilterCaseSensitive?: boolean;
    readonly tabIds?: readonly number[];
    readonly resourceTypes: readonly ['main_frame'];
    readonly requestMethods?: readonly ['get'];
    readonly responseHeaders?: readonly { readonly header: string; readonly values: readonly string[] }[];
  };
}

/** Id of the rule that leaves attachments alone; those of the sites follow. */
const ATTACHMENTS = 1;
const FIRST_SITE = 2;

/**
 * Rules that open the PDFs of these sites at `door`, an address of the extension that takes the PDF's address behind it.
 *
 * A PDF is what the server calls one, whatever its address (anchors.md C). Left alone: what is sent to be saved
 * (`Content-Disposition: attachment`), what comes of a form (POST), and frames.
 */
export function redirectRules(sites: readonly string[], door: string): RedirectRule[] {
  if (sites.length === 0) return [];
  return [
    {
      id: ATTACHMENTS,
      priority: 2,
      action: { type: 'allow' },
      condition: {
        resourceTypes: ['main_frame'],
        responseHeaders: [
          { header: 'content-disposition', values: ['attachment', 'attachment;*', 'attachment *'] },
        ],
      },
    },
    ...sites.map((site, index): RedirectRule => ({
      id: FIRST_SITE + index,
      priority: 1,
      action: { type: 'redirect', redirect: { regexSubstitution: `${door}\\0` } },
      condition: {
        regexFilter: addressesOf(site),
        isUrlFilterCaseSensitive: false,
        resourceTypes: ['main_frame'],
        requestMethods: ['get'],
        responseHeaders: [
          { header: 'content-type', values: ['application/pdf', 'application/pdf;*', 'application/pdf *'] },
        ],
      },
    })),
  ];
}

/** `https://democracy.northmoor.example/*` as an expression for whole addresses, with or without a port. */
function addressesOf(site: string): string {
  const [, scheme = '', host = ''] = /^([a-z]+):\/\/([^/]+)\/\*$/u.exec(site) ?? [];
  return `^${scheme}://${host.replaceAll(/[.*+?^$()[\]{}|\\]/gu, '\\$&')}(?::[0-9]+)?/.*$`;
}

/** An answer to a request for a page, as Firefox's webRequest tells it. */
export interface PageAnswer {
  readonly url: string;
  readonly method: string;
  readonly statusCode: number;
  readonly tabId: number;
  readonly responseHeaders?:
    readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
}

/** The rule, for this session of the browser, that lets a tab show PDFs as the browser does: it shows an original. */
export function originalRule(tab: number): RedirectRule {
  return {
    id: tab,
    priority: 2,
    action: { type: 'allow' },
    condition: { tabIds: [tab], resourceTypes: ['main_frame'] },
  };
}

/** Whether this answer is a PDF to be opened here, by the same rules. `originals` are tabs that show originals. */
export function isPdfToOpen(
  answer: PageAnswer,
  sites: readonly string[],
  originals: readonly number[],
): boolean {
  const header = (name: string) =>
    answer.responseHeaders
      ?.find((one) => one.name.toLowerCase() === name)
      ?.value?.trim()
      .toLowerCase() ?? '';
  return (
    answer.method === 'GET' &&
    answer.statusCode >= 200 &&
    answer.statusCode < 300 &&
    /^application\/pdf(?:[;\s]|$)/u.test(header('content-type')) &&
    !/^attachment(?:[;\s]|$)/u.test(header('content-disposition')) &&
    !originals.includes(answer.tabId) &&
    sites.some((site) => new RegExp(addressesOf(site), 'iu').test(answer.url))
  );
}
