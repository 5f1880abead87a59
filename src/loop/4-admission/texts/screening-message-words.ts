/** What screening writes to people's phones, in the language they applied in. */
export const screeningMessageWords = {
  id: {
    lacking: 'Pendaftaran {number} perlu dilengkapi paling lambat {until}: {list}. Buka Pendaftaran saya, perbaiki semuanya, lalu kirim lagi.',
    lackingSoon: 'Pendaftaran {number} perlu dilengkapi{until}: {list}. Buka Pendaftaran saya, perbaiki semuanya, lalu kirim lagi.',
    missing: '{document} belum ada', unclear: '{document} tidak terbaca',
    documents: { 'identity-card': 'KTP', 'diploma': 'ijazah', 'family-card': 'Kartu Keluarga', 'support-letter': 'surat keterangan' },
    called: 'Pendaftaran {number}: Anda dipanggil ke {place}. {appointments} Bawa {bring}. Tidak bisa datang? Katakan di Pendaftaran saya paling lambat {until}; di sana jadwal bisa dipindah satu kali.',
    test: 'Tes {at} di {room}.', interview: 'Wawancara {at} di {room}.', kinds: { test: 'tes', interview: 'wawancara' },
    absent: 'Pendaftaran {number}: Anda tidak hadir pada {what} {at} dan belum mengabari, jadi pendaftaran ini berhenti. Bila Anda hadir, hubungi loket. Gelombang berikutnya tetap terbuka bagi Anda.',
  },
  en: {
    lacking: 'Application {number} needs completing by {until}: {list}. Open My application, mend all of it, then send it again.',
    lackingSoon: 'Application {number} needs completing{until}: {list}. Open My application, mend all of it, then send it again.',
    missing: '{document} is not there', unclear: '{document} cannot be read',
    documents: { 'identity-card': 'identity card', 'diploma': 'diploma', 'family-card': 'family card', 'support-letter': 'letter' },
    called: 'Application {number}: you are called to {place}. {appointments} Bring {bring}. Cannot come? Say so under My application by {until}; you can move the appointment there once.',
    test: 'Test {at} in {room}.', interview: 'Interview {at} in {room}.', kinds: { test: 'test', interview: 'interview' },
    absent: 'Application {number}: you did not come to the {what} {at} and had not told us, so this application has ended. If you were there, ask at the counter. The next wave is open to you.',
  },
};
