/** What waits on the desk of the employment officer, worded; `.why` says what happens if nobody does it. */
export const workWords = {
  id: {
    'overdue': 'Perkenalan tanpa jawaban lewat 10 hari', 'overdue.why': 'Lulusan menunggu. Telepon perusahaannya, atau bebaskan lulusannya.',
    'closing': 'Lowongan segera berakhir', 'closing.why': 'Perkenalkan lulusan yang cocok sebelum ditutup.',
    'follow-ups': 'Peminat kerja luar negeri waktunya dihubungi', 'follow-ups.why': 'Mereka menunggu kabar dari pendampingnya.',
    'waiting': 'Perkenalan menunggu jawaban perusahaan', 'waiting.why': 'Setelah 10 hari tanpa jawaban, lulusan bebas lagi.',
    'open-vacancies': 'Lowongan terbuka', 'open-cards': 'Kartu keahlian terbuka',
  },
  en: {
    'overdue': 'Introductions unanswered for over 10 days', 'overdue.why': 'Graduates wait. Call the employer, or free the graduates.',
    'closing': 'Vacancies ending soon', 'closing.why': 'Introduce graduates who fit before they close.',
    'follow-ups': 'People to call about work abroad', 'follow-ups.why': 'They wait to hear from their contact person.',
    'waiting': 'Introductions waiting for the employer', 'waiting.why': 'After 10 days without an answer the graduate is free again.',
    'open-vacancies': 'Open vacancies', 'open-cards': 'Open skill cards',
  },
};
