type Page = { readonly path: string; readonly title: string; readonly lead: string; readonly parts: readonly { readonly heading: string; readonly text: string }[] };

const id: readonly Page[] = [
  {
    path: '/aksesibilitas', title: 'Aksesibilitas', lead: 'Setiap orang harus bisa memakai layanan ini: dengan ponsel murah, tanpa tetikus, atau dengan pembaca layar.',
    parts: [
      { heading: 'Yang kami upayakan', text: 'Halaman kami mengikuti WCAG 2.2 tingkat AA dan UU 8/2016 tentang Penyandang Disabilitas. Semua formulir bekerja tanpa JavaScript.' },
      { heading: 'Dukungan saat seleksi dan pelatihan', text: 'Sebutkan dukungan yang Anda perlukan saat mendaftar, misalnya juru bahasa isyarat, akses kursi roda, atau waktu tambahan. Keterangan ini tidak mengurangi peluang Anda.' },
      { heading: 'Bila ada yang tidak bisa dipakai', text: 'Sampaikan di loket balai atau lewat telepon. Kami bantu mengisi dan kami perbaiki halamannya.' },
    ],
  },
  {
    path: '/data-pribadi', title: 'Data pribadi Anda', lead: 'Kami hanya menyimpan yang diperlukan untuk pelatihan, sertifikat, dan penempatan kerja, menurut UU 27/2022 tentang Pelindungan Data Pribadi.',
    parts: [
      { heading: 'Yang kami simpan', text: 'Nama, tempat dan tanggal lahir, alamat, nomor telepon, pendidikan, dan NIK. NIK disimpan tersandi, ditampilkan tersamar, dan tidak pernah ada di alamat halaman.' },
      { heading: 'Siapa yang melihat', text: 'Petugas balai sesuai perannya. Perusahaan hanya melihat kartu keahlian tanpa nama sampai Anda diperkenalkan. Setiap perubahan tercatat.' },
      { heading: 'Hak Anda', text: 'Anda dapat meminta salinan, perbaikan, dan penghapusan data, serta menarik persetujuan. Kami menjawab paling lambat 3 × 24 jam.' },
      { heading: 'Cara meminta', text: 'Datang ke loket balai dengan KTP, atau minta lewat nomor telepon yang Anda daftarkan.' },
    ],
  },
  {
    path: '/cara-memilih', title: 'Cara kami memilih peserta', lead: 'Tidak perlu cepat-cepatan, tidak ada titipan, dan tidak ada biaya.',
    parts: [
      { heading: 'Urutan datang tidak berpengaruh', text: 'Mendaftar hari pertama atau hari terakhir sama saja, selama pendaftaran masih dibuka.' },
      { heading: 'Aturan dikunci sebelum pendaftaran dibuka', text: 'Bobot tes dan wawancara, nilai terendah, kursi khusus, dan batas waktu diumumkan dan dikunci sebelum pendaftaran dibuka. Kekeliruan yang nyata hanya dikoreksi oleh dua orang, dengan catatan untuk umum.' },
      { heading: 'Undian yang tidak dapat dipilih siapa pun', text: 'Nilai yang sama diputuskan oleh undian. Angkanya berasal dari angka rahasia yang disegel sebelum pendaftaran dibuka dan dari dadu yang dilempar di depan umum sesudah ditutup. Siapa pun dapat menghitung ulang.' },
      { heading: 'Kursi khusus', text: 'Sebagian kecil kursi disediakan bagi penyandang disabilitas, keluarga kurang mampu, dan daerah tertentu. Kursi yang tidak terisi kembali menjadi kursi umum.' },
      { heading: 'Dua orang memeriksa', text: 'Petugas menjalankan penghitungan, hasilnya diperiksa oleh program terpisah, lalu diumumkan oleh orang kedua.' },
      { heading: 'Anda membaca alasannya', text: 'Setiap pendaftar melihat nilainya, nilai terakhir yang diterima, dan apa yang akan mengubah hasilnya.' },
    ],
  },
  {
    path: '/pengaduan', title: 'Pengaduan', lead: 'Pelatihan ini gratis. Laporkan bila ada yang meminta uang, menjanjikan kursi, atau memperlakukan Anda tidak adil.',
    parts: [
      { heading: 'Ke balai', text: 'Datang ke loket balai atau hubungi nomor telepon balai pada jam kerja, Senin sampai Jumat pukul 07.30–15.15.' },
      { heading: 'Ke SP4N-LAPOR', text: 'Anda juga dapat melapor lewat layanan pengaduan nasional SP4N-LAPOR di lapor.go.id atau SMS 1708.' },
      { heading: 'Yang terjadi sesudahnya', text: 'Pengaduan dicatat, dijawab oleh orang yang tidak terlibat, dan Anda diberi tahu hasilnya.' },
    ],
  },
];

