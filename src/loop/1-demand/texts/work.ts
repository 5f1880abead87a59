/** Words of what demand puts on people's desks. */
export const work = {
  id: {
    'fading': 'Kebutuhan memudar dalam 14 hari', 'fading.why': 'Tanyakan kepada perusahaan apakah masih dibutuhkan, lalu perpanjang atau tarik.',
    'link-requests': 'Perusahaan meminta tautan', 'link-requests.why': 'Periksa perusahaannya, lalu kirim tautan pribadinya.',
    'unread': 'Lowongan belum terpetakan', 'unread.why': 'Jabatannya belum pasti, jadi belum dihitung di papan.',
    'twins': 'Lowongan kembar', 'twins.why': 'Pastikan apakah keduanya satu lowongan, supaya tidak dihitung dua kali.',
    'failed-imports': 'Impor berkas terhenti', 'failed-imports.why': 'Lihat alasannya, perbaiki berkas, lalu unggah lagi.',
    'running-imports': 'Impor berkas sedang berjalan', 'running-imports.why': 'Selesai dengan sendirinya.',
    'visits-due': 'Kunjungan hari ini atau terlewat', 'visits-due.why': 'Catat hasilnya; halaman ini juga bekerja tanpa jaringan.',
    'choosing-imports': 'Berkas menunggu kolomnya diperiksa', 'choosing-imports.why': 'Impor baru berjalan setelah arti kolom dipastikan.',
    'expected': 'Orang diperkirakan dibutuhkan', 'coverage': 'Permintaan terjawab kursi',
  },
  en: {
    'fading': 'Needs that fade within 14 days', 'fading.why': 'Ask the employer whether they still stand, then renew or withdraw.',
    'link-requests': 'Employers asking for a link', 'link-requests.why': 'Check the employer, then send its personal link.',
    'unread': 'Vacancies without an occupation', 'unread.why': 'Their occupation is not certain, so the board does not count them yet.',
    'twins': 'Twin vacancies', 'twins.why': 'Say whether both are one vacancy, so that it is not counted twice.',
    'failed-imports': 'File imports that stopped', 'failed-imports.why': 'See why, mend the file and upload it again.',
    'running-imports': 'File imports running', 'running-imports.why': 'They finish by themselves.',
    'visits-due': 'Visits due today or before', 'visits-due.why': 'Write them down; the page works without network too.',
    'choosing-imports': 'Files whose columns wait to be checked', 'choosing-imports.why': 'The import begins once the meaning of the columns is settled.',
    'expected': 'People expected to be needed', 'coverage': 'Demand answered by seats',
  },
} as const;
