import { expect, test } from 'vitest';
import { askAgain } from './ask-again.ts';

const employers = new Map([['shipyard', { phone: '+6281200000001', email: 'kapal@contoh.example' }], ['mill', { phone: null, email: 'tekstil@contoh.example' }], ['bakery', { phone: null, email: null }]]);

test('an employer is asked once about all that fades, by phone before mail; whom nothing reaches is left to people', () => {
  const asked = askAgain([{ employer: 'shipyard', need: 1 }, { employer: 'mill', need: 2 }, { employer: 'shipyard', need: 3 }, { employer: 'bakery', need: 4 }, { employer: 'nobody', need: 5 }], employers);
  expect(asked.map(({ channel, to, lines }) => [channel, to, lines.map(({ need }) => need)])).toEqual([['whatsapp', '+6281200000001', [1, 3]], ['mail', 'tekstil@contoh.example', [2]]]);
});
