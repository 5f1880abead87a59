import { expect } from 'vitest';
import { as, idIn, promiseIn, wave, type Story } from './story.ts';

/** An employer says in two minutes, without an account, whom it needs. */
export const stateNeed = (story: Story): Promise<void> => as(story, 'employer', async (employer) => {
  story.facts['employer'] = employer.home;
  story.facts['promise'] = promiseIn(await employer.reads());
  await employer.press('Tulis kebutuhan baru');
  await employer.fill('Siapa yang Anda butuhkan?', 'las');
  await employer.press('Lanjutkan');
  await employer.choose('Pekerja Pengelasan');
  await employer.fill('Jumlah orang', '3');
  await employer.fill('Bulan dibutuhkan', '2027-12-01');
  await employer.pick('Wilayah kerja', 'Kota Cilegon');
  await employer.choose('Kami berjanji menerima sejumlah itu');
  await employer.press('Lanjutkan');
  expect(await employer.reads()).toMatch(/Pekerja Pengelasan[\s\S]*Desember 2027/);
  await employer.press(/Kirim/);
  expect(await employer.reads()).toMatch(/Desember 2027 · Kota Cilegon\s+3 orang diminta · 0 kursi dibuka · 0 diterima bekerja/);
});

/** The planner finds the need in the ledger. */
export const findNeed = (story: Story): Promise<void> => as(story, 'planner', async (planner) => {
  await planner.go('/kebutuhan/baris?occupation=7212');
  const row = planner.page.getByRole('row').filter({ hasText: 'Desember 2027' }).filter({ hasText: 'Samudra Galang' });
  await row.getByRole('link').first().click();
  story.facts['need'] = planner.path();
  expect(await planner.reads()).toContain('PT Samudra Galang Contoh');
});

/** A cluster of real units, written by the planner and made public by the head. */
export const makeProgram = async (story: Story): Promise<void> => {
  await as(story, 'planner', async (planner) => {
    await planner.go('/program/baru');
    await planner.fill('Nama pelatihan', 'Las Cepat untuk Galangan');
    await planner.fill('Kode program', 'LAS-77');
    await planner.pick('Kejuruan', 'Las');
    await planner.choose('Klaster kompetensi');
    await planner.pick('Jabatan (KBJI)', '7212');
    await planner.fill('Tujuan', 'Mengelas pelat datar dengan SMAW untuk galangan kapal.');
    await planner.press('Buat program');
    const editor = planner.path();
    for (const code of ['C.24LAS01.001', 'C.24LAS01.003']) {
      await planner.go(`${editor}?q=${code}`);
      await planner.press(/^Tambahkan/);
    }
    for (const box of await planner.page.getByLabel(/^Pengetahuan \(JP\): /).all()) await box.fill('4');
    for (const box of await planner.page.getByLabel(/^Keterampilan \(JP\): /).all()) await box.fill('16');
    await planner.press('Simpan kurikulum');
    expect(await planner.reads()).toContain('40 JP');
    await planner.press('Kembali ke program');
    await planner.press('Ajukan untuk diterbitkan');
    story.facts['program'] = planner.path();
    expect(await planner.page.getByRole('link', { name: /Terbitkan versi/ }).count()).toBe(0);
  });
  await as(story, 'head', async (head) => {
    await head.go(story.facts['program']!);
    await head.press('Terbitkan versi 1');
    await head.press('Terbitkan versi 1');
    expect(await head.reads()).toContain('Terbit');
  });
};

/** The employer lends a hall: a workshop of the centre for as long as the class lasts. */
export const openWorkshop = (story: Story): Promise<void> => as(story, 'planner', async (planner) => {
  await planner.go('/balai/bengkel/baru');
  await planner.fill('Nama bengkel', 'Bengkel Galangan Cilegon');
  await planner.fill('Kode', 'GLN1');
  await planner.pick('Kejuruan', 'Las');
  await planner.choose('Siang');
  await planner.pick('Tempat', 'Cibeber, Kota Cilegon');
  await planner.press('Tambah bengkel');
  expect(await planner.reads()).toContain('Bengkel Galangan Cilegon');
});

/** A wave with one class: a workshop, an instructor, a timetable; then public. */
export const openWave = (story: Story): Promise<void> => as(story, 'planner', async (planner) => {
  await planner.go('/gelombang/baru');
  await planner.fill('Nama gelombang', 'Gelombang Galangan');
  await planner.pick('Sumber dana', 'APBD');
  await planner.fill('Urutan dalam tahun dan dana ini', '9');
  for (const [label, day] of [['Pendaftaran dibuka', wave.applyFrom], ['Hari terakhir mendaftar', wave.applyUntil], ['Tes', wave.testOn], ['Pengumuman', wave.announceOn], ['Hari pertama', wave.startsOn], ['Hari terakhir', wave.endsOn]] as const) {
    await planner.fill(label, day);
  }
  await planner.press('Rencanakan gelombang');
  story.facts['wave'] = idIn(planner.path());
  await planner.press('Tambah kelas');
  await planner.pick('Program', 'Las Cepat untuk Galangan');
  await planner.fill('Nama kelas', 'Las Galangan A');
  await planner.fill('Kursi', '10');
  await planner.choose('Siang');
  await planner.pick('Bengkel', 'Bengkel Las 2');
  await planner.choose('Bagus Prasetyo');
  await planner.press('Tambah kelas');
  expect(await planner.reads()).toContain('Bengkel Las 2 sudah dipakai Juru Las GMAW (Gelombang 2)');
  await planner.pick('Bengkel', 'Bengkel Galangan Cilegon');
  await planner.choose('Di perusahaan');
  await planner.press('Tambah kelas');
  story.facts['class'] = idIn(planner.path());
  await planner.press('Isi jadwal dari kurikulum');
  expect(await planner.reads()).toContain('40 JP');
  await planner.go(`/gelombang/${story.facts['wave']}`);
  await planner.press('Terbitkan gelombang');
  expect(await planner.reads()).toContain('Warga dapat mendaftar');
});
