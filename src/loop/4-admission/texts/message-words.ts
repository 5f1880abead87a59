/** What is written to people's phones; Indonesian, because a phone number tells no language. */
export const messageWords = {
  id: {
    received: 'Pendaftaran {number} untuk {wave} kami terima. Kami umumkan hasilnya {announceOn}. Urutan datang tidak berpengaruh.',
    open: '{class} dibuka lagi di {wave}. Pendaftaran {from} sampai {until}; urutan datang tidak berpengaruh. Baca dan daftar: {link} Anda meminta pesan ini dari kami, dan nomor Anda sekarang kami hapus.',
    link: 'Pendaftaran Anda {number} ({wave}): {link} Masuk dengan nomor telepon ini dan kode yang kami kirim. Bila Anda tidak meminta pesan ini, abaikan saja.',
    linkToDraft: 'Pendaftaran Anda di {wave} belum dikirim. Lanjutkan di sini: {link} Masuk dengan nomor telepon ini dan kode yang kami kirim. Bila Anda tidak meminta pesan ini, abaikan saja.',
    fix: 'Pendaftaran {number} perlu dilengkapi: {note}. Buka Pendaftaran saya, perbaiki, lalu kirim lagi.',
    test: 'Pendaftaran {number}: berkas Anda lengkap. Anda dipanggil tes {testOn} pukul 08.00 WIB di {place}. Bawa KTP.',
    result: 'Hasil {wave} sudah diumumkan. Buka Pendaftaran saya ({number}) untuk membaca hasil dan alasannya.',
    offer: 'Pendaftaran {number}: Anda ditawari kursi {class}. Jawab paling lambat {until} di Pendaftaran saya.',
  },
  en: {
    received: 'We received application {number} for {wave}. We announce the result on {announceOn}. When you applied makes no difference.',
    open: '{class} opens again in {wave}. Apply from {from} to {until}; the order of arrival makes no difference. Read and apply: {link} You asked us for this message, and your number is now deleted.',
    link: 'Your application {number} ({wave}): {link} Sign in with this phone number and the code we send. If you did not ask for this message, ignore it.',
    linkToDraft: 'Your application in {wave} is not sent yet. Go on here: {link} Sign in with this phone number and the code we send. If you did not ask for this message, ignore it.',
    fix: 'Application {number} needs completing: {note}. Open My application, mend it, then send it again.',
    test: 'Application {number}: your documents are complete. You are called to the test on {testOn} at 08:00 WIB at {place}. Bring your identity card.',
    result: 'The result of {wave} is published. Open My application ({number}) to read it and why.',
    offer: 'Application {number}: you are offered a seat in {class}. Answer by {until} in My application.',
  },
};
