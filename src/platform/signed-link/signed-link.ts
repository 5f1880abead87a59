import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId, type Id } from '#kernel/id';
import { toEpoch, toInstant, type Instant } from '#kernel/instant';
import { fail, ok, type Result } from '#kernel/result';

export type LinkError = { readonly code: 'link.invalid' } | { readonly code: 'link.expired'; readonly expiredAt: Instant };

export type LinkClaims = {
  readonly subject: Id<string>;
  readonly centre: Id<'centre'>;
  /** Whole seconds; null for a link that ends only by raising the subject's `version`. */
  readonly expires: Instant | null;
  /** Compare with the number kept at the subject: raising that one takes back every link given out before. */
  readonly version: number;
};

/** What a signed link is for: a token made for one purpose is worthless for any other. */
export type LinkOrder = Omit<LinkClaims, 'version'> & { readonly purpose: string; readonly version?: number };

export type LinkSigner = {
  sign(order: LinkOrder): string;
  read(token: string, purpose: string, now: Instant): Result<LinkClaims, LinkError>;
};

const claimsLength = 2 + 5 + 16 + 16;
const sealLength = 16;
const shape = /^[A-Za-z0-9_-]{74}$/;

/** Signs links that let a person without an account do one thing. A token holds ids and a date, never a name or a number of a person. */
export function createLinkSigner(secret: string | Uint8Array): LinkSigner {
  if (Buffer.byteLength(secret) < 32) throw new Error('The secret for links has at least 32 bytes.');
  const seal = (claims: Uint8Array, purpose: string): Buffer =>
    createHmac('sha256', createHmac('sha256', secret).update(`link:${purpose}`).digest()).update(claims).digest().subarray(0, sealLength);
  return {
    sign: ({ purpose, ...order }) => {
      const claims = pack(order);
      return Buffer.concat([claims, seal(claims, purpose)]).toString('base64url');
    },
    read: (token, purpose, now) => {
      const bytes = Buffer.from(token, 'base64url');
      // Base64 has several spellings of the same bytes; only the one we wrote is accepted.
      if (!shape.test(token) || bytes.toString('base64url') !== token) return fail({ code: 'link.invalid' });
      const claims = bytes.subarray(0, claimsLength);
      if (!timingSafeEqual(bytes.subarray(claimsLength), seal(claims, purpose))) return fail({ code: 'link.invalid' });
      const read = unpack(claims);
      return read.expires !== null && read.expires <= now ? fail({ code: 'link.expired', expiredAt: read.expires }) : ok(read);
    },
  };
}

function pack({ subject, centre, expires, version = 0 }: Omit<LinkOrder, 'purpose'>): Buffer {
  if (!isId(subject) || !isId(centre)) throw new Error('A link names its subject and its centre by id.');
  const head = Buffer.alloc(7);
  head.writeUInt16BE(version);
  head.writeUIntBE(expires === null ? 0 : Math.floor(toEpoch(expires) / 1000), 2, 5);
  return Buffer.concat([head, idBytes(subject), idBytes(centre)]);
}

function unpack(claims: Buffer): LinkClaims {
  const seconds = claims.readUIntBE(2, 5);
  return {
    version: claims.readUInt16BE(), expires: seconds === 0 ? null : toInstant(seconds * 1000),
    subject: idOf(claims.subarray(7, 23)), centre: idOf(claims.subarray(23, 39)),
  };
}

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = <Noun extends string>(bytes: Buffer): Id<Noun> =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id<Noun>;
