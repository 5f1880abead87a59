/** Words of what outcomes puts on people's desks. */
export const work = {
  id: {
    'overdue': 'Kabar lulusan belum masuk', 'overdue.why': 'Tautan sudah dikirim lebih dari 14 hari lalu. Telepon, lalu catat jawabannya.',
    'confirm': 'Jawaban bekerja perlu dipastikan', 'confirm.why': 'Baru dikatakan lulusan sendiri. Tanyakan kepada perusahaannya.',
    'waiting': 'Menunggu jawaban lulusan', 'waiting.why': 'Tautan sudah dikirim; telepon setelah 14 hari.',
    'response': 'Lulusan menjawab, setahun terakhir',
  },
  en: {
    'overdue': 'Graduates not heard from', 'overdue.why': 'The link was sent more than 14 days ago. Call, then record the answer.',
    'confirm': 'Answers “working” to confirm', 'confirm.why': 'Told by the graduate alone so far. Ask the employer.',
    'waiting': 'Waiting for graduates to answer', 'waiting.why': 'The link was sent; call after 14 days.',
    'response': 'Graduates who answered, last year',
  },
} as const;
