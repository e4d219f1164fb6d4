import { readFreeText } from '../free-text.ts';
import { keepBlocks } from '../kept-blocks.ts';
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
  const { blocks, lines, restore } = keepBlocks(
    page,
    (block) =>
      within !== null &&
      block.start >= within.start &&
      block.end <= within.end &&
      !index.elementAt(block.start)?.closest(FURNITURE),
  );
  const named =
    lines
      .slice(0, 20)
      .map((line) => kindByHeading(line))
      .find((kind) => kind !== null) ?? null;
  const labelled = lines.some((line) => /^(?:Minutes|Cofnodion)\s?:/u.test(line));
  const reading =
    named !== null || labelled
      ? readPlainPage(index.text, blocks, lines, named ?? 'meeting', truncations)
      : readFreeText(index.text, blocks, lines, truncations);
  const title = normal(
    content?.querySelector('h1')?.textContent ?? document.querySelector('h1')?.textContent ?? document.title,
  );
  return {
    ...restore(reading),
    kind: 'web',
    title: title === '' ? reading.title : title,
    councilIn: [
      ...document.title.split(/\s+[-–—|:]\s+/u).toReversed(),
      ...siteNames(document),
      ...reading.councilIn,
    ],
  };
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
