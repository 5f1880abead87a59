import { expect, test } from 'vitest';
import { signersOf } from './signers.ts';

const head = { post: 'head', name: 'Endang Suryani, M.Si.', nip: '197408092000122999' };
const training = { post: 'training', name: 'Ir. Rahmat Gunadi', nip: '197901152005011999' };
const proposed = { name: 'Dimas Adiputra', at: '2026-04-09T03:00:00.000Z' };
const published = { name: 'Endang Suryani', at: '2026-04-15T03:00:00.000Z' };

test('who proposed it, the head of training and the head of the centre sign, each with the number on record', () => {
  expect(signersOf({ proposed, published }, [head, training])).toEqual({
    prepared: { name: 'Dimas Adiputra', on: proposed.at }, checked: { name: 'Ir. Rahmat Gunadi', nip: training.nip, post: 'training' },
    approved: { name: 'Endang Suryani, M.Si.', nip: head.nip, post: 'head', on: published.at },
  });
});

test('a proposer who holds a post is named with title and number', () => {
  expect(signersOf({ proposed: { ...proposed, name: 'rahmat  gunadi' } }, [head, training]).prepared).toEqual({ name: 'Ir. Rahmat Gunadi', nip: training.nip, post: 'training', on: proposed.at });
});

test('a person of one name is not the official whose longer name holds it', () => {
  expect(signersOf({ proposed: { ...proposed, name: 'Suryani' }, published: { ...published, name: 'Endang' } }, [head, training])).toMatchObject({
    prepared: { name: 'Suryani', on: proposed.at }, approved: { name: head.name, by: 'Endang' },
  });
  expect(signersOf({ proposed: { ...proposed, name: 'Suryani' } }, [head]).prepared).not.toHaveProperty('nip');
});

test('approved here by somebody else than the head: the head signs, and who approved is named', () => {
  expect(signersOf({ proposed, published: { ...published, name: 'Siti Aminah' } }, [head]).approved).toEqual({ name: head.name, nip: head.nip, post: 'head', on: published.at, by: 'Siti Aminah' });
});

test('what nobody knows stays open: a draft has no day, a centre without officials only who did it', () => {
  expect(signersOf({}, [head])).toEqual({ prepared: {}, checked: {}, approved: { name: head.name, nip: head.nip, post: 'head' } });
  expect(signersOf({ proposed, published }, [])).toEqual({ prepared: { name: proposed.name, on: proposed.at }, checked: {}, approved: { name: published.name, on: published.at } });
});
