import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../files/system-failure.ts';
import { writeDurably } from '../files/write-durably.ts';

/** The key this laptop signs its bundles with. It stays in the person's own folder and never goes into an archive. */
export interface LaptopKey {
  /** SPKI in DER, base64. */
  readonly publicKey: string;
  /** An Ed25519 signature (RFC 8032) in base64. */
  sign(bytes: Uint8Array): string;
}

const FILE = 'laptop-key.pem';

/** Reads the key, or makes it the first time. Fails as the disk does. */
export async function openLaptopKey(personFolder: string): Promise<LaptopKey> {
  const privateKey = await readOrMakeKey(path.join(personFolder, FILE));
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  return { publicKey, sign: (bytes) => signBytes(null, bytes, privateKey).toString('base64') };
}

async function readOrMakeKey(file: string): Promise<KeyObject> {
  try {
    return createPrivateKey(await readFile(file));
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeDurably(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await chmod(file, 0o600);
  return privateKey;
}

/** False for anything that is not this key's signature of these bytes, whatever it is. */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  const key = parsePublicKey(publicKey);
  return key !== null && verifyBytes(null, bytes, key, Buffer.from(signature, 'base64'));
}

/** Only Ed25519: a key of another kind would bring its own rules. */
function parsePublicKey(text: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch (error) {
    // OpenSSL names what is wrong with a key in many ways; each means that it is none.
    if (error instanceof Error) return null;
    throw error;
  }
}
