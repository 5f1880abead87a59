import { expect } from 'vitest';
import { addDocuments, agreeAndSend, applicant, chooseClass, fillBackground, fillHome, fillIdentity, signInByPhone } from '../support/apply.ts';
import type { Visitor } from '../support/visitor.ts';
import { as, onPhone, waitFor, type Story } from './story.ts';

/** The rule is locked before anybody can apply; a second page says what that means. */
export const lockRules = (story: Story): Promise<void> => as(story, 'admission', async (officer) => {
  await officer.go(`/penerimaan/aturan/${story.facts['wave']}/kunci`);
  if ((await officer.reads()).includes('Sesudah dikunci')) await officer.press('Kunci aturan');
  await officer.go(`/aturan/${story.facts['wave']}`);
  expect(await officer.reads()).toContain('Aturan ini sudah dikunci');
});

/** A new citizen on a small phone without scripts: catalogue, sign-in by code, the form part by part, sent. */
export async function apply(story: Story): Promise<void> {
  const citizen = await onPhone(story);
  await citizen.go('/');
  await citizen.press('Las Galangan A');
  await citizen.press('Daftar kelas ini');
  await citizen.press('Masuk dengan nomor telepon untuk mulai');
  await signInByPhone(story.browser, story.product.address, citizen, applicant.phone);
  await citizen.press('Mulai pendaftaran');
  story.facts['application'] = citizen.path();
  await fillIdentity(citizen);
  await fillHome(citizen);
  await fillBackground(citizen);
  if (/Urutan kelas\s+Belum diisi/.test(await citizen.reads())) await chooseClass(citizen, 1, 'Las Galangan A');
  await addDocuments(citizen);
  await agreeAndSend(citizen);
  expect(await citizen.reads()).toContain('Pendaftaran Anda kami terima');
  await citizen.leave();
}

/** Documents seen, called to the test, scores entered. */
export const judge = (story: Story): Promise<void> => as(story, 'admission', async (officer) => {
  await officer.go(`/penerimaan?wave=${story.facts['wave']}`);
  await officer.press(applicant.name);
  await officer.choose('Lengkap dan terbaca');
  await officer.press('Simpan hasil pemeriksaan');
  expect(await officer.reads()).toContain('Berkas lengkap');
  await officer.go(`/penerimaan?wave=${story.facts['wave']}`);
  await officer.press(/Berkas lengkap/);
  await officer.choose(new RegExp(applicant.name));
  await officer.press('Panggil tes');
  await officer.press(/^Panggil \d+ orang/);
  expect(await officer.reads()).toContain('Dipanggil tes');
  await officer.go(`/penerimaan/nilai/${story.facts['class']}`);
  await officer.fill(`Tes, ${applicant.name}`, '78,5');
  await officer.press('Simpan nilai tes');
  await interview(officer, story);
});

/** The first scorer's sum is 84, the second's too; what counts appears when both are in. */
async function interview(officer: Visitor, story: Story): Promise<void> {
  const points = ['28', '22', '16', '10', '8'];
  const enter = async (scorer: Visitor): Promise<void> => {
    await scorer.go(`/penerimaan/nilai/${story.facts['class']}`);
    await scorer.press(applicant.name);
    for (const [at, value] of points.entries()) await scorer.page.locator('input[inputmode=decimal]').nth(at).fill(value);
    await scorer.press('Simpan nilai wawancara');
  };
  await enter(officer);
  expect(await officer.reads()).toContain('1 dari 2 penilai');
  await as(story, 'administrator', enter);
  await officer.go(`/penerimaan/nilai/${story.facts['class']}`);
  expect(await officer.reads()).toContain('81,80');
}

/** The day after closing: dice entered by two people, computed by the officer, approved by the head; nobody reads it before its minute. */
export async function select(story: Story): Promise<void> {
  const path = `/penerimaan/seleksi/${story.facts['wave']}`;
  for (const role of ['admission', 'head'] as const) {
    await as(story, role, async (person) => {
      await person.go(`/penerimaan/aturan/${story.facts['wave']}/undian`);
      await person.fill('Angka terbuka', '35162 43152');
      await person.press('Masukkan angka terbuka');
    });
  }
  await as(story, 'admission', async (officer) => {
    await officer.go(path);
    await officer.press('Hitung hasil');
    expect(await officer.page.getByRole('button', { name: 'Setujui untuk diumumkan' }).count()).toBe(0);
  });
  await as(story, 'head', async (head) => {
    await head.go(path);
    await head.press('Setujui untuk diumumkan');
    expect(await head.reads()).toMatch(/disetujui .*Diumumkan Rabu, 14 Juli 2027, 10\.00 WIB dengan sendirinya/);
  });
}

/** The citizen reads the points that count and takes the seat. */
export async function takeSeat(story: Story): Promise<void> {
  const citizen = await onPhone(story);
  await citizen.go('/masuk');
  await signInByPhone(story.browser, story.product.address, citizen, applicant.phone);
  // The house was shut at the minute announced: its first minute publishes.
  const told = await waitFor(citizen, story.facts['application']!, /Anda ditawari kursi Las Galangan A/, 120);
  expect(told).toMatch(/Nilai akhir\s+81,80/);
  await citizen.press('Terima kursi ini');
  await citizen.press('Terima kursi ini');
  expect(await citizen.reads()).toContain('Kursi Las Galangan A milik Anda');
  await citizen.leave();
}
