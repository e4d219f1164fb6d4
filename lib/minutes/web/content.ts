import type { TextIndex } from '../../text/text-index.ts';

/** Parts of a page that are never its content. */
export const FURNITURE =
  'nav, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="complementary"], .breadcrumb, .breadcrumbs, .cookie, .cookies, #cookie, [class*="cookie-"], [id*="cookie"], .skip-link, .site-header, .site-footer, .sidebar';

const CANDIDATES = [
  'main article',
  'main',
  '[role="main"]',
  'article',
  '.DNNModuleContent',
  '#main-content',
  '#maincontent',
  '#content',
  '.entry-content',
  '.post-content',
  '.page-content',
  '#main',
];

/** Share of the page's text that a candidate must hold to be its content. */
const ENOUGH = 0.4;

/** The element that holds the main text: the first named candidate that has a good part of it, or else the body. */
export function contentOf(document: Document, index: TextIndex): Element | null {
  const whole = index.text.length;
  for (const selector of CANDIDATES) {
    for (const element of document.querySelectorAll(selector)) {
      const offsets = index.offsetsOf(element);
      if (offsets && offsets.end - offsets.start >= whole * ENOUGH) return element;
    }
  }
  return document.body;
}
