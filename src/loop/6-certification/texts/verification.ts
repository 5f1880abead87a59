/** Words of the page a verifier reads: a foreman, an embassy, an employer in Japan. */
export const verification = {
  id: {
    'check': 'Cek sertifikat', 'check-lead': 'Ketik kode di bawah QR pada sertifikat, atau pindai QR-nya dengan kamera ponsel.', 'code': 'Kode sertifikat', 'code-hint': 'Dua belas huruf dan angka, misalnya 7K2M-94QX-RT5B. Tanda hubung dan huruf kecil boleh.', 'check-do': 'Periksa',
    'code-empty': 'Ketik kode sertifikat.', 'code-wrong': '“{typed}” bukan kode sertifikat. Kode terdiri dari dua belas huruf dan angka, misalnya 7K2M-94QX-RT5B.',
    'valid': 'Sertifikat ini berlaku', 'valid-text': 'Diterbitkan {issuer} dan tercatat di buku register. Diperiksa {moment}.',
    'revoked': 'Sertifikat ini dicabut', 'revoked-text': 'Dicabut {day} oleh {issuer}. Kertas yang beredar tidak berlaku lagi. Diperiksa {moment}.', 'replaced': 'Ada sertifikat pengganti yang berlaku.', 'see-replacement': 'Lihat sertifikat pengganti',
    'unknown': 'Kode ini tidak dikenal', 'unknown-text': 'Tidak ada sertifikat dengan kode {code}. Bandingkan lagi huruf demi huruf dengan kertasnya. Bila sama persis, jangan percaya kertas itu dan beri tahu kami. Diperiksa {moment}.', 'again': 'Periksa kode lain',
    'holder': 'Pemegang', 'program': 'Program', 'number': 'Nomor', 'training': 'Pelatihan', 'training-value': '{range}, {jp} JP (1 JP = 45 menit)', 'issued-on': 'Terbit', 'issuer': 'Penerbit', 'hash': 'Sidik isi', 'hash-hint': 'Harus sama dengan yang tercetak di halaman unit pada kertasnya.',
    'abilities': 'Yang bisa dikerjakannya', 'competent': 'Kompeten', 'national': 'Sertifikat kompetensi BNSP', 'national-until': 'Berlaku sampai {day}', 'national-expired': 'Kedaluwarsa sejak {day}', 'national-on': 'Terbit {day}', 'national-by': 'Skema {scheme}. Diterbitkan {issuer}, bukan oleh kami.',
    'national-none': 'Sertifikat nasional dari LSP berlisensi BNSP adalah dokumen terpisah dan belum tercatat di sini.', 'ask-bnsp': 'Periksa di laman BNSP', 'are-you-holder': 'Anda pemegang sertifikat ini?', 'holder-text': 'Hubungi loket sertifikasi {issuer} dengan nomor {number}.',
    'about-text': 'Halaman ini tidak memuat NIK, alamat, atau tanggal lahir. Cocokkan nama dengan kartu identitas pemegangnya.', 'print': 'Cetak', 'languages': 'Bahasa lain',
  },
  en: {
    'check': 'Check a certificate', 'check-lead': 'Type the code beneath the QR on the certificate, or scan the QR with the camera of a phone.', 'code': 'Certificate code', 'code-hint': 'Twelve letters and digits, such as 7K2M-94QX-RT5B. Hyphens and small letters are fine.', 'check-do': 'Check',
    'code-empty': 'Type the code of the certificate.', 'code-wrong': '“{typed}” is not a certificate code. A code has twelve letters and digits, such as 7K2M-94QX-RT5B.',
    'valid': 'This certificate is valid', 'valid-text': 'Issued by {issuer} and on its register. Checked {moment}.',
    'revoked': 'This certificate is revoked', 'revoked-text': 'Revoked {day} by {issuer}. Paper still in use is no longer valid. Checked {moment}.', 'replaced': 'A valid certificate replaces it.', 'see-replacement': 'See the replacement',
    'unknown': 'This code is unknown', 'unknown-text': 'No certificate has the code {code}. Compare it with the paper again, sign by sign. If it is the same, do not trust that paper and tell us. Checked {moment}.', 'again': 'Check another code',
    'holder': 'Holder', 'program': 'Program', 'number': 'Number', 'training': 'Training', 'training-value': '{range}, {jp} periods of 45 minutes', 'issued-on': 'Issued', 'issuer': 'Issuer', 'hash': 'Content fingerprint', 'hash-hint': 'It must equal the one printed on the unit page of the paper.',
    'abilities': 'What the holder can do', 'competent': 'Competent', 'national': 'BNSP certificate of competency', 'national-until': 'Valid until {day}', 'national-expired': 'Expired since {day}', 'national-on': 'Issued {day}', 'national-by': 'Scheme {scheme}. Issued by {issuer}, not by us.',
    'national-none': 'A national certificate by an LSP licensed by BNSP is a separate document and is not on record here.', 'ask-bnsp': 'Check on the BNSP site', 'are-you-holder': 'Is this your certificate?', 'holder-text': 'Contact the certification desk of {issuer} with number {number}.',
    'about-text': 'This page holds no identity number, address or day of birth. Compare the name with an identity card of the holder.', 'print': 'Print', 'languages': 'Other languages',
  },
  ja: {
    'check': '修了証の確認', 'check-lead': '修了証のQRコードの下にあるコードを入力するか、スマートフォンのカメラでQRコードを読み取ってください。', 'code': '修了証コード', 'code-hint': '英数字12文字です(例:7K2M-94QX-RT5B)。ハイフンや小文字でも入力できます。', 'check-do': '確認する',
    'code-empty': '修了証コードを入力してください。', 'code-wrong': '「{typed}」は修了証コードではありません。コードは英数字12文字です(例:7K2M-94QX-RT5B)。',
    'valid': 'この修了証は有効です', 'valid-text': '{issuer}が発行し、登録簿に記載されています。確認日時:{moment}。',
    'revoked': 'この修了証は取り消されました', 'revoked-text': '{day}に{issuer}が取り消しました。お手元の用紙は無効です。確認日時:{moment}。', 'replaced': '代わりに発行された有効な修了証があります。', 'see-replacement': '代わりの修了証を見る',
    'unknown': 'このコードは登録されていません', 'unknown-text': 'コード{code}の修了証はありません。用紙のコードと一文字ずつ照らし合わせてください。同じ場合は、その用紙を信用せず、当センターにお知らせください。確認日時:{moment}。', 'again': '別のコードを確認する',
    'holder': '氏名', 'program': '訓練課程', 'number': '修了証番号', 'training': '訓練期間', 'training-value': '{range}、{jp}時限(1時限45分)', 'issued-on': '発行日', 'issuer': '発行機関', 'hash': '内容の照合符号', 'hash-hint': '用紙の2ページ目(単元一覧)に印刷された符号と同じであることを確認してください。',
    'abilities': '修得した能力単位', 'competent': '修得', 'national': '国家能力証明書(BNSP)', 'national-until': '有効期限:{day}', 'national-expired': '{day}に失効', 'national-on': '発行日:{day}', 'national-by': '区分:{scheme}。{issuer}が発行したもので、当センターの発行ではありません。',
    'national-none': 'BNSP認可の認証機関(LSP)が発行する国家証明書は別の書類で、ここには記録されていません。', 'ask-bnsp': 'BNSPのサイトで確認する', 'are-you-holder': 'この修了証をお持ちの方へ', 'holder-text': '番号{number}を添えて、{issuer}の認証窓口にお問い合わせください。',
    'about-text': 'このページには身分証番号、住所、生年月日を表示しません。氏名を本人の身分証明書と照合してください。', 'print': '印刷', 'languages': '他の言語',
  },
};

export type VerificationKey = keyof typeof verification.id;
