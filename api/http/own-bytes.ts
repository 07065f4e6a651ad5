/**
 * Bytes in a memory of their own, for those that are kept. Node cuts small ones out of 64 KB that many share, and
 * all of it stays as long as one of them does: some thousand small answers kept hundreds of megabytes.
 */
export function ownBytes(bytes: Uint8Array | string): Buffer {
  if (typeof bytes === 'string') return ownBytes(Buffer.from(bytes));
  const { buffer }: { buffer: ArrayBufferLike } = bytes;
  if (bytes instanceof Buffer && bytes.length === buffer.byteLength) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  own.set(bytes);
  return own;
}
