import { expect, test } from 'vitest';
import { wordsOfOccupations } from './words-of-occupations.ts';

test('each four-digit occupation has the words people use for it and those of its parts, without its own title', () => {
  expect(wordsOfOccupations({
    occupations: [['7212', 'Pekerja Pengelasan'], ['7212.01', 'Tukang Las Listrik'], ['4110', 'Tenaga Kantor']], aliases: { welder: '7212', 'pekerja las': '7212', admin: '4110 7212 9999', kurir: '1111 4110 7212' },
  })).toBe('7212 welder las admin tukang listrik\n4110 admin kurir');
});
