const id = {
  'home': 'Meja kerja', 'account': 'Akun saya', 'sign-in': 'Masuk', 'search': 'Cari nama, nomor pendaftaran, sertifikat',
  'stage.demand': 'Kebutuhan', 'stage.programs': 'Program', 'stage.waves': 'Gelombang', 'stage.admission': 'Penerimaan',
  'stage.training': 'Pelatihan', 'stage.certification': 'Sertifikasi', 'stage.matching': 'Penempatan', 'stage.outcomes': 'Hasil',
  'registry.people': 'Orang', 'registry.employers': 'Perusahaan', 'registry.standards': 'Standar kompetensi', 'registry.schemes': 'Skema sertifikasi', 'registry.centre': 'Balai',
  'admin.accounts': 'Akun petugas', 'admin.messages': 'Pesan keluar', 'admin.audit': 'Jejak perubahan',
  'public.mine': 'Kelas saya', 'public.training': 'Pelatihan', 'public.application': 'Pendaftaran saya', 'public.check': 'Cek sertifikat', 'public.employers': 'Untuk perusahaan',
  'role.anonymous': 'Belum masuk', 'role.citizen': 'Warga', 'role.trainee': 'Peserta pelatihan', 'role.employer': 'Perusahaan', 'role.instructor': 'Instruktur',
  'role.admission': 'Petugas penerimaan', 'role.planner': 'Perencana', 'role.certification': 'Petugas sertifikasi', 'role.employment': 'Pengantar kerja',
  'role.head': 'Kepala balai', 'role.administrator': 'Administrator', 'role.system': 'Sistem',
};

export type FrameKey = keyof typeof id;

const en: Record<FrameKey, string> = {
  'home': 'Desk', 'account': 'My account', 'sign-in': 'Sign in', 'search': 'Search name, application, certificate',
  'stage.demand': 'Demand', 'stage.programs': 'Programs', 'stage.waves': 'Waves', 'stage.admission': 'Admission',
  'stage.training': 'Training', 'stage.certification': 'Certification', 'stage.matching': 'Placement', 'stage.outcomes': 'Outcomes',
  'registry.people': 'People', 'registry.employers': 'Employers', 'registry.standards': 'Competency standards', 'registry.schemes': 'Certification schemes', 'registry.centre': 'Centre',
  'admin.accounts': 'Staff accounts', 'admin.messages': 'Outgoing messages', 'admin.audit': 'Audit trail',
  'public.mine': 'My class', 'public.training': 'Training', 'public.application': 'My application', 'public.check': 'Check a certificate', 'public.employers': 'For employers',
  'role.anonymous': 'Not signed in', 'role.citizen': 'Citizen', 'role.trainee': 'Trainee', 'role.employer': 'Employer', 'role.instructor': 'Instructor',
  'role.admission': 'Admission officer', 'role.planner': 'Planner', 'role.certification': 'Certification officer', 'role.employment': 'Employment officer',
  'role.head': 'Head of the centre', 'role.administrator': 'Administrator', 'role.system': 'System',
};

/** Words of the frame around every page. */
export const frameTexts = { id, en };
