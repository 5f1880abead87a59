/** Words of the few pages the platform itself shows. */
export const pageTexts = {
  id: {
    notFound: 'Halaman tidak ditemukan', forbidden: 'Bukan bagian dari peran Anda', problem: 'Ada yang perlu diperbaiki', home: 'Ke beranda',
    broken: 'Ada yang rusak di pihak kami', brokenText: 'Isian yang sudah terkirim tetap aman. Coba lagi sebentar lagi. Nomor kejadian: {ref}.',
    busy: 'Sedang ramai', busyText: 'Sedang ramai. Isian Anda aman. Coba lagi dalam {n} detik.', tooLarge: 'Kiriman ini terlalu besar untuk kami terima.',
    unreadable: 'Kiriman ini tidak dapat kami baca. Muat ulang halaman, lalu coba lagi.',
    busyRead: 'Sedang ramai. Coba lagi dalam {n} detik.', busyUnread: 'Sedang ramai. Kembali ke halaman sebelumnya; isian Anda masih di sana. Kirim lagi dalam {n} detik.', sendAgain: 'Kirim lagi', openAgain: 'Buka lagi', typeAgain: 'Ketik kata sandi lagi', filesKept: 'Berkas yang sudah kami simpan: {files}.',
  },
  en: {
    notFound: 'Page not found', forbidden: 'Not part of your role', problem: 'There is a problem', home: 'To the home page',
    broken: 'Something broke on our side', brokenText: 'What was already sent is safe. Try again in a moment. Reference: {ref}.',
    busy: 'Busy', busyText: 'Busy. What you typed is safe. Try again in {n} seconds.', tooLarge: 'This request is too large for us to take.',
    unreadable: 'We could not read this request. Reload the page and try again.',
    busyRead: 'Busy. Try again in {n} seconds.', busyUnread: 'Busy. Go back to the page before; what you typed is still there. Send it again in {n} seconds.', sendAgain: 'Send again', openAgain: 'Open again', typeAgain: 'Type the password again', filesKept: 'Files we have kept: {files}.',
  },
} as const;
