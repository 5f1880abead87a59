import type { Zone } from '#kernel/zone';

/** Bali, Nusa Tenggara, South, East and North Kalimantan, Sulawesi. */
const central = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);

/** A centre keeps the time of its province, by its official code (Keputusan Presiden 41/1987: west, central and east). */
export function zoneOfRegion(code: string): Zone {
  const province = code.slice(0, 2);
  if (central.has(province)) return 'Asia/Makassar';
  // Maluku and everything on Papua.
  if (/^[89]/.test(province)) return 'Asia/Jayapura';
  return province === '61' || province === '62' ? 'Asia/Pontianak' : 'Asia/Jakarta';
}
