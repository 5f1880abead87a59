import { encode } from 'uqr';
import type { PdfContent } from '#platform/pdf/pdf-document';

export const quietZone = 4;

export type QrMatrix = {
  /** Modules along one side, quiet zone included. */
  readonly size: number;
  /** One path for all dark modules, one unit a module: runs are joined, so that no viewer shows hairlines between them. */
  readonly path: string;
};

/** A QR code (ISO/IEC 18004, level M) with its quiet zone of four modules, for paper and for SVG. */
export function qrMatrix(text: string): QrMatrix {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const path = data.flatMap((line, y) => runsIn(line).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
  return { size, path };
}

function runsIn(line: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  line.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) runs.push([x, 1]);
  });
  return runs;
}

export const qrSvg = ({ size, path }: QrMatrix, width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;

/** The code as vectors, two points a module unless told: whole points keep it readable on a coarse screen (72 dpi) too. */
export function qrBlock(text: string, { pointsPerModule = 2 } = {}): PdfContent & { width: number } {
  const matrix = qrMatrix(text);
  const width = matrix.size * pointsPerModule;
  return { svg: qrSvg(matrix, width), width, height: width } as PdfContent & { width: number };
}
