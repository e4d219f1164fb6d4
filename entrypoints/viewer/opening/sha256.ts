/** SHA-256 of the bytes, as 64 hexadecimal digits in lower case. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  // Never a shared buffer here: bytes come from a response or a file.
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
