import type { CentreFacts } from '../rules/centre.ts';

/** The invented centre that a fresh installation shows. */
export const sampleCentre: CentreFacts = {
  name: 'UPTD Pelatihan Kerja Provinsi Banten', shortName: 'UPTD PK Banten', slug: 'banten',
  regionCode: '36.73.01', address: 'Jalan Balai Contoh No. 1, Kota Serang, Banten', phone: '+622540000001', email: 'halo@balai.example',
};
