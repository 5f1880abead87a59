/** What is sent to graduates. */
export const messageWords = {
  id: {
    subject: 'Apa kabar setelah pelatihan {class}?',
    ask: 'Halo {name}, sudah {month} bulan sejak pelatihan {class} selesai. Bagaimana kabar Anda? Jawab dalam satu menit, bekerja atau belum: {link} Bisa diisi sampai {until}. Jawaban Anda membantu kami membuka pelatihan yang tepat.',
  },
  en: {
    subject: 'How are you after the training {class}?',
    ask: 'Hello {name}, it is {month} months since the training {class} ended. How are you? Answer in a minute, working or not: {link} Open until {until}. Your answer helps us offer the right training.',
  },
};
