/** Words for what waits on people's desks. */
export const workWords = {
  id: {
    'attendance': 'Kelas hari ini belum diisi presensinya', 'attendance.why': 'Kehadiran menentukan siapa yang dapat menyelesaikan kelas.',
    'behind': 'Peserta tertinggal dan belum ditindaklanjuti', 'behind.why': 'Makin cepat diajak bicara, makin besar peluang selesai.',
    'journal': 'Kelas dengan jurnal belum lengkap', 'journal.why': 'Ada hari yang sudah diajarkan tetapi belum tertulis.',
    'trainees': 'Peserta aktif', 'rate': 'Kehadiran kelas berjalan',
  },
  en: {
    'attendance': 'Classes of today without attendance', 'attendance.why': 'Attendance decides who can complete the class.',
    'behind': 'Trainees falling behind, not followed up', 'behind.why': 'The sooner somebody speaks to them, the likelier they complete.',
    'journal': 'Classes with an incomplete journal', 'journal.why': 'Some days were taught but not written down.',
    'trainees': 'Active trainees', 'rate': 'Attendance of running classes',
  },
};
