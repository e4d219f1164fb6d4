import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikePdf } from './looks-like-pdf.ts';
import { isPdfToOpen, originalRule, redirectRules, type PageAnswer } from './redirect-rules.ts';
import { addressAtDoor, DOOR, viewerAddress } from './viewer-address.ts';

const SITE = 'https://democracy.northmoor.example/*';

const answer = (more: Partial<PageAnswer> = {}, headers: Record<string, string> = {}): PageAnswer => ({
  url: 'https://democracy.northmoor.example/mgConvert2PDF.aspx?ID=12',
  method: 'GET',
  statusCode: 200,
  tabId: 3,
  responseHeaders: Object.entries({ 'Content-Type': 'application/pdf', ...headers }).map(([name, value]) => ({
    name,
    value,
  })),
  ...more,
});
const opens = (more: Partial<PageAnswer> = {}, headers: Record<string, string> = {}) =>
  isPdfToOpen(answer(more, headers), [SITE], [7]);

describe('addresses of the viewer', () => {
  it('hold any address whole, and its page as their own', () => {
    const file = 'https://council.example/a.aspx?b=1&c=%20d';
    const inside = new URL(viewerAddress(`${file}#page=7`), 'chrome-extension://id');
    expect(inside.searchParams.get('file')).toBe(file);
    expect(inside.hash).toBe('#page=7');
    expect(new URL(viewerAddress(file), 'chrome-extension://id').hash).toBe('');
  });

  it('come from the door as they stand there', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (file) => {
        const { href } = new URL(file);
        const bare = href.replace(/#$/u, '');
        expect(addressAtDoor(new URL(DOOR + bare, 'chrome-extension://id').href)).toBe(bare);
        const [address = ''] = href.split('#');
        const inside = new URL(viewerAddress(href), 'chrome-extension://id');
        expect(inside.searchParams.get('file')).toBe(address);
      }),
    );
    expect(addressAtDoor(`chrome-extension://id/open.html`)).toBe(null);
  });
});

describe('which addresses look like a PDF’s', () => {
  it('by their ending or by what makes packs', () => {
    for (const address of [
      'https://a.example/documents/s12/Minutes.pdf',
      'https://a.example/documents/s12/Minutes.PDF?T=10#page=2',
      'https://a.example/mgConvert2PDF.aspx?ID=5',
    ]) {
      expect(looksLikePdf(address), address).toBe(true);
    }
    for (const address of ['https://a.example/ieListDocuments.aspx?file=a.pdf', 'a.pdf', '']) {
      expect(looksLikePdf(address), address).toBe(false);
    }
  });
});

describe('which answers open here, in Firefox', () => {
  it('PDFs of a site that is switched on, whatever their address', () => {
    expect(opens()).toBe(true);
    expect(opens({ url: 'https://democracy.northmoor.example:8443/x' })).toBe(true);
    expect(opens({}, { 'Content-Type': 'Application/PDF; charset=binary' })).toBe(true);
    expect(opens({}, { 'Content-Disposition': 'inline; filename="attachment.pdf"' })).toBe(true);
  });

  it('nothing else', () => {
    expect(opens({}, { 'Content-Type': 'text/html' })).toBe(false);
    expect(opens({}, { 'Content-Type': 'application/pdfx' })).toBe(false);
    expect(opens({}, { 'Content-Disposition': 'Attachment; filename="a.pdf"' })).toBe(false);
    expect(opens({ method: 'POST' })).toBe(false);
    expect(opens({ statusCode: 404 })).toBe(false);
    expect(opens({ tabId: 7 })).toBe(false);
    expect(opens({ url: 'https://democracy.northmoor.example.evil.example/a.pdf' })).toBe(false);
    expect(opens({ url: 'https://evil.example/?https://democracy.northmoor.example/a.pdf' })).toBe(false);
    expect(opens({ url: 'http://democracy.northmoor.example/a.pdf' })).toBe(false);
    expect(opens({ url: 'https://democracyxnorthmoor.example/a.pdf' })).toBe(false);
    expect(isPdfToOpen(answer(), [], [])).toBe(false);
  });
});

describe('the rules for Chrome and Edge', () => {
  it('are none where no site is switched on', () => {
    expect(redirectRules([], 'chrome-extension://id/open.html?')).toEqual([]);
  });

  it('are one a site, and before them those that leave things alone', () => {
    const rules = redirectRules([SITE, 'http://127.0.0.1/*'], 'chrome-extension://id/open.html?');
    const redirects = rules.filter(({ action }) => action.type === 'redirect');
    const allows = [...rules.filter(({ action }) => action.type === 'allow'), originalRule(9)];
    expect(redirects).toHaveLength(2);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const redirect of redirects) {
      expect(redirect.condition).toMatchObject({ resourceTypes: ['main_frame'], requestMethods: ['get'] });
      expect(allows.every(({ priority }) => priority > redirect.priority)).toBe(true);
    }
  });
});
