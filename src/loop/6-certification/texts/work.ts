/** Words of what certification puts on people's desks. */
export const work = {
  id: {
    'unassessed': 'Kelas selesai menunggu penilaian', 'unassessed.why': '{people} peserta sudah menyelesaikan pelatihan tetapi belum dinilai di semua unit.',
    'to-issue': 'Kelas menunggu sertifikat', 'to-issue.why': '{people} peserta sudah kompeten tetapi belum memegang sertifikat.',
    'national-awaited': 'Menunggu sertifikat nasional dari LSP', 'national-awaited.why': 'Catat nomor dan tanggalnya begitu LSP mengirim kabar.',
    'valid': 'Sertifikat berlaku',
  },
  en: {
    'unassessed': 'Finished classes waiting for assessment', 'unassessed.why': '{people} trainees completed the training but were not judged in every unit.',
    'to-issue': 'Classes waiting for certificates', 'to-issue.why': '{people} trainees are competent but hold no certificate yet.',
    'national-awaited': 'Waiting for national certificates from the LSP', 'national-awaited.why': 'Record number and date as soon as the LSP sends word.',
    'valid': 'Valid certificates',
  },
} as const;
