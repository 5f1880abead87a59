import type { Instant } from '#kernel/instant';
import type { PdfContent, PdfDocument } from '#platform/pdf/pdf-document';
import { pdfColours } from '#platform/pdf/pdf-styles';
import { qrBlock, quietZone } from '#platform/pdf/qr-matrix';
import { heading, keyFigures, note, paragraph, rangeBar, table } from '#platform/pdf/report-pdf';

const madeAt = '2026-11-24T03:00:00.000Z' as Instant;
const [pageWidth, pageHeight] = [841.89, 595.28];

/** The pattern for a certificate: everything of the first page placed, the name largest, the code at the lower right, units on the second page. */
export function certificateExample(): PdfDocument {
  const qr = qrBlock('https://balai.example/c/7K2M-94QX-RT5B', { pointsPerModule: 3 });
  return {
    title: 'Sertifikat Sari Melati Kusumaningrum', language: 'id', madeAt, orientation: 'landscape', border: true, margins: [64, 58, 64, 60],
    footer: 'No. 0123/BLK-TGS/XI/2026', content: [...firstPage(qr), ...unitPage()],
  };
}

const firstPage = (qr: PdfContent & { width: number }): PdfContent[] => [
  { text: 'BALAI LATIHAN KERJA CONTOH', style: 'label', color: pdfColours.toska, characterSpacing: 1.2 },
  { text: 'Sertifikat Pelatihan', style: 'h1', margin: [0, 6, 0, 52] },
  { text: 'Diberikan kepada', style: 'lead', color: pdfColours.muted },
  { text: 'Sari Melati Kusumaningrum', style: 'display', margin: [0, 4, 0, 10] },
  { text: ['yang telah menyelesaikan pelatihan berbasis kompetensi ', { text: 'Pengelasan SMAW 3G', bold: true }, ', 240 JP, 28\u00a0April – 10\u00a0Juni\u00a02026, dan dinyatakan ', { text: 'kompeten', bold: true, color: pdfColours.daun }, ' pada 5 unit di halaman berikut.'], style: 'lead', margin: [0, 0, 220, 0] },
  { text: '修了証  溶接 SMAW 3G(被覆アーク溶接)', style: 'lead', color: pdfColours.muted, margin: [0, 8, 0, 0] },
  { stack: [{ text: 'Tangerang Selatan, 12 Juni 2026' }, { text: 'Kepala Balai', color: pdfColours.muted, margin: [0, 0, 0, 34] }, { text: 'Dr. Bagas Pranoto, M.T.', bold: true }, { text: 'NIP contoh', style: 'small' }], absolutePosition: { x: 64, y: pageHeight - 176 } },
  { ...(qr as object), absolutePosition: { x: pageWidth - 64 - qr.width + quietZone * 3, y: pageHeight - 112 - qr.width } } as PdfContent,
  { text: 'balai.example/c\n7K2M-94QX-RT5B', style: 'small', alignment: 'right', absolutePosition: { x: 64, y: pageHeight - 110 } },
];

const unitPage = (): PdfContent[] => [
  { ...(heading('Unit kompetensi', 'h1') as object), pageBreak: 'before' } as PdfContent,
  paragraph('Sari Melati Kusumaningrum · Pengelasan SMAW 3G · Gelombang 2 tahun 2026'),
  table([{ title: 'No.', align: 'right' }, { title: 'Kode', width: 130 }, { title: 'Judul unit', width: '*' }, { title: 'JP', align: 'right' }, { title: 'Hasil' }], [
    ['1', 'C.24LAS01.001.1', 'Menerapkan prosedur keselamatan dan kesehatan kerja', '24', { text: 'Kompeten', color: pdfColours.daun, bold: true }],
    ['2', 'J.61PLC00.004.2', 'Mengoperasikan Programmable Logic Controller (PLC) dalam sistem otomasi industri', '96', { text: 'Kompeten', color: pdfColours.daun, bold: true }],
  ]),
  note('Sertifikat ini diterbitkan oleh balai. Sertifikat kompetensi nasional diterbitkan terpisah oleh lembaga sertifikasi profesi.'),
];

/** The pattern for a report on A4: figures first, then tables, ranges with their figures, sources last. */
export const reportExample = (rows = 13): PdfDocument => ({
  title: 'Laporan Gelombang 2', language: 'id', madeAt, header: 'Laporan Gelombang 2 tahun 2026', footer: 'Balai Latihan Kerja Contoh · dibuat 24 November 2026',
  content: [
    heading('Laporan Gelombang 2 tahun 2026', 'h1'),
    paragraph('28 April – 10 Juni 2026, 13 kelas, dana APBD.', 'lead'),
    keyFigures([{ value: '208', label: 'Kursi terisi', detail: 'dari 208' }, { value: '2,1', label: 'Pendaftar per kursi' }, { value: '197', label: 'Selesai' }, { value: '184', label: 'Kompeten', detail: '93 % dari yang selesai' }]),
    heading('Bekerja setelah enam bulan'),
    rangeBar({ lower: 0.66, upper: 0.81, label: 'Semua kelas', value: '66–81 %', detail: '85 % menjawab' }),
    rangeBar({ lower: 0.4, upper: 1, label: 'Menjahit pakaian', value: '40–100 %', detail: '40 % menjawab' }),
    rangeBar({ lower: 1, upper: 1, label: 'Otomasi industri', value: '100 %', detail: 'semua menjawab' }),
    heading('Menurut kelas'),
    table([{ title: 'Kelas', width: '*' }, { title: 'Kursi', align: 'right' }, { title: 'Pendaftar', align: 'right' }, { title: 'Kompeten', align: 'right' }],
      Array.from({ length: rows }, (_, at) => [`Kelas ${at + 1} Mengoperasikan Programmable Logic Controller (PLC) dalam sistem otomasi industri`, '16', String(20 + at), '15'])),
    note('Sumber: pendaftaran dan kabar lulusan. Yang belum menjawab dihitung „belum diketahui“, ≥ 1 jam kerja dihitung bekerja. ✓ Ēlan → ok'),
  ],
});
