const id = {
  'proposed': 'Versi program menunggu persetujuan', 'proposed.why': 'Periksa kurikulum dan kebutuhan yang dijawab, lalu terbitkan atau kembalikan.',
  'drafts': 'Program masih disusun', 'drafts.why': 'Lengkapi kurikulumnya, lalu ajukan.',
  'published': 'Program terbit',
};
const en: typeof id = {
  'proposed': 'Program versions wait for approval', 'proposed.why': 'Check the curriculum and the demand it answers, then publish or give back.',
  'drafts': 'Programs still being written', 'drafts.why': 'Complete the curriculum, then propose it.',
  'published': 'Published programs',
};

/** What programs put on people's desks. */
export const workWords = { id, en };
