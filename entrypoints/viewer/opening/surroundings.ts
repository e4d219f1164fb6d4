import { browser } from 'wxt/browser';
import { siteOf } from '../../../lib/council-hosts.ts';
import { copyOf } from './copies.ts';
import type { Surroundings } from './fetch-pdf.ts';
import { takeHanded } from './handed.ts';

/** Milliseconds without a byte after which a server is given up. */
const PATIENCE = 60_000;

/** Fetching as an extension's page does it. */
export function browserSurroundings(): Surroundings {
  return {
    fetch: (address, options) => fetch(address, options),
    handed: takeHanded,
    copy: copyOf,
    mayFetch: async ({ href }) => {
      const site = siteOf(href);
      return site !== null && browser.permissions.contains({ origins: [site] });
    },
    isOnline: () => navigator.onLine,
    isFramed: () => window.top !== window.self,
    patience: PATIENCE,
  };
}
