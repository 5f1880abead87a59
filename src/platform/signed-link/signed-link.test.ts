import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { newId } from '#platform/new-id';
import { createLinkSigner } from '#platform/signed-link/signed-link';

const signer = createLinkSigner('a secret of tests only, thirty-two bytes');
const now = '2026-11-24T03:00:00.000Z' as Instant;
const tomorrow = '2026-11-25T03:00:00.000Z' as Instant;
const order = { purpose: 'employer', subject: newId<'employer'>(), centre: newId<'centre'>(), expires: tomorrow, version: 3 };
const invalid = { ok: false, error: { code: 'link.invalid' } };

test('a link says for whom, where and until when it was made', () => {
  const { purpose, ...claims } = order;
  expect(signer.read(signer.sign(order), purpose, now)).toEqual({ ok: true, value: claims });
});

test('a link without an end is read for ever, and is version 0 unless told', () => {
  const { version: _, ...first } = order;
  const token = signer.sign({ ...first, expires: null });
  expect(signer.read(token, 'employer', '2199-01-01T00:00:00.000Z' as Instant)).toMatchObject({ ok: true, value: { expires: null, version: 0 } });
});

test('a link is over from the second it ends', () => {
  const token = signer.sign(order);
  expect(signer.read(token, 'employer', '2026-11-25T02:59:59.999Z' as Instant)).toMatchObject({ ok: true });
  expect(signer.read(token, 'employer', tomorrow)).toEqual({ ok: false, error: { code: 'link.expired', expiredAt: tomorrow } });
});

test('a link for one purpose opens nothing else', () => {
  expect(signer.read(signer.sign(order), 'check-in', now)).toEqual(invalid);
});

test('a link signed with another secret is refused', () => {
  const stranger = createLinkSigner('another secret, also long enough to be one');
  expect(signer.read(stranger.sign(order), 'employer', now)).toEqual(invalid);
});

test('a change at any place of a link is refused, even one that spells the same bytes', () => {
  const token = signer.sign(order);
  for (let at = 0; at < token.length; at += 1) {
    for (const sign of ['A', 'B', '_']) {
      const changed = `${token.slice(0, at)}${sign}${token.slice(at + 1)}`;
      if (changed !== token) expect(signer.read(changed, 'employer', now)).toEqual(invalid);
    }
  }
  for (const changed of ['', token.slice(1), `${token}A`, `${token}=`, ` ${token}`, '../../etc/passwd']) expect(signer.read(changed, 'employer', now)).toEqual(invalid);
});

test('a link fits an address and a small QR code', () => {
  expect(signer.sign(order)).toMatch(/^[\w-]{74}$/);
});

test('nothing but an id becomes part of a link', () => {
  expect(() => signer.sign({ ...order, subject: '3674014507030004' as Id<'person'> })).toThrow('by id');
});

test('a short secret is refused at once', () => {
  expect(() => createLinkSigner('short')).toThrow('32 bytes');
});
