import { sha256 } from '#kernel/sha256';

export type InspectionFile = { readonly name: string; readonly content: string };

/** The package an inspector takes away: every file with its hash, so that nothing can be exchanged afterwards without being seen. */
export function withManifest(wave: string, files: readonly InspectionFile[]): InspectionFile[] {
  const listed = [...files].sort((one, other) => (one.name < other.name ? -1 : 1)).map(({ name, content }) => ({ name, sha256: sha256(content) }));
  return [...files, { name: 'manifest.json', content: `${JSON.stringify({ format: 'balai-inspection/1', wave, files: listed }, null, 2)}\n` }];
}

/** What the files are, in both languages: an inspector reads it without us. */
export const inspectionGuide = `Paket pemeriksa / Inspector's package

aturan/                   setiap versi aturan seleksi seperti saat dikunci / every version of the policy as it was frozen
aturan.csv                sidik, pengusul, penyetuju / hashes, who proposed, who approved
undian.json               segel, angka rahasia, angka terbuka / commitment, secret, public value
bundel-lengkap.json       semua yang menentukan kursi, dan hasilnya / everything that decides, and the result
bundel-publik.json        yang dapat diunduh semua orang / what everybody can download
nilai.csv                 tes, wawancara, dan nilai tiap penilai / test, interview, and each scorer's points
perubahan.csv             perubahan dengan alasannya / changes with their reasons
keberatan.csv             keberatan dan jawabannya / objections and their answers
persetujuan.csv           siapa menghitung, menyetujui, mengumumkan, dan kapan / who computed, approved, published, and when
laporan-pemeriksaan.txt   jawaban pemeriksa hasil / the checker's report
manifest.json             SHA-256 setiap berkas / SHA-256 of every file

Periksa sendiri / check it yourself:
  npm run --silent balai -- admission verify bundel-lengkap.json
`;