const en: readonly Page[] = [
  {
    path: '/aksesibilitas', title: 'Accessibility', lead: 'Everybody must be able to use this service: with a cheap phone, without a mouse, or with a screen reader.',
    parts: [
      { heading: 'What we aim for', text: 'Our pages follow WCAG 2.2 level AA and Law 8/2016 on persons with disabilities. Every form works without JavaScript.' },
      { heading: 'Support in selection and training', text: 'Tell us what support you need when you apply, for example a sign language interpreter, wheelchair access or more time. It does not lower your chances.' },
      { heading: 'If something cannot be used', text: 'Tell us at the counter or by phone. We help you fill it in and we mend the page.' },
    ],
  },
  {
    path: '/data-pribadi', title: 'Your personal data', lead: 'We keep only what training, certificates and placement need, under Law 27/2022 on personal data protection.',
    parts: [
      { heading: 'What we keep', text: 'Name, place and date of birth, address, telephone, education and the NIK. The NIK is stored encrypted, shown masked, and never part of an address.' },
      { heading: 'Who sees it', text: 'Staff according to their role. Employers see a skill card without a name until you are introduced. Every change is recorded.' },
      { heading: 'Your rights', text: 'You may ask for a copy, for correction and for erasure, and withdraw consent. We answer within 3 × 24 hours.' },
      { heading: 'How to ask', text: 'Come to the counter with your identity card, or ask from the telephone number you registered.' },
    ],
  },
  {
    path: '/cara-memilih', title: 'How we choose', lead: 'No need to be fast, no favours, and no fees.',
    parts: [
      { heading: 'Order of arrival does not matter', text: 'Applying on the first or on the last day is the same, as long as applications are open.' },
      { heading: 'Rules are frozen before applications open', text: 'Weights of test and interview, minimum scores, reserved seats and deadlines are published and frozen before applications open. A true mistake is corrected only by two people, with a note for everybody.' },
      { heading: 'A draw that nobody can choose', text: 'Equal scores are decided by a draw. Its numbers come from a secret number sealed before applications open and from dice thrown in public after they close. Anybody can compute them again.' },
      { heading: 'Reserved seats', text: 'A few seats are kept for persons with disabilities, poor households and certain districts. Seats not filled return to everybody.' },
      { heading: 'Two people check', text: 'An officer runs the calculation, a separate program checks the result, and a second person publishes it.' },
      { heading: 'You read the reasons', text: 'Every applicant sees their points, the last admitted score, and what would have changed the result.' },
    ],
  },
  {
    path: '/pengaduan', title: 'Complaints', lead: 'Training is free. Report anyone who asks for money, promises a seat or treats you unfairly.',
    parts: [
      { heading: 'To the centre', text: 'Come to the counter or call the centre in working hours, Monday to Friday 07:30–15:15.' },
      { heading: 'To SP4N-LAPOR', text: 'You may also use the national complaint service SP4N-LAPOR at lapor.go.id or SMS 1708.' },
      { heading: 'What happens next', text: 'The complaint is recorded, answered by somebody not involved, and you are told the result.' },
    ],
  },
];

/** The pages every public service owes its visitors; one text per page and language. */
export const information = { id, en };
