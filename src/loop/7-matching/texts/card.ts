const id = {
  'title': 'Kartu keahlian Anda', 'what': 'Kartu {code}', 'open': 'Kartu Anda terbuka', 'closed': 'Kartu Anda ditutup', 'hired': 'Anda tercatat sudah bekerja', 'open-text': 'Kami boleh memperkenalkan Anda kepada perusahaan yang mencari kemampuan Anda.',
  'closed-text': 'Kami tidak memperkenalkan Anda. Buka lagi bila Anda mencari kerja.', 'place': 'Tempat', 'hours': 'Jam kerja', 'shifts-yes': 'Bersedia kerja bergiliran (shift)', 'shifts-no': 'Tidak bersedia shift', 'moving': 'Pindah tempat tinggal',
  'moves-yes': 'Bersedia', 'moves-no': 'Tidak', 'languages': 'Bahasa', 'indonesian': 'Indonesia', 'language.en': 'Inggris', 'language.ja': 'Jepang', 'language.ko': 'Korea', 'language.zh': 'Mandarin', 'language.ar': 'Arab', 'language.de': 'Jerman',
  'wish': 'Keinginan', 'change': 'Ubah kartu', 'units': 'Unit kompetensi bersertifikat', 'certificate': 'Sertifikat {number}, {day}.', 'verify': 'Periksa keasliannya',
  'hidden': 'Perusahaan tidak melihat nama, foto, umur, atau jenis kelamin Anda sebelum kami memperkenalkan Anda.', 'to-vacancies': 'Lihat lowongan untuk Anda', 'close': 'Tutup kartu', 'reopen': 'Buka kartu lagi', 'to-overseas': 'Ingin bekerja di luar negeri?',
};

export type CardKey = keyof typeof id;

const en: Record<CardKey, string> = {
  'title': 'Your skill card', 'what': 'Card {code}', 'open': 'Your card is open', 'closed': 'Your card is closed', 'hired': 'You are recorded as working', 'open-text': 'We may introduce you to employers who look for your abilities.',
  'closed-text': 'We do not introduce you. Open it again when you look for work.', 'place': 'Place', 'hours': 'Working hours', 'shifts-yes': 'Takes shifts', 'shifts-no': 'No shifts', 'moving': 'Moving for work',
  'moves-yes': 'Willing', 'moves-no': 'No', 'languages': 'Languages', 'indonesian': 'Indonesian', 'language.en': 'English', 'language.ja': 'Japanese', 'language.ko': 'Korean', 'language.zh': 'Mandarin', 'language.ar': 'Arabic', 'language.de': 'German',
  'wish': 'Wish', 'change': 'Change the card', 'units': 'Certified competency units', 'certificate': 'Certificate {number}, {day}.', 'verify': 'Check that it is genuine',
  'hidden': 'Employers do not see your name, photo, age or sex before we introduce you.', 'to-vacancies': 'See vacancies for you', 'close': 'Close the card', 'reopen': 'Open the card again', 'to-overseas': 'Want to work abroad?',
};

const ja: Record<CardKey, string> = {
  'title': '技能カード', 'what': 'カード {code}', 'open': 'カードは公開中です', 'closed': 'カードは非公開です', 'hired': '就職済みです', 'open-text': 'この技能を求める企業に紹介することができます。',
  'closed-text': '企業への紹介は行いません。', 'place': '地域', 'hours': '勤務時間', 'shifts-yes': '交替勤務可', 'shifts-no': '交替勤務不可', 'moving': '転居',
  'moves-yes': '可', 'moves-no': '不可', 'languages': '言語', 'indonesian': 'インドネシア語', 'language.en': '英語', 'language.ja': '日本語', 'language.ko': '韓国語', 'language.zh': '中国語', 'language.ar': 'アラビア語', 'language.de': 'ドイツ語',
  'wish': '希望', 'change': 'カードを編集する', 'units': '認定された能力単位', 'certificate': '修了証 {number}({day})', 'verify': '真正性を確認する',
  'hidden': '紹介されるまで、氏名・写真・年齢・性別は企業に表示されません。', 'to-vacancies': '求人を見る', 'close': 'カードを非公開にする', 'reopen': 'カードを公開する', 'to-overseas': '海外での就労を希望しますか',
};

/** The card is read by employers abroad as well: the one page of matching in three languages. */
export const cardTexts = { id, en, ja };
