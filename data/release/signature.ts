import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { canonical } from './hash.ts';

/** Ed25519 over version and hash of a release, and so over everything before it. */
export const Signature = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: z
    .string()
    .regex(/^[0-9a-f]+$/)
    .meta({ description: 'SPKI, DER, hexadecimal' }),
  value: z.string().regex(/^[0-9a-f]{128}$/),
});
export type Signature = z.infer<typeof Signature>;

/** A key that is no Ed25519 key, or no key at all. */
export class KeyError extends Error {}

/** Reads a private key for signing (PEM). */
export function privateKey(pem: string): KeyObject {
  return ed25519(() => createPrivateKey(pem));
}

/** Reads a public key for verifying (PEM). */
export function publicKey(pem: string): KeyObject {
  return ed25519(() => createPublicKey(pem));
}

/** Signs a release. Redactions do not change its hash, so the signature outlives them. */
export function signRelease(version: string, hash: string, key: KeyObject): Signature {
  return {
    algorithm: 'Ed25519',
    publicKey: hexOf(createPublicKey(key)),
    value: sign(null, message(version, hash), key).toString('hex'),
  };
}

/** Whether a signature is right by the key it names itself. Whether one trusts that key is `isOf`. */
export function isSignatureRight(signature: Signature, version: string, hash: string): boolean {
  try {
    const der = Buffer.from(signature.publicKey, 'hex');
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const value = Buffer.from(signature.value, 'hex');
    return hexOf(key) === signature.publicKey && verify(null, message(version, hash), key, value);
  } catch {
    return false;
  }
}

/** Whether a signature was made with the private half of a key. */
export function isOf(key: KeyObject, signature: Signature): boolean {
  return hexOf(key) === signature.publicKey;
}

function message(version: string, hash: string): Buffer {
  return Buffer.from(canonical({ 'frid-release': version, hash }));
}

function hexOf(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).toString('hex');
}

function ed25519(read: () => KeyObject): KeyObject {
  try {
    const key = read();
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below: what OpenSSL says of a file that is no key helps nobody.
  }
  throw new KeyError('This is not an Ed25519 key in PEM form.');
}
