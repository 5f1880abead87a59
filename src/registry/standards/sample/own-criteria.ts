import type { ImportedElement } from '../rules/imported-unit.ts';

/** What a trade works with: its tools, its material, what it must not break, what a good piece shows. */
type Trade = { readonly tools: string; readonly material: string; readonly protection: string; readonly document: string; readonly quality: string };

const welding: Trade = { tools: 'mesin las dan kabel', material: 'pelat atau pipa', protection: 'helm las, apron, dan sarung tangan kulit', document: 'WPS', quality: 'bebas retak dan takik' };
const garment: Trade = { tools: 'mesin jahit dan gunting', material: 'kain dan benang', protection: 'masker dan pelindung jari', document: 'lembar kerja', quality: 'rapi dan lurus' };
const electrical: Trade = { tools: 'alat ukur dan perkakas listrik', material: 'kabel dan komponen', protection: 'sarung tangan isolasi dan sepatu aman', document: 'gambar rangkaian', quality: 'bekerja sesuai fungsi' };
const machining: Trade = { tools: 'mesin perkakas dan pahat', material: 'benda kerja', protection: 'kacamata dan sepatu aman', document: 'gambar kerja', quality: 'masuk batas ukuran' };
const screen: Trade = { tools: 'komputer dan perangkat lunak', material: 'berkas kerja', protection: 'posisi duduk dan jarak layar', document: 'arahan kerja', quality: 'sesuai arahan dan ukuran' };
const beauty: Trade = { tools: 'gunting, sisir, dan alat penata', material: 'rambut pelanggan', protection: 'celemek dan alat steril', document: 'kartu pelanggan', quality: 'seimbang dan bersih' };

const trades: readonly (readonly [RegExp, Trade])[] = [
  [/^(JIP|C\.24)/, welding], [/^(GAR|C\.14)/, garment], [/^(C\.28|F\.43|D\.35)/, electrical], [/^C\.25/, machining], [/^S\.96/, beauty], [/^(J|M|N|TIK)/, screen],
];

/** Elements and criteria of a unit in our own words: enough to train and to assess by in the sample, and nobody else's sentences. */
export function ownCriteria(code: string, title: string): ImportedElement[] {
  const trade = trades.find(([pattern]) => pattern.test(code))?.[1];
  if (!trade) return [];
  const work = title.slice(0, 1).toLowerCase() + title.slice(1);
  return [
    element(1, 'Menyiapkan pekerjaan', [
      `${upper(trade.document)} dibaca dan hal yang belum jelas ditanyakan.`, `${upper(trade.tools)} diperiksa dan laik dipakai.`, `${upper(trade.protection)} dipakai sejak awal.`,
    ]),
    element(2, upper(work), [
      `Urutan kerja mengikuti ${trade.document}.`, `${upper(trade.material)} diperlakukan tanpa cacat baru.`, 'Pekerjaan selesai dalam waktu yang disepakati.',
    ]),
    element(3, 'Memeriksa dan merapikan', [
      `Hasil diperiksa sendiri dan ${trade.quality}.`, 'Kekurangan diperbaiki atau dilaporkan.', 'Tempat kerja dibersihkan dan alat dikembalikan.',
    ]),
  ];
}

const element = (number: number, title: string, sentences: readonly string[]): ImportedElement =>
  ({ number, title, criteria: sentences.map((sentence, index) => ({ number: `${number}.${index + 1}`, sentence })) });

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
