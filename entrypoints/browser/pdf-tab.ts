import { browser } from 'wxt/browser';
import { siteOf } from '../../lib/council-hosts.ts';
import { looksLikePdf } from '../../lib/pdf-file/looks-like-pdf.ts';
import { viewerAddress } from '../../lib/pdf-file/viewer-address.ts';
import { passOn } from './pdf-passing.ts';

const PDF = 'application/pdf';

/**
 * Puts the viewer in the place of a PDF that a tab shows; answers false where the tab shows something else. Called with the
 * permission of a click on that tab: it ends when the viewer takes the tab's place, so the file is asked for before that.
 */
export async function openTabAsPdf(tab: number, address: string): Promise<boolean> {
  const type = await contentTypeIn(tab);
  // The browser lets no one into a PDF that is still loading, and Firefox into none: there the address has to do.
  if (type === null ? !looksLikePdf(address) : type !== PDF) return false;
  if (!import.meta.env.FIREFOX) await fetchFor(address, tab);
  await browser.tabs.update(tab, { url: viewerAddress(address) });
  return true;
}

/** Opens a link as a PDF in a tab beside its own. `sameSite` where the click on it lets Minutemark into its site. */
export async function openLinkAsPdf(link: string, beside: chrome.tabs.Tab, sameSite: boolean): Promise<void> {
  if (sameSite && !import.meta.env.FIREFOX) await fetchFor(link);
  await browser.tabs.create({
    url: viewerAddress(link),
    index: beside.index + 1,
    ...(beside.id === undefined ? {} : { openerTabId: beside.id }),
  });
}

async function contentTypeIn(tab: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}

/**
 * Asks for the file and keeps the answer for the viewer, which may ask itself only where the site is permitted for good. Where
 * a server gives a file only once, what the tab still has of it is taken. A refusal is an answer too; without one the viewer says why.
 */
async function fetchFor(address: string, tab?: number): Promise<void> {
  const site = siteOf(address);
  if (site === null || (await browser.permissions.contains({ origins: [site] }))) return;
  try {
    const response = await fetch(address, { credentials: 'include' });
    const kept = isPdf(response) || tab === undefined ? null : await keptIn(tab);
    if (kept) await response.body?.cancel();
    passOn(address, kept ?? response);
  } catch {
    // The viewer asks itself, and says what stands in its way.
  }
}

const isPdf = ({ ok, headers }: Response): boolean =>
  ok && (headers.get('content-type') ?? '').trim().toLowerCase().startsWith(PDF);

/** The tab's own file from the browser's store of pages, without asking the server; null where it is not there. */
async function keptIn(tab: number): Promise<Response | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: storedFile });
    const file = answer?.result;
    if (typeof file !== 'string') return null;
    const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
    return new Response(bytes, { headers: { 'content-type': PDF, 'content-length': String(bytes.length) } });
  } catch {
    return null;
  }
}

/** Runs in the tab, so it may use nothing of this file. Gives the file in base 64, as only text can be passed from there. */
async function storedFile(): Promise<string | null> {
  const mostPassed = 40_000_000;
  const response = await fetch(location.href, { cache: 'only-if-cached', mode: 'same-origin' });
  const file = await response.blob();
  if (!response.ok || file.type !== 'application/pdf' || file.size > mostPassed) return null;
  return new Promise((give, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => give(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => fail(reader.error));
    reader.readAsDataURL(file);
  });
}
