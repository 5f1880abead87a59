const id = {
  'conflicts': 'Bentrok di papan rencana', 'conflicts.why': 'Instruktur cuti, bengkel tutup, atau kelas belum lengkap pada papan tiga bulan ini.',
  'drafts': 'Gelombang masih draf', 'drafts.why': 'Lengkapi kelasnya, lalu terbitkan sebelum pendaftaran dibuka.',
  'due': 'Gelombang menunggu langkah berikut', 'due.why': 'Pendaftarannya perlu ditutup, atau pelatihannya sudah selesai.',
  'timetables': 'Kelas tanpa jadwal', 'timetables.why': '{wave}, mulai dalam 30 hari. Isi jadwalnya dari kurikulum.',
  'expiring': 'Bukti instruktur hampir habis', 'expiring.why': 'Berakhir dalam 60 hari; setelah itu unitnya tidak masuk jadwal.',
  'approvals': 'Rencana menunggu persetujuan orang kedua', 'approvals.why': 'Sebuah pengandaian diusulkan untuk dipakai.',
  'plans': 'Rencana selesai dicari, belum diambil', 'plans.why': 'Pilih kelas yang masuk ke gelombang draf, atau buang rencananya.',
  'utilisation': 'Bengkel terpakai, 90 hari terakhir',
};
const en: typeof id = {
  'conflicts': 'Conflicts on the planning board', 'conflicts.why': 'Instructors away, workshops closed or classes incomplete on the board of these three months.',
  'drafts': 'Waves still drafts', 'drafts.why': 'Complete their classes, then publish before applications open.',
  'due': 'Waves waiting for their next step', 'due.why': 'Applications have to be closed, or the lessons are over.',
  'timetables': 'Classes without a timetable', 'timetables.why': '{wave}, beginning within 30 days. Fill the timetables from the curriculum.',
  'expiring': 'Evidence of instructors running out', 'expiring.why': 'It ends within 60 days; then the unit goes into no timetable.',
  'approvals': 'Plans waiting for a second person', 'approvals.why': 'A supposition was proposed for adoption.',
  'plans': 'Plans found and not taken over', 'plans.why': 'Choose the classes that go into draft waves, or discard the plan.',
  'utilisation': 'Workshops used, last 90 days',
};

/** What waves put on people's desks. */
export const workWords = { id, en };
