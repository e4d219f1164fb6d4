import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { bundle } from '../../../scripts/bundle.ts';

/**
 * A PDF of exactly so many pages of invented minutes, as a browser prints them: fonts in it, packed, and marked up for screen
 * readers, as what councils make from Word is.
 */
export async function printMinutes(browser: Browser, pages: number): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: await bundle(join(import.meta.dirname, 'pack.ts'), 'pack') });
    await page.evaluate(`pack.write(${pages})`);
    return await page.pdf({
      format: 'A4',
      tagged: true,
      margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' },
      pageRanges: `1-${pages}`,
    });
  } finally {
    await page.close();
  }
}
