const id = {
  'title': 'Undur tanggal mulai', 'lead': 'Lamanya kelas, pendaftaran, tes, dan pengumuman tidak berubah. Jadwal pelajaran diisi ulang, dan kalender di ponsel ikut berubah.', 'starts-on': 'Mulai tanggal', 'starts-hint': 'Semula {first}; paling lambat {last}.',
  'because': 'Alasan yang disampaikan', 'because.instructor': 'Pengajarnya berhalangan', 'because.workshop': 'Bengkelnya belum bisa dipakai', 'because.other': 'Tanpa alasan', 'note': 'Catatan untuk arsip', 'note-hint': 'Tidak dikirim kepada pendaftar.', 'told': 'Yang diberi tahu', 'send': 'Undur dan beri tahu', 'said': 'Tanggal {class} diundur. Pendaftarnya sedang diberi tahu.',
};
const en: typeof id = {
  'title': 'Begin later', 'lead': 'The length of the class, applications, test and result do not change. Its timetable is filled again, and calendars on phones follow.', 'starts-on': 'First day', 'starts-hint': 'People were told {first}; {last} at the latest.',
  'because': 'Reason people are told', 'because.instructor': 'Its instructor is unable to come', 'because.workshop': 'Its workshop cannot be used yet', 'because.other': 'No reason', 'note': 'Note for the record', 'note-hint': 'Not sent to applicants.', 'told': 'Who is told', 'send': 'Move it and tell them', 'said': '{class} begins later. Its applicants are being told.',
};

/** Words of the form that lets a public class begin later. */
export const moveTexts = { id, en };
