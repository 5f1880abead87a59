import type { SchemesError } from '../rules/errors.ts';

type RefusalWords = Record<SchemesError['code'], string>;

const id: RefusalWords = {
  'schemes.name-empty': 'Tulis namanya.',
  'schemes.certifier-known': '{name} sudah ada di daftar LSP. Perbaiki datanya, jangan menambahkannya dua kali.',
  'schemes.scheme-known': '{certifier} sudah punya skema {name}. Ubah skema itu, atau hentikan dahulu pemakaiannya.',
  'schemes.unknown-certifier': 'Pilih LSP dari daftar.',
  'schemes.too-many-units': 'Daftar ini terlalu panjang; satu skema paling banyak {most} unit. Bagi menjadi beberapa skema.',
  'schemes.already-retired': 'Skema {name} sudah tidak dipakai. Catat sebagai skema baru bila LSP memakainya lagi.',
  'schemes.file-unreadable': 'Berkas ini bukan daftar skema yang kami kenal. Kirim JSON, atau Excel dengan kolom lsp, skema, nomor skema, jenis, berlaku sampai, kode unit, judul unit.',
  'schemes.file-too-long': 'Berkas ini terlalu panjang; paling banyak {most}. Bagi menurut LSP, lalu kirim satu per satu.',
  'schemes.no-certifier': 'Berkas ini tidak menyebut LSP pemilik skemanya. Tulis nama LSP, lalu kirim lagi berkasnya.',
  'schemes.nothing-chosen': 'Belum ada skema yang dipilih, atau semuanya sudah dimasukkan. Centang skema yang akan dimasukkan.',
};

const en: RefusalWords = {
  'schemes.name-empty': 'Write its name.',
  'schemes.certifier-known': '{name} is already in the list of LSPs. Correct its data; do not add it twice.',
  'schemes.scheme-known': '{certifier} already has a scheme {name}. Change that one, or take it out of use first.',
  'schemes.unknown-certifier': 'Choose an LSP from the list.',
  'schemes.too-many-units': 'This list is too long; a scheme has at most {most} units. Split it into several schemes.',
  'schemes.already-retired': 'Scheme {name} is out of use. Record it as a new scheme if the LSP uses it again.',
  'schemes.file-unreadable': 'This file is no list of schemes that we know. Send JSON, or Excel with the columns lsp, skema, nomor skema, jenis, berlaku sampai, kode unit, judul unit.',
  'schemes.file-too-long': 'This file is too long; at most {most}. Split it by LSP and send one after the other.',
  'schemes.no-certifier': 'This file does not name the LSP that owns the schemes. Write the name of the LSP and send the file again.',
  'schemes.nothing-chosen': 'No scheme is chosen, or all of them are taken over already. Tick the schemes to take over.',
};

/** Words for every refusal about schemes. */
export const refusals = { id, en };
