import type { MinutesDocument } from '../model/index.ts';
import type { TextIndex } from '../text/text-index.ts';
import { ADAPTERS, type WebPage } from './adapters.ts';
import { finish, normal } from './reading.ts';
import { findTruncations } from './truncations.ts';

/**
 * Reads a page: which it is, council, meetings, items, what is minutes and what is not (docs/architecture.md).
 * `index` is the index of `document`; `address` is the page's, or null. The document is only read, and nothing in it is
 * trusted: a page that no adapter understands is a document without minutes, never an error.
 */
export function readDom(index: TextIndex, document: Document, address: string | null): MinutesDocument {
  const lines = index.blocks.map((block) => normal(index.text.slice(block.start, block.end)));
  const page: WebPage = { index, lines, document, address };
  const truncations = findTruncations(index.text, (offset) => linkAt(index, offset, address));
  const adapter = ADAPTERS.find((candidate) => candidate.claims(page)) ?? ADAPTERS[1];
  return finish(adapter.read(page, truncations), {
    text: index.text,
    lines,
    address,
    pageTitle: document.title,
    declaredLanguage: document.documentElement?.getAttribute('lang') ?? null,
    truncations,
    meetingDate: null,
  });
}

/** Absolute address of the link at `offset`, if it is one to a web page. */
function linkAt(index: TextIndex, offset: number, address: string | null): string | null {
  const href = index.elementAt(offset)?.closest('a[href]')?.getAttribute('href');
  if (!href) return null;
  const base = address ?? undefined;
  if (!URL.canParse(href, base)) return null;
  const link = new URL(href, base);
  return link.protocol === 'https:' || link.protocol === 'http:' ? link.href : null;
}
