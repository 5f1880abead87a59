import { expect, test } from 'vitest';
import type { UnitKey } from '#standards';
import { readUnitLines, writeUnitLines } from './unit-lines.ts';

test('a pasted list is read with its numbers, tabs, decrees and electives', () => {
  expect(readUnitLines('1. C.24LAS01.001.1\tMelaksanakan Persiapan\n\n2) C.24LAS01.029.1@98/2018 Sambungan kampuh (pilihan)\r\n- JIP.SM02.005.01')).toEqual([
    { name: 'C.24LAS01.001.1', title: 'Melaksanakan Persiapan', part: 'core' },
    { name: 'C.24LAS01.029.1@98/2018', title: 'Sambungan kampuh', part: 'elective' },
    { name: 'JIP.SM02.005.01', title: '', part: 'core' },
  ]);
});

test('what the form writes is read back as the same units', () => {
  const units = [
    { code: 'C.24LAS01.001.1', key: 'C.24LAS01.001.1@98/2018' as UnitKey, title: 'Persiapan', part: 'core' as const },
    { code: 'X.1', key: null, title: 'Tidak dikenal', part: 'elective' as const },
  ];
  expect(readUnitLines(writeUnitLines(units, 'pilihan'))).toEqual([
    { name: 'C.24LAS01.001.1@98/2018', title: 'Persiapan', part: 'core' }, { name: 'X.1', title: 'Tidak dikenal', part: 'elective' },
  ]);
});
