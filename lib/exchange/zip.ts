/** One fixed moment for every part, so that the same content is the same file. */
const MOMENT = new Date(1980, 0, 1);
/** Small enough, in half the time that the smallest takes. */
const LEVEL = 3;

/** Parts, by their paths, as a zip: the same bytes in every browser and on the command line. */
export async function zipped(parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  return zipSync(parts, { mtime: MOMENT, level: LEVEL });
}

/** A zip packed anew, since the browser's own packing differs from one browser to the next. */
export async function repacked(zip: Uint8Array): Promise<Uint8Array> {
  const { unzipSync } = await import('fflate');
  return zipped(unzipSync(zip));
}
