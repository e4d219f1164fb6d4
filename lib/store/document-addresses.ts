import type { DocumentRead } from '../model/index.ts';

/**
 * The record of a document read with what another record of the same document knows of its addresses: a file that was
 * opened from disk today may have been found on a council's site before. Pages, which have one address, stay as they are.
 */
export function withAddressesOf(document: DocumentRead, other: DocumentRead | null): DocumentRead {
  if (!other || (document.addresses === undefined && other.addresses === undefined)) return document;
  const addresses = [
    ...new Set([
      ...(document.address === null ? [] : [document.address]),
      ...(document.addresses ?? []),
      ...(other.address === null ? [] : [other.address]),
      ...(other.addresses ?? []),
    ]),
  ];
  return { ...document, address: document.address ?? addresses[0] ?? null, addresses };
}
