import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Keeps personal numbers unreadable at rest (UU 27/2022, art. 35). `context` binds a value to its place: what was sealed as a NIK opens as nothing else. */
export type Vault = {
  /** Never gives the same bytes twice for the same text. */
  seal(text: string, context: string): Buffer;
  /** Throws when the bytes were changed, belong to another context or need a key that is not held. */
  open(bytes: Uint8Array, context: string): string;
  /** Finds a number again without reading it: the same digits, however they were typed, give the same index. */
  blindIndex(text: string, context: string): string;
};

type Keys = {
  readonly encryptionKey: Uint8Array;
  /** Kept outside the database: without it nobody can try all NIKs against a stolen copy. */
  readonly blindIndexKey: Uint8Array;
  /** Open what they sealed once; nothing new is sealed with them. */
  readonly retiredKeys?: readonly Uint8Array[];
};

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
const headLength = 1 + nonceLength + tagLength;

/** A vault under 32-byte keys. Sealed bytes are key id, nonce, tag and text, in this order. */
export function createVault({ encryptionKey, blindIndexKey, retiredKeys = [] }: Keys): Vault {
  for (const key of [encryptionKey, blindIndexKey, ...retiredKeys]) if (key.length !== 32) throw new Error('A vault key has 32 bytes.');
  if (Buffer.compare(encryptionKey, blindIndexKey) === 0) throw new Error('The two keys of a vault differ.');
  const keys = new Map([...retiredKeys, encryptionKey].map((key) => [keyIdOf(key), key]));
  if (keys.size !== retiredKeys.length + 1) throw new Error('Two keys of the vault share an id: make another one.');
  return {
    seal: (text, context) => seal(encryptionKey, text, context),
    open: (bytes, context) => open(keys, bytes, context),
    blindIndex: (text, context) => {
      const digits = text.replace(/\D/g, '');
      if (digits === '') throw new Error('Only a number has a blind index.');
      return createHmac('sha256', blindIndexKey).update(`${context}\0${digits}`).digest('base64url');
    },
  };
}

function seal(key: Uint8Array, text: string, context: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(context));
  const hidden = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([Buffer.of(keyIdOf(key)), nonce, sealing.getAuthTag(), hidden]);
}

function open(keys: ReadonlyMap<number, Uint8Array>, bytes: Uint8Array, context: string): string {
  const key = keys.get(bytes[0] ?? -1);
  if (!key || bytes.length < headLength) throw new Error('This was not sealed by a key of the vault.');
  const opening = createDecipheriv(cipher, key, bytes.subarray(1, 1 + nonceLength), { authTagLength: tagLength })
    .setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(1 + nonceLength, headLength));
  return Buffer.concat([opening.update(bytes.subarray(headLength)), opening.final()]).toString('utf8');
}

/** Says which key sealed without telling anything about it. */
const keyIdOf = (key: Uint8Array): number => createHmac('sha256', key).update('key id').digest()[0]!;
