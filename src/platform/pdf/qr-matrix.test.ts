import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrBlock, qrMatrix, qrSvg, quietZone } from '#platform/pdf/qr-matrix';

const address = 'https://balai.example/c/7K2M-94QX-RT5B';

/** Draws the path on squared paper. */
function drawn({ size, path }: { size: number; path: string }): boolean[][] {
  const paper = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(length); at += 1) paper[Number(y)]![Number(x) + at] = true;
  }
  return paper;
}

test('the path draws exactly the modules of the code', () => {
  expect(drawn(qrMatrix(address))).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
});

test('four modules around the code stay white', () => {
  const { size, path } = qrMatrix(address);
  const inside = size - quietZone;
  drawn({ size, path }).forEach((line, y) => line.forEach((isDark, x) => {
    if (x < quietZone || y < quietZone || x >= inside || y >= inside) expect(isDark).toBe(false);
  }));
});

test('on paper a module is whole points wide, black on white', () => {
  const { size } = qrMatrix(address);
  expect(qrBlock(address, { pointsPerModule: 3 })).toMatchObject({ width: size * 3, height: size * 3 });
  expect(qrSvg(qrMatrix(address), 99)).toMatch(/^<svg [^>]*width="99"[^>]*><rect [^>]*fill="#fff"\/><path [^>]*fill="#000"\/><\/svg>$/);
});
