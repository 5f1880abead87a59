import type { DemandError } from '../rules/errors.ts';

type RefusalWords = Record<DemandError['code'], string>;

const id: RefusalWords = {
  'demand.month-past': 'Bulan ini sudah lewat. Pilih bulan ini atau bulan mendatang.',
  'demand.month-too-far': 'Bulan ini terlalu jauh untuk direncanakan. Pilih paling lambat {last}.',
  'demand.unknown-occupation': 'Pilih jabatan dari daftar KBJI.',
  'demand.unknown-region': 'Pilih wilayah dari daftar.',
  'demand.unknown-unit': 'Unit {unit} belum ada di pustaka standar. Pilih dari daftar, atau impor dahulu keputusannya.',
  'demand.already-withdrawn': 'Kebutuhan ini sudah ditarik. Catat kebutuhan baru bila perusahaan memintanya lagi.',
  'demand.month-over': 'Bulan yang diminta sudah lewat. Catat kebutuhan baru bila perusahaan masih membutuhkan orang.',
  'demand.already-renewed': 'Kebutuhan ini sudah berlaku sampai {until}. Perpanjang lagi bila tanggal itu mendekat.',
  'demand.wrong-reach': 'Tulis nomor WhatsApp seperti 0812-3456-7890, atau alamat surel seperti nama@perusahaan.co.id.',
  'demand.file-no-table': 'Isi berkas ini bukan tabel. Pilih berkas Excel (.xlsx), CSV, atau JSON Lines.',
  'demand.import-over': 'Impor ini sudah selesai atau sudah dihentikan. Muat ulang halaman untuk melihat keadaannya.',
  'demand.import-running': 'Impor ini masih berjalan. Hentikan dahulu, lalu tarik kembali.',
  'demand.file-missing': 'Pilih berkas lowongan dari komputer Anda.',
  'demand.none-chosen': 'Centang paling sedikit satu kebutuhan.',
  'demand.all-renewed': 'Semua kebutuhan yang dicentang sudah diperpanjang.',
  'demand.evidence-missing': 'Berkas bukti tidak ditemukan. Pilih lagi berkasnya.',
  'demand.visit-day': 'Pilih hari antara {first} dan {last}.',
  'demand.visit-told': 'Kunjungan ini sudah dicatat hasilnya. Catatan kunjungan tidak diubah; rencanakan kunjungan baru.',
  'demand.visit-cancelled': 'Kunjungan ini sudah dibatalkan. Rencanakan kunjungan baru.',
  'demand.unknown-officer': 'Pilih petugas dari daftar.',
  'demand.visit-whom': 'Pilih perusahaan yang dikunjungi.',
  'demand.photo-unreadable': 'Foto ini tidak terbaca. Kirim foto JPG, PNG, atau WebP paling besar 8 MB.',
  'demand.how-many': 'Tulis berapa orang yang dibutuhkan.',
  'demand.employer-nowhere': 'Wilayah perusahaan ini belum dicatat. Lengkapi dahulu di halaman perusahaan, atau kosongkan baris kebutuhan.',
};

const en: RefusalWords = {
  'demand.month-past': 'This month has passed. Choose this month or a later one.',
  'demand.month-too-far': 'This month is too far off to plan for. Choose {last} at the latest.',
  'demand.unknown-occupation': 'Choose an occupation from the KBJI list.',
  'demand.unknown-region': 'Choose a region from the list.',
  'demand.unknown-unit': 'Unit {unit} is not in the library of standards. Choose from the list, or import its decree first.',
  'demand.already-withdrawn': 'This need has been withdrawn. Record a new one if the employer asks again.',
  'demand.month-over': 'The month asked for has passed. Record a new need if the employer still wants people.',
  'demand.already-renewed': 'This need already counts until {until}. Renew it again when that day comes near.',
  'demand.wrong-reach': 'Write a WhatsApp number such as 0812-3456-7890, or an e-mail address such as name@company.co.id.',
  'demand.file-no-table': 'This file holds no table. Choose an Excel (.xlsx), CSV or JSON Lines file.',
  'demand.import-over': 'This import is over or was stopped. Reload the page to see how it stands.',
  'demand.import-running': 'This import is still running. Stop it first, then take it back.',
  'demand.file-missing': 'Choose a vacancy file from your computer.',
  'demand.none-chosen': 'Tick at least one need.',
  'demand.all-renewed': 'Every need you ticked has been renewed already.',
  'demand.evidence-missing': 'The evidence file is not there. Choose it again.',
  'demand.visit-day': 'Choose a day between {first} and {last}.',
  'demand.visit-told': 'This visit has been written down already. A visit on file is not changed; plan a new one.',
  'demand.visit-cancelled': 'This visit was called off. Plan a new one.',
  'demand.unknown-officer': 'Choose an officer from the list.',
  'demand.visit-whom': 'Choose the employer you visited.',
  'demand.photo-unreadable': 'This photograph cannot be read. Send a JPG, PNG or WebP of 8 MB at most.',
  'demand.how-many': 'Say how many people are needed.',
  'demand.employer-nowhere': 'The region of this employer is not on record. Add it on the employer’s page first, or leave the needs empty.',
};

/** Words for every refusal of demand. */
export const refusals = { id, en };
