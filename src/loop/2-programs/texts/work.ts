const id = {
  'proposed': 'Versi program menunggu persetujuan', 'proposed.why': 'Periksa kurikulum dan kebutuhan yang dijawab, lalu terbitkan atau kembalikan.',
  'drafts': 'Program masih disusun', 'drafts.why': 'Lengkapi kurikulumnya, lalu ajukan.',
  'designs': 'Rancangan klaster belum dihitung', 'designs.why': 'Periksa JP tiap unit, lalu hitung klasternya.',
  'answered': 'Klaster belum dijadikan program', 'answered.why': 'Lihat apa yang dijawabnya, lalu buat programnya.',
  'published': 'Program terbit',
};
const en: typeof id = {
  'proposed': 'Program versions wait for approval', 'proposed.why': 'Check the curriculum and the demand it answers, then publish or give back.',
  'drafts': 'Programs still being written', 'drafts.why': 'Complete the curriculum, then propose it.',
  'designs': 'Cluster designs not worked out yet', 'designs.why': 'Check the JP of each unit, then work out the cluster.',
  'answered': 'Clusters not made into a program yet', 'answered.why': 'See what they serve, then make the program.',
  'published': 'Published programs',
};

/** What programs put on people's desks. */
export const workWords = { id, en };
