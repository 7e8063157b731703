// The key that tokens are checked with, read from its text: strong enough, and of the algorithm's kind.
import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';

/** Algorithms of tokens (RFC 7518, RFC 8037), with what their keys must be. */
const ALGORITHMS = {
  HS256: { bytes: 32 },
  HS384: { bytes: 48 },
  HS512: { bytes: 64 },
  RS256: { type: 'rsa' },
  PS256: { type: 'rsa' },
  ES256: { type: 'ec', curve: 'prime256v1' },
  EdDSA: { type: 'ed25519' },
} as const;

export type TokenAlgorithm = keyof typeof ALGORITHMS;

export const TOKEN_ALGORITHMS = Object.keys(ALGORITHMS) as TokenAlgorithm[];

const RSA_BITS = 2048;

/**
 * The key of a text: a shared secret for HS…, of at least as many bytes as the algorithm's hash (RFC 7518, 3.2); else a
 * public key in PEM (SPKI), whose line breaks may be written \n. Or, as a text, what is wrong with it, without a word of it.
 */
export function readTokenKey(algorithm: TokenAlgorithm, text: string): KeyObject | string {
  const needed: { bytes?: number; type?: string; curve?: string } = ALGORITHMS[algorithm];
  if (needed.bytes !== undefined) {
    const bytes = Buffer.from(text);
    if (bytes.length < needed.bytes) {
      return `has ${bytes.length} bytes; ${algorithm} needs ${needed.bytes} or more, such as those of: openssl rand -base64 ${needed.bytes}`;
    }
    return createSecretKey(bytes);
  }
  const key = readPublicKey(text.replaceAll('\\n', '\n'));
  if (key === undefined) return 'is not a public key in PEM, which begins with -----BEGIN PUBLIC KEY-----';
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type !== needed.type || (needed.curve && details?.namedCurve !== needed.curve)) {
    return `is a key of another kind than ${algorithm} takes (${needed.curve ?? needed.type})`;
  }
  if (type === 'rsa' && (details?.modulusLength ?? 0) < RSA_BITS) return `is weaker than ${RSA_BITS} bits`;
  return key;
}

function readPublicKey(pem: string): KeyObject | undefined {
  // Node would make the public key of a private one, which has no place here.
  if (!pem.includes('-----BEGIN PUBLIC KEY-----')) return undefined;
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}
