import type { Part } from '../rules/draft.ts';

/** Where each part of an application is filled in, under its own address. */
export const partPaths: Readonly<Record<Part, string>> = {
  identity: 'nama', home: 'tempat-tinggal', background: 'pendidikan', guardian: 'izin-wali', classes: 'kelas', documents: 'berkas', statement: 'pernyataan',
};
