/** What is written to employers; Indonesian, because a phone number tells no language. */
export const messageWords = {
  renewalSubject: 'Masih membutuhkan tenaga kerja ini?',
  renewal: 'Yth. {name}. Kebutuhan yang Anda sampaikan kepada {centre} segera berakhir masa berlakunya: {needs}. Masih butuh? Jawab di sini: {link}. Bila tidak dijawab, kebutuhan itu tidak lagi kami hitung setelah tanggalnya.',
  renewalNeed: '{headcount} orang {occupation} untuk {month}, sampai {until}',
  renewalMore: 'dan {count} lainnya',
} as const;
