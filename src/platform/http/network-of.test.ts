import { expect, test } from 'vitest';
import { networkOf } from './network-of.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'], ['::ffff:192.0.2.7', '::ffff:192.0.2.7'], ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'], ['2001:db8:1:2:bbbb:cccc:dddd:eeee', '2001:db8:1:2'],
  ['2001:db8::1:2:3:4:5', '2001:db8:0:1'], ['::1', '0:0:0:0'], ['2001:db8::', '2001:db8:0:0'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
