import { browser } from 'wxt/browser';

const GATE = { id: 'gate', script: '/gate.js' } as const;

/** Changes of the registration, one after another: two at once would register the gate twice. */
let last: Promise<void> = Promise.resolve();

/** Makes the gate run on the sites that are switched on and on no others, also after the browser was closed. */
export function registerGate(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const matches = (await browser.permissions.getAll()).origins ?? [];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [GATE.id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE.id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: GATE.id, js: [GATE.script], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
