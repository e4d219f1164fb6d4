/**
 * Name of a fetched file: what the server calls it (`Content-Disposition`, RFC 6266: `filename*` before `filename`),
 * else the last part of its address, else the host. Never holds a slash or a control character.
 */
export function fileName(address: URL, disposition: string | null): string {
  const stated = disposition === null ? null : (extendedName(disposition) ?? plainName(disposition));
  return clean(stated ?? '') || clean(decoded(address.pathname.split('/').at(-1) ?? '')) || address.host;
}

function extendedName(disposition: string): string | null {
  const value = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/iu.exec(disposition)?.[1];
  return value === undefined ? null : decoded(value);
}

function plainName(disposition: string): string | null {
  const match = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/iu.exec(disposition);
  return match?.[1]?.replaceAll(/\\(.)/gu, '$1') ?? match?.[2] ?? null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const clean = (name: string): string => name.replaceAll(/[\p{Cc}/\\]/gu, ' ').trim();
