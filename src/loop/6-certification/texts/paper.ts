/** What stands on the certificate: Indonesian, with one quiet line of English beneath for a reader abroad. */
export const paper = {
  id: {
    'title': 'Sertifikat Pelatihan', 'given-to': 'Diberikan kepada', 'born': 'lahir di {place}, {day}', 'completed': 'yang telah menyelesaikan pelatihan berbasis kompetensi ', 'duration': ', {jp} JP, {range}, dan dinyatakan ',
    'competent': 'kompeten', 'units-next': ' pada {count} unit kompetensi di halaman berikut.', 'post.head': 'Kepala Balai', 'signature': 'Tempat tanda tangan elektronik', 'scan': 'Periksa keasliannya',
    'units': 'Unit kompetensi', 'no': 'No.', 'code': 'Kode', 'unit': 'Judul unit', 'jp': 'JP', 'result': 'Hasil', 'passed': 'Kompeten', 'total': 'Seluruh pelatihan {jp} JP (1 JP = 45 menit), termasuk bagian di luar unit.',
    'note': 'Sertifikat ini diterbitkan oleh balai. Sertifikat kompetensi nasional diterbitkan terpisah oleh lembaga sertifikasi profesi berlisensi BNSP.', 'hash': 'Sidik isi {hash}: harus sama dengan yang tampil di halaman pemeriksa.',
    'number': 'Nomor {number}', 'revoked': 'DICABUT', 'revoked-on': 'Sertifikat ini dicabut pada {day} dan tidak berlaku.', 'file-title': 'Sertifikat {holder}',
  },
  en: {
    'title': 'Training Certificate', 'given-to': 'Given to', 'born': 'born in {place}, {day}', 'completed': 'who completed the competency-based training ', 'duration': ', {jp} periods of 45 minutes, {range}, and is ',
    'competent': 'competent', 'units-next': ' in the {count} units of competency on the next page.', 'post.head': 'Head of the Centre', 'signature': 'Place of the electronic signature', 'scan': 'Check that it is genuine',
    'units': 'Units of competency', 'no': 'No.', 'code': 'Code', 'unit': 'Unit', 'jp': 'Periods', 'result': 'Result', 'passed': 'Competent', 'total': 'The whole training took {jp} periods, parts outside the units included.',
    'note': 'This certificate is issued by the centre. National certificates of competency are issued separately by a certification body licensed by BNSP.', 'hash': 'Content fingerprint {hash}: it must equal the one on the verification page.',
    'number': 'Number {number}', 'revoked': 'REVOKED', 'revoked-on': 'This certificate was revoked on {day} and is not valid.', 'file-title': 'Certificate of {holder}',
  },
};
