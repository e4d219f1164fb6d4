import { browser } from 'wxt/browser';
import { siteOf } from '../../lib/council-hosts.ts';

/**
 * Firefox lets an extension fetch from a site only with a permission that the person gives. Must be the first thing done in
 * a click; where it is there already nothing is asked.
 */
export function askForSite(address: string): Promise<boolean> {
  const site = siteOf(address);
  return site === null ? Promise.resolve(false) : browser.permissions.request({ origins: [site] });
}
