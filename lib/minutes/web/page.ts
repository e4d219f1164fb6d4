import { readFreeText } from '../free-text.ts';
import { kindByHeading } from '../kinds.ts';
import { readPlainPage } from '../plain-page.ts';
import { normal, type Reading } from '../reading.ts';
import type { WebPage } from '../adapters.ts';
import type { Truncation } from '../../model/index.ts';
import { contentOf, FURNITURE } from './content.ts';

/**
 * Reads any other web page by what its main text says: the same cues as for a text file. Menus, banners and small print
 * around the main text are furniture.
 */
export function readWeb(page: WebPage, truncations: readonly Truncation[]): Reading {
  const { index, document } = page;
  const content = contentOf(document, index);
  const within = content ? index.offsetsOf(content) : null;
  const seen = page.lines.map((line, at) => {
    const block = index.blocks[at];
    const inside = block && within && block.start >= within.start && block.end <= within.end;
    return inside && !index.elementAt(block.start)?.closest(FURNITURE) ? line : '';
  });
  const first = seen.findIndex((line) => line !== '');
  const opening = seen.slice(Math.max(0, first), Math.max(0, first) + 20);
  const named = opening.map((line) => kindByHeading(line)).find((kind) => kind !== null) ?? null;
  const labelled = seen.some((line) => /^(?:Minutes|Cofnodion)\s?:/u.test(line));
  const kept = index.blocks.flatMap((block, at) =>
    seen[at] === '' ? [] : [{ block, line: seen[at] ?? '' }],
  );
  const blocks = kept.map(({ block }) => block);
  const lines = kept.map(({ line }) => line);
  const reading =
    named !== null || labelled
      ? readPlainPage(index.text, blocks, lines, named ?? 'meeting', truncations)
      : readFreeText(index.text, blocks, lines, truncations);
  const title = normal(
    content?.querySelector('h1')?.textContent ?? document.querySelector('h1')?.textContent ?? document.title,
  );
  return {
    ...reading,
    kind: 'web',
    title: title === '' ? reading.title : title,
    blocks: allBlocks(index.blocks, reading.blocks),
    councilIn: [
      ...document.title.split(/\s+[-–—|:]\s+/u).toReversed(),
      ...siteNames(document),
      ...reading.councilIn,
    ],
  };
}

/** All blocks of the index, those of the main text as the reading has them. */
function allBlocks(all: Reading['blocks'], read: Reading['blocks']): Reading['blocks'] {
  const byStart = new Map(read.map((block) => [block.start, block]));
  return all.map((block) => byStart.get(block.start) ?? block);
}

function siteNames(document: Document): (string | null)[] {
  return [
    ...document.querySelectorAll(
      'meta[property="og:site_name" i], meta[name="application-name" i], header img[alt]',
    ),
  ]
    .slice(0, 6)
    .map((element) => element.getAttribute('content') ?? element.getAttribute('alt'));
}
