import { signal, type ReadonlySignal } from '@preact/signals';
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** Where the browser keeps the list. Not in the store: it goes with this browser's permissions, not into a backup. */
const KEY = 'pdfSites';
const Stored = z.array(z.string());

/** Sites whose PDFs open in Minutemark by themselves, as the browser's patterns. */
export async function pdfSites(): Promise<string[]> {
  const read = Stored.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.data : [];
}

/** Writes the list; the worker makes the rules follow (pdf-redirect.ts). */
export async function setPdfSites(sites: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...new Set(sites)] });
}

/** Calls `changed` whenever the list changes, whoever changed it. */
export function onPdfSites(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) changed();
  });
}

/** The list as screens show and change it. */
export interface PdfSites {
  readonly on: ReadonlySignal<readonly string[]>;
  /** Asks the person for the site. Must be the first thing done in a click. */
  switchOn(pattern: string): Promise<void>;
  /** The permission for the site stays: pages of minutes go on being read there. */
  switchOff(pattern: string): Promise<void>;
}

/** Follows the list. */
export function followPdfSites(): PdfSites {
  const on = signal<readonly string[]>([]);
  const look = async () => {
    on.value = await pdfSites();
  };
  onPdfSites(() => void look());
  void look();
  return {
    on,
    switchOn: async (pattern) => {
      if (!(await browser.permissions.request({ origins: [pattern] }))) return;
      await setPdfSites([...(await pdfSites()), pattern]);
    },
    switchOff: async (pattern) => setPdfSites((await pdfSites()).filter((site) => site !== pattern)),
  };
}
