import type { SchemeKind } from '../rules/scheme.ts';

/** An invented scheme of the sample: days are counted from the day the sample is loaded; a unit that begins with `+` is elective. */
export type SampleScheme = { readonly name: string; readonly number: string; readonly kind: SchemeKind; readonly validFor: number; readonly decree: string; readonly units: readonly string[] };
export type SampleCertifier = { readonly name: string; readonly licence: string; readonly licensedFor: number; readonly schemes: readonly SampleScheme[] };

const own = 'SK1/2025';
const units = (prefix: string, rows: readonly string[], decree = ''): string[] => rows.map((row) => (row.startsWith('+') ? `+${prefix}${row.slice(1)}` : `${prefix}${row}`) + (decree && `@${decree}`));
const scheme = (name: string, number: string, kind: SchemeKind, validFor: number, decree: string, list: readonly string[]): SampleScheme => ({ name, number: `SKM-CONTOH/${number}`, kind, validFor, decree, units: list });

/** Two invented LSPs. Most programs of the sample find a scheme; one scheme leaves units out, one is over, one asks for more than is taught. */
export const sampleCertifiers: readonly SampleCertifier[] = [
  { name: 'LSP Contoh Banten Terampil', licence: 'BNSP-LSP-CONTOH-001', licensedFor: 800, schemes: [
    scheme('Juru Las SMAW Pelat 3G', '001', 'occupation', 700, '342/2007', units('JIP.', ['SM01.004.01', 'SM01.007.01', 'SM02.003.01', 'SM02.005.01', 'SM02.008.01', 'SM02.009.01', 'SM02.010.01', 'SM02.011.01', '+SM02.012.01'])),
    scheme('Juru Las Pelat GMAW', '002', 'cluster', 600, '98/2018', [...units('C.24LAS01.', ['001.1', '003.1', '028.1']), ...units('C.24GMW01.', ['001.1'], own)]),
    scheme('Operator Jahit Industri', '003', 'occupation', 500, '177/2020', [...units('C.14GMT06.', ['006.1', '010.1']), ...units('C.14GRM01.', ['001.1', '002.1', '003.1', '004.1'], own)]),
    scheme('Penjahit Busana Wanita', '004', 'cluster', 420, '90/2010', [...units('GAR.CM01.', ['001.01', '003.01', '004.01']), ...units('C.14BSN01.', ['001.1', '002.1', '003.1', '004.1'], own)]),
    scheme('Teknisi PLC Industri', '005', 'cluster', 400, '631/2016', units('C.282900.', ['001.01', '002.01', '003.01', '005.01', '020.01'])),
    scheme('Pemasang Instalasi Listrik Bangunan', '006', 'occupation', 300, own, units('F.43LTR01.', ['001.1', '002.1', '003.1', '004.1'])),
    scheme('Operator Mesin Bubut dan Frais', '007', 'cluster', -45, own, units('C.25MSN01.', ['001.1', '002.1', '003.1', '004.1', '005.1'])),
    scheme('Pemotong Pelat dengan Gas', '008', 'cluster', 365, '342/2007', units('JIP.', ['SM02.005.01'])),
  ] },
  { name: 'LSP Contoh Kreatif dan Jasa', licence: 'BNSP-LSP-CONTOH-002', licensedFor: 410, schemes: [
    scheme('Animator Dua Dimensi', '101', 'cluster', 600, '400/2014', [...units('J.591120.', ['030.01', '036.01', '006.01']), ...units('J.59ANM01.', ['001.1', '002.1', '003.1'], own)]),
    scheme('Desainer Grafis Muda', '102', 'occupation', 500, '126/2023', units('M.74DKV13.', ['002.3', '003.3', '006.3', '010.3', '011.1', '012.2'])),
    scheme('Juru Gambar Bangunan', '103', 'cluster', 450, own, [...units('J.63OPR00.', ['001.2'], '56/2018'), ...units('M.71GBR01.', ['001.1', '002.1', '003.1'])]),
    scheme('Penata Rambut Muda', '104', 'occupation', 380, own, units('S.96RBT01.', ['001.1', '002.1', '003.1', '004.1'])),
    scheme('Pengelola Administrasi Perkantoran', '105', 'kkni', 300, own, [...units('N.82ADM01.', ['001.1', '002.1', '003.1']), ...units('J.63OPR00.', ['004.2', '005.2', '006.2'], '56/2018')]),
    scheme('Operator Entri Data', '106', 'cluster', 300, '56/2018', units('J.63OPR00.', ['001.2', '002.2', '004.2', '005.2', '014.2', '015.2', '016.2'])),
  ] },
];
