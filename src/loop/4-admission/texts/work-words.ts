/** What waits in admission, as the desk says it. */
export const workWords = {
  id: {
    'documents-unseen': 'Berkas belum dilihat', 'documents-unseen.why': '{wave}, pendaftaran yang sudah terkirim',
    'possible-twins': 'Pendaftar dengan kemungkinan ganda', 'possible-twins.why': '{wave}, nama dan tanggal lahir sama',
    'to-call': 'Pendaftar siap dipanggil tes', 'to-call.why': '{wave}, berkasnya sudah lengkap',
    'to-score': 'Pendaftar belum dinilai', 'to-score.why': '{wave}, tes dan wawancara',
    'to-freeze': 'Aturan seleksi belum dikunci', 'to-freeze.why': '{wave}, sebelum pendaftaran ditutup',
    'to-publish': 'Hasil seleksi menunggu Anda umumkan', 'to-publish.why': '{wave}, dihitung orang lain',
    'second-person': 'Hasil seleksi menunggu orang kedua', 'second-person.why': '{wave}, Anda yang menghitung',
    'being-mended': 'Pendaftar melengkapi berkas', 'being-mended.why': '{wave}, sudah diberi tahu',
    'offers-open': 'Pendaftar belum menjawab tawaran kursi', 'offers-open.why': '{wave}, berakhir dengan sendirinya',
    'sent': 'pendaftaran terkirim, {wave}', 'drafts': 'draf belum dikirim', 'per-seat': 'pendaftar per kursi',
  },
  en: {
    'documents-unseen': 'Documents not looked at', 'documents-unseen.why': '{wave}, applications sent',
    'possible-twins': 'Applicants who may be double', 'possible-twins.why': '{wave}, same name and birthday',
    'to-call': 'Applicants to be called to the test', 'to-call.why': '{wave}, documents complete',
    'to-score': 'Applicants without scores', 'to-score.why': '{wave}, test and interview',
    'to-freeze': 'Criteria not frozen yet', 'to-freeze.why': '{wave}, before applications close',
    'to-publish': 'A result waits for you to publish', 'to-publish.why': '{wave}, computed by somebody else',
    'second-person': 'A result waits for a second person', 'second-person.why': '{wave}, you computed it',
    'being-mended': 'Applicants mending documents', 'being-mended.why': '{wave}, they were told',
    'offers-open': 'Offers of a seat without an answer', 'offers-open.why': '{wave}, they end by themselves',
    'sent': 'applications sent, {wave}', 'drafts': 'drafts not sent', 'per-seat': 'applicants per seat',
  },
};
