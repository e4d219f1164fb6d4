/** Where copies of handed-over files are until the browser is closed (`forgetCopies`, called when it starts). */
const COPIES = 'handed-pdfs';
/** The oldest goes first. */
const MOST = 5;

/** The copy of a file that was handed over before, or null. */
export async function copyOf(address: string): Promise<Response | null> {
  try {
    return (await (await caches.open(COPIES)).match(address)) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a copy, so that the viewer can be loaded again though Minutemark may no longer fetch the file. */
export async function keepCopy(address: string, bytes: Uint8Array): Promise<void> {
  try {
    const copies = await caches.open(COPIES);
    // Never a shared buffer here: the bytes come from pdf.js or a response.
    await copies.put(address, new Response(bytes as Uint8Array<ArrayBuffer>));
    const kept = await copies.keys();
    await Promise.all(kept.slice(0, -MOST).map((request) => copies.delete(request)));
  } catch {
    // A full disk: loading again will ask for the site instead.
  }
}

/** Forgets all copies. */
export async function forgetCopies(): Promise<void> {
  await caches.delete(COPIES);
}
