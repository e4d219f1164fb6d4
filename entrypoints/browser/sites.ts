import { signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { COUNCIL_HOSTS } from '../../lib/council-hosts.ts';

/** What "on for all UK councils" asks for. */
export const ALL_COUNCILS: readonly string[] = COUNCIL_HOSTS.map(({ pattern }) => pattern);

/** Sites that are switched on, as the browser's patterns. */
export interface Sites {
  readonly on: ReadonlySignal<readonly string[]>;
  /** Asks the person for these sites. Must be the first thing done in a click. Answers what they said. */
  switchOn(patterns: readonly string[]): Promise<boolean>;
  /** Gives sites back. */
  switchOff(patterns: readonly string[]): Promise<boolean>;
}

/** Follows which sites are switched on. The worker registers the gate for them (gate-registration.ts). */
export function followSites(): Sites {
  const on = signal<readonly string[]>([]);
  const look = async () => {
    on.value = (await browser.permissions.getAll()).origins ?? [];
  };
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  void look();
  return {
    on,
    switchOn: (patterns) => browser.permissions.request({ origins: [...patterns] }),
    switchOff: (patterns) => browser.permissions.remove({ origins: [...patterns] }),
  };
}
