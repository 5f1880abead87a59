/** What is written to people's phones; Indonesian, because a phone number tells no language. */
export const messageWords = {
  id: {
    received: 'Pendaftaran {number} untuk {wave} kami terima. Kami umumkan hasilnya {announceOn}. Urutan datang tidak berpengaruh.',
    fix: 'Pendaftaran {number} perlu dilengkapi: {note}. Buka Pendaftaran saya, perbaiki, lalu kirim lagi.',
    test: 'Pendaftaran {number}: berkas Anda lengkap. Anda dipanggil tes {testOn} pukul 08.00 WIB di {place}. Bawa KTP.',
    result: 'Hasil {wave} sudah diumumkan. Buka Pendaftaran saya ({number}) untuk membaca hasil dan alasannya.',
    offer: 'Pendaftaran {number}: Anda ditawari kursi {class}. Jawab paling lambat {until} di Pendaftaran saya.',
  },
  en: {
    received: 'We received application {number} for {wave}. We announce the result on {announceOn}. When you applied makes no difference.',
    fix: 'Application {number} needs completing: {note}. Open My application, mend it, then send it again.',
    test: 'Application {number}: your documents are complete. You are called to the test on {testOn} at 08:00 WIB at {place}. Bring your identity card.',
    result: 'The result of {wave} is published. Open My application ({number}) to read it and why.',
    offer: 'Application {number}: you are offered a seat in {class}. Answer by {until} in My application.',
  },
};
